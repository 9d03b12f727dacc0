#include "compat.h"
#include "place.h"
#include "sync/follow.h"
#include "sync/rereads.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using namespace std::chrono_literals;
using sync::Follow;
using sync::Progress;
using sync::Removal;
using sync::Rereads;

namespace {

QJsonObject accountAt(const QString &id, const QString &status, const QString &changed)
{
    return {{u"id"_s, id},
            {u"userId"_s, u"u-1"_s},
            {u"createdAt"_s, changed},
            {u"connection"_s, QJsonObject{{u"status"_s, status}, {u"updatedAt"_s, changed}}}};
}

QJsonObject user(const QString &id, const QString &created = u"2026-03-10T08:00:00Z"_s)
{
    return {{u"id"_s, id}, {u"createdAt"_s, created}};
}

/// The index as an earlier run left it, complete; its lists have been looked at for news.
void resumeComplete(Place &place, const QString &usersNews)
{
    Progress progress;
    for (const sync::PlannedList &list : sync::plannedLists()) {
        progress.lists.append({list.resource->key, place.now, 0, {}});
        if (list.resource == &catalog::users)
            place.expect(usersNews, FakeAnswer::page({}));
        else if (list.dated)
            place.expect(u"%1?startDate=2026-03-10&size=150"_s.arg(
                             QLatin1StringView(list.resource->endpoint)),
                         FakeAnswer::page({}));
        else
            place.expect(pathOf(*list.resource), FakeAnswer::page({}));
    }
    place.sync.resume(progress);
    place.sync.start();
    QTRY_COMPARE(place.bench.network.sent().size(), sync::plannedLists().size());
    settle();
}

} // namespace

/// What goes on once the index stands, after a restart, and when something is gone.
class AfterwardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryMinute();
    void roundsAreSerialWithAccountsInBetween();
    void stoppedSaysNothing();
    void openAccountsAreReadAgain();
    void whatIsOnScreenComesFirst();
    void viewerThatDiesLooksAtNothing();
    void completeListsOnlyLookForNews();
    void newsFromTheDayOfTheNewestRecord_data();
    void newsFromTheDayOfTheNewestRecord();
    void passGoesOnWhereItStood();
    void emptyTableBeginsAnew();
    void lastSyncIsKnownBeforeTheStart();
    void forgottenCursorBeginsItsWindowAnew();
    void progressSurvivesBytes();
    void whyItIsGone_data();
    void whyItIsGone();
    void pauseIsToldAndHolds();
};

void AfterwardsTest::followsEveryMinute()
{
    ManualClock clock;
    Follow follow(clock, nullptr);
    QHash<const catalog::Resource *, int> news;
    connect(&follow, &Follow::newsDue, &follow,
            [&news](const catalog::Resource &resource) { ++news[&resource]; });
    QSignalSpy rereads(&follow, &Follow::rereadsDue);
    follow.start();
    follow.start(); // once is enough
    clock.advance(60s);
    QCOMPARE(news.size(), 7);
    clock.advance(9min);
    for (const int count : std::as_const(news))
        QVERIFY2(count >= 8 && count <= 10, qPrintable(QString::number(count)));
    QCOMPARE(rereads.size(), 120);
}

void AfterwardsTest::roundsAreSerialWithAccountsInBetween()
{
    ManualClock clock;
    Follow follow(clock, nullptr);
    QList<const catalog::Resource *> rounds;
    connect(&follow, &Follow::roundDue, &follow,
            [&rounds](const catalog::Resource &resource) { rounds.append(&resource); });
    follow.start();
    clock.advance(1h);
    QCOMPARE(rounds.size(), 1); // the second waits for the end of the first
    for (int i = 0; i < 30; ++i) {
        follow.roundWentOn();
        clock.advance(1min);
    }
    QCOMPARE(rounds.size(), 31);
    QSet<const catalog::Resource *> all;
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        all.insert(rounds[i]);
        QCOMPARE(rounds[i] == &catalog::accounts, i % 2 == 0);
    }
    QCOMPARE(all.size(), sync::plannedLists().size());
}

void AfterwardsTest::stoppedSaysNothing()
{
    ManualClock clock;
    Follow follow(clock, nullptr);
    QSignalSpy rereads(&follow, &Follow::rereadsDue);
    follow.start();
    follow.stop();
    clock.advance(1h);
    QVERIFY(rereads.isEmpty());
}

void AfterwardsTest::openAccountsAreReadAgain()
{
    records::Store store;
    Rereads rereads(store);
    store.table(catalog::accounts)
        .upsert({accountAt(u"fine"_s, u"CONNECTED"_s, u"2026-03-10T11:00:00Z"_s),
                 accountAt(u"waits"_s, u"AWAITING_MFA"_s, u"2026-03-10T10:00:00Z"_s),
                 accountAt(u"refused"_s, u"ERROR"_s, u"2026-03-10T09:00:00Z"_s),
                 accountAt(u"long ago"_s, u"PENDING"_s, u"2026-02-01T09:00:00Z"_s)});
    QStringList due;
    const auto ask = [&](std::chrono::milliseconds now) {
        due.clear();
        for (const Rereads::Record &record : rereads.due(now, 5))
            due.append(record.id);
        due.sort();
        return due;
    };
    QCOMPARE(ask(1000s), (QStringList{u"refused"_s, u"waits"_s}));
    QCOMPARE(ask(1005s), QStringList());
    QCOMPARE(ask(1060s), (QStringList{u"refused"_s, u"waits"_s}));
    store.table(catalog::accounts)
        .upsert({accountAt(u"waits"_s, u"CONNECTED"_s, u"2026-03-10T11:30:00Z"_s)});
    store.table(catalog::accounts).remove({u"refused"_s});
    QCOMPARE(ask(1200s), QStringList());
}

void AfterwardsTest::whatIsOnScreenComesFirst()
{
    records::Store store;
    Rereads rereads(store);
    store.table(catalog::accounts)
        .upsert({accountAt(u"waits"_s, u"AWAITING_MFA"_s, u"2026-03-10T10:00:00Z"_s)});
    QObject viewer;
    rereads.watch(&viewer, catalog::users, {u"u-1"_s});
    QList<Rereads::Record> due = rereads.due(1000s, 1);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().id, u"u-1"_s);
    QCOMPARE(rereads.due(1001s, 1).first().id, u"waits"_s);
    QVERIFY(rereads.due(1002s, 1).isEmpty());
    QCOMPARE(rereads.due(1015s, 5).size(), 1); // more often than what is only open
    rereads.watch(&viewer, catalog::users, {u"u-2"_s});
    QCOMPARE(rereads.due(1016s, 5).first().id, u"u-2"_s);
}

void AfterwardsTest::viewerThatDiesLooksAtNothing()
{
    records::Store store;
    Rereads rereads(store);
    {
        QObject viewer;
        rereads.watch(&viewer, catalog::users, {u"u-1"_s});
        rereads.watch(&viewer, catalog::accounts, {u"a-1"_s});
    }
    QVERIFY(rereads.due(1000s, 5).isEmpty());
}

void AfterwardsTest::completeListsOnlyLookForNews()
{
    Place place;
    resumeComplete(place, u"/users?startDate=2026-03-10&size=150"_s);
    QVERIFY(!place.sync.loading());
    QVERIFY(place.sync.status().isComplete());
    QCOMPARE(place.phase(catalog::users), Phase::Complete);

    // … again every minute, and what is new comes in without any list being "loading".
    for (const sync::PlannedList &list : sync::plannedLists()) {
        if (list.resource == &catalog::users)
            place.expect(u"/users?startDate=2026-03-10&size=150"_s,
                         FakeAnswer::page({user(u"u-9"_s)}));
    }
    place.bench.clock.advance(15s);
    QTRY_COMPARE(place.table(catalog::users).size(), 1);
    QVERIFY(!place.sync.loading());
    QCOMPARE(place.phase(catalog::users), Phase::Complete);
}

void AfterwardsTest::newsFromTheDayOfTheNewestRecord_data()
{
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("from");
    QTest::newRow("quiet since Sunday") << u"2026-03-08T15:00:00Z"_s << u"2026-03-08"_s;
    QTest::newRow("just after midnight") << u"2026-03-10T00:30:00Z"_s << u"2026-03-09"_s;
    QTest::newRow("our clock is behind") << u"2026-03-25T15:00:00Z"_s << u"2026-03-10"_s;
    QTest::newRow("a record from far away") << u"2099-01-01T00:00:00Z"_s << u"2026-03-10"_s;
    QTest::newRow("no date at all") << u"soon"_s << u"2026-03-10"_s;
}

void AfterwardsTest::newsFromTheDayOfTheNewestRecord()
{
    QFETCH(QString, newest);
    QFETCH(QString, from);
    Place place;
    place.table(catalog::users).upsert({user(u"u-1"_s, newest)});
    resumeComplete(place, u"/users?startDate=%1&size=150"_s.arg(from));
    QCOMPARE(place.table(catalog::users).size(), 1);
}

void AfterwardsTest::passGoesOnWhereItStood()
{
    Place place;
    place.table(catalog::users).upsert({user(u"u-1"_s), user(u"older pass"_s)});
    Progress progress;
    sync::ReadingState state;
    state.windows.plain = true;
    state.windows.windows = {{{}, {}, u"c2"_s}};
    state.loaded = 150;
    progress.lists.append({"users", {}, 150, state});
    place.sync.resume(progress);
    for (const sync::PlannedList &list : sync::plannedLists()) {
        if (list.resource != &catalog::users)
            place.expect(pathOf(*list.resource), FakeAnswer::page({}));
    }
    place.expect(u"/users?size=150&cursor=c2"_s, FakeAnswer::page({user(u"u-2"_s)}));
    place.sync.start();
    QCOMPARE(place.sync.state(catalog::users).loaded, 150);
    QCOMPARE(place.sync.state(catalog::users).expected, 0); // the first pass
    QTRY_VERIFY(!place.sync.loading());
    QCOMPARE(place.phase(catalog::users), Phase::Complete);
    QCOMPARE(place.sync.state(catalog::users).loaded, 151);
    // Half a pass cannot tell what is gone.
    QCOMPARE(place.ids(catalog::users), (QStringList{u"older pass"_s, u"u-1"_s, u"u-2"_s}));
}

void AfterwardsTest::emptyTableBeginsAnew()
{
    Place place;
    Progress progress;
    sync::ReadingState state;
    state.windows.windows = {{{}, {}, u"c2"_s}};
    progress.lists.append({"users", {}, 150, state});
    progress.lists.append({"accounts", place.now, 150, {}});
    place.sync.resume(progress);
    for (const sync::PlannedList &list : sync::plannedLists())
        place.expect(pathOf(*list.resource), FakeAnswer::page({}));
    place.sync.start();
    QTRY_VERIFY(!place.sync.loading());
    QVERIFY(place.sync.status().isComplete());
}

void AfterwardsTest::lastSyncIsKnownBeforeTheStart()
{
    Place place;
    QVERIFY(!place.sync.lastSync().isValid());
    Progress progress;
    progress.lists.append({"users", place.now.addSecs(-7200), 0, {}, place.now.addSecs(-60)});
    progress.lists.append({"accounts", place.now.addSecs(-3600), 0, {}}); // of an older release
    progress.lists.append({"invites", {}, 0, {}});
    place.sync.resume(progress);
    QCOMPARE(place.sync.lastSync(), place.now.addSecs(-60));
    place.sync.resume({}); // what was read is lost
    QVERIFY(!place.sync.lastSync().isValid());
}

void AfterwardsTest::forgottenCursorBeginsItsWindowAnew()
{
    Place place;
    place.table(catalog::users).upsert({user(u"u-1"_s)});
    Progress progress;
    sync::ReadingState state;
    state.windows.windows = {{{}, {}, u"c2"_s}};
    progress.lists.append({"users", {}, 150, state});
    place.sync.resume(progress);
    for (const sync::PlannedList &list : sync::plannedLists())
        place.expect(pathOf(*list.resource), FakeAnswer::page({}));
    place.expect(u"/users?size=150&cursor=c2"_s, FakeAnswer::failure(400, u"INVALID_PARAMETERS"_s));
    place.sync.start();
    settle();
    QTRY_COMPARE(place.phase(catalog::users), Phase::Failed);
    place.bench.clock.advance(5s);
    QTRY_COMPARE(place.phase(catalog::users), Phase::Complete);
}

void AfterwardsTest::progressSurvivesBytes()
{
    Progress progress;
    sync::ReadingState state;
    state.windows.plain = false;
    state.windows.windows = {{QDate(2026, 3, 1), QDate(2026, 3, 4), u"c/1 ä"_s},
                             {QDate(2026, 3, 5), {}, {}}};
    state.windows.hasRest = true;
    state.windows.restTo = QDate(2026, 2, 28);
    state.loaded = 1234;
    progress.lists.append({"users", {}, 0, state});
    progress.lists.append({"accounts",
                           QDateTime(QDate(2026, 3, 9), QTime(8, 0), smile::utc),
                           77,
                           {},
                           QDateTime(QDate(2026, 3, 9), QTime(9, 0), smile::utc)});
    const Progress read = Progress::fromBytes(progress.toBytes());
    QCOMPARE(read.lists.size(), 2);
    QCOMPARE(read.toBytes(), progress.toBytes());
    QCOMPARE(read.lists[0].reading->windows.windows[0].cursor, u"c/1 ä"_s);
    QCOMPARE(read.lists[0].reading->windows.restTo, QDate(2026, 2, 28));
    QCOMPARE(read.lists[0].reading->loaded, 1234);
    QCOMPARE(read.lists[1].completedAt, progress.lists[1].completedAt);
    QCOMPARE(read.lists[1].freshAt, progress.lists[1].freshAt);
    QVERIFY(!read.lists[1].reading);
    for (const char *bad : {"", "{", "[]", "null", "{\"version\":99,\"lists\":[{}]}"})
        QVERIFY(Progress::fromBytes(bad).lists.isEmpty());
}

void AfterwardsTest::whyItIsGone_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("created");
    QTest::addColumn<int>("reason");
    QTest::newRow("revoked") << u"DISCONNECTED"_s << u"2026-03-01T00:00:00Z"_s
                             << int(Removal::Revoked);
    QTest::newRow("expired") << u"CONNECTED"_s << u"2026-01-09T00:00:00Z"_s
                             << int(Removal::Expired);
    QTest::newRow("vanished") << u"CONNECTED"_s << u"2026-03-01T00:00:00Z"_s
                              << int(Removal::Vanished);
}

void AfterwardsTest::whyItIsGone()
{
    QFETCH(QString, status);
    QFETCH(QString, created);
    QFETCH(int, reason);
    Place place;
    place.table(catalog::accounts).upsert({accountAt(u"a-1"_s, status, created)});
    QList<std::pair<QStringList, Removal>> removed;
    connect(&place.sync, &sync::Sync::removed, &place.sync,
            [&](const catalog::Resource *resource, const QStringList &ids, Removal why) {
                QCOMPARE(resource, &catalog::accounts);
                QCOMPARE(place.table(catalog::accounts).size(), 0);
                removed.append({ids, why});
            });
    place.expect(firstPage, FakeAnswer::page({}));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first, QStringList{u"a-1"_s});
    QCOMPARE(int(removed.first().second), reason);
}

void AfterwardsTest::pauseIsToldAndHolds()
{
    Place place;
    QSignalSpy changed(&place.sync, &sync::Sync::statusChanged);
    place.sync.setPaused(true);
    QVERIFY(place.sync.isPaused());
    place.sync.start();
    settle();
    QVERIFY(place.bench.network.sent().isEmpty());
    QVERIFY(place.sync.status().paused);
    place.bench.clock.advance(500ms);
    QCOMPARE(changed.size(), 1); // not once for each list
    // What a person asks for goes all the same.
    place.expect(u"/accounts/a-1"_s, FakeAnswer::ok(account(u"a-1"_s)));
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    QTRY_COMPARE(place.table(catalog::accounts).size(), 1);
    for (const sync::PlannedList &list : sync::plannedLists())
        place.expect(pathOf(*list.resource), list.resource == &catalog::accounts
                                                 ? FakeAnswer::page({account(u"a-1"_s)})
                                                 : FakeAnswer::page({}));
    place.sync.setPaused(false);
    QTRY_VERIFY(!place.sync.loading());
}

QTEST_GUILESS_MAIN(AfterwardsTest)
#include "tst_afterwards.moc"
