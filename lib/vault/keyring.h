#pragma once

#include "vault/secrets.h"

namespace smile::vault {

/// What the console asks for a key: what it holds for this session first, then the keychain.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    explicit KeyRing(Secrets &keychain, QObject *parent = nullptr);

    void read(const QString &profileId, QObject *context, Secrets::Done done);
    /// Into the keychain. On NoKeychain nothing is kept: ask the person, then keepForSession().
    void save(const QString &profileId, const Secret &secret, QObject *context, Secrets::Done done);
    void keepForSession(const QString &profileId, const Secret &secret);
    bool isForSession(const QString &profileId) const;
    /// From both. NoKeychain: this session's is gone, the keychain may still hold one.
    void forget(const QString &profileId, QObject *context, Secrets::Done done);

Q_SIGNALS:
    /// A profile has a key now, another one, or none any more.
    void changed(const QString &profileId);

private:
    Secrets &m_keychain;
    QHash<QString, Secret> m_session;
};

} // namespace smile::vault
