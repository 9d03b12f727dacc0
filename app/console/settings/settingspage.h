#pragma once

#include "copy/copystate.h"
#include "settings/profilework.h"
#include "shell/page.h"
#include "vault/keyring.h"
#include "vault/policy.h"
#include "vault/profiles.h"

class QScrollArea;

namespace smile::console {

class AboutPanel;
class AppearancePanel;
class Label;
class ProfilesPanel;

/// Profiles and their keys, appearance, about. Works without a session.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// All references outlive the page. What is chosen under appearance is written to `settings`
    /// (appearancesettings.h); follow Settings::changed. What the policy fixes is shown and not
    /// offered.
    SettingsPage(vault::Settings &settings, vault::Profiles &profiles, vault::KeyRing &keys,
                 ProfileWork work, const vault::Policy &policy, QWidget *parent = nullptr);

    /// The profile of the running session; marked in the list.
    void setCurrentProfile(const QString &profileId);
    /// How that session's local copy stands.
    void setCopyState(const copy::CopyState &state);
    /// Selects a profile, says why its key is not at hand (NotFound, NoKeychain; Done says
    /// nothing), and puts the focus where it is entered.
    void askForKey(const QString &profileId,
                   vault::SecretResult::State why = vault::SecretResult::State::Done);

    void activate() override;

Q_SIGNALS:
    /// The person wants to work with this profile now; `secret` is its key (empty if it needs
    /// none).
    void profileChosen(const QString &profileId, const smile::vault::Secret &secret);

protected:
    void retranslate() override;

private:
    Label *m_title;
    ProfilesPanel *m_profiles;
    AppearancePanel *m_appearance;
    AboutPanel *m_about;
};

} // namespace smile::console
