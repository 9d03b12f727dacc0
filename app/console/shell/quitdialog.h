#pragma once

#include "parts/dialog.h"

namespace smile::actions {
class Runner;
struct ActionRun;
} // namespace smile::actions

namespace smile::console {

class Button;
class Label;

/// Asks before the window closes over actions that are under way. When they end while it stands,
/// it says what came of them, and then nothing is lost by quitting.
class QuitDialog : public Dialog
{
    Q_OBJECT

public:
    QuitDialog(actions::Runner &runner, QWidget *anywhere);

Q_SIGNALS:
    void quitWanted();

private:
    void ended(const actions::ActionRun &run);
    void showOutcomes();

    actions::Runner &m_runner;
    Label *m_words;
    Button *m_quit;
    QStringList m_outcomes;
};

} // namespace smile::console
