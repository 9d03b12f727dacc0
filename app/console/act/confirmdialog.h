#pragma once

#include "actions/runner.h"
#include "api/gate.h"
#include "parts/dialog.h"

#include <memory>

namespace smile::console {

class Label;
class LossCount;
class TextField;

/// Asks before a plan is run, as its risk demands, and then stays to show what became of it. In a
/// sandbox one click; in production the name typed and a hold of some seconds in which nothing has
/// been sent and everything cancels: Cancel, Enter, Space, Esc, a press outside the panel, a
/// refused key, a covered or closing window, a closing session. The person's name stands in it
/// unmasked: whoever acts has to see, and to type, on whom.
class ConfirmDialog : public Dialog
{
    Q_OBJECT

public:
    /// `clock` counts the seconds of the hold and outlives the dialog; the dialog closes with the
    /// runner. `count` is of the plan and may be null: nothing is counted then.
    ConfirmDialog(const actions::Plan &plan, actions::Runner &runner, api::Clock &clock,
                  std::unique_ptr<LossCount> count, QWidget *anywhere);
    ~ConfirmDialog() override;

    void cancel() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildQuestion();
    void addLosses(QWidget *question);
    QWidget *buildHold();
    void confirm();
    void countFrom(int seconds);
    bool isHolding() const { return m_holding != nullptr; }
    void cancelHold();
    void send();
    void showOutcome(const actions::ActionRun &run);

    actions::Plan m_plan;
    actions::Runner &m_runner;
    api::Clock &m_clock;
    std::unique_ptr<LossCount> m_count;
    QWidget *m_question = nullptr;
    QWidget *m_hold = nullptr;
    Label *m_countdown = nullptr;
    Label *m_waiting = nullptr;
    TextField *m_name = nullptr;
    TextField *m_reason = nullptr;
    Button *m_act = nullptr;
    std::unique_ptr<QObject> m_holding; ///< lives as long as the hold; the seconds die with it
    quint64 m_run = 0;
};

} // namespace smile::console
