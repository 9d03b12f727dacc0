#include "shell/quitdialog.h"

#include "actions/runner.h"
#include "parts/button.h"
#include "parts/label.h"

#include <QVBoxLayout>

namespace smile::console {

QuitDialog::QuitDialog(actions::Runner &runner, QWidget *anywhere)
    : Dialog(tr("Quit while %n action(s) are under way?", nullptr, runner.inFlight()), anywhere)
    , m_runner(runner)
    , m_words(new Label(tr("The request has left and may take effect. If you wait, its outcome is "
                           "shown and kept; if you quit now, it is written to the audit file as "
                           "unknown."),
                        TextStyle::Base, Tone::Text, panel()))
    , m_quit(addAction(tr("Quit now"), ButtonKind::Destructive))
{
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    cancelButton()->setText(tr("Wait"));
    setInitialFocus(cancelButton());
    connect(m_quit, &Button::clicked, this, &QuitDialog::quitWanted);
    connect(&runner, &actions::Runner::finished, this, &QuitDialog::ended);
    connect(&runner, &actions::Runner::inFlightChanged, this, &QuitDialog::showOutcomes);
}

void QuitDialog::ended(const actions::ActionRun &run)
{
    m_outcomes << run.words;
    showOutcomes();
}

void QuitDialog::showOutcomes()
{
    // Both signals tell of an end, in whichever order.
    if (m_runner.inFlight() > 0 || m_outcomes.isEmpty())
        return;
    setTitle(tr("Nothing is under way any more. Quit?"));
    m_words->setText(m_outcomes.join(u'\n'));
    m_quit->setText(tr("Quit"));
    cancelButton()->setText(tr("Stay"));
}

} // namespace smile::console
