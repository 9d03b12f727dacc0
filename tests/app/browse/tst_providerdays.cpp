#include "console/browse/providerdays.h"
#include "console/parts/label.h"
#include "console/person/providerbars.h"

#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

catalog::Wording wording()
{
    catalog::Wording made;
    made.locale = QLocale(QLocale::English);
    made.zone = QTimeZone::utc();
    made.now = QDateTime(QDate(2026, 6, 15), QTime(12, 0), QTimeZone::utc());
    return made;
}

casefile::ProviderHealth health(const QList<casefile::Outcomes> &days)
{
    casefile::ProviderHealth made;
    QDate day(2026, 5, 17);
    for (const casefile::Outcomes &tries : days) {
        made.days += {day, tries};
        day = day.addDays(1);
    }
    return made;
}

QStringList texts(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>()) {
        if (!label->isHidden())
            texts += label->text();
    }
    return texts;
}

} // namespace

class TestProviderDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingWhereNobodyTried()
    {
        ProviderDays days;
        days.show(health({{}, {}}), wording());
        QVERIFY(days.isHidden());
    }

    void saysHowManyWorkedAndWhyOthersDidNot()
    {
        ProviderDays days;
        days.show(health({{.failed = 1, .succeeded = 3, .codes = {{u"MFA_TIMEOUT"_s, 1}}},
                          {},
                          {.failed = 4,
                           .succeeded = 2,
                           .codes = {{u"MFA_TIMEOUT"_s, 2}, {QString(), 1}, {u"NEW_ONE"_s, 1}}}}),
                  wording());
        QVERIFY(!days.isHidden());
        const QStringList shown = texts(days);
        QVERIFY(shown.contains(u"50 % of the tries of the last 3 days worked: 5 of 10."_s));
        QVERIFY(shown.contains(u"17 May"_s));
        QVERIFY(shown.contains(u"3 ×"_s));
        QVERIFY(shown.contains(u"The provider gave no code"_s));
        QVERIFY(shown.indexOf(u"3 ×"_s) < shown.indexOf(u"1 ×"_s)); // the most frequent first
        const auto *bars = days.findChild<ProviderBars *>();
        QCOMPARE(bars->accessibleName(), shown.first());

        days.show(health({{.failed = 0, .succeeded = 1}}), wording());
        QVERIFY(!texts(days).contains(u"Why they failed"_s));
    }
};

QTEST_MAIN(TestProviderDays)
#include "tst_providerdays.moc"
