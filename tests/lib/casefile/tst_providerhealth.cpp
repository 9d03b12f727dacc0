#include "casefile/providerhealth.h"
#include "casesamples.h"
#include "catalog/catalog.h"
#include "records/table.h"

#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace smile::tests;

namespace {

const QTimeZone utcZone = QTimeZone::utc();

/// Accounts at "sss", each of its own person unless said otherwise.
class Tries
{
public:
    Tries &failed(const QString &time, const QString &code = u"SERVICE_UNAVAILABLE"_s)
    {
        return add({.status = u"ERROR"_s, .code = code, .updatedAt = time});
    }
    Tries &worked(const QString &time) { return add({.updatedAt = time}); }
    Tries &add(AccountLine line)
    {
        ++m_count;
        line.id = u"a-"_s + QString::number(m_count);
        if (line.userId == "u-1"_L1)
            line.userId = u"u-"_s + QString::number(m_count);
        m_table.upsert({accountJson(line)});
        return *this;
    }
    Tries &add(const QJsonObject &json)
    {
        m_table.upsert({json});
        return *this;
    }
    records::Table &table() { return m_table; }
    ProviderHealth health(const QString &now = noon, const QTimeZone &zone = utcZone) const
    {
        return healthOf(u"sss"_s, m_table.snapshot(), {}, at(now), zone);
    }

private:
    records::Table m_table{catalog::accounts};
    int m_count = 0;
};

QString clock(int hour, int minute)
{
    return u"2026-06-15T%1:%2:00Z"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
}

} // namespace

class TestProviderHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sevenOfNineSinceTwentyToEleven()
    {
        Tries tries;
        for (int i = 0; i < 20; ++i)
            tries.worked(clock(8, i));
        tries.failed(clock(10, 40)).failed(clock(10, 45)).worked(clock(10, 50));
        tries.failed(clock(10, 55)).failed(clock(11, 0)).worked(clock(11, 5));
        tries.failed(clock(11, 10)).failed(clock(11, 20)).failed(clock(11, 30));
        const ProviderHealth health = tries.health();
        QVERIFY(health.run);
        QCOMPARE(health.run->people.failed, 7);
        QCOMPARE(health.run->people.total(), 9);
        QCOMPARE(health.run->since, at(clock(10, 40)));
        QCOMPARE(health.run->last, at(clock(11, 30)));
        QCOMPARE(health.run->onlyCode().value(), u"SERVICE_UNAVAILABLE"_s);
        QCOMPARE(health.run->side(), Side::Provider);
        QVERIFY(health.looksDown());
        QCOMPARE(health.lastSuccess, at(clock(11, 5)));
        QCOMPARE(health.lastFailure, at(clock(11, 30)));
    }

    void windowsCountTheirPeople()
    {
        Tries tries;
        tries.failed(clock(11, 30)).worked(clock(11, 0)).worked(clock(11, 1));
        tries.failed(u"2026-06-14T12:00:00Z"_s, u"INVALID_MFA"_s); // a day ago to the second
        tries.failed(u"2026-06-14T12:00:01Z"_s, u"INVALID_MFA"_s);
        tries.worked(u"2026-06-09T00:00:00Z"_s);
        tries.worked(u"2026-06-08T12:00:00Z"_s); // a week ago to the second
        const ProviderHealth health = tries.health();
        QCOMPARE(health.hour, (Outcomes{1, 1, {{u"SERVICE_UNAVAILABLE"_s, 1}}}));
        QCOMPARE(health.day,
                 (Outcomes{2, 2, {{u"SERVICE_UNAVAILABLE"_s, 1}, {u"INVALID_MFA"_s, 1}}}));
        QCOMPARE(health.week.failed, 3);
        QCOMPARE(health.week.succeeded, 3);
        QVERIFY(!health.run);
        QVERIFY(!health.looksDown());
    }

    void whoTriesOftenCountsOnce()
    {
        Tries tries;
        for (int i = 0; i < 10; ++i)
            tries.add({.status = u"ERROR"_s,
                       .code = u"INVALID_CREDENTIALS"_s,
                       .updatedAt = clock(11, i),
                       .userId = u"u-same"_s});
        QCOMPARE(tries.health().hour, (Outcomes{1, 0, {{u"INVALID_CREDENTIALS"_s, 1}}}));
        QVERIFY(!tries.health().run);
        QCOMPARE(tries.health().days.last().tries.failed, 10); // the chart shows tries
        tries.add({.updatedAt = clock(11, 30), .userId = u"u-same"_s});
        QCOMPARE(tries.health().hour, (Outcomes{0, 1, {}}));
        tries.add({.status = u"ERROR"_s, .updatedAt = clock(11, 20), .userId = u"u-same"_s});
        QCOMPARE(tries.health().hour, (Outcomes{0, 1, {}})); // the latest counts
    }

    void aRunIsNoChance()
    {
        Tries two;
        two.failed(clock(11, 0)).failed(clock(11, 1));
        QVERIFY(!two.health().run);
        two.failed(clock(11, 2));
        QVERIFY(two.health().run);
        two.worked(clock(11, 3));
        QVERIFY(!two.health().run); // 3 of 4, and the newest one worked
        Tries mixed; // 5 of 7, but never three more than twice the successes
        mixed.failed(clock(10, 0)).failed(clock(10, 1)).worked(clock(10, 2)).failed(clock(10, 3));
        mixed.worked(clock(10, 4)).failed(clock(10, 5)).failed(clock(10, 6));
        QVERIFY(!mixed.health().run);
        Tries wrongPasswords;
        for (int i = 0; i < 4; ++i)
            wrongPasswords.failed(clock(11, i), u"INVALID_CREDENTIALS"_s);
        QVERIFY(wrongPasswords.health().run);
        QCOMPARE(wrongPasswords.health().run->side(), Side::Person);
        QVERIFY(!wrongPasswords.health().looksDown());
        wrongPasswords.failed(clock(11, 10));
        QVERIFY(!wrongPasswords.health().run->onlyCode());
    }

    void otherProvidersAndStatesSayNothing()
    {
        Tries tries;
        tries.add({.status = u"ERROR"_s, .code = u"X"_s, .provider = u"grab"_s});
        tries.add({.status = u"PENDING"_s});
        tries.add({.status = u"AWAITING_MFA"_s});
        tries.add({.status = u"DISCONNECTED"_s});
        tries.add({.status = u"PAUSED"_s});
        QCOMPARE(tries.health().week, Outcomes());
        QVERIFY(!tries.health().lastFailure.isValid());
        tries.worked(clock(11, 0));
        QCOMPARE(tries.health().week.total(), 1);
    }

    void clocksMayDiffer()
    {
        Tries tries;
        tries.failed(clock(12, 5)).failed(u"2026-06-16T12:00:00Z"_s);
        tries.failed(u"2026-06-16T12:00:01Z"_s).failed(u"2031-01-01T00:00:00Z"_s);
        const ProviderHealth health = tries.health();
        QCOMPARE(health.hour.failed, 2); // as now; the others are nonsense
        QCOMPARE(health.lastFailure, at(noon));
        QCOMPARE(health.hours.last().failed, 2);
    }

    void daysAreThoseOfTheZone()
    {
        const QTimeZone manila("Asia/Manila");
        Tries tries;
        tries.failed(u"2026-06-14T15:59:59Z"_s).worked(u"2026-06-14T16:00:00Z"_s); // midnight there
        tries.worked(u"2026-05-17T16:00:00Z"_s).worked(u"2026-05-16T15:59:59Z"_s);
        const ProviderHealth health = tries.health(noon, manila);
        QCOMPARE(health.days.size(), healthDays);
        QCOMPARE(health.days.last().day, QDate(2026, 6, 15));
        QCOMPARE(health.days.last().tries, (Outcomes{0, 1, {}}));
        QCOMPARE(health.days.at(healthDays - 2).tries.failed, 1);
        QCOMPARE(health.days.first().day, QDate(2026, 5, 17));
        QCOMPARE(health.days.at(1).tries.succeeded, 1);
        QCOMPARE(health.days.first().tries.total(), 0); // one day too old
        const ProviderHealth nowhere = tries.health(noon, QTimeZone());
        QCOMPARE(nowhere.days.last().day, QDate(2026, 6, 15));
        QCOMPARE(nowhere.days.last().tries.total(), 0);
    }

    void daysOfAChangeOfTheClockAreWhole()
    {
        const QTimeZone berlin("Europe/Berlin"); // 29 March 2026 has 23 hours
        Tries tries;
        tries.worked(u"2026-03-28T22:59:59Z"_s).worked(u"2026-03-28T23:00:00Z"_s);
        tries.worked(u"2026-03-29T21:59:59Z"_s).worked(u"2026-03-29T22:00:00Z"_s);
        const ProviderHealth health = tries.health(u"2026-03-30T12:00:00Z"_s, berlin);
        QCOMPARE(health.days.at(healthDays - 1).tries.succeeded, 1);
        QCOMPARE(health.days.at(healthDays - 2).tries.succeeded, 2);
        QCOMPARE(health.days.at(healthDays - 3).tries.succeeded, 1);
    }

    void hoursAreTheLastDay()
    {
        Tries tries;
        tries.worked(noon).worked(clock(11, 0)).failed(clock(10, 59));
        tries.worked(u"2026-06-14T12:00:01Z"_s).worked(u"2026-06-14T12:00:00Z"_s);
        const QList<Outcomes> hours = tries.health().hours;
        QCOMPARE(hours.size(), 24);
        QCOMPARE(hours.at(23).total(), 1);
        QCOMPARE(hours.at(22).total(), 2);
        QCOMPARE(hours.at(21).total(), 0);
        QCOMPARE(hours.at(0).total(), 1);
    }

    void badRecordsCostOnlyThemselves()
    {
        Tries tries;
        tries.add(QJsonObject{{u"id"_s, u"a-x1"_s}});
        tries.add({{u"id"_s, u"a-x2"_s}, {u"providerId"_s, 5}, {u"connection"_s, u"ERROR"_s}});
        tries.add({{u"id"_s, u"a-x3"_s},
                   {u"providerId"_s, u"sss"_s},
                   {u"connection"_s, QJsonObject{{u"status"_s, u"ERROR"_s},
                                                 {u"errorCode"_s, 12},
                                                 {u"updatedAt"_s, clock(11, 1)}}}});
        tries.add(
            {{u"id"_s, u"a-x4"_s},
             {u"providerId"_s, u"sss"_s},
             {u"connectionStatus"_s, u"ERROR"_s},
             {u"connection"_s, QJsonObject{{u"updatedAt"_s, u"2026-06-15T19:10:00+08:00"_s}}}});
        tries.add({{u"id"_s, u"a-x5"_s},
                   {u"providerId"_s, u"sss"_s},
                   {u"connection"_s,
                    QJsonObject{{u"status"_s, u"ERROR"_s}, {u"updatedAt"_s, u"yesterday"_s}}}});
        const ProviderHealth health = tries.health();
        QCOMPARE(health.hour, (Outcomes{2, 0, {{QString(), 2}}}));
        QCOMPARE(tries.health(u"nonsense"_s).week, Outcomes());
    }

    void removedAndChangedTriesAreGone()
    {
        Tries tries;
        tries.failed(clock(11, 0)).failed(clock(11, 1)).failed(clock(11, 2));
        tries.table().remove({u"a-1"_s});
        tries.table().upsert(
            {accountJson({.id = u"a-2"_s, .updatedAt = clock(11, 5), .userId = u"u-2"_s})});
        QCOMPARE(tries.health().hour, (Outcomes{1, 1, {{u"SERVICE_UNAVAILABLE"_s, 1}}}));
    }

    void allProvidersAreAsEachAlone()
    {
        Tries tries;
        for (int i = 0; i < 50; ++i) {
            tries.add({.status = i % 3 ? u"ERROR"_s : u"CONNECTED"_s,
                       .code = i % 3 ? u"CODE_%1"_s.arg(i % 4) : QString(),
                       .updatedAt = clock(10, i),
                       .provider = u"p-%1"_s.arg(i % 5)});
        }
        records::Table providers(catalog::providers);
        providers.upsert({{{u"id"_s, u"p-0"_s}, {u"active"_s, false}},
                          {{u"id"_s, u"p-1"_s}, {u"active"_s, u"yes"_s}},
                          {{u"id"_s, u"p-9"_s}, {u"active"_s, true}}});
        const records::Snapshot rows = tries.table().snapshot();
        const QList<ProviderHealth> all =
            healthOfAll(rows, providers.snapshot(), at(noon), utcZone);
        QCOMPARE(all.size(), 6);
        QVERIFY(all.first().active == false);
        QVERIFY(all.first().looksDown());
        QVERIFY(!all.at(1).active);
        QCOMPARE(all.last().providerId, u"p-9"_s);
        QCOMPARE(all.last().week, Outcomes());
        for (const ProviderHealth &health : all) {
            const ProviderHealth alone =
                healthOf(health.providerId, rows, providers.snapshot(), at(noon), utcZone);
            QCOMPARE(health.week, alone.week);
            QCOMPARE(health.hour, alone.hour);
            QCOMPARE(health.active, alone.active);
            QCOMPARE(health.run.has_value(), alone.run.has_value());
            QCOMPARE(health.days.last().tries, alone.days.last().tries);
        }
    }
};

QTEST_GUILESS_MAIN(TestProviderHealth)
#include "tst_providerhealth.moc"
