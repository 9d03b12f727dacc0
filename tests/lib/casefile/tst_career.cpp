#include "casefile/career.h"
#include "casesamples.h"

#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace smile::tests;

namespace {

const QDate today(2026, 6, 15);

records::Record job(const QString &id, const QJsonValue &from, const QJsonValue &to)
{
    return recordOf({{u"id"_s, id}, {u"startDate"_s, from}, {u"endDate"_s, to}});
}

records::Record contribution(const QJsonValue &day, const QString &account = u"a-1"_s)
{
    return recordOf({{u"id"_s, QString(u"con-"_s + day.toString() + account)},
                     {u"date"_s, day},
                     {u"metadata"_s, QJsonObject{{u"sourceId"_s, account}}}});
}

QStringList idsOf(const Career &career)
{
    QStringList ids;
    for (const Spell &spell : career.spells)
        ids += spell.record.id();
    return ids;
}

} // namespace

class TestCareer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOnReachesToToday()
    {
        const Career career = careerOf({job(u"e-1"_s, u"2015-02-01"_s, u"2019-01-31"_s),
                                        job(u"e-2"_s, u"2019-06-01"_s, QJsonValue()),
                                        job(u"e-3"_s, u"2018-01-01"_s, u"2020-01-01"_s)},
                                       {}, today);
        QCOMPARE(idsOf(career), QStringList({u"e-2"_s, u"e-3"_s, u"e-1"_s}));
        QVERIFY(career.spells.first().ongoing);
        QCOMPARE(career.spells.first().to, today);
        QVERIFY(!career.spells.at(1).ongoing);
        QCOMPARE(career.from, QDate(2015, 2, 1));
        QCOMPARE(career.to, today);
        QCOMPARE(career.undated, 0);
    }

    void oddDatesAreCountedAndNotDrawn()
    {
        const Career career = careerOf({job(u"e-1"_s, QJsonValue(), u"2019-01-31"_s),
                                        job(u"e-2"_s, u"2019-06-01"_s, u"2019-05-01"_s),
                                        job(u"e-3"_s, u"2019-02-30"_s, QJsonValue()),
                                        job(u"e-4"_s, u"2019-06-01"_s, u"long ago"_s)},
                                       {contribution(QJsonValue())}, today);
        QVERIFY(career.isEmpty());
        QCOMPARE(career.undated, 5);
        QVERIFY(!career.from.isValid());
    }

    // Else one of them would make a day of every other thing on the line.
    void daysThatStandForNoneStretchNothing()
    {
        const Career career = careerOf({job(u"e-1"_s, u"2019-06-01"_s, u"9999-12-31"_s),
                                        job(u"e-2"_s, u"0001-01-01"_s, u"2019-01-31"_s)},
                                       {contribution(u"0001-01-01"_s)}, today);
        QCOMPARE(idsOf(career), QStringList{u"e-1"_s});
        QVERIFY(career.spells.first().ongoing);
        QCOMPARE(career.spells.first().to, today);
        QVERIFY(career.contributions.isEmpty());
        QCOMPARE(career.undated, 2);
        QCOMPARE(career.from, QDate(2019, 6, 1));
        QCOMPARE(career.to, today);
    }

    void aStartInTheFutureIsShownAsTold()
    {
        const Career career = careerOf({job(u"e-1"_s, u"2026-07-01"_s, QJsonValue())}, {}, today);
        QCOMPARE(career.spells.first().from, QDate(2026, 7, 1));
        QCOMPARE(career.spells.first().to, QDate(2026, 7, 1));
    }

    void monthsWithoutContributionAreMissing()
    {
        const Career career =
            careerOf({},
                     {contribution(u"2026-04-30"_s), contribution(u"2026-01-31"_s),
                      contribution(u"2026-01-05"_s), contribution(u"2026-03-31"_s, u"a-2"_s)},
                     today);
        QCOMPARE(career.contributions.size(), 2);
        const Contributions &first = career.contributions.first();
        QCOMPARE(first.paid, QList<QDate>({QDate(2026, 1, 1), QDate(2026, 4, 1)}));
        // June is not over; May is.
        QCOMPARE(first.missing,
                 QList<QDate>({QDate(2026, 2, 1), QDate(2026, 3, 1), QDate(2026, 5, 1)}));
        QCOMPARE(career.contributions.last().missing.size(), 2);
        QCOMPARE(career.from, QDate(2026, 1, 1));
        QCOMPARE(career.to, QDate(2026, 5, 31));
    }

    void monthsAfterTheLastReadingAreNotMissing()
    {
        QJsonObject json = contribution(u"2026-01-31"_s).json();
        json.insert(u"metadata"_s, QJsonObject{{u"sourceId"_s, u"a-1"_s},
                                               {u"createdAt"_s, u"2026-03-02T08:00:00Z"_s}});
        const Career career = careerOf({}, {recordOf(json)}, today);
        QCOMPARE(career.contributions.first().missing, QList<QDate>{QDate(2026, 2, 1)});
    }

    void timesWithoutEmploymentAreTold()
    {
        const auto idle = [](const QList<records::Record> &jobs) {
            return careerOf(jobs, {}, today).idle;
        };
        QCOMPARE(
            idle({job(u"e-1"_s, u"2020-01-01"_s, u"2020-06-30"_s),
                  job(u"e-2"_s, u"2020-03-01"_s, u"2020-12-31"_s), // at the same time
                  job(u"e-3"_s, u"2021-01-15"_s, u"2021-03-31"_s), // two weeks are none
                  job(u"e-4"_s, u"2021-06-01"_s, u"2026-02-28"_s)}),
            QList<IdleTime>({{QDate(2021, 4, 1), QDate(2021, 5, 31)}, {QDate(2026, 3, 1), today}}));
        QVERIFY(idle({job(u"e-1"_s, u"2020-01-01"_s, QJsonValue())}).isEmpty());
        QVERIFY(idle({}).isEmpty());
    }

    void nothingGivesNothing() { QVERIFY(careerOf({}, {}, today).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestCareer)
#include "tst_career.moc"
