#include "settings/settingspage.h"

#include "parts/label.h"
#include "settings/aboutpanel.h"
#include "settings/appearancepanel.h"
#include "settings/profilespanel.h"
#include "vault/auditlog.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace smile::console {

namespace {

constexpr int headHeight = 52;
constexpr int widest = 980; // lines of text stay readable on a wide screen

} // namespace

SettingsPage::SettingsPage(vault::Settings &settings, vault::Profiles &profiles,
                           vault::KeyRing &keys, ProfileWork work, const vault::Policy &policy,
                           QWidget *parent)
    : Page(parent)
    , m_title(new Label({}, TextStyle::PageTitle, Tone::Text))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(ground);
    m_profiles = new ProfilesPanel(profiles, keys, std::move(work), policy, content);
    m_appearance = new AppearancePanel(settings, content);
    m_about = new AboutPanel(vault::Settings::defaultFile(), vault::AuditLog::defaultFile(), policy,
                             content);
    m_title->setFixedHeight(headHeight);
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 0, 12, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_profiles);
    column->addWidget(m_appearance);
    column->addWidget(m_about);
    column->addStretch(1);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch(0);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    // Once the card has its place: it may stand below the lower edge of a small window.
    connect(
        m_profiles, &ProfilesPanel::said, scroll,
        [scroll](QWidget *where) { scroll->ensureWidgetVisible(where); }, Qt::QueuedConnection);
    connect(m_profiles, &ProfilesPanel::chosen, this, &SettingsPage::profileChosen);
    retranslate();
}

void SettingsPage::setCurrentProfile(const QString &profileId)
{
    m_profiles->setInUse(profileId);
}

void SettingsPage::setCopyState(const copy::CopyState &state)
{
    m_profiles->setCopyState(state);
}

void SettingsPage::askForKey(const QString &profileId, vault::SecretResult::State why)
{
    using KeyState = vault::SecretResult::State;
    using Kind = ProfileNotice::Kind;
    m_profiles->askForKey(profileId, why == KeyState::Done       ? Kind::None
                                     : why == KeyState::NotFound ? Kind::NoKey
                                                                 : Kind::NoKeychain);
}

void SettingsPage::activate()
{
    m_about->complete();
    m_profiles->focusList();
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    setAccessibleName(tr("Settings"));
    m_profiles->retranslate();
    m_appearance->retranslate();
    m_about->retranslate();
}

} // namespace smile::console
