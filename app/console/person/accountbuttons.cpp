#include "person/accountbuttons.h"

#include "actions/registry.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "shell/workplace.h"

#include <QHBoxLayout>

namespace smile::console {

using catalog::ActionId;

AccountButtons::AccountButtons(ActionDesk &desk, bool iconsOnly, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    add(ActionId::Refresh, true);
    add(ActionId::DisableMonitoring, iconsOnly);
    add(ActionId::Revoke, false);
}

void AccountButtons::add(ActionId action, bool iconOnly)
{
    const actions::Entry &entry = actions::entry(action);
    const ButtonKind kind =
        action == ActionId::Revoke ? ButtonKind::DestructiveOpener : ButtonKind::Secondary;
    auto *button = new Button(QString(), kind, this);
    button->setSmall(true);
    if (iconOnly)
        button->setIconName(QString::fromLatin1(entry.icon));
    button->setIconOnly(iconOnly);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, action, button] {
        if (m_account)
            m_desk.perform(action, catalog::accounts, m_account, button);
    });
    m_buttons.append({action, button});
}

void AccountButtons::show(const records::Record &account, const QString &subject)
{
    m_account = account;
    for (const auto &[action, button] : std::as_const(m_buttons)) {
        const QString words = actions::words(action);
        const QString reason = m_desk.whyNot(action, catalog::accounts, account);
        if (button->text() != words)
            button->setText(words);
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? words : tr("%1: %2").arg(words, reason));
        button->setAccessibleDescription(reason.isEmpty() ? subject
                                                          : tr("%1. %2").arg(subject, reason));
    }
}

} // namespace smile::console
