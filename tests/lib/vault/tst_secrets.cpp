#include "vault/keychainsecrets.h"
#include "vault/keyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile::vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SecretResult::State;

/// A keychain that is not there.
class BrokenSecrets : public MemorySecrets
{
    Q_OBJECT

public:
    void read(const QString &, QObject *context, Done done) override
    {
        fail(context, std::move(done));
    }
    void write(const QString &, const Secret &, QObject *context, Done done) override
    {
        fail(context, std::move(done));
    }
    void remove(const QString &, QObject *context, Done done) override
    {
        fail(context, std::move(done));
    }

private:
    static void fail(QObject *context, Done done)
    {
        QMetaObject::invokeMethod(
            context,
            [done] {
                done({State::NoKeychain, {}, u"none"_s});
            },
            Qt::QueuedConnection);
    }
};

/// Collects what comes back.
struct Answers
{
    QList<SecretResult> list;
    Secrets::Done take()
    {
        return [this](const SecretResult &result) { list << result; };
    }
};

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The keychain of whoever runs the tests is not touched.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void memoryKeepsAndForgets()
    {
        MemorySecrets secrets;
        Answers answers;
        secrets.read(u"a"_s, this, answers.take());
        secrets.write(u"a"_s, {u"key"_s, u"secret"_s}, this, answers.take());
        secrets.read(u"a"_s, this, answers.take());
        secrets.remove(u"a"_s, this, answers.take());
        secrets.remove(u"a"_s, this, answers.take());
        QVERIFY(answers.list.isEmpty()); // never within the call
        QTRY_COMPARE(answers.list.size(), 5);
        QCOMPARE(answers.list[0].state, State::NotFound);
        QCOMPARE(answers.list[1].state, State::Done);
        QCOMPARE(answers.list[2].secret.key, u"key"_s);
        QCOMPARE(answers.list[2].secret.secret, u"secret"_s);
        QCOMPARE(answers.list[3].state, State::Done);
        QCOMPARE(answers.list[4].state, State::NotFound);
    }

    void answerDiesWithItsContext()
    {
        MemorySecrets secrets;
        Answers lost;
        Answers kept;
        {
            QObject context;
            secrets.read(u"a"_s, &context, lost.take());
        }
        secrets.read(u"a"_s, this, kept.take());
        QTRY_COMPARE(kept.list.size(), 1);
        QVERIFY(lost.list.isEmpty());
    }

    void keychainThatIsSilentIsNone()
    {
        // 0 ms: whatever stands behind it here, the limit is the first to answer, and it answers
        // once.
        KeychainSecrets secrets(0ms);
        Answers answers;
        secrets.read(u"tst_secrets-no-such-profile"_s, this, answers.take());
        QVERIFY(answers.list.isEmpty());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].state, State::NoKeychain);
        QVERIFY(answers.list[0].secret.isEmpty());
#ifdef Q_OS_LINUX // elsewhere the keychain is never silent, and this would write into it
        secrets.write(u"tst_secrets-no-such-profile"_s, {u"k"_s, u"s"_s}, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[1].state, State::NoKeychain);
#endif
    }

    void everyKeychainErrorMeansNone()
    {
#ifndef Q_OS_LINUX
        QSKIP("Only where the keychain is a service can it be made to fail.");
#endif
        KeychainSecrets secrets;
        Answers answers;
        secrets.write(u"tst_secrets-no-such-profile"_s, {u"k"_s, u"s"_s}, this, answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 1, 15000);
        QCOMPARE(answers.list[0].state, State::NoKeychain);
        QVERIFY(!answers.list[0].why.isEmpty());
    }

    void ringAsksTheSessionFirst()
    {
        MemorySecrets keychain;
        KeyRing ring(keychain);
        QSignalSpy changes(&ring, &KeyRing::changed);
        Answers answers;
        ring.save(u"a"_s, {u"saved"_s, u"1"_s}, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        ring.keepForSession(u"a"_s, {u"session"_s, u"2"_s});
        QVERIFY(ring.isForSession(u"a"_s));
        QCOMPARE(changes.size(), 2);
        ring.read(u"a"_s, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[1].secret.key, u"session"_s);
        ring.forget(u"a"_s, this, answers.take());
        ring.read(u"a"_s, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 4);
        QCOMPARE(answers.list[2].state, State::Done);
        QCOMPARE(answers.list[3].state, State::NotFound);
    }

    void savedKeyReplacesTheSessions()
    {
        MemorySecrets keychain;
        KeyRing ring(keychain);
        Answers answers;
        ring.keepForSession(u"a"_s, {u"session"_s, u"2"_s});
        ring.save(u"a"_s, {u"saved"_s, u"1"_s}, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QVERIFY(!ring.isForSession(u"a"_s));
        ring.read(u"a"_s, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[1].secret.key, u"saved"_s);
    }

    void withoutAKeychainNothingIsKeptUnasked()
    {
        BrokenSecrets keychain;
        KeyRing ring(keychain);
        Answers answers;
        ring.save(u"a"_s, {u"k"_s, u"s"_s}, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].state, State::NoKeychain);
        QVERIFY(!ring.isForSession(u"a"_s));
        ring.keepForSession(u"a"_s, {u"k"_s, u"s"_s});
        ring.read(u"a"_s, this, answers.take());
        ring.forget(u"a"_s, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 3);
        QCOMPARE(answers.list[1].secret.key, u"k"_s);
        // The session's is gone; nobody knows what the keychain holds.
        QCOMPARE(answers.list[2].state, State::NoKeychain);
        QVERIFY(!ring.isForSession(u"a"_s));
    }

    void keyOfTheSessionAloneIsForgotten()
    {
        MemorySecrets keychain;
        KeyRing ring(keychain);
        QSignalSpy changes(&ring, &KeyRing::changed);
        Answers answers;
        ring.keepForSession(u"a"_s, {u"k"_s, u"s"_s});
        ring.forget(u"a"_s, this, answers.take());
        ring.forget(u"a"_s, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[0].state, State::Done);
        QCOMPARE(answers.list[1].state, State::NotFound);
        QCOMPARE(changes.size(), 2);
    }

    void overwrittenSecretIsWiped()
    {
        Secret secret(QString(8, u'k'), QString(8, u's'));
        const QChar *characters = secret.key.constData();
        const QString other(64, u'x'); // keeps the allocator from handing the block out again
        secret.key.detach();
        secret = Secret(other, other);
        QVERIFY(secret.key.constData() != characters);
        Secret moved(std::move(secret));
        QVERIFY(secret.key.isEmpty()); // NOLINT: what is left behind is the point
        QCOMPARE(moved.key, other);
    }

    void pairsThatCannotBeSentAreNamed()
    {
        QCOMPARE(secretProblem({u"key"_s, u"secret"_s}), QString());
        QVERIFY(secretProblem({QString(), u"secret"_s}).contains(u"key"_s));
        QVERIFY(secretProblem({u"key"_s, QString()}).contains(u"secret"_s));
        for (const QString &bad : {u"hunter 2"_s, u"hunter2\n"_s, u"hünter2"_s}) {
            QVERIFY(!secretProblem({u"key"_s, bad}).isEmpty());
            QVERIFY(!secretProblem({u"key"_s, bad}).contains(bad.trimmed()));
            QVERIFY(!secretProblem({bad, u"secret"_s}).isEmpty());
        }
        QVERIFY(!secretProblem({u"a:b"_s, u"secret"_s}).isEmpty());
        QCOMPARE(secretProblem({u"key"_s, u"a:b"_s}), QString()); // only the first colon splits
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
