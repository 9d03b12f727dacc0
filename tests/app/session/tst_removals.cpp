#include "console/session/removals.h"

#include "actions/runner.h"
#include "catalog/catalog.h"
#include "copy/localcopy.h"
#include "support/manualclock.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using Kind = copy::CopyState::Kind;

namespace {

/// What a session has, on a sealed copy in a folder.
struct World
{
    tests::ManualClock clock;
    api::Gate gate{0, clock};
    api::RequestLog log;
    QNetworkAccessManager network;
    api::Client client{
        {QUrl(u"http://127.0.0.1:1/v1"_s), u"key"_s, u"secret"_s}, gate, log, network};
    records::Store store;
    sync::Sync sync{client, store};
    actions::Runner runner{client, store, u"here"_s, [](const QJsonObject &) {}};
    copy::LocalCopy copy{store};
    Removals removals{sync, runner, copy};

    void open(const QTemporaryDir &folder)
    {
        copy.start(folder.filePath(u"copy"_s), u"here"_s,
                   vault::SealKey::fromBytes(QByteArray(32, 'k')).value());
        QTRY_COMPARE(copy.state().kind, Kind::Kept);
    }
    records::Table &users() { return store.table(catalog::users); }
};

} // namespace

class RemovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThisSession()
    {
        World world;
        QCOMPARE(world.removals.count().all(), 0);
        QVERIFY(!world.removals.count().newest.isValid());
        Q_EMIT world.sync.removed(&catalog::accounts, {u"a-1"_s, u"a-2"_s}, sync::Removal::Expired);
        Q_EMIT world.sync.removed(&catalog::users, {u"u-1"_s}, sync::Removal::Vanished);
        actions::ActionRun run;
        run.action = catalog::ActionId::Revoke;
        run.outcome = actions::Outcome::Failed;
        Q_EMIT world.runner.finished(run);
        run.outcome = actions::Outcome::Done;
        Q_EMIT world.runner.finished(run);
        const Removals::Count count = world.removals.count();
        QCOMPARE(count.expired, 2);
        QCOMPARE(count.vanished, 1);
        QCOMPARE(count.revoked, 1);
        QVERIFY(count.newest.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void remembersEarlierSessions()
    {
        QTemporaryDir folder;
        {
            World world;
            world.open(folder);
            world.users().upsert({{{u"id"_s, u"u-1"_s}}, {{u"id"_s, u"u-2"_s}}});
            QSignalSpy settled(&world.copy, &copy::LocalCopy::settled);
            QTRY_VERIFY(!settled.isEmpty());
            world.users().remove({u"u-1"_s});
        }
        World again;
        again.open(folder);
        QTRY_COMPARE(again.removals.count().all(), 1);
        QCOMPARE(again.removals.count().vanished, 1);
        Q_EMIT again.sync.removed(&catalog::users, {u"u-2"_s}, sync::Removal::Vanished);
        QCOMPARE(again.removals.count().vanished, 2);
        // … for 90 days.
        const QDateTime later = QDateTime::currentDateTimeUtc().addDays(91);
        QCOMPARE(again.removals.count(later).vanished, 1);
    }
};

QTEST_MAIN(RemovalsTest)
#include "tst_removals.moc"
