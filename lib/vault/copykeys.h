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

    enum class Forgotten : quint8 {
        Done, ///< neither key nor file is there any more
        KeyMayRemain, ///< the keychain does not answer; the file is gone
        FileRemains ///< it cannot be deleted; nobody can read it without its key
    };
    /// Deletes the key first, then the file: from then on nothing of it can be read, whatever still
    /// lies on the disk. Happens also when `context` goes meanwhile.
    void forgetCopy(const QString &profileId, QObject *context,
                    std::function<void(Forgotten)> done);

    /// Where a profile's copy lies: in the data folder, named by a hash of the profile's id.
    static QString fileOf(const QString &profileId);
    static QString entryOf(const QString &profileId); ///< its name in the keychain

private:
    void make(const QString &profileId, QObject *context, Done done);

    Secrets &m_keychain;
};

} // namespace smile::vault
