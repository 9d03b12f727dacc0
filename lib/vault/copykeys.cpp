#include "vault/copykeys.h"

#include "vault/paths.h"
#include "vault/sealedfile.h"

#include <QCryptographicHash>
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

void CopyKeys::forgetCopy(const QString &profileId, QObject *context,
                          std::function<void(Forgotten)> done)
{
    m_keychain.remove(entryOf(profileId), this,
                      [profileId, caller = QPointer(context),
                       done = std::move(done)](const SecretResult &result) {
                          const bool gone = SealedFile::erase(fileOf(profileId));
                          if (!caller)
                              return;
                          if (!gone)
                              done(Forgotten::FileRemains);
                          else
                              done(result.state == State::NoKeychain ? Forgotten::KeyMayRemain
                                                                     : Forgotten::Done);
                      });
}

QString CopyKeys::fileOf(const QString &profileId)
{
    const QByteArray hash =
        QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256);
    return dataFolder() + u"/copy-"_s + QString::fromLatin1(hash.first(8).toHex()) + u".sealed"_s;
}

} // namespace smile::vault
