#include "settings/profilekeeper.h"

namespace smile::console {

using Kind = ProfileNotice::Kind;
using KeyState = vault::SecretResult::State;

ProfileKeeper::ProfileKeeper(vault::Profiles &profiles, vault::KeyRing &keys, ProfileWork work,
                             vault::Policy policy, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_work(std::move(work))
    , m_policy(std::move(policy))
{ }

std::function<bool()> ProfileKeeper::current()
{
    return [this, wish = ++m_wish] { return wish == m_wish; };
}

void ProfileKeeper::say(Kind kind, const vault::Profile &profile,
                        const std::optional<api::Error> &error)
{
    ProfileNotice notice;
    notice.kind = kind;
    notice.environment = profile.environment();
    notice.error = error;
    Q_EMIT noticed(notice);
}

void ProfileKeeper::save(const vault::Profile &profile, const vault::Secret &secret)
{
    store(profile, secret, Then::Nothing);
}

void ProfileKeeper::use(const vault::Profile &profile, const vault::Secret &secret)
{
    store(profile, secret, Then::Choose);
}

void ProfileKeeper::store(const vault::Profile &profile, const vault::Secret &secret, Then then)
{
    const auto isCurrent = current();
    const auto before = m_profiles.find(profile.id);
    m_profiles.save(profile);
    if (before && before->keepsLocalCopy() && !profile.keepsLocalCopy())
        m_work.forgetCopy(profile.id, this, [](vault::CopyKeys::Forgotten) {});
    Q_EMIT saved(profile.id);
    if (secret.isEmpty()) {
        say(Kind::Saved, profile);
        if (then == Then::Choose)
            choose(profile);
        return;
    }
    say(Kind::Waiting, profile);
    m_keys.save(
        profile.id, secret, this,
        [this, isCurrent, id = profile.id, secret, then](const vault::SecretResult &result) {
            if (isCurrent())
                keyStored(result, id, secret, then);
        });
}

void ProfileKeeper::keyStored(const vault::SecretResult &result, const QString &profileId,
                              const vault::Secret &secret, Then then)
{
    if (result.state != KeyState::Done) {
        m_offer = Offer{profileId, secret, then};
        say(Kind::None);
        Q_EMIT sessionOffered();
        return;
    }
    say(Kind::KeySaved);
    if (then == Then::Choose)
        Q_EMIT chosen(profileId, secret);
}

void ProfileKeeper::acceptSession()
{
    if (!m_offer)
        return;
    const Offer offer = *std::exchange(m_offer, std::nullopt);
    m_keys.keepForSession(offer.profileId, offer.secret);
    say(Kind::KeptForSession);
    if (offer.then == Then::Choose)
        Q_EMIT chosen(offer.profileId, offer.secret);
}

void ProfileKeeper::declineSession()
{
    if (std::exchange(m_offer, std::nullopt))
        say(Kind::NotKept);
}

void ProfileKeeper::choose(const vault::Profile &profile)
{
    if (!profile.needsKey()) {
        Q_EMIT chosen(profile.id, {});
        return;
    }
    say(Kind::Waiting, profile);
    m_keys.read(profile.id, this,
                [this, profile, isCurrent = current()](const vault::SecretResult &result) {
                    if (!isCurrent())
                        return;
                    if (result.state != KeyState::Done) {
                        say(result.state == KeyState::NotFound ? Kind::NoKey : Kind::NoKeychain,
                            profile);
                        return;
                    }
                    say(Kind::None);
                    Q_EMIT chosen(profile.id, result.secret);
                });
}

void ProfileKeeper::test(const vault::Profile &profile, const vault::Secret &secret)
{
    const auto isCurrent = current();
    if (!m_policy.allows(profile)) {
        say(Kind::NotAllowed, profile);
        return;
    }
    say(Kind::Waiting, profile);
    if (!secret.isEmpty()) {
        tryKey(profile, secret);
        return;
    }
    m_keys.read(profile.id, this, [this, profile, isCurrent](const vault::SecretResult &result) {
        if (!isCurrent())
            return;
        if (result.state == KeyState::Done)
            tryKey(profile, result.secret);
        else
            say(result.state == KeyState::NotFound ? Kind::NoKey : Kind::NoKeychain, profile);
    });
}

void ProfileKeeper::tryKey(const vault::Profile &profile, const vault::Secret &secret)
{
    m_work.test(
        profile.baseUrl, secret, this,
        [this, profile, secret, isCurrent = current()](const std::optional<api::Error> &error) {
            if (!isCurrent())
                return;
            if (!error)
                say(Kind::Works, profile);
            else if (error->kind == api::Kind::Auth && mayTryOtherHost(profile))
                tryOtherHost(profile, secret, *error);
            else
                say(Kind::Failed, profile, error);
        });
}

bool ProfileKeeper::mayTryOtherHost(const vault::Profile &profile) const
{
    vault::Profile other = vault::newCustomProfile();
    other.baseUrl = vault::otherSmileHost(profile.baseUrl);
    return !other.baseUrl.isEmpty() && m_policy.allows(other);
}

void ProfileKeeper::tryOtherHost(const vault::Profile &profile, const vault::Secret &secret,
                                 const api::Error &refusal)
{
    m_work.test(
        vault::otherSmileHost(profile.baseUrl), secret, this,
        [this, profile, refusal, isCurrent = current()](const std::optional<api::Error> &error) {
            if (isCurrent())
                say(error ? Kind::Failed : Kind::OtherMode, profile, refusal);
        });
}

void ProfileKeeper::forgetKey(const QString &profileId)
{
    say(Kind::Waiting);
    m_keys.forget(profileId, this,
                  [this, isCurrent = current()](const vault::SecretResult &result) {
                      if (isCurrent())
                          say(forgotten(result.state));
                  });
}

Kind ProfileKeeper::forgotten(KeyState state)
{
    switch (state) {
    case KeyState::Done:
        return Kind::KeyForgotten;
    case KeyState::NotFound:
        return Kind::NoKeyToForget;
    case KeyState::NoKeychain:
        break;
    }
    return Kind::NotForgotten;
}

void ProfileKeeper::forgetCopy(const QString &profileId)
{
    say(Kind::Waiting);
    m_work.forgetCopy(profileId, this,
                      [this, isCurrent = current()](vault::CopyKeys::Forgotten how) {
                          if (isCurrent())
                              say(copyForgotten(how));
                      });
}

Kind ProfileKeeper::copyForgotten(vault::CopyKeys::Forgotten how)
{
    switch (how) {
    case vault::CopyKeys::Forgotten::Done:
        return Kind::CopyGone;
    case vault::CopyKeys::Forgotten::KeyMayRemain:
        return Kind::CopyKeyMayRemain;
    case vault::CopyKeys::Forgotten::FileRemains:
        break;
    }
    return Kind::CopyFileRemains;
}

void ProfileKeeper::remove(const QString &profileId)
{
    cancel();
    m_keys.forget(profileId, this,
                  [this, isCurrent = current()](const vault::SecretResult &result) {
                      if (isCurrent() && result.state == KeyState::NoKeychain)
                          say(Kind::NotForgotten);
                  });
    m_work.forgetCopy(profileId, this,
                      [this, isCurrent = current()](vault::CopyKeys::Forgotten how) {
                          if (isCurrent() && how == vault::CopyKeys::Forgotten::FileRemains)
                              say(Kind::CopyFileRemains);
                      });
    m_profiles.remove(profileId);
}

void ProfileKeeper::cancel()
{
    ++m_wish;
    m_offer.reset();
    say(Kind::None);
}

} // namespace smile::console
