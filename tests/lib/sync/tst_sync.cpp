#include "catalog/catalog.h"
#include "support/clientbench.h"
#include "sync/sync.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sync::ListState;
using sync::Phase;

namespace {

QJsonObject account(const QString &id, const QString &userId = u"u-1"_s,
                    const QString &status = u"CONNECTED"_s)
{
    return {{u"id"_s, id}, {u"userId"_s, userId}, {u"connectionStatus"_s, status}};
}

QJsonObject document(const QString &id, const QString &userId, const QString &accountId)
{
    const QJsonObject metadata{
        {u"userId"_s, userId}, {u"accountId"_s, accountId}, {u"sourceId"_s, accountId}};
    return {{u"id"_s, id}, {u"metadata"_s, metadata}};
}

QJsonArray accounts(const QStringList &ids)
{
    QJsonArray items;
    for (const QString &id : ids)
        items.append(account(id));
    return items;
}

/// A client on a fake network, a store, and what keeps it true.
struct Place
{
    Bench bench;
    records::Store store;
    sync::Sync sync{*bench.client, store};

    records::Table &table(const catalog::Resource &resource) { return store.table(resource); }

    QStringList ids(const catalog::Resource &resource)
    {
        QStringList ids;
        const records::Snapshot rows = table(resource).snapshot();
        for (const records::RowPtr &row : rows)
            ids.append(row->id);
        ids.sort();
        return ids;
    }

    Phase phase(const catalog::Resource &resource) { return sync.state(resource).phase; }

    void expect(const QString &path, const FakeAnswer &answer)
    {
        bench.network.expect("GET", path, answer);
    }
};

const QString firstPage = u"/accounts?size=150"_s;
const QString secondPage = u"/accounts?size=150&cursor=c2"_s;
const QString ofPerson = u"/accounts?userId=u-1&size=150"_s;
const QString documentsOfPerson = u"/documents?userId=u-1&size=150"_s;

} // namespace

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startLoadsTheFirstListsThenTheOthers();
    void laterListsComeAlsoAfterAFailure();
    void backgroundGoesBehindAPerson();
    void pagesFollowEachOther();
    void repeatedRecordsAreOne();
    void removesWhatIsNoLongerListed();
    void removesNothingBeforeTheEnd();
    void whatOthersPutInStays();
    void newerThanThePageWins();
    void revokedMeanwhileStaysGone();
    void vanishedAccountTakesItsData();
    void circleEnds();
    void pagesWithoutNewsEnd();
    void failureKeepsWhatIsLoaded();
    void refreshBeginsAnew();
    void loadOfOnePerson();
    void loadOfOneAccountByItsOlderName();
    void loadWithAFilterThatIsNoField();
    void loadOfInviteLogs();
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

void SyncTest::startLoadsTheFirstListsThenTheOthers()
{
    Place place;
    for (const char *list :
         {"accounts", "users", "identities", "invites", "providers", "inviteTemplates"})
        place.expect(u"/%1?size=150"_s.arg(QLatin1StringView(list)), FakeAnswer::page({}).hold());
    place.sync.start();
    QVERIFY(place.sync.loading());
    QCOMPARE(place.bench.network.sent().size(), 5); // one place is kept free for a person
    QCOMPARE(place.bench.network.sent().first().path, firstPage);
    place.bench.network.release();
    QTRY_COMPARE(place.bench.network.sent().size(), 6);
    for (const char *list : {"webhooks", "fileTypes", "consentTemplates"})
        place.expect(u"/%1?size=150"_s.arg(QLatin1StringView(list)), FakeAnswer::page({}));
    for (int i = 0; i < 5; ++i)
        place.bench.network.release();
    QTRY_VERIFY(!place.sync.loading());
    QCOMPARE(place.bench.network.sent().size(), 9);
    for (const catalog::Resource *resource : {&catalog::accounts, &catalog::consentTemplates})
        QCOMPARE(place.phase(*resource), Phase::Complete);
}

void SyncTest::laterListsComeAlsoAfterAFailure()
{
    Place place;
    place.expect(firstPage, FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
    for (const char *list : {"users", "identities", "invites", "providers", "inviteTemplates",
                             "webhooks", "fileTypes", "consentTemplates"})
        place.expect(u"/%1?size=150"_s.arg(QLatin1StringView(list)), FakeAnswer::page({}));
    place.sync.start();
    QTRY_VERIFY(!place.sync.loading());
    QCOMPARE(place.phase(catalog::accounts), Phase::Failed);
    QCOMPARE(place.phase(catalog::webhooks), Phase::Complete);
}

void SyncTest::backgroundGoesBehindAPerson()
{
    Place place;
    place.bench.gate.pauseFor(1s);
    for (const char *list : {"accounts", "users", "identities", "invites", "providers"})
        place.expect(u"/%1?size=150"_s.arg(QLatin1StringView(list)), FakeAnswer::page({}).hold());
    place.sync.start();
    place.expect(u"/accounts/a-1"_s, FakeAnswer::ok(account(u"a-1"_s)));
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    place.bench.clock.advance(1s);
    QCOMPARE(place.bench.network.sent().first().path, u"/accounts/a-1"_s);
    QTRY_COMPARE(place.bench.network.sent().size(), 6); // one place stays free
}

void SyncTest::pagesFollowEachOther()
{
    Place place;
    QSignalSpy changed(&place.sync, &sync::Sync::stateChanged);
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s, u"a-2"_s}), u"c2"_s).hold());
    place.sync.refresh(catalog::accounts);
    QCOMPARE(place.phase(catalog::accounts), Phase::Loading);
    QCOMPARE(place.bench.network.sent().size(), 1);
    place.expect(secondPage, FakeAnswer::page(accounts({u"a-3"_s})).hold());
    place.bench.network.release();
    QTRY_COMPARE(place.bench.network.sent().size(), 2);
    QCOMPARE(place.sync.state(catalog::accounts).loaded, 2);
    QCOMPARE(place.phase(catalog::accounts), Phase::Loading);
    QCOMPARE(place.ids(catalog::accounts), (QStringList{u"a-1"_s, u"a-2"_s}));
    place.bench.network.release();
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.sync.state(catalog::accounts).loaded, 3);
    QVERIFY(place.sync.state(catalog::accounts).completedAt.isValid());
    QCOMPARE(place.table(catalog::accounts).size(), 3);
    QCOMPARE(changed.size(), 3); // began, first page, end
}

void SyncTest::repeatedRecordsAreOne()
{
    Place place;
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s, u"a-2"_s}), u"c2"_s));
    place.expect(secondPage, FakeAnswer::page(accounts({u"a-2"_s, u"a-3"_s})));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), (QStringList{u"a-1"_s, u"a-2"_s, u"a-3"_s}));
    QCOMPARE(place.sync.state(catalog::accounts).loaded, 3);
}

void SyncTest::removesWhatIsNoLongerListed()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"old"_s), account(u"a-1"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), QStringList{u"a-1"_s});
}

void SyncTest::removesNothingBeforeTheEnd()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"old"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s}), u"c2"_s));
    place.expect(secondPage, FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Failed);
    QCOMPARE(place.ids(catalog::accounts), (QStringList{u"a-1"_s, u"old"_s}));
}

void SyncTest::whatOthersPutInStays()
{
    Place place;
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})).hold());
    place.sync.refresh(catalog::accounts);
    place.table(catalog::accounts).upsert({account(u"new"_s)}); // e.g. just linked
    place.bench.network.release();
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), (QStringList{u"a-1"_s, u"new"_s}));
}

void SyncTest::newerThanThePageWins()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"a-1"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})).hold());
    place.sync.refresh(catalog::accounts);
    place.table(catalog::accounts).upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s)});
    place.bench.network.release();
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    const records::RowPtr row = place.table(catalog::accounts).find(u"a-1"_s);
    QCOMPARE(row->json["connectionStatus"_L1].toString(), u"ERROR"_s);
}

void SyncTest::revokedMeanwhileStaysGone()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"a-1"_s), account(u"a-2"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s, u"a-2"_s})).hold());
    place.sync.refresh(catalog::accounts);
    place.store.forgetAccount(u"a-1"_s);
    place.bench.network.release(); // asked for before the revoke
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), QStringList{u"a-2"_s});
}

void SyncTest::vanishedAccountTakesItsData()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"old"_s), account(u"a-1"_s)});
    place.table(catalog::documents)
        .upsert({document(u"d-1"_s, u"u-1"_s, u"old"_s), document(u"d-2"_s, u"u-1"_s, u"a-1"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::documents), QStringList{u"d-2"_s});
}

void SyncTest::circleEnds()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"old"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s}), u"c2"_s));
    place.expect(secondPage, FakeAnswer::page(accounts({u"a-2"_s}), u"c3"_s));
    place.expect(u"/accounts?size=150&cursor=c3"_s,
                 FakeAnswer::page(accounts({u"a-3"_s}), u"c2"_s));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Failed);
    QCOMPARE(place.sync.state(catalog::accounts).error->kind, api::Kind::Protocol);
    QCOMPARE(place.table(catalog::accounts).size(), 4);
}

void SyncTest::pagesWithoutNewsEnd()
{
    Place place;
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s}), u"c1"_s));
    for (int i = 1; i <= 21; ++i)
        place.expect(u"/accounts?size=150&cursor=c%1"_s.arg(i),
                     FakeAnswer::page(accounts({u"a-1"_s}), u"c%1"_s.arg(i + 1)));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Failed);
    QCOMPARE(place.sync.state(catalog::accounts).error->kind, api::Kind::Protocol);
}

void SyncTest::failureKeepsWhatIsLoaded()
{
    Place place;
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s}), u"c2"_s));
    place.expect(secondPage, FakeAnswer::failure(401, u"INVALID_TOKEN"_s));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Failed);
    QCOMPARE(place.sync.state(catalog::accounts).error->kind, api::Kind::Auth);
    QCOMPARE(place.sync.state(catalog::accounts).loaded, 1);
    QCOMPARE(place.ids(catalog::accounts), QStringList{u"a-1"_s});
    QVERIFY(!place.sync.state(catalog::accounts).completedAt.isValid());

    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})));
    place.sync.refresh(catalog::accounts); // tries again
    QVERIFY(!place.sync.state(catalog::accounts).error);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
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

void SyncTest::loadOfOnePerson()
{
    Place place;
    place.table(catalog::documents)
        .upsert(
            {document(u"gone"_s, u"u-1"_s, u"a-1"_s), document(u"other"_s, u"u-2"_s, u"a-9"_s)});
    place.expect(documentsOfPerson, FakeAnswer::page({document(u"d-1"_s, u"u-1"_s, u"a-1"_s)}));
    place.sync.load(catalog::documents, u"userId"_s, u"u-1"_s);
    QVERIFY(!place.sync.loading()); // no whole list
    const auto state = [&place] {
        return place.sync.state(catalog::documents, u"userId"_s, u"u-1"_s);
    };
    QCOMPARE(state().phase, Phase::Loading);
    QTRY_COMPARE(state().phase, Phase::Complete);
    QCOMPARE(state().loaded, 1);
    QCOMPARE(place.ids(catalog::documents), (QStringList{u"d-1"_s, u"other"_s}));
    QCOMPARE(place.phase(catalog::documents), Phase::Idle);
    QVERIFY(!place.sync.lastSync().isValid());

    // A field of the record itself.
    place.table(catalog::accounts).upsert({account(u"a-1"_s), account(u"a-9"_s, u"u-2"_s)});
    place.expect(ofPerson, FakeAnswer::page({}));
    place.sync.load(catalog::accounts, u"userId"_s, u"u-1"_s);
    QTRY_COMPARE(place.sync.state(catalog::accounts, u"userId"_s, u"u-1"_s).phase, Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), QStringList{u"a-9"_s});
    QCOMPARE(place.ids(catalog::documents), QStringList{u"other"_s});
}

void SyncTest::loadOfOneAccountByItsOlderName()
{
    Place place;
    QJsonObject old = document(u"old"_s, u"u-1"_s, u"a-1"_s);
    QJsonObject metadata = old["metadata"_L1].toObject();
    metadata.remove(u"accountId"_s);
    old.insert(u"metadata"_s, metadata);
    place.table(catalog::documents).upsert({old});
    place.expect(u"/documents?accountId=a-1&size=150"_s, FakeAnswer::page({}));
    place.sync.load(catalog::documents, u"accountId"_s, u"a-1"_s);
    QTRY_COMPARE(place.table(catalog::documents).size(), 0);
}

void SyncTest::loadWithAFilterThatIsNoField()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"old"_s)});
    place.expect(u"/accounts?startDate=2024-01-01&size=150"_s,
                 FakeAnswer::page(accounts({u"a-1"_s})));
    place.sync.load(catalog::accounts, u"startDate"_s, u"2024-01-01"_s);
    QTRY_COMPARE(place.table(catalog::accounts).size(), 2); // it says nothing about the old one
}

void SyncTest::loadOfInviteLogs()
{
    Place place;
    const QJsonObject entry{{u"id"_s, u"invl-1"_s}, {u"inviteId"_s, u"iv-1"_s}};
    const QJsonObject other{{u"id"_s, u"invl-9"_s}, {u"inviteId"_s, u"iv-9"_s}};
    const QJsonObject gone{{u"id"_s, u"invl-0"_s}, {u"inviteId"_s, u"iv-1"_s}};
    place.table(catalog::inviteLogs).upsert({other, gone});
    place.expect(u"/invites/iv-1/logs?size=150"_s, FakeAnswer::page({entry}));
    place.sync.load(catalog::inviteLogs, u"inviteId"_s, u"iv-1"_s);
    QTRY_COMPARE(place.ids(catalog::inviteLogs), (QStringList{u"invl-1"_s, u"invl-9"_s}));
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
    place.table(catalog::accounts).upsert({account(u"a-1"_s)});
    place.table(catalog::documents).upsert({document(u"d-1"_s, u"u-1"_s, u"a-1"_s)});
    place.expect(u"/accounts/a-1"_s, FakeAnswer::failure(404, u"MISSING_RESOURCE"_s));
    place.sync.fetch(catalog::accounts, u"a-1"_s);
    QTRY_COMPARE(fetched.size(), 1);
    QVERIFY(!fetched.first().at(2).value<std::optional<api::Error>>());
    QCOMPARE(place.table(catalog::accounts).size(), 0);
    QCOMPARE(place.table(catalog::documents).size(), 0);
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
    QCoreApplication::processEvents();
    QCOMPARE(fetched.size(), 1);
    const records::RowPtr row = place.table(catalog::accounts).find(u"a-1"_s);
    QCOMPARE(row->json["connectionStatus"_L1].toString(), u"CONNECTED"_s);
}

void SyncTest::stopCancels()
{
    Place place;
    QSignalSpy fetched(&place.sync, &sync::Sync::fetched);
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    for (const char *list : {"accounts", "users", "identities", "invites", "providers"})
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
    QCoreApplication::processEvents();
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
