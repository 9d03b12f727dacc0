#include "casefile/clocks.h"
#include "casesamples.h"
#include "catalog/catalog.h"

#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace smile::tests;
using Kind = Clock::Kind;

namespace {

const QTimeZone utcZone = QTimeZone::utc();

records::Record document(const QString &id, const QJsonValue &expires,
                         const QJsonValue &issued = QJsonValue())
{
    return recordOf({{u"id"_s, id}, {u"expiryDate"_s, expires}, {u"issueDate"_s, issued}});
}

QList<Kind> kindsOf(const QList<Clock> &clocks)
{
    QList<Kind> kinds;
    for (const Clock &clock : clocks)
        kinds += clock.kind;
    return kinds;
}

} // namespace

class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soonestFirstAndWhatIsOverLast()
    {
        PersonRecords who = person({account({})}); // connected on 1 June, 10:00
        who.linkTokenExpiresAt = at(u"2026-06-15T14:00:00Z"_s);
        who.invites = {invite(u"iv-1"_s, u"INVITED"_s, u"2026-06-10T12:00:00Z"_s),
                       invite(u"iv-2"_s, u"EMAIL_OPENED"_s, u"2026-05-01T12:00:00Z"_s)};
        who.documents = {document(u"d-1"_s, u"2026-06-20"_s, u"2016-06-21"_s),
                         document(u"d-2"_s, u"2026-06-14"_s)};
        const QList<Clock> clocks = clocksOf(who, at(noon), utcZone);
        QCOMPARE(
            kindsOf(clocks),
            QList<Kind>({Kind::LinkToken, Kind::DocumentExpiry, Kind::InviteLink, Kind::MonthlySync,
                         Kind::DataDeletion, Kind::DocumentExpiry, Kind::InviteLink}));
        QCOMPARE(clocks.at(0).from, at(u"2026-06-15T09:00:00Z"_s));
        QVERIFY(!clocks.at(0).resource);
        QCOMPARE(clocks.at(1).record.id(), u"d-1"_s);
        QCOMPARE(clocks.at(1).from, at(u"2016-06-21T00:00:00Z"_s));
        QCOMPARE(clocks.at(2).at, at(u"2026-06-24T12:00:00Z"_s));
        QCOMPARE(clocks.at(2).record.id(), u"iv-1"_s);
        QCOMPARE(clocks.at(3).at, at(u"2026-07-01T10:00:00Z"_s));
        QVERIFY(clocks.at(3).approximate);
        QCOMPARE(clocks.at(4).at, at(u"2026-07-31T10:00:00Z"_s));
        QCOMPARE(clocks.at(4).resource, &catalog::accounts);
        for (int i = 0; i < clocks.size(); ++i)
            QCOMPARE(clocks.at(i).past, i >= 5);
        QCOMPARE(clocks.at(5).record.id(), u"d-2"_s); // it ran out yesterday, the invite in May
    }

    void monthEnds_data()
    {
        QTest::addColumn<QString>("connected");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        const QString last = u"2026-01-31T23:30:00Z"_s;
        QTest::newRow("short month")
            << last << u"2026-02-01T00:00:00Z"_s << u"2026-02-28T23:30:00Z"_s;
        QTest::newRow("31st again")
            << last << u"2026-02-28T23:30:00Z"_s << u"2026-03-31T23:30:00Z"_s;
        QTest::newRow("30 days") << last << u"2026-04-01T00:00:00Z"_s << u"2026-04-30T23:30:00Z"_s;
        QTest::newRow("over the year")
            << last << u"2026-12-31T23:30:00Z"_s << u"2027-01-31T23:30:00Z"_s;
        QTest::newRow("leap year")
            << u"2027-08-31T08:00:00Z"_s << u"2028-02-10T00:00:00Z"_s << u"2028-02-29T08:00:00Z"_s;
        QTest::newRow("29 February")
            << u"2028-02-29T08:00:00Z"_s << u"2029-02-01T00:00:00Z"_s << u"2029-02-28T08:00:00Z"_s;
        QTest::newRow("today, still to come")
            << u"2026-03-15T18:00:00Z"_s << u"2026-06-15T12:00:00Z"_s << u"2026-06-15T18:00:00Z"_s;
        QTest::newRow("today, over")
            << u"2026-03-15T08:00:00Z"_s << u"2026-06-15T12:00:00Z"_s << u"2026-07-15T08:00:00Z"_s;
        QTest::newRow("just connected")
            << u"2026-06-15T11:59:00Z"_s << u"2026-06-15T12:00:00Z"_s << u"2026-07-15T11:59:00Z"_s;
        QTest::newRow("ahead of our clock")
            << u"2026-08-02T00:00:00Z"_s << u"2026-06-15T12:00:00Z"_s << u"2026-09-02T00:00:00Z"_s;
        QTest::newRow("long ago") << u"2016-05-31T00:00:00Z"_s << u"2026-06-15T12:00:00Z"_s
                                  << u"2026-06-30T00:00:00Z"_s;
    }
    void monthEnds()
    {
        QFETCH(QString, connected);
        QFETCH(QString, now);
        QFETCH(QString, next);
        QCOMPARE(nextMonthlySync(at(connected), at(now)), at(next));
    }

    void daysAreThoseOfTheZone()
    {
        const QTimeZone manila("Asia/Manila"); // UTC+8
        PersonRecords who = person();
        who.documents = {document(u"d-1"_s, u"2026-06-15"_s)};
        who.invites = {invite(u"iv-1"_s, u"INVITED"_s, u"2026-06-10T20:00:00Z"_s)};
        const QList<Clock> before = clocksOf(who, at(u"2026-06-15T15:59:59Z"_s), manila);
        QCOMPARE(before.first().kind, Kind::DocumentExpiry);
        QCOMPARE(before.first().day, QDate(2026, 6, 15));
        QVERIFY(!before.first().past); // valid through its last day
        QVERIFY(before.first().wholeDay);
        QCOMPARE(before.last().day, QDate(2026, 6, 25));
        QVERIFY(clocksOf(who, at(u"2026-06-15T16:00:00Z"_s), manila).last().past);
        QVERIFY(!clocksOf(who, at(u"2026-06-15T16:00:00Z"_s), utcZone).first().past);
        QCOMPARE(clocksOf(who, at(noon), QTimeZone()).last().day, QDate(2026, 6, 24));
    }

    void theDayWithoutMidnightIsADayToo()
    {
        const QTimeZone cairo("Africa/Cairo"); // 24 April 2026 begins at 1:00
        PersonRecords who = person();
        who.documents = {document(u"d-1"_s, u"2026-04-23"_s)};
        const QList<Clock> clocks = clocksOf(who, at(u"2026-04-01T00:00:00Z"_s), cairo);
        QCOMPARE(clocks.size(), 1);
        QVERIFY(clocks.first().at.isValid());
        QCOMPARE(clocks.first().at, at(u"2026-04-23T22:00:00Z"_s));
    }

    void onlyWhatRunsHasAClock()
    {
        PersonRecords who =
            person({account({.status = u"ERROR"_s}), account({.status = u"DISCONNECTED"_s}),
                    account({.monitor = u"CUSTOMER_DISABLED"_s})});
        who.invites = {invite(u"iv-1"_s, u"LINKED"_s, u"2026-06-10T12:00:00Z"_s),
                       invite(u"iv-2"_s, u"REVOKED"_s, u"2026-06-10T12:00:00Z"_s)};
        QCOMPARE(kindsOf(clocksOf(who, at(noon), utcZone)), QList<Kind>({Kind::DataDeletion}));
    }

    void whatRunsOutNowIsOver()
    {
        PersonRecords who = person();
        who.linkTokenExpiresAt = at(noon);
        QVERIFY(clocksOf(who, at(noon), utcZone).first().past);
        who.linkTokenExpiresAt = at(noon).addSecs(1);
        QVERIFY(!clocksOf(who, at(noon), utcZone).first().past);
    }

    void dataOfLongAgoIsOverdue()
    {
        const QList<Clock> clocks = clocksOf(
            person({account({.createdAt = u"2026-01-01T00:00:00Z"_s})}), at(noon), utcZone);
        QCOMPARE(kindsOf(clocks), QList<Kind>({Kind::MonthlySync, Kind::DataDeletion}));
        QVERIFY(clocks.last().past); // the server still lists it: its matter, shown as it is
    }

    void badRecordsHaveNoClock()
    {
        PersonRecords who = person({account({.createdAt = u"soon"_s}), recordOf({{u"id"_s, 1}}),
                                    recordOf({{u"id"_s, u"a-flat"_s},
                                              {u"createdAt"_s, u"2026-06-01T10:00:00Z"_s},
                                              {u"connectionStatus"_s, u"CONNECTED"_s},
                                              {u"monitorStatus"_s, u"ACTIVE"_s}})});
        who.documents = {document(u"d-1"_s, QJsonValue()), document(u"d-2"_s, 20260615),
                         document(u"d-3"_s, u"2026-02-30"_s), document(u"d-4"_s, u""_s)};
        who.invites = {invite(u"iv-1"_s, u"INVITED"_s, {})};
        QCOMPARE(kindsOf(clocksOf(who, at(noon), utcZone)),
                 QList<Kind>({Kind::MonthlySync, Kind::DataDeletion}));
        QVERIFY(!nextMonthlySync({}, at(noon)).isValid());
        QVERIFY(!nextMonthlySync(at(noon), {}).isValid());
        QVERIFY(clocksOf(PersonRecords(), at(noon), utcZone).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
