#include "vault/keychainsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>
#include <utility>

namespace smile::vault {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"smile-console"_s;

// Writing and removing may wait for the person at the system's own prompt.
constexpr auto promptLimit = 60s;

SecretResult::State stateOf(QKeychain::Error error)
{
    if (error == QKeychain::NoError)
        return SecretResult::State::Done;
    return error == QKeychain::EntryNotFound ? SecretResult::State::NotFound
                                             : SecretResult::State::NoKeychain;
}

Secret parse(const QByteArray &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry).object();
    return {object["key"_L1].toString(), object["secret"_L1].toString()};
}

SecretResult plainResult(QKeychain::Job *job)
{
    return {stateOf(job->error()),
            {},
            job->error() == QKeychain::NoError ? QString() : job->errorString()};
}

} // namespace

KeychainSecrets::KeychainSecrets(QObject *parent)
    : Secrets(parent)
{ }

KeychainSecrets::KeychainSecrets(std::chrono::milliseconds readLimit, QObject *parent)
    : Secrets(parent)
    , m_readLimit(readLimit)
{ }

/// Starts a job and answers once: when it ends or when the limit passes, whichever comes first. The
/// job itself is not ended by the limit (its backend still points at it); it deletes itself when it
/// is done. Until then every other one would wait behind it: those are told at once.
void KeychainSecrets::start(QKeychain::Job *job, const QString &profileId,
                            std::chrono::milliseconds limit, QObject *context, Done done,
                            Outcome outcome)
{
    const SecretResult silence{
        SecretResult::State::NoKeychain, {}, u"The keychain did not answer in time."_s};
    if (m_stuck) {
        delete job; // not started: nothing points at it
        QTimer::singleShot(0, context, [silence, done = std::move(done)] { done(silence); });
        return;
    }
    auto answered = std::make_shared<bool>(false);
    const auto once = [answered, done = std::move(done)](const SecretResult &result) {
        if (!std::exchange(*answered, true))
            done(result);
    };
    // A job starts and ends from the event loop, never within start(): the answer is queued by
    // itself.
    connect(job, &QKeychain::Job::finished, context,
            [once, outcome = std::move(outcome)](QKeychain::Job *ended) { once(outcome(ended)); });
    QTimer::singleShot(limit, this, [this, pending = QPointer(job)] {
        if (pending)
            m_stuck = pending;
    });
    QTimer::singleShot(limit, context, [once, silence] { once(silence); });
    job->setKey(profileId);
    job->setInsecureFallback(false);
    job->start();
}

void KeychainSecrets::read(const QString &profileId, QObject *context, Done done)
{
    start(
        new QKeychain::ReadPasswordJob(service), profileId, m_readLimit, context, std::move(done),
        [](QKeychain::Job *job) {
            SecretResult result = plainResult(job);
            if (result.state == SecretResult::State::Done) {
                result.secret = parse(static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData());
                if (result.secret.isEmpty()) // an entry that is not ours to read is as good as none
                    result.state = SecretResult::State::NotFound;
            }
            return result;
        });
}

void KeychainSecrets::write(const QString &profileId, const Secret &secret, QObject *context,
                            Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    const QJsonObject entry{{u"key"_s, secret.key}, {u"secret"_s, secret.secret}};
    job->setBinaryData(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    start(job, profileId, promptLimit, context, std::move(done), plainResult);
}

void KeychainSecrets::remove(const QString &profileId, QObject *context, Done done)
{
    start(new QKeychain::DeletePasswordJob(service), profileId, promptLimit, context,
          std::move(done), plainResult);
}

} // namespace smile::vault
