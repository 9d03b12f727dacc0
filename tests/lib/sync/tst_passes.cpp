#include "place.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using namespace std::chrono_literals;

/// One list, page by page: what comes into its table and what goes.
class PassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFollowEachOther();
    void repeatedRecordsAreOne();
    void removesWhatIsNoLongerListed();
    void removesNothingBeforeTheEnd();
    void whatOthersPutInStays();
    void newerThanThePageWins();
    void revokedMeanwhileStaysGone();
    void vanishedAccountTakesItsData();
    void vanishedArchiveTakesItsData();
    void circleEnds();
    void pagesWithoutNewsEnd();
    void failureKeepsWhatIsLoaded();
    void loadOfOnePerson();
    void loadOfOneAccountByItsOlderName();
    void loadWithAFilterThatIsNoField();
    void loadOfInviteLogs();
};

void PassesTest::pagesFollowEachOther()
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

void PassesTest::repeatedRecordsAreOne()
{
    Place place;
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s, u"a-2"_s}), u"c2"_s));
    place.expect(secondPage, FakeAnswer::page(accounts({u"a-2"_s, u"a-3"_s})));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), (QStringList{u"a-1"_s, u"a-2"_s, u"a-3"_s}));
    QCOMPARE(place.sync.state(catalog::accounts).loaded, 3);
}

void PassesTest::removesWhatIsNoLongerListed()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"old"_s), account(u"a-1"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), QStringList{u"a-1"_s});
}

void PassesTest::removesNothingBeforeTheEnd()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"old"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s}), u"c2"_s));
    place.expect(secondPage, FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
    place.sync.refresh(catalog::accounts);
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Failed);
    QCOMPARE(place.ids(catalog::accounts), (QStringList{u"a-1"_s, u"old"_s}));
}

void PassesTest::whatOthersPutInStays()
{
    Place place;
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})).hold());
    place.sync.refresh(catalog::accounts);
    place.table(catalog::accounts).upsert({account(u"new"_s)}); // e.g. just linked
    place.bench.network.release();
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    QCOMPARE(place.ids(catalog::accounts), (QStringList{u"a-1"_s, u"new"_s}));
}

void PassesTest::newerThanThePageWins()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"a-1"_s)});
    place.expect(firstPage, FakeAnswer::page(accounts({u"a-1"_s})).hold());
    place.sync.refresh(catalog::accounts);
    place.table(catalog::accounts).upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s)});
    place.bench.network.release();
    QTRY_COMPARE(place.phase(catalog::accounts), Phase::Complete);
    const records::Record row = place.table(catalog::accounts).find(u"a-1"_s);
    QCOMPARE(row.json()["connectionStatus"_L1].toString(), u"ERROR"_s);
}

void PassesTest::revokedMeanwhileStaysGone()
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

void PassesTest::vanishedAccountTakesItsData()
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

void PassesTest::vanishedArchiveTakesItsData()
{
    Place place;
    const auto archive = [](const QString &id) {
        return QJsonObject{{u"id"_s, id}, {u"userId"_s, u"u-1"_s}};
    };
    place.table(catalog::archives).upsert({archive(u"old"_s), archive(u"r-1"_s)});
    place.table(catalog::documents)
        .upsert({document(u"d-1"_s, u"u-1"_s, u"old"_s), document(u"d-2"_s, u"u-1"_s, u"r-1"_s)});
    place.expect(u"/archives?size=150"_s, FakeAnswer::page({archive(u"r-1"_s)}));
    place.sync.refresh(catalog::archives);
    QTRY_COMPARE(place.phase(catalog::archives), Phase::Complete);
    QCOMPARE(place.ids(catalog::documents), QStringList{u"d-2"_s});
}

void PassesTest::circleEnds()
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

void PassesTest::pagesWithoutNewsEnd()
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

void PassesTest::failureKeepsWhatIsLoaded()
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

void PassesTest::loadOfOnePerson()
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

void PassesTest::loadOfOneAccountByItsOlderName()
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

void PassesTest::loadWithAFilterThatIsNoField()
{
    Place place;
    place.table(catalog::accounts).upsert({account(u"old"_s)});
    place.expect(u"/accounts?startDate=2024-01-01&size=150"_s,
                 FakeAnswer::page(accounts({u"a-1"_s})));
    place.sync.load(catalog::accounts, u"startDate"_s, u"2024-01-01"_s);
    QTRY_COMPARE(place.table(catalog::accounts).size(), 2); // it says nothing about the old one
}

void PassesTest::loadOfInviteLogs()
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

QTEST_GUILESS_MAIN(PassesTest)
#include "tst_passes.moc"
