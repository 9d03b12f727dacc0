#include "place.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using namespace std::chrono_literals;

/// What is loaded when, what is read again, what ends.
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startBeginsEveryListInItsOrder();
    void othersComeAlsoAfterAFailure();
    void backgroundGoesBehindAPerson();
    void refreshBeginsAnew();
    void loadIsInteractive();
    void fetchReadsAgain();
    void fetchOfSomethingGone();
    void fetchThatFails();
    void newerFetchTells();
    void stopCancels();
    void slotMayBeginAnew();
    void goesWithItsPassesUnderWay();
    void loadingAndLastSync();
};

void SyncTest::startBeginsEveryListInItsOrder()
{
    Place place;
    for (const sync::PlannedList &list : sync::plannedLists())
        place.expect(pathOf(*list.resource), FakeAnswer::page({}).hold());
    place.sync.start();
    QVERIFY(place.sync.loading());
    QCOMPARE(place.bench.network.sent().size(), 5); // one place is kept free for a person
    for (const sync::PlannedList &list : sync::plannedLists()) {
        Q_UNUSED(list);
        QTRY_VERIFY(place.bench.network.held() > 0);
        place.bench.network.release();
    }
    QTRY_VERIFY(!place.sync.loading());
    QStringList asked, planned;
    for (const FakeRequest &request : place.bench.network.sent())
        asked.append(request.path);
    for (const sync::PlannedList &list : sync::plannedLists()) {
        planned.append(pathOf(*list.resource));
        QCOMPARE(place.phase(*list.resource), Phase::Complete);
    }
    QCOMPARE(asked, planned);
    QVERIFY(place.sync.status().isComplete());
}

void SyncTest::othersComeAlsoAfterAFailure()
{
    Place place;
    for (const sync::PlannedList &list : sync::plannedLists())
        place.expect(pathOf(*list.resource),
                     list.resource == &catalog::accounts
                         ? FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s)
                         : FakeAnswer::page({}));
    place.sync.start();
    QTRY_VERIFY(!place.sync.loading());
    QCOMPARE(place.phase(catalog::accounts), Phase::Failed);
    QCOMPARE(place.phase(catalog::webhooks), Phase::Complete);
    QVERIFY(!place.sync.status().isComplete());
}

void SyncTest::backgroundGoesBehindAPerson()
{
    Place place;
    place.bench.gate.pauseFor(1s);
    for (const char *list : {"users", "accounts", "identities", "invites", "providers"})
        place.expect(u"/%1?size=150"_s.arg(QLatin1StringView(list)), FakeAnswer::page({}).hold());
    place.sync.start();
    place.expect(u"/accounts/a-1"_s, FakeAnswer::ok(account(u"a-1"_s)));
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    place.bench.clock.advance(1s);
    QCOMPARE(place.bench.network.sent().first().path, u"/accounts/a-1"_s);
    QTRY_COMPARE(place.bench.network.sent().size(), 6); // one place stays free
}

void SyncTest::refreshBeginsAnew()
{
    Place place;
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})).hold());
    place.sync.refresh(catalog::accounts);
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-2"_s})).hold());
    place.sync.refresh(catalog::accounts);
    QCOMPARE(place.bench.network.aborted(), 1);
    QCOMPARE(place.bench.network.held(), 1);
    place.bench.network.release();
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), QStringList{u"a-2"_s});
}

void SyncTest::loadIsInteractive()
{
    Place place;
    place.bench.gate.pauseFor(1s);
    place.expect(firstPage, FakeAnswer::page({}));
    auto background =
        watch(place.bench.client->list(catalog::accounts, {}, api::Priority::Background));
    place.expect(ofPerson, FakeAnswer::page({}));
    place.sync.load(catalog::accounts, u"userId"_s, u"u-1"_s);
    place.bench.clock.advance(1s);
    QCOMPARE(place.bench.network.sent().first().path, ofPerson);
    QTRY_VERIFY(background->result);
}

void SyncTest::fetchReadsAgain()
{
    Place place;
    QSignalSpy fetched(&place.sync, &sync::Sync::fetched);
    place.expect(u"/accounts/a-1"_s, FakeAnswer::ok(account(u"a-1"_s)));
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    QTRY_COMPARE(fetched.size(), 1);
    QCOMPARE(fetched.first().at(0).value<const catalog::Resource *>(), &catalog::accounts);
    QCOMPARE(fetched.first().at(1).toString(), u"a-1"_s);
    QVERIFY(!fetched.first().at(2).value<std::optional<api::Error>>());
    QCOMPARE(place.ids(catalog::accounts), QStringList{u"a-1"_s});
}

void SyncTest::fetchOfSomethingGone()
{
    Place place;
    QSignalSpy fetched(&place.sync, &sync::Sync::fetched);
    QSignalSpy removed(&place.sync, &sync::Sync::removed);
    place.table(catalog::accounts).upsert({account(u"a-1"_s)});
    place.table(catalog::documents).upsert({document(u"d-1"_s, u"u-1"_s, u"a-1"_s)});
    place.expect(u"/accounts/a-1"_s, FakeAnswer::failure(404, u"MISSING_RESOURCE"_s));
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    QTRY_COMPARE(fetched.size(), 1);
    QVERIFY(!fetched.first().at(2).value<std::optional<api::Error>>());
    QCOMPARE(place.table(catalog::accounts).size(), 0);
    QCOMPARE(place.table(catalog::documents).size(), 0);
    QCOMPARE(removed.size(), 1);
    // What never was here did not go.
    place.expect(u"/accounts/a-2"_s, FakeAnswer::failure(404, u"MISSING_RESOURCE"_s));
    place.sync.fetch(catalog::accounts, u"a-2"_s);
    QTRY_COMPARE(fetched.size(), 2);
    QCOMPARE(removed.size(), 1);
}

void SyncTest::fetchThatFails()
{
    Place place;
    QSignalSpy fetched(&place.sync, &sync::Sync::fetched);
    place.table(catalog::accounts).upsert({account(u"a-1"_s)});
    place.expect(u"/accounts/a-1"_s, FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    QTRY_COMPARE(fetched.size(), 1);
    QCOMPARE(fetched.first().at(2).value<std::optional<api::Error>>()->kind, api::Kind::Forbidden);
    QCOMPARE(place.table(catalog::accounts).size(), 1);
}

void SyncTest::newerFetchTells()
{
    Place place;
    QSignalSpy fetched(&place.sync, &sync::Sync::fetched);
    const QString path = u"/accounts/a-1"_s;
    place.expect(path, FakeAnswer::ok(account(u"a-1"_s, u"u-1"_s, u"PENDING"_s)).hold());
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    place.expect(path, FakeAnswer::ok(account(u"a-1"_s)).hold());
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    QCOMPARE(place.bench.network.aborted(), 1);
    place.bench.network.release();
    QTRY_COMPARE(fetched.size(), 1);
    settle();
    QCOMPARE(fetched.size(), 1);
    const records::Record row = place.table(catalog::accounts).find(u"a-1"_s);
    QCOMPARE(row.json()["connectionStatus"_L1].toString(), u"CONNECTED"_s);
}

void SyncTest::stopCancels()
{
    Place place;
    QSignalSpy fetched(&place.sync, &sync::Sync::fetched);
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    for (const char *list : {"users", "accounts", "identities", "invites", "providers"})
        place.expect(u"/%1?size=150"_s.arg(QLatin1StringView(list)), FakeAnswer::page({}).hold());
    place.sync.start();
    place.expect(u"/accounts/a-1"_s, FakeAnswer::failure(404, u"MISSING_RESOURCE"_s).hold());
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    place.sync.stop();
    QCOMPARE(place.bench.network.aborted(), 6);
    QCOMPARE(place.bench.gate.waiting(), 0); // the sixth list never left
    QVERIFY(!place.sync.loading());
    QCOMPARE(place.phase(catalog::accounts), Phase::Complete); // as of the earlier pass
    QCOMPARE(place.phase(catalog::users), Phase::Idle);
    settle();
    QVERIFY(fetched.isEmpty());
    QCOMPARE(place.ids(catalog::accounts), QStringList{u"a-1"_s});
}

void SyncTest::slotMayBeginAnew()
{
    // Somebody who sees a row come asks for the list again, out of the middle of its own pass.
    Place place;
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s}), u"c2"_s));
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s, u"a-2"_s})));
    bool once = false;
    connect(&place.table(catalog::accounts), &records::Table::changed, &place.sync, [&] {
        if (!std::exchange(once, true))
            place.sync.refresh(catalog::accounts);
    });
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.table(catalog::accounts).size(), 2);
}

void SyncTest::goesWithItsPassesUnderWay()
{
    Bench bench;
    records::Store store;
    bench.network.expect("GET", firstPage, FakeAnswer::page({}).hold());
    auto sync = std::make_unique<sync::Sync>(*bench.client, store);
    sync->refresh(catalog::accounts);
    sync.reset();
    QCOMPARE(bench.network.aborted(), 1);
}

void SyncTest::loadingAndLastSync()
{
    Place place;
    QVERIFY(!place.sync.loading());
    QVERIFY(!place.sync.lastSync().isValid());
    place.expect(firstPage, FakeAnswer::page({}));
    place.sync.refresh(catalog::accounts);
    QVERIFY(place.sync.loading());
    QTRY_VERIFY(!place.sync.loading());
    QVERIFY(place.sync.lastSync().isValid());
    QCOMPARE(place.sync.lastSync(), place.sync.state(catalog::accounts).completedAt);
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
