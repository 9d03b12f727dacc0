#pragma once

#include "actions/runner.h"
#include "parts/dialog.h"

#include <QTimer>

namespace smile::console {

class Label;
class TextField;

/// Asks before a plan is run, as its risk demands, and then stays to show what became of it. In a
/// sandbox one click; in production the person's name typed and a hold of some seconds in which
/// nothing has been sent and everything cancels.
class ConfirmDialog : public Dialog
{
    Q_OBJECT

public:
    ConfirmDialog(const actions::Plan &plan, actions::Runner &runner, QWidget *anywhere);

    void cancel() override;

private:
    void build();
    void confirm();
    void step();
    void stopHolding();
    void send();
    void showOutcome(const actions::ActionRun &run);

    actions::Plan m_plan;
    actions::Runner &m_runner;
    QWidget *m_question = nullptr;
    QWidget *m_hold = nullptr;
    Label *m_countdown = nullptr;
    Label *m_outcome = nullptr;
    TextField *m_name = nullptr;
    TextField *m_reason = nullptr;
    Button *m_act = nullptr;
    QTimer m_second;
    int m_left = 0;
    quint64 m_run = 0;
};

} // namespace smile::console
