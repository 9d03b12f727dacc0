#include "catalog/catalog.h"
#include "compat.h"
#include "console/session/session.h"
#include "support/loopbackserver.h"
#include "support/manualclock.h"
#include "vault/auditlog.h"
#include "vault/copykeys.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using Kind = copy::CopyState::Kind;
using tests::LoopbackServer;

namespace {

/// Answers a reading when it is told to, or that it is not there.
class SlowKeychain : public vault::MemorySecrets
{
public:
    bool broken = false;
    std::function<void()> waiting; ///< the reading that was asked for

    void read(const QString &id, QObject *context, Done done) override
    {
        waiting = [this, id, context, done] {
            if (broken)
                done({vault::SecretResult::State::NoKeychain, {}, u"none"_s});
            else
                MemorySecrets::read(id, context, done);
        };
    }
    void write(const QString &id, const vault::Secret &secret, QObject *context, Done done) override
    {
        MemorySecrets::write(id, secret, context, [this, done](const vault::SecretResult &result) {
            done(result);
            ++written;
        });
    }
    int written = 0; ///< and told
};

vault::Profile profileOf(const QString &id)
{
    vault::Profile profile;
    profile.id = id;
    profile.name = u"Here"_s;
    return profile;
}

struct World
{
    LoopbackServer server;
    tests::ManualClock clock;
    api::Gate gate{0, clock};
    api::RequestLog log;
    vault::AuditLog audit;
    SlowKeychain keychain;
    vault::CopyKeys keys{keychain};
    std::unique_ptr<Session> session;

    explicit World(const vault::Profile &profile = profileOf(u"here"_s),
                   const QString &apiKey = u"key"_s)
    {
        server.script({LoopbackServer::json(R"({"data":{"items":[],"nextCursor":null}})")});
        session = std::make_unique<Session>(
            profile, api::Endpoint{QUrl(u"http://127.0.0.1:1/v1"_s), apiKey, u"secret"_s}, gate,
            log, audit);
    }
    bool reads() const { return session->sync().state(catalog::users).phase != sync::Phase::Idle; }
    Kind kind() const { return session->copy().state().kind; }
    records::Table &users() { return session->store().table(catalog::users); }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    }

    void theDiskComesBeforeTheFirstRequest()
    {
        World world;
        world.session->openCopy(world.keys);
        world.session->startSync();
        QVERIFY(!world.reads());
        world.keychain.waiting();
        QTRY_VERIFY(world.reads());
        QVERIFY(world.session->copy().isLoaded());
        QTRY_COMPARE(world.kind(), Kind::Kept);
        world.users().upsert({{{u"id"_s, u"u-1"_s}}});
        world.session.reset();

        World again; // with the same keychain: what MemorySecrets holds is not kept
        copyKey(world, again);
        again.session->openCopy(again.keys);
        again.session->startSync();
        again.keychain.waiting();
        QTRY_VERIFY(again.reads());
        QCOMPARE(again.users().size(), 1);
    }

    void whatWasReadIsNotReadAgain()
    {
        const QDateTime when(QDate(2026, 5, 11), QTime(12, 0), smile::utc);
        sync::Progress progress;
        progress.lists = {{"users", when, 1, {}, when.addSecs(60)},
                          {"documents", when, 1, {}, when.addSecs(90)}};
        World world;
        world.session->openCopy(world.keys);
        world.keychain.waiting();
        QTRY_COMPARE(world.kind(), Kind::Kept);
        world.users().upsert({{{u"id"_s, u"u-1"_s}}});
        world.session->store().table(catalog::documents).upsert({{{u"id"_s, u"d-1"_s}}});
        world.session->copy().setNote("sync", progress.toBytes());
        World again;
        world.session.reset();
        copyKey(world, again);
        again.session->openCopy(again.keys);
        again.session->startSync();
        again.keychain.waiting();
        QSignalSpy changed(&again.session->sync(), &sync::Sync::stateChanged);
        QTRY_VERIFY(!changed.isEmpty());
        sync::Sync &sync = again.session->sync();
        // Before anything was asked: there is no server.
        QCOMPARE(sync.lastSync(), when.addSecs(90));
        QCOMPARE(sync.state(catalog::users).phase, sync::Phase::Complete);
        QCOMPARE(sync.state(catalog::users).completedAt, when);
        QCOMPARE(again.kind(), Kind::Kept);
        QCOMPARE(sync.state(catalog::documents).phase, sync::Phase::Complete);
        QCOMPARE(sync.state(catalog::accounts).phase, sync::Phase::Loading);
    }

    void anotherKeyIsAnotherTenant()
    {
        World world;
        world.session->openCopy(world.keys);
        world.keychain.waiting();
        QTRY_COMPARE(world.kind(), Kind::Kept);
        world.users().upsert({{{u"id"_s, u"u-1"_s}}});
        world.session.reset();

        World other(profileOf(u"here"_s), u"another key"_s);
        copyKey(world, other);
        other.session->openCopy(other.keys);
        other.keychain.waiting();
        QTRY_COMPARE(other.kind(), Kind::Kept);
        QCOMPARE(other.session->copy().state().found, vault::SealedOutcome::State::WrongKey);
        QCOMPARE(other.users().size(), 0);
    }

    void withoutAKeychainInMemoryOnly()
    {
        World world;
        world.keychain.broken = true;
        world.session->openCopy(world.keys);
        world.session->startSync();
        world.keychain.waiting();
        QTRY_VERIFY(world.reads());
        QCOMPARE(world.kind(), Kind::NoKeychain);
        QVERIFY(files().isEmpty());
    }

    void someProfilesKeepNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("embedded");
        QTest::newRow("embedded") << u"embedded"_s << true;
        QTest::newRow("env-file") << QString(vault::envFileProfileId) << false;
    }
    void someProfilesKeepNothing()
    {
        QFETCH(QString, id);
        QFETCH(bool, embedded);
        World world(embedded ? vault::embeddedProfile() : profileOf(id));
        world.session->openCopy(world.keys);
        world.session->startSync();
        QVERIFY(world.reads());
        QVERIFY(!world.keychain.waiting); // nobody asked it
        QCOMPARE(world.kind(), Kind::None);
        QVERIFY(files().isEmpty());
    }

    void whatWasKeptGoesWhenItIsSwitchedOff()
    {
        vault::Profile profile = profileOf(u"here"_s);
        profile.localCopy = false;
        QVERIFY(QDir().mkpath(QFileInfo(vault::CopyKeys::fileOf(profile.id)).path()));
        QFile file(vault::CopyKeys::fileOf(profile.id));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        World world(profile);
        world.session->openCopy(world.keys);
        QCOMPARE(world.kind(), Kind::Off);
        QTRY_VERIFY(files().isEmpty());
    }

    void forgettingWhileTheKeychainIsAsked()
    {
        World world;
        world.session->openCopy(world.keys);
        world.session->startSync();
        world.session->leaveCopy();
        QVERIFY(world.reads()); // nothing to wait for any more
        world.keychain.waiting();
        QTRY_COMPARE(world.keychain.written, 1); // it has answered
        QCOMPARE(world.kind(), Kind::Forgotten);
        QVERIFY(files().isEmpty());
    }

private:
    QStringList files() const
    {
        return QDir(m_folder->path() + u"/smile-console"_s).entryList({u"copy-*"_s}, QDir::Files);
    }

    static void copyKey(World &from, World &to)
    {
        const QString entry = vault::CopyKeys::entryOf(u"here"_s);
        bool done = false;
        from.keychain.MemorySecrets::read(
            entry, &from.keychain, [&](const vault::SecretResult &result) {
                QCOMPARE(result.state, vault::SecretResult::State::Done);
                to.keychain.write(entry, result.secret, &to.keychain,
                                  [&](const vault::SecretResult &) { done = true; });
            });
        QTRY_VERIFY(done);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
