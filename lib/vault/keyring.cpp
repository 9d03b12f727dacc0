#include "vault/keyring.h"

#include <QPointer>
#include <QTimer>

namespace smile::vault {

KeyRing::KeyRing(Secrets &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{ }

void KeyRing::read(const QString &profileId, QObject *context, Secrets::Done done)
{
    const auto held = m_session.constFind(profileId);
    if (held == m_session.constEnd()) {
        m_keychain.read(profileId, context, std::move(done));
        return;
    }
    QTimer::singleShot(0, context, [done = std::move(done), secret = *held] {
        done({SecretResult::State::Done, secret, {}});
    });
}

void KeyRing::save(const QString &profileId, const Secret &secret, QObject *context,
                   Secrets::Done done)
{
    // The ring's own part must happen although the window that asked is gone, so the keychain
    // answers to the ring.
    m_keychain.write(profileId, secret, this,
                     [this, profileId, caller = QPointer(context),
                      done = std::move(done)](const SecretResult &result) {
                         if (result.state == SecretResult::State::Done) {
                             m_session.remove(profileId);
                             Q_EMIT changed(profileId);
                         }
                         if (caller)
                             done(result);
                     });
}

void KeyRing::keepForSession(const QString &profileId, const Secret &secret)
{
    m_session.insert(profileId, secret);
    Q_EMIT changed(profileId);
}

bool KeyRing::isForSession(const QString &profileId) const
{
    return m_session.contains(profileId);
}

void KeyRing::forget(const QString &profileId, QObject *context, Secrets::Done done)
{
    const bool held = m_session.remove(profileId);
    m_keychain.remove(profileId, this,
                      [this, profileId, held, caller = QPointer(context),
                       done = std::move(done)](SecretResult result) {
                          // A keychain that fails may hold one as well: that stays said, whatever
                          // was held here.
                          if (held && result.state == SecretResult::State::NotFound)
                              result.state = SecretResult::State::Done;
                          if (held || result.state == SecretResult::State::Done)
                              Q_EMIT changed(profileId);
                          if (caller)
                              done(result);
                      });
}

} // namespace smile::vault
