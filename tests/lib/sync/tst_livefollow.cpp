#include "catalog/catalog.h"
#include "support/manualclock.h"
#include "sync/livefollow.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::sync;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = LiveFollow::End;
using Step = LiveFollow::Step;

namespace {

const QString user = u"u-1"_s;

struct World
{
    World()
    {
        QObject::connect(&follow, &LiveFollow::ended, &follow,
                         [this](const QString &, End how) { ends += how; });
    }
    void account(const QString &status, const QString &id = u"a-1"_s,
                 const QString &when = u"2026-06-15T12:00:00Z"_s)
    {
        const QJsonObject connection{{u"status"_s, status}, {u"updatedAt"_s, when}};
        store.table(catalog::accounts)
            .upsert(
                {QJsonObject{{u"id"_s, id}, {u"userId"_s, user}, {u"connection"_s, connection}}});
    }
    void task(const QString &id, const QString &status, const QString &source = u"a-1"_s)
    {
        const QJsonObject metadata{{u"userId"_s, user}, {u"sourceId"_s, source}};
        store.table(catalog::tasks)
            .upsert({QJsonObject{{u"id"_s, id}, {u"status"_s, status}, {u"metadata"_s, metadata}}});
    }
    void invite(const QString &id, const QString &status)
    {
        store.table(catalog::invites)
            .upsert({QJsonObject{{u"id"_s, id}, {u"userId"_s, user}, {u"status"_s, status}}});
    }
    Step step() const { return follow.stand(user).value().step; }

    records::Store store;
    ManualClock clock;
    QStringList asked;
    QSet<QString> waiting; ///< whose answers are still to come
    QList<End> ends;
    LiveFollow follow{
        {[this](const catalog::Resource &resource, const QString &, const QString &value) {
             asked += QLatin1StringView(resource.key) + u' ' + value;
         },
         [this](const catalog::Resource &, const QString &, const QString &value) {
             return waiting.contains(value);
         },
         [this](const catalog::Resource &resource, const QString &id) {
             asked += QLatin1StringView(resource.key) + u' ' + id;
         }},
        store,
        clock};
};

} // namespace

class TestLiveFollow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAtOnceAndWithEachBeat()
    {
        World world;
        world.invite(u"iv-1"_s, u"EMAIL_OPENED"_s);
        world.invite(u"iv-2"_s, u"LINKED"_s); // nothing more will be logged
        world.follow.start(user);
        const QStringList once{u"accounts u-1"_s, u"tasks u-1"_s, u"invites iv-1"_s,
                               u"inviteLogs iv-1"_s};
        QCOMPARE(world.asked, once);
        world.clock.advance(1999ms);
        QCOMPARE(world.asked, once);
        world.clock.advance(1ms);
        QCOMPARE(world.asked, once + once);
    }

    void nobodyIsAskedTwiceAtATime()
    {
        World world;
        world.waiting = {user};
        world.follow.start(user);
        world.clock.advance(20s);
        QVERIFY(world.asked.isEmpty());
        world.waiting.clear();
        world.clock.advance(2s);
        QCOMPARE(world.asked.size(), 2);
    }

    void severalTakeTurns()
    {
        World world;
        world.follow.start(user);
        world.follow.start(u"u-2"_s);
        world.follow.start(u"u-3"_s);
        world.asked.clear();
        world.clock.advance(12s);
        QCOMPARE(world.asked.size(), 12); // as many as one alone
        for (const QString &id : {user, u"u-2"_s, u"u-3"_s})
            QCOMPARE(world.asked.count(QString(u"accounts "_s + id)), 2);
        world.waiting = {u"u-2"_s}; // one whose answers are slow holds up nobody
        world.asked.clear();
        world.clock.advance(8s);
        QCOMPARE(world.asked.size(), 8);
    }

    void stepsHaveTheirTime()
    {
        World world;
        world.account(u"CONNECTED"_s, u"a-0"_s); // from long ago
        world.follow.start(user);
        QSignalSpy steps(&world.follow, &LiveFollow::stepChanged);
        QCOMPARE(world.step(), Step::Beginning);
        world.clock.advance(10s);
        world.account(u"PENDING"_s);
        QCOMPARE(world.step(), Step::SigningIn);
        QCOMPARE(world.follow.stand(user)->accountId, u"a-1"_s);
        world.clock.advance(5s);
        world.account(u"AWAITING_MFA"_s);
        world.clock.advance(48s);
        QCOMPARE(world.step(), Step::Code);
        QCOMPARE(world.follow.stand(user)->inStep, 48s);
        QCOMPARE(world.follow.stand(user)->left, 15min - 63s);
        world.account(u"ERROR"_s);
        QCOMPARE(world.step(), Step::Failed); // and it goes on
        world.account(u"PENDING"_s, u"a-2"_s, u"2026-06-15T12:05:00Z"_s); // the newest counts
        QCOMPARE(world.follow.stand(user)->accountId, u"a-2"_s);
        QCOMPARE(steps.count(), 4);
        QVERIFY(world.ends.isEmpty());
    }

    void whoFailsAgainHasFailed()
    {
        World world;
        world.account(u"ERROR"_s);
        world.follow.start(user);
        QCOMPARE(world.step(), Step::Beginning); // what failed before is why one follows
        world.account(u"PENDING"_s);
        QCOMPARE(world.step(), Step::SigningIn);
        world.account(u"ERROR"_s);
        QCOMPARE(world.step(), Step::Failed);
        QCOMPARE(world.follow.stand(user)->accountId, u"a-1"_s);
    }

    void anUnknownStateIsNoStep()
    {
        World world;
        world.follow.start(user);
        world.account(u"ON_THE_MOON"_s);
        QCOMPARE(world.step(), Step::Beginning);
    }

    void endsWithData()
    {
        World world;
        world.account(u"ERROR"_s);
        world.task(u"t-0"_s, u"Finished"_s); // of an earlier time
        world.follow.start(user);
        world.account(u"CONNECTED"_s);
        QCOMPARE(world.step(), Step::Reading);
        world.task(u"t-1"_s, u"Started"_s);
        world.task(u"t-2"_s, u"Finished"_s, u"a-other"_s);
        QVERIFY(world.ends.isEmpty());
        world.task(u"t-1"_s, u"Finished"_s);
        QCOMPARE(world.ends, QList<End>{End::Connected});
        QVERIFY(!world.follow.stand(user));
        world.asked.clear();
        world.clock.advance(1min);
        QVERIFY(world.asked.isEmpty());
    }

    void endsAfterAQuarterOfAnHour()
    {
        World world;
        world.follow.start(user);
        world.clock.advance(10min);
        world.follow.start(user); // again: the whole time anew
        world.clock.advance(15min - 1s);
        QVERIFY(world.ends.isEmpty());
        world.clock.advance(2s);
        QCOMPARE(world.ends, QList<End>{End::TimeUp});
        QCOMPARE(world.follow.count(), 0);
    }

    void endsWhenStopped()
    {
        World world;
        world.follow.start(user);
        world.follow.stop(user);
        world.follow.stop(user);
        QCOMPARE(world.ends, QList<End>{End::Stopped});
        world.asked.clear();
        world.clock.advance(1min);
        QVERIFY(world.asked.isEmpty());
        world.follow.start(user); // and again
        QCOMPARE(world.asked.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLiveFollow)
#include "tst_livefollow.moc"
