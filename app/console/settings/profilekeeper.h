#pragma once

#include "settings/profilenotice.h"
#include "settings/profilework.h"
#include "vault/keyring.h"
#include "vault/policy.h"
#include "vault/profiles.h"

#include <QObject>

namespace smile::console {

/// What can be done with a profile, without a widget: save it and its key, try it, forget the key,
/// choose it. Keychain and server answer later; a new wish makes the answer to the one before
/// unheard.
class ProfileKeeper : public QObject
{
    Q_OBJECT

public:
    ProfileKeeper(vault::Profiles &profiles, vault::KeyRing &keys, ProfileWork work,
                  vault::Policy policy, QObject *parent = nullptr);

    /// `secret` as entered; when empty, the key that is kept already stays.
    void save(const vault::Profile &profile, const vault::Secret &secret);
    /// Saves and then chooses: chosen() comes when its key is at hand.
    void use(const vault::Profile &profile, const vault::Secret &secret);
    /// With the secret as entered, else with the one that is kept. A key that is refused is tried
    /// on Smile's other host, so that a key of the other mode is named as such; never on any other
    /// host, and on none that the policy does not allow.
    void test(const vault::Profile &profile, const vault::Secret &secret);
    void forgetKey(const QString &profileId);
    void forgetCopy(const QString &profileId);
    /// With its key and its local copy.
    void remove(const QString &profileId);

    /// The answers to sessionOffered().
    void acceptSession();
    void declineSession();

    /// Stops waiting.
    void cancel();

Q_SIGNALS:
    void noticed(const smile::console::ProfileNotice &notice);
    /// The keychain did not take the key: ask whether to keep it for this session.
    void sessionOffered();
    void saved(const QString &profileId);
    /// `secret`: its key, as read or entered; empty for a profile that needs none.
    void chosen(const QString &profileId, const smile::vault::Secret &secret);

private:
    enum class Then : quint8 { Nothing, Choose };

    void store(const vault::Profile &profile, const vault::Secret &secret, Then then);
    void keyStored(const vault::SecretResult &result, const QString &profileId,
                   const vault::Secret &secret, Then then);
    void choose(const vault::Profile &profile);
    void tryKey(const vault::Profile &profile, const vault::Secret &secret);
    bool mayTryOtherHost(const vault::Profile &profile) const;
    void tryOtherHost(const vault::Profile &profile, const vault::Secret &secret,
                      const api::Error &refusal);
    static ProfileNotice::Kind forgotten(vault::SecretResult::State state);
    static ProfileNotice::Kind copyForgotten(vault::CopyKeys::Forgotten how);
    void say(ProfileNotice::Kind kind, const vault::Profile &profile = {},
             const std::optional<api::Error> &error = {});
    /// A guard for answers: true while no newer wish was made.
    std::function<bool()> current();

    vault::Profiles &m_profiles;
    vault::KeyRing &m_keys;
    ProfileWork m_work;
    const vault::Policy m_policy;
    quint64 m_wish = 0;
    struct Offer
    {
        QString profileId;
        vault::Secret secret;
        Then then = Then::Nothing;
    };
    std::optional<Offer> m_offer;
};

} // namespace smile::console
