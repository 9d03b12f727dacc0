#include "catalog/catalog.h"
#include "console/act/losscount.h"
#include "support/clientbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using catalog::ActionId;
using smile::tests::Bench;
using smile::tests::FakeAnswer;

namespace {

QJsonObject record(const QString &id, const QString &sourceId)
{
    return {{u"id"_s, id}, {u"metadata"_s, QJsonObject{{u"sourceId"_s, sourceId}}}};
}

struct World : Bench
{
    records::Store store;
    sync::Sync sync{*client, store};
    actions::Plan plan;

    World()
    {
        plan.action = ActionId::Revoke;
        plan.recordId = u"a-1"_s;
        plan.lostData = u"Gone: %1"_s;
    }
    /// Every list of the account is asked for; documents answer as told, the others are empty.
    void expectLists(const FakeAnswer &documents)
    {
        for (const catalog::Resource *resource : actions::lostResources())
            network.expect("GET",
                           u'/' + QString::fromLatin1(resource->key) + u"?sourceId=a-1&size=150"_s,
                           resource == &catalog::documents ? documents : FakeAnswer::page({}));
    }
};

} // namespace

class LossCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatTheServerHas()
    {
        World world;
        // Read before: one that is gone meanwhile, and one of another account.
        world.store.table(catalog::documents).upsert({record(u"d-0"_s, u"a-1"_s)});
        world.store.table(catalog::identities).upsert({record(u"i-9"_s, u"a-9"_s)});
        world.expectLists(
            FakeAnswer::page({record(u"d-1"_s, u"a-1"_s), record(u"d-2"_s, u"a-1"_s)}));
        LossCount count(world.plan, world.sync, world.store);
        QVERIFY(!count.isComplete());
        QCOMPARE(count.words(), u"Gone: Documents: 1 · counting…"_s);
        QSignalSpy changes(&count, &LossCount::changed);
        QTRY_VERIFY(count.isComplete());
        QCOMPARE(count.words(), u"Gone: Documents: 2"_s);
        QCOMPARE(changes.size(), actions::lostResources().size());
    }

    void nothingIsSaidToo()
    {
        World world;
        world.expectLists(FakeAnswer::page({}));
        LossCount count(world.plan, world.sync, world.store);
        QTRY_VERIFY(count.isComplete());
        QCOMPARE(count.words(), u"Gone: none"_s);
    }

    void anAnswerFromBeforeIsNotWaitedFor()
    {
        World world;
        world.expectLists(FakeAnswer::page({record(u"d-1"_s, u"a-1"_s)}).hold());
        LossCount count(world.plan, world.sync, world.store);
        QSignalSpy changes(&count, &LossCount::changed);
        QTRY_COMPARE(changes.size(), actions::lostResources().size() - 1); // all but the held one
        QCOMPARE(world.network.held(), 1);
        QCOMPARE(count.words(), u"Gone: counting…"_s);
        world.network.expect("GET", u"/documents?sourceId=a-1&size=150"_s, FakeAnswer::page({}));
        count.startAgain();
        QTRY_VERIFY(count.isComplete());
        QCOMPARE(world.network.held(), 0);
        QCOMPARE(count.words(), u"Gone: none"_s);
    }

    void whatCouldNotBeCountedIsNotNone()
    {
        World world;
        world.expectLists(FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
        LossCount count(world.plan, world.sync, world.store);
        QTRY_COMPARE(count.words(), u"Gone: the rest could not be counted"_s);
        QVERIFY(!count.isComplete());
    }
};

QTEST_GUILESS_MAIN(LossCountTest)
#include "tst_losscount.moc"
