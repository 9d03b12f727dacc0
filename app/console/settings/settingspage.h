#pragma once

#include "settings/connectiontest.h"
#include "shell/page.h"
#include "vault/keyring.h"
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
    /// (appearancesettings.h); follow Settings::changed.
    SettingsPage(vault::Settings &settings, vault::Profiles &profiles, vault::KeyRing &keys,
                 TestConnection test, QWidget *parent = nullptr);

    /// The profile of the running session; marked in the list.
    void setCurrentProfile(const QString &profileId);
    /// Selects a profile and puts the focus where its key is entered (after a refused or missing
    /// key).
    void askForKey(const QString &profileId);

    void activate() override;

Q_SIGNALS:
    /// The person wants to work with this profile now; its key is in the key ring (if it needs
    /// one).
    void profileChosen(const QString &profileId);

protected:
    void retranslate() override;

private:
    Label *m_title;
    ProfilesPanel *m_profiles;
    AppearancePanel *m_appearance;
    AboutPanel *m_about;
};

} // namespace smile::console
