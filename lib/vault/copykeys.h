#pragma once

#include "vault/sealkey.h"
#include "vault/secrets.h"

namespace smile::vault {

/// The keys of the sealed copies: one a profile, made at random when it is first asked for, in the
/// keychain and nowhere else.
class CopyKeys : public QObject
{
    Q_OBJECT

public:
    /// The keychain outlives this.
    explicit CopyKeys(Secrets &keychain, QObject *parent = nullptr);

    /// No key when there is no keychain: then nothing may be kept. Answers like the keychain:
    /// queued, once.
    using Done = std::function<void(const std::optional<SealKey> &)>;
    void get(const QString &profileId, QObject *context, Done done);

    /// False when the keychain does not answer and may still hold it.
    using Forgotten = std::function<void(bool)>;
    void forget(const QString &profileId, QObject *context, Forgotten done);

    static QString entryOf(const QString &profileId); ///< its name in the keychain

private:
    void make(const QString &profileId, QObject *context, Done done);

    Secrets &m_keychain;
};

} // namespace smile::vault
