#pragma once

#include "actions/plan.h"
#include "files/fileopener.h"
#include "shell/workplace.h"
#include "vault/profile.h"

#include <QObject>

namespace smile::console {

/// How carefully to ask: only the embedded sandbox, Smile's sandbox and hosts on loopback are known
/// to hold no real people.
actions::Environment caution(const vault::Profile &profile);

/// The console's ActionDesk: a click becomes a plan, the plan asks what it must, the runner runs
/// it, and the outcome is shown in the dialog that asked (or in the status line when nothing had to
/// be asked).
class Desk : public QObject, public ActionDesk
{
    Q_OBJECT

public:
    Desk(Session &session, Navigator &navigator, QObject *parent = nullptr);

    void perform(catalog::ActionId action, const catalog::Resource &resource,
                 const records::Record &row, QWidget *from) override;
    void perform(catalog::ActionId action, QWidget *from) override;
    QString whyNot(catalog::ActionId action, const catalog::Resource &resource,
                   const records::Record &row) const override;

Q_SIGNALS:
    /// What was done at once and shows nowhere else; for the status line.
    void said(const QString &words);

private:
    void run(catalog::ActionId action, const catalog::Resource &resource,
             const records::Record &row, QWidget *from);

    Session &m_session;
    Navigator &m_navigator;
    DesktopFileOpener m_files;
};

} // namespace smile::console
