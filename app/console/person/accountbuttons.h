#pragma once

#include "catalog/resource.h"
#include "records/table.h"

#include <QList>
#include <QWidget>

namespace smile::console {

class ActionDesk;
class Button;

/// What can be done to one account: Refresh, Disable monitoring…, Revoke…. A button that makes no
/// sense now is disabled and says why.
class AccountButtons : public QWidget
{
    Q_OBJECT

public:
    /// iconsOnly: for rows; the words become tooltips, only Revoke… keeps its word.
    AccountButtons(ActionDesk &desk, bool iconsOnly, QWidget *parent = nullptr);

    /// `subject` names the account in each button's accessible description.
    void show(const records::Record &account, const QString &subject);

private:
    void add(catalog::ActionId action, bool iconOnly);

    ActionDesk &m_desk;
    records::Record m_account;
    QList<std::pair<catalog::ActionId, Button *>> m_buttons;
};

} // namespace smile::console
