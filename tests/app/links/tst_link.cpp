#include "catalog/catalog.h"
#include "links/link.h"

#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("profile");
        QTest::newRow("person") << u"smile-console://person/lakan-2f9e"_s << u"people"_s
                                << u"lakan-2f9e"_s << QString();
        QTest::newRow("account") << u"smile-console://account/a-17bb"_s << u"accounts"_s
                                 << u"a-17bb"_s << QString();
        QTest::newRow("invite, as a browser writes it")
            << u"SMILE-CONSOLE://invite/inv-1/"_s << u"invites"_s << u"inv-1"_s << QString();
        QTest::newRow("profile") << u"smile-console://account/a-1?profile=Lakan%20%26%20Co"_s
                                 << u"accounts"_s << u"a-1"_s << u"Lakan & Co"_s;
    }
    void kinds()
    {
        QFETCH(QString, text);
        const auto link = parseLink(text);
        QVERIFY(link);
        QTEST(QString::fromLatin1(link->resource->key), "resource");
        QTEST(link->id, "id");
        QTEST(link->profile, "profile");
        QCOMPARE(parseLink(link->text()), link);
    }

    void anythingElseIsNone_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            {},
            u"a-17bb"_s,
            u"https://account/a-17bb"_s,
            u"smile-console:account/a-17bb"_s,
            u"smile-console://revoke/a-17bb"_s,
            u"smile-console://account"_s,
            u"smile-console://account/"_s,
            u"smile-console://account/a-1/revoke"_s,
            u"smile-console://account/../a-1"_s,
            u"smile-console://account/a%2F1"_s,
            u"smile-console://account/a 1"_s,
            u"smile-console://somebody@account/a-1"_s,
            u"smile-console://account:80/a-1"_s,
            u"smile-console://account/a-1#now"_s,
            u"smile-console://account/a-1?do=revoke"_s,
            u"smile-console://account/a-1?profile=a&profile=b"_s,
            QString(u"smile-console://account/"_s + QString(101, u'a')),
            QString(u"smile-console://account/a-1?profile="_s + QString(3000, u'a')),
            u"--env-file=/etc/passwd"_s};
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%d", int(i)) << texts.at(i);
    }
    void anythingElseIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!parseLink(text));
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
