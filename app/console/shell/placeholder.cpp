#include "shell/placeholder.h"

#include "parts/button.h"

#include <QEvent>

namespace smile::console {

using namespace Qt::StringLiterals;

Placeholder::Placeholder(Why why, vault::Profile profile, const QString &detail, QWidget *parent)
    : EmptyState(parent)
    , m_why(why)
    , m_profile(std::move(profile))
    , m_detail(detail)
{
    retranslate();
}

void Placeholder::retranslate()
{
    const QString name = m_profile.shownName();
    switch (m_why) {
    case Why::AskingKeychain:
        setContent(u"key"_s, tr("Asking the keychain for the key of %1").arg(name),
                   tr("The system may ask for the keychain's password. This ends by itself after "
                      "ten seconds."));
        return;
    case Why::NoSandbox:
        setContent(u"error"_s, tr("The embedded sandbox could not start"), m_detail);
        return;
    case Why::NotAllowed:
        setContent(u"lock"_s, tr("%1 is not allowed on this computer").arg(name),
                   tr("Those who look after this computer decide which servers may be used. "
                      "Choose another profile in Settings, or ask them."));
        break;
    case Why::NoKey:
        setContent(
            u"key"_s, tr("No key for %1").arg(name),
            tr("Enter its API key and secret in Settings, or choose another profile there."));
        break;
    case Why::NoKeychain:
        setContent(u"key"_s, tr("No key for %1").arg(name),
                   tr("The system's keychain does not answer. In Settings, the key can be entered "
                      "for this session."));
        break;
    }
    connect(addButton(tr("Open Settings"), ButtonKind::Primary), &Button::clicked, this,
            &Placeholder::settingsWanted);
}

void Placeholder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    EmptyState::changeEvent(event);
}

} // namespace smile::console
