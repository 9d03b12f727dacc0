#include "vault/copykeys.h"
#include "vault/paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace smile::vault;
using namespace Qt::StringLiterals;
using State = SecretResult::State;
using Forgotten = CopyKeys::Forgotten;

namespace {

/// A keychain that is not there.
class NoKeychain : public Secrets
{
public:
    void read(const QString &, QObject *context, Done done) override { refuse(context, done); }
    void write(const QString &, const Secret &, QObject *context, Done done) override
    {
        refuse(context, done);
    }
    void remove(const QString &, QObject *context, Done done) override { refuse(context, done); }

private:
    static void refuse(QObject *context, const Done &done)
    {
        QTimer::singleShot(0, context, [done] { done({State::NoKeychain, {}, {}}); });
    }
};

} // namespace

class TestCopyKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProfileHasOneKey()
    {
        MemorySecrets keychain;
        CopyKeys keys(keychain);
        const QString first = get(keys, u"one"_s);
        QCOMPARE(QByteArray::fromBase64(first.toLatin1()).size(), SealKey::size);
        QCOMPARE(get(keys, u"one"_s), first);
        QVERIFY(get(keys, u"two"_s) != first);
        CopyKeys again(keychain);
        QCOMPARE(get(again, u"one"_s), first);
    }

    void initTestCase() { qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit()); }

    void everyProfileHasItsFile()
    {
        const QString file = CopyKeys::fileOf(u"production"_s);
        QVERIFY(file.startsWith(m_folder.path()));
        QVERIFY(file != CopyKeys::fileOf(u"sandbox"_s));
        // Whatever an id holds, it makes no path.
        QCOMPARE(CopyKeys::fileOf(u"../../x"_s).count(u'/'), file.count(u'/'));
    }

    void forgettingTakesTheFile()
    {
        MemorySecrets keychain;
        CopyKeys keys(keychain);
        get(keys, u"one"_s);
        makeFile(u"one"_s);
        QCOMPARE(forget(keys, u"one"_s), Forgotten::Done);
        QVERIFY(!QFile::exists(CopyKeys::fileOf(u"one"_s)));
        // A folder of that name stands for a file that somebody holds open.
        QVERIFY(QDir().mkpath(CopyKeys::fileOf(u"one"_s)));
        QCOMPARE(forget(keys, u"one"_s), Forgotten::FileRemains);
        QVERIFY(QDir().rmdir(CopyKeys::fileOf(u"one"_s)));
    }

    void leavesTheApiKeyAlone()
    {
        MemorySecrets keychain;
        bool written = false;
        keychain.write(u"one"_s, {u"k"_s, u"s"_s}, this,
                       [&](const SecretResult &) { written = true; });
        QTRY_VERIFY(written);
        CopyKeys keys(keychain);
        QVERIFY(!get(keys, u"one"_s).isEmpty());
        QCOMPARE(forget(keys, u"one"_s), Forgotten::Done);
        SecretResult result;
        keychain.read(u"one"_s, this, [&](const SecretResult &read) { result = read; });
        QTRY_COMPARE(result.state, State::Done);
        QCOMPARE(result.secret.key, u"k"_s);
    }

    void aForgottenKeyIsMadeAnew()
    {
        MemorySecrets keychain;
        CopyKeys keys(keychain);
        const QString first = get(keys, u"one"_s);
        QCOMPARE(forget(keys, u"one"_s), Forgotten::Done);
        QCOMPARE(forget(keys, u"one"_s), Forgotten::Done); // there is none: as wanted
        QVERIFY(get(keys, u"one"_s) != first);
    }

    void whatIsNoKeyIsReplaced()
    {
        MemorySecrets keychain;
        bool written = false;
        keychain.write(CopyKeys::entryOf(u"one"_s), {u"x"_s, u"too short"_s}, this,
                       [&](const SecretResult &) { written = true; });
        QTRY_VERIFY(written);
        CopyKeys keys(keychain);
        const QString key = get(keys, u"one"_s);
        QVERIFY(!key.isEmpty());
        QCOMPARE(get(keys, u"one"_s), key);
    }

    void withoutAKeychainThereIsNone()
    {
        NoKeychain keychain;
        CopyKeys keys(keychain);
        QVERIFY(get(keys, u"one"_s).isEmpty());
        makeFile(u"one"_s);
        QCOMPARE(forget(keys, u"one"_s), Forgotten::KeyMayRemain);
        QVERIFY(!QFile::exists(CopyKeys::fileOf(u"one"_s)));
    }

private:
    /// As text; empty when there is none.
    QString get(CopyKeys &keys, const QString &profileId)
    {
        QString text;
        bool answered = false;
        keys.get(profileId, this, [&](const std::optional<SealKey> &key) {
            text = key ? key->text() : QString();
            answered = true;
        });
        [&] { QTRY_VERIFY(answered); }();
        return text;
    }

    Forgotten forget(CopyKeys &keys, const QString &profileId)
    {
        std::optional<Forgotten> how;
        keys.forgetCopy(profileId, this, [&](Forgotten done) { how = done; });
        [&] { QTRY_VERIFY(how); }();
        return how.value();
    }

    static void makeFile(const QString &profileId)
    {
        QVERIFY(QDir().mkpath(dataFolder()));
        QFile file(CopyKeys::fileOf(profileId));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCopyKeys)
#include "tst_copykeys.moc"
