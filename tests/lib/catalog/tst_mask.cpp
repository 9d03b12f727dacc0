#include "catalog/cell.h"

#include <QTest>

using namespace smile::catalog;
using namespace Qt::StringLiterals;

class TestMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &value, Kind kind,
                            const QString &expected) {
            QTest::newRow(name) << value << static_cast<int>(kind) << expected;
        };
        row("name", u"George Palomero Jr."_s, Kind::Person, u"G••••• P••••••• Jr."_s);
        row("at most seven discs", u"Bartholomewson"_s, Kind::Person, u"B•••••••"_s);
        row("third", u"Juan Cruz III"_s, Kind::Person, u"J••• C••• III"_s);
        row("chinese", u"张伟"_s, Kind::Person, u"张•"_s);
        row("beyond the BMP", u"𠮷田"_s, Kind::Person, u"𠮷•"_s);
        row("phone PH", u"+639559991234"_s, Kind::Phone, u"+63••••••1234"_s);
        row("phone US", u"+12025550123"_s, Kind::Phone, u"+1••••••0123"_s);
        row("phone, three digits", u"+85298765432"_s, Kind::Phone, u"+852••••5432"_s);
        row("phone, short", u"+6321"_s, Kind::Phone, u"•6321"_s);
        row("e-mail", u"gpalomero1234@smileapi.io"_s, Kind::Email, u"g•••••••1234@smileapi.io"_s);
        row("e-mail, short", u"ann@x.ph"_s, Kind::Email, u"a••@x.ph"_s);
        row("digits", u"3300000008"_s, Kind::Text, u"•••0008"_s);
        row("last four", u"991234"_s, Kind::Text, u"••1234"_s);
        row("words", u"Acme Trading"_s, Kind::Text, u"A••• T••••••"_s);
        row("birth date", u"24 Aug 1970"_s, Kind::Date, u"•• ••• 1970"_s);
        row("birth date, Chinese", u"1970年8月24日"_s, Kind::Date, u"1970年•月••日"_s);
        row("amount", u"PHP 8,500.00"_s, Kind::Money, u"•••••••"_s);
        row("id stays", u"17bbf3…f69f"_s, Kind::Id, u"17bbf3…f69f"_s);
        row("status stays", u"Connected"_s, Kind::Enum, u"Connected"_s);
        row("empty", QString(), Kind::Person, QString());
        row("empty phone", QString(), Kind::Phone, QString());
        row("empty amount", QString(), Kind::Money, QString());
    }
    void masks()
    {
        QFETCH(QString, value);
        QFETCH(int, kind);
        QTEST(masked(value, static_cast<Kind>(kind)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "tst_mask.moc"
