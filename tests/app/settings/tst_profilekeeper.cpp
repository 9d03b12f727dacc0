#include "settings/profilekeeper.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using Kind = ProfileNotice::Kind;

namespace {

/// A keychain that can be switched off.
class SwitchedSecrets : public vault::MemorySecrets
{
public:
    bool broken = false;

    void read(const QString &id, QObject *context, Done done) override
    {
        broken ? fail(context, done) : MemorySecrets::read(id, context, std::move(done));
    }
    void write(const QString &id, const vault::Secret &secret, QObject *context, Done done) override
    {
        broken ? fail(context, done) : MemorySecrets::write(id, secret, context, std::move(done));
    }
    void remove(const QString &id, QObject *context, Done done) override
    {
        broken ? fail(context, done) : MemorySecrets::remove(id, context, std::move(done));
    }

private:
    static void fail(QObject *context, const Done &done)
    {
        QMetaObject::invokeMethod(
            context,
            [done] {
                done({vault::SecretResult::State::NoKeychain, {}, u"none"_s});
            },
            Qt::QueuedConnection);
    }
};

api::Error refusal(api::Kind kind)
{
    api::Error error;
    error.kind = kind;
    error.status = kind == api::Kind::Auth ? 401 : 0;
    error.requestId = u"req-1"_s;
    return error;
}

struct World
{
    QTemporaryDir folder;
    vault::Settings settings{folder.filePath(u"s.ini"_s)};
    vault::Profiles profiles{settings};
    SwitchedSecrets keychain;
    vault::KeyRing keys{keychain};
    QHash<QString, std::optional<api::Error>> hosts; ///< host → answer
    QStringList asked; ///< "host key"
    QStringList forgotten; ///< whose local copy was to go
    vault::CopyKeys::Forgotten how = vault::CopyKeys::Forgotten::Done;
    vault::Policy policy;
    ProfileKeeper keeper{profiles,
                         keys,
                         {[this](const QUrl &base, const vault::Secret &secret, QObject *context,
                                 std::function<void(const std::optional<api::Error> &)> done) {
                              asked << base.host() + u' ' + secret.key;
                              QMetaObject::invokeMethod(
                                  context,
                                  [done, answer = hosts.value(base.host())] { done(answer); },
                                  Qt::QueuedConnection);
                          },
                          [this](const QString &id, QObject *context, const CopyForgotten &done) {
                              forgotten << id;
                              QMetaObject::invokeMethod(
                                  context, [this, done] { done(how); }, Qt::QueuedConnection);
                          }},
                         policy};
    QList<ProfileNotice> notices;
    QSignalSpy offered{&keeper, &ProfileKeeper::sessionOffered};
    QSignalSpy chosen{&keeper, &ProfileKeeper::chosen};

    explicit World(const vault::Policy &decided = {})
        : policy(decided)
    {
        QObject::connect(&keeper, &ProfileKeeper::noticed, &keeper,
                         [this](const ProfileNotice &notice) { notices << notice; });
    }
    Kind last() const { return notices.isEmpty() ? Kind::None : notices.last().kind; }
    static vault::Profile custom()
    {
        vault::Profile profile = vault::newCustomProfile();
        profile.name = u"Ours"_s;
        profile.baseUrl = QUrl(u"https://api.example.com/v1"_s);
        return profile;
    }
};

const vault::Secret pair{u"key-1"_s, u"secret-1"_s};

} // namespace

class TestProfileKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesProfileAndKey()
    {
        World world;
        const vault::Profile profile = World::custom();
        world.keeper.save(profile, pair);
        QTRY_COMPARE(world.last(), Kind::KeySaved);
        QCOMPARE(world.profiles.find(profile.id), std::optional(profile));
        QString key;
        world.keys.read(profile.id, this,
                        [&key](const vault::SecretResult &result) { key = result.secret.key; });
        QTRY_COMPARE(key, u"key-1"_s);
        QCOMPARE(world.chosen.size(), 0);
    }

    void forgettingTheCopyIsSaid()
    {
        World world;
        using Forgotten = vault::CopyKeys::Forgotten;
        const QList<std::pair<Forgotten, Kind>> cases{
            {Forgotten::Done, Kind::CopyGone},
            {Forgotten::KeyMayRemain, Kind::CopyKeyMayRemain},
            {Forgotten::FileRemains, Kind::CopyFileRemains}};
        for (const auto &[how, kind] : cases) {
            world.how = how;
            world.keeper.forgetCopy(u"production"_s);
            QCOMPARE(world.last(), Kind::Waiting);
            QTRY_COMPARE(world.last(), kind);
        }
        QCOMPARE(world.forgotten, QStringList(3, u"production"_s));
    }

    void aCopyGoesWithItsProfileOrItsWish()
    {
        World world;
        vault::Profile profile = World::custom();
        world.keeper.save(profile, pair);
        QTRY_COMPARE(world.last(), Kind::KeySaved);
        QVERIFY(world.profiles.find(profile.id)->localCopy);
        QVERIFY(world.forgotten.isEmpty());
        profile.localCopy = false;
        world.keeper.save(profile, {});
        QCOMPARE(world.forgotten, QStringList{profile.id});
        QVERIFY(!world.profiles.find(profile.id)->localCopy);
        profile.localCopy = true;
        world.keeper.save(profile, {});
        QCOMPARE(world.forgotten.size(), 1);
        world.keeper.remove(profile.id);
        QCOMPARE(world.forgotten.size(), 2);
        QVERIFY(!world.profiles.find(profile.id));
    }

    void keyNeverReachesTheSettingsFile()
    {
        World world;
        world.keychain.broken = true;
        world.keeper.use(World::custom(), pair);
        QTRY_COMPARE(world.offered.size(), 1);
        world.keeper.acceptSession();
        world.settings.sync();
        QFile file(world.folder.filePath(u"s.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Ours"));
        QVERIFY(!text.contains("key-1") && !text.contains("secret-1"));
    }

    void withoutKeychainTheSessionIsOffered()
    {
        World world;
        world.keychain.broken = true;
        const vault::Profile profile = World::custom();
        world.keeper.use(profile, pair);
        QTRY_COMPARE(world.offered.size(), 1);
        QCOMPARE(world.chosen.size(), 0);
        QVERIFY(!world.keys.isForSession(profile.id));
        world.keeper.acceptSession();
        QVERIFY(world.keys.isForSession(profile.id));
        QCOMPARE(world.last(), Kind::KeptForSession);
        QCOMPARE(world.chosen.size(), 1);
        QCOMPARE(world.chosen[0][0].toString(), profile.id);
    }

    void declinedSessionKeepsNothing()
    {
        World world;
        world.keychain.broken = true;
        const vault::Profile profile = World::custom();
        world.keeper.save(profile, pair);
        QTRY_COMPARE(world.offered.size(), 1);
        world.keeper.declineSession();
        QCOMPARE(world.last(), Kind::NotKept);
        world.keeper.acceptSession(); // too late
        QVERIFY(!world.keys.isForSession(profile.id));
    }

    void profileIsChosenWithItsKey()
    {
        World world;
        const vault::Profile profile = World::custom();
        world.keeper.use(profile, {});
        QTRY_COMPARE(world.last(), Kind::NoKey);
        QCOMPARE(world.chosen.size(), 0);
        world.keeper.use(profile, pair);
        QTRY_COMPARE(world.chosen.size(), 1);
        world.keeper.use(profile, {}); // with the key that is kept
        QTRY_COMPARE(world.chosen.size(), 2);
    }

    void embeddedNeedsNoKeychain()
    {
        World world;
        world.keychain.broken = true;
        world.keeper.use(vault::embeddedProfile(), {});
        QTRY_COMPARE(world.chosen.size(), 1);
    }

    void silentKeychainIsNamed()
    {
        World world;
        world.keychain.broken = true;
        world.keeper.use(World::custom(), {});
        QTRY_COMPARE(world.last(), Kind::NoKeychain);
        world.keeper.test(World::custom(), {});
        QTRY_COMPARE(world.last(), Kind::NoKeychain);
        QVERIFY(world.asked.isEmpty());
    }

    void testUsesWhatIsEntered()
    {
        World world;
        world.keeper.test(World::custom(), pair);
        QCOMPARE(world.last(), Kind::Waiting);
        QTRY_COMPARE(world.last(), Kind::Works);
        QCOMPARE(world.asked, QStringList({u"api.example.com key-1"_s}));
        QVERIFY(world.profiles.all().size() == 3); // trying is not saving
    }

    void keyOfTheOtherModeIsNamed_data()
    {
        QTest::addColumn<bool>("production");
        QTest::newRow("sandbox profile") << false;
        QTest::newRow("production profile") << true;
    }
    void keyOfTheOtherModeIsNamed()
    {
        QFETCH(bool, production);
        World world;
        const vault::Profile profile =
            production ? vault::productionProfile() : vault::smileSandboxProfile();
        const QString other = production ? u"sandbox.smileapi.io"_s : u"open.smileapi.io"_s;
        world.hosts[profile.baseUrl.host()] = refusal(api::Kind::Auth);
        world.hosts[other] = std::nullopt;
        world.keeper.test(profile, pair);
        QTRY_COMPARE(world.last(), Kind::OtherMode);
        QCOMPARE(world.asked,
                 QStringList({profile.baseUrl.host() + u" key-1"_s, other + u" key-1"_s}));
        const Verdict verdict = world.notices.last().verdict();
        QVERIFY(verdict.sentence.startsWith(production ? u"This key is for the Smile sandbox"_s
                                                       : u"This key is for production"_s));
        QCOMPARE(verdict.requestId, u"req-1"_s);
    }

    void keyRefusedByBothIsRefused()
    {
        World world;
        world.hosts[u"sandbox.smileapi.io"_s] = refusal(api::Kind::Auth);
        world.hosts[u"open.smileapi.io"_s] = refusal(api::Kind::Auth);
        world.keeper.test(vault::smileSandboxProfile(), pair);
        QTRY_COMPARE(world.last(), Kind::Failed);
        QCOMPARE(world.asked.size(), 2);
        QVERIFY(!world.notices.last().verdict().sentence.isEmpty());
    }

    void keyIsNeverTriedElsewhere()
    {
        World world;
        world.hosts[u"api.example.com"_s] = refusal(api::Kind::Auth);
        world.keeper.test(World::custom(), pair);
        QTRY_COMPARE(world.last(), Kind::Failed);
        QCOMPARE(world.asked.size(), 1);
        World offline; // and not at all when the key was not what failed
        offline.hosts[u"sandbox.smileapi.io"_s] = refusal(api::Kind::Network);
        offline.keeper.test(vault::smileSandboxProfile(), pair);
        QTRY_COMPARE(offline.last(), Kind::Failed);
        QCOMPARE(offline.asked.size(), 1);
    }

    void aServerThatIsNotAllowedSeesNoKey()
    {
        World elsewhere({.allowedHosts = QStringList{u"api.lakan.example"_s}});
        elsewhere.keeper.test(World::custom(), pair);
        QCOMPARE(elsewhere.last(), Kind::NotAllowed);
        QVERIFY(!elsewhere.notices.last().verdict().sentence.isEmpty());
        QVERIFY(elsewhere.asked.isEmpty());
        // Nor does Smile's other host, when the one that is allowed refuses it.
        World sandboxOnly({.allowProduction = false});
        sandboxOnly.hosts[u"sandbox.smileapi.io"_s] = refusal(api::Kind::Auth);
        sandboxOnly.keeper.test(vault::smileSandboxProfile(), pair);
        QTRY_COMPARE(sandboxOnly.last(), Kind::Failed);
        QCOMPARE(sandboxOnly.asked, QStringList{u"sandbox.smileapi.io key-1"_s});
    }

    void cancelledAnswerIsUnheard()
    {
        World world;
        world.keeper.test(World::custom(), pair);
        world.keeper.cancel();
        QCOMPARE(world.last(), Kind::None);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(world.last(), Kind::None);
        QCOMPARE(world.asked.size(), 1); // it was asked; nobody listens
    }

    void forgottenKeyIsGone()
    {
        World world;
        const vault::Profile profile = World::custom();
        world.keeper.save(profile, pair);
        QTRY_COMPARE(world.last(), Kind::KeySaved);
        world.keeper.forgetKey(profile.id);
        QTRY_COMPARE(world.last(), Kind::KeyForgotten);
        world.keeper.use(profile, {});
        QTRY_COMPARE(world.last(), Kind::NoKey);
        world.keeper.forgetKey(profile.id);
        QTRY_COMPARE(world.last(), Kind::NoKeyToForget);
    }

    void keyIsNotCalledForgottenWhenTheKeychainFails()
    {
        World world;
        const vault::Profile profile = World::custom();
        world.keys.keepForSession(profile.id, pair);
        world.keychain.broken = true;
        world.keeper.forgetKey(profile.id);
        QTRY_COMPARE(world.last(), Kind::NotForgotten);
        QVERIFY(!world.keys.isForSession(profile.id));
    }

    void chosenBringsTheKeyThatWasRead()
    {
        World world;
        const vault::Profile profile = World::custom();
        world.keeper.save(profile, pair);
        QTRY_COMPARE(world.last(), Kind::KeySaved);
        world.keeper.use(profile, {});
        QTRY_COMPARE(world.chosen.size(), 1);
        QCOMPARE(world.chosen[0][1].value<vault::Secret>().secret, pair.secret);
    }

    void removedProfileTakesItsKeyAlong()
    {
        World world;
        const vault::Profile profile = World::custom();
        world.keeper.save(profile, pair);
        QTRY_COMPARE(world.last(), Kind::KeySaved);
        world.keeper.remove(profile.id);
        QVERIFY(!world.profiles.find(profile.id));
        std::optional<vault::SecretResult::State> state;
        world.keys.read(profile.id, this,
                        [&state](const vault::SecretResult &result) { state = result.state; });
        QTRY_COMPARE(state, std::optional(vault::SecretResult::State::NotFound));
    }
};

QTEST_GUILESS_MAIN(TestProfileKeeper)
#include "tst_profilekeeper.moc"
