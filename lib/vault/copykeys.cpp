#include "vault/copykeys.h"

#include <QPointer>

namespace smile::vault {

using namespace Qt::StringLiterals;
using State = SecretResult::State;

CopyKeys::CopyKeys(Secrets &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{ }

QString CopyKeys::entryOf(const QString &profileId)
{
    return profileId + u"/local-copy"_s;
}

void CopyKeys::get(const QString &profileId, QObject *context, Done done)
{
    m_keychain.read(entryOf(profileId), this,
                    [this, profileId, caller = QPointer(context),
                     done = std::move(done)](const SecretResult &result) {
                        if (!caller)
                            return;
                        const auto key = SealKey::fromText(result.secret.secret);
                        if (result.state == State::NoKeychain
                            || (result.state == State::Done && key))
                            done(key);
                        else // none yet, or one that nobody can have sealed with
                            make(profileId, caller, done);
                    });
}

void CopyKeys::make(const QString &profileId, QObject *context, Done done)
{
    const auto key = SealKey::random();
    if (!key) {
        done({});
        return;
    }
    m_keychain.write(entryOf(profileId), {u"xchacha20poly1305"_s, key->text()}, context,
                     [key, done = std::move(done)](const SecretResult &result) {
                         done(result.state == State::Done ? key : std::nullopt);
                     });
}

void CopyKeys::forget(const QString &profileId, QObject *context, Forgotten done)
{
    m_keychain.remove(entryOf(profileId), context,
                      [done = std::move(done)](const SecretResult &result) {
                          done(result.state != State::NoKeychain);
                      });
}

} // namespace smile::vault
