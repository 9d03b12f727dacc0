#include "casefile/debts.h"
#include "casefile/earnings.h"
#include "casesamples.h"

#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace smile::tests;

namespace {

const QDate today(2026, 6, 15);

QJsonObject source(const QString &account)
{
    return {{u"sourceId"_s, account}, {u"providerId"_s, u"sss"_s}};
}

records::Record income(const QJsonValue &from, const QJsonValue &to, const QJsonValue &gross,
                       const QString &currency = u"PHP"_s, const QString &account = u"a-1"_s)
{
    static int number = 0;
    return recordOf({{u"id"_s, u"inc-%1"_s.arg(++number)},
                     {u"startDate"_s, from},
                     {u"endDate"_s, to},
                     {u"currency"_s, currency},
                     {u"grossAmount"_s, gross},
                     {u"netAmount"_s, 1},
                     {u"metadata"_s, source(account)}});
}

records::Record estimate(const QJsonValue &month, const QJsonValue &amount,
                         const QString &account = u"a-1"_s)
{
    return recordOf({{u"id"_s, QString(u"einc-"_s + month.toString())},
                     {u"month"_s, month},
                     {u"currency"_s, u"PHP"_s},
                     {u"amount"_s, amount},
                     {u"baseAmount"_s, 900},
                     {u"metadata"_s, source(account)}});
}

records::Record loan(const QString &id, const QString &currency, const QJsonValue &lent,
                     const QJsonValue &outstanding, const QJsonValue &overdue)
{
    return recordOf({{u"id"_s, id},
                     {u"currency"_s, currency},
                     {u"loanAmount"_s, lent},
                     {u"outstandingBalance"_s, outstanding},
                     {u"overduePaymentAmount"_s, overdue}});
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthsPaymentsAreAdded()
    {
        const EarningsResult result =
            earningsOf({income(u"2026-05-16"_s, u"2026-05-31"_s, 500),
                        income(u"2026-05-01"_s, u"2026-05-15"_s, 400),
                        income(u"2026-04-27"_s, u"2026-05-03"_s, 30), // a week ends in May
                        income(u"2026-05-31"_s, QJsonValue(), 7)},
                       {}, Pay::Gross, today);
        QCOMPARE(result.series.size(), 1);
        const Earnings &series = result.series.first();
        QCOMPARE(series.months.size(), 1);
        QCOMPARE(series.months.first().month, QDate(2026, 5, 1));
        QCOMPARE(series.months.first().actual, std::optional(937.0));
        QVERIFY(!series.months.first().estimated);
        QCOMPARE(earningsOf({income(u"2026-05-01"_s, QJsonValue(), 5)}, {}, Pay::Net, today)
                     .series.first()
                     .months.first()
                     .actual,
                 std::optional(1.0));
    }

    void monthsWithoutIncomeAreGapsUpToTheLastWholeOne()
    {
        const EarningsResult result = earningsOf({income(u"2026-01-01"_s, u"2026-01-31"_s, 500),
                                                  income(u"2026-03-01"_s, u"2026-03-31"_s, 500)},
                                                 {estimate(u"2026-04"_s, 600)}, Pay::Gross, today);
        const Earnings &series = result.series.first();
        QCOMPARE(series.months.size(), 5); // to May: June is not over
        QVERIFY(series.months.at(1).isGap());
        QCOMPARE(series.months.at(3).estimated, std::optional(600.0));
        QVERIFY(!series.months.at(3).actual);
        QCOMPARE(series.gaps(), 2);
    }

    void monthsAfterTheLastReadingAreNoGaps()
    {
        QJsonObject json = income(u"2026-01-01"_s, u"2026-01-31"_s, 500).json();
        QJsonObject origin = source(u"a-1"_s);
        origin.insert(u"itemCreatedAt"_s, u"2026-04-20T08:00:00Z"_s);
        json.insert(u"metadata"_s, origin);
        const Earnings series = earningsOf({recordOf(json)}, {}, Pay::Gross, today).series.first();
        QCOMPARE(series.months.size(), 3); // April was not over when it was read
        QCOMPARE(series.gaps(), 2);
    }

    void whatEndedLongAgoIsNoEndlessGap()
    {
        const Earnings series =
            earningsOf({income(u"2019-01-01"_s, u"2019-01-31"_s, 5)}, {}, Pay::Gross, today)
                .series.first();
        QCOMPARE(series.months.size(), 1 + mostTrailing);
        QVERIFY(!series.cut);
        const Earnings whole = earningsOf({income(u"2019-01-01"_s, u"2019-01-31"_s, 5),
                                           income(u"2026-05-01"_s, u"2026-05-31"_s, 5)},
                                          {}, Pay::Gross, today)
                                   .series.first();
        QCOMPARE(whole.months.size(), mostMonths);
        QVERIFY(whole.cut);
        QCOMPARE(whole.months.last().month, QDate(2026, 5, 1));
    }

    void aYearIsSharedOutAndCalledAnAverage()
    {
        const Earnings series =
            earningsOf({income(u"2025-01-01"_s, u"2025-12-31"_s, 365)}, {}, Pay::Gross, today)
                .series.first();
        QCOMPARE(series.months.first().month, QDate(2025, 1, 1));
        QVERIFY(!series.months.first().actual);
        QCOMPARE(series.months.first().averaged.value_or(0), 31.0);
        QCOMPARE(series.months.at(1).averaged.value_or(0), 28.0);
        double whole = 0;
        for (const EarnedMonth &month : series.months)
            whole += month.averaged.value_or(0);
        QCOMPARE(qRound(whole), 365);
    }

    void sourcesAndCurrenciesAreNeverAdded()
    {
        const EarningsResult result =
            earningsOf({income(u"2026-05-01"_s, u"2026-05-31"_s, 1, u"PHP"_s, u"a-1"_s),
                        income(u"2026-05-01"_s, u"2026-05-31"_s, 2, u"USD"_s, u"a-1"_s),
                        income(u"2026-05-01"_s, u"2026-05-31"_s, 4, u"PHP"_s, u"a-2"_s)},
                       {estimate(u"2026-05"_s, 8, u"a-2"_s)}, Pay::Gross, today);
        QCOMPARE(result.series.size(), 3);
        QCOMPARE(result.series.at(0).months.first().actual, std::optional(1.0));
        QCOMPARE(result.series.at(1).currency, u"USD"_s);
        QCOMPARE(result.series.at(2).months.first().actual, std::optional(4.0));
        QCOMPARE(result.series.at(2).months.first().estimated, std::optional(8.0));
    }

    void oddRecordsAreCounted()
    {
        const EarningsResult result = earningsOf(
            {income(QJsonValue(), QJsonValue(), 1), income(u"soon"_s, 7, 1),
             income(u"2026-05-01"_s, u"2026-05-31"_s, QJsonValue()),
             income(u"2026-05-01"_s, u"2026-05-31"_s, u"much"_s),
             income(u"2026-05-01"_s, u"2026-05-31"_s, -250)},
            {estimate(u"2026-13"_s, 1), estimate(u"2026-05"_s, QJsonValue())}, Pay::Gross, today);
        QCOMPARE(result.unplaced, 3);
        QCOMPARE(result.withoutAmount, 2);
        QCOMPARE(result.series.first().months.first().actual, std::optional(-250.0));
        QCOMPARE(result.series.first().months.first().estimated, std::optional(900.0)); // old name
        QVERIFY(earningsOf({}, {}, Pay::Gross, today).series.isEmpty());
    }

    void daysThatStandForNoneStretchNothing()
    {
        const EarningsResult result = earningsOf({income(u"2026-05-01"_s, u"9999-12-31"_s, 5),
                                                  income(u"0001-01-01"_s, u"0001-01-01"_s, 5)},
                                                 {estimate(u"0001-01"_s, 5)}, Pay::Gross, today);
        QCOMPARE(result.unplaced, 2);
        QCOMPARE(result.series.size(), 1);
        QCOMPARE(result.series.first().months.size(), 1);
        QCOMPARE(result.series.first().months.first().actual, std::optional(5.0));
    }

    void anEndBeforeItsStartIsTakenByItsEnd()
    {
        const Earnings series =
            earningsOf({income(u"2026-05-20"_s, u"2026-04-10"_s, 5)}, {}, Pay::Gross, today)
                .series.first();
        QCOMPARE(series.months.first().month, QDate(2026, 4, 1));
    }

    void overdueDebtsComeFirst()
    {
        const QList<Debts> all = debtsOf({loan(u"lia-1"_s, u"PHP"_s, 1000, 900, 0),
                                          loan(u"lia-2"_s, u"PHP"_s, 500, 600, 50),
                                          loan(u"lia-3"_s, u"SGD"_s, 70, QJsonValue(), {}),
                                          loan(u"lia-4"_s, u"PHP"_s, 2000, 950, u"?"_s)});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).currency, u"PHP"_s);
        QStringList ids;
        for (const Debt &debt : all.at(0).debts)
            ids += debt.record.id();
        QCOMPARE(ids, QStringList({u"lia-2"_s, u"lia-4"_s, u"lia-1"_s}));
        QVERIFY(all.at(0).debts.first().isOverdue());
        QCOMPARE(all.at(0).debts.first().largest(), 600.0);
        QCOMPARE(all.at(0).largest, 2000.0);
        QVERIFY(!all.at(1).debts.first().outstanding);
        QVERIFY(!all.at(1).debts.first().isOverdue());
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
