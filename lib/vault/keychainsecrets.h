#pragma once

#include "vault/secrets.h"

#include <QPointer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace smile::vault {

/// The system's keychain (service "smile-console", one entry a profile). Every error of it but "not
/// found" means that there is none. Reading gives up after `readLimit`: a dead Secret Service takes
/// 50 s by itself, a locked one waits behind a system prompt. Nothing of it is touched before the
/// first call.
class KeychainSecrets : public Secrets
{
    Q_OBJECT

public:
    explicit KeychainSecrets(QObject *parent = nullptr);
    explicit KeychainSecrets(std::chrono::milliseconds readLimit, QObject *parent = nullptr);

    void read(const QString &profileId, QObject *context, Done done) override;
    void write(const QString &profileId, const Secret &secret, QObject *context,
               Done done) override;
    void remove(const QString &profileId, QObject *context, Done done) override;

private:
    using Outcome = std::function<SecretResult(QKeychain::Job *job)>;
    void start(QKeychain::Job *job, const QString &profileId, std::chrono::milliseconds limit,
               QObject *context, Done done, Outcome outcome);

    std::chrono::milliseconds m_readLimit{10'000};
    QPointer<QKeychain::Job> m_stuck; ///< ran over its limit and is not back yet
};

} // namespace smile::vault
