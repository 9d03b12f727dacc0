#include "act/confirmdialog.h"

#include "act/losscount.h"
#include "act/outcomeverdict.h"
#include "parts/button.h"
#include "parts/label.h"
#include "parts/textfield.h"
#include "parts/verdictcard.h"
#include "theme/fonts.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace smile::console {

namespace {

constexpr int countedLines = 3; // what every list of an account together takes

Label *paragraph(const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new Label(text, TextStyle::Base, tone, parent);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *columnIn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

ConfirmDialog::ConfirmDialog(const actions::Plan &plan, actions::Runner &runner, api::Clock &clock,
                             std::unique_ptr<LossCount> count, QWidget *anywhere)
    : Dialog(plan.title, anywhere)
    , m_plan(plan)
    , m_runner(runner)
    , m_clock(clock)
    , m_count(std::move(count))
{
    build();
    dependOn(&m_runner);
    connect(&m_runner, &actions::Runner::finished, this, [this](const actions::ActionRun &run) {
        if (m_run && run.number == m_run)
            showOutcome(run);
    });
    connect(&m_runner, &actions::Runner::keyRefused, this, &ConfirmDialog::cancelHold);
    connect(this, &Dialog::pressedOutside, this, &ConfirmDialog::cancelHold);
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::build()
{
    m_question = buildQuestion();
    body()->addWidget(m_question);
    m_hold = buildHold();
    m_hold->hide();
    body()->addWidget(m_hold);
    m_waiting = paragraph(tr("Sent, waiting for the answer…"), Tone::Text, this);
    m_waiting->hide();
    body()->addWidget(m_waiting);

    setExplanation(m_plan.undoable ? QString() : tr("Smile has no undo for this."));
    m_act =
        addAction(m_plan.button, m_plan.risk == actions::Risk::Destructive ? ButtonKind::Destructive
                                                                           : ButtonKind::Primary);
    m_act->setEnabled(!m_plan.needsTypedName);
    connect(m_act, &Button::clicked, this, &ConfirmDialog::confirm);
    // The safe answer has the focus; only a typed name shows that one means it.
    setInitialFocus(m_name ? static_cast<QWidget *>(m_name) : cancelButton());
}

QWidget *ConfirmDialog::buildQuestion()
{
    auto *question = new QWidget(this);
    auto *column = columnIn(question, 8);
    column->addWidget(paragraph(m_plan.question, Tone::Text, question));
    if (!m_plan.lost.isEmpty() || m_count)
        addLosses(question);
    if (m_plan.needsTypedName) {
        column->addWidget(new Label(tr("Type the name to confirm: %1").arg(m_plan.nameToType),
                                    TextStyle::Label, Tone::Muted, question));
        m_name = new TextField(tr("Name to confirm"), question);
        column->addWidget(m_name);
        connect(m_name, &TextField::textChanged, this, [this](const QString &typed) {
            m_act->setEnabled(actions::nameMatches(m_plan, typed));
        });
    }
    if (m_plan.asksReason) {
        column->addWidget(new Label(tr("Reason, for the audit file (optional, no names)"),
                                    TextStyle::Label, Tone::Muted, question));
        m_reason = new TextField(tr("Reason"), question);
        m_reason->setMaxLength(200);
        column->addWidget(m_reason);
    }
    return question;
}

void ConfirmDialog::addLosses(QWidget *question)
{
    QLayout *column = question->layout();
    column->addWidget(new Label(tr("What is lost"), TextStyle::Label, Tone::Muted, question));
    const auto add = [&](const QString &line) {
        Label *label = paragraph(QStringLiteral("–  ") + line, Tone::Second, question);
        column->addWidget(label);
        return label;
    };
    for (const QString &line : std::as_const(m_plan.lost))
        add(line);
    if (!m_count)
        return;
    Label *counted = add(m_count->words());
    counted->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // What is still being counted must not move the buttons under the hand.
    if (!m_count->isComplete())
        counted->setMinimumHeight(countedLines * lineHeight(TextStyle::Base));
    connect(m_count.get(), &LossCount::changed, counted,
            [this, counted] { counted->setText(QStringLiteral("–  ") + m_count->words()); });
}

QWidget *ConfirmDialog::buildHold()
{
    auto *hold = new QWidget(this);
    auto *column = columnIn(hold, 4);
    m_countdown = new Label({}, TextStyle::Countdown, Tone::Err, hold);
    m_countdown->setAlignment(Qt::AlignCenter);
    m_countdown->setAccessibleName(tr("Seconds until it is sent"));
    column->addWidget(m_countdown);
    Label *calm = paragraph(
        tr("Nothing has been sent yet. Cancel, any of Enter, Space and Esc, or a click outside "
           "stops it."),
        Tone::Second, hold);
    calm->setAlignment(Qt::AlignCenter);
    column->addWidget(calm);
    return hold;
}

void ConfirmDialog::confirm()
{
    if (m_run || isHolding())
        return;
    if (m_plan.holdSeconds == 0) {
        send();
        return;
    }
    m_question->hide();
    m_act->hide();
    m_hold->show();
    cancelButton()->setFocus();
    setDefaultButton(cancelButton());
    m_holding = std::make_unique<QObject>();
    countFrom(m_plan.holdSeconds);
}

// Counts what a person can see, not what a clock says: a computer that slept through the hold must
// not send when it wakes.
void ConfirmDialog::countFrom(int seconds)
{
    if (seconds == 0) {
        m_holding.release()->deleteLater(); // it is what called this
        send();
        return;
    }
    m_countdown->setText(locale().toString(seconds));
    m_clock.after(std::chrono::seconds(1), m_holding.get(),
                  [this, seconds] { countFrom(seconds - 1); });
}

void ConfirmDialog::cancelHold()
{
    if (isHolding())
        cancel();
}

void ConfirmDialog::send()
{
    m_question->hide();
    m_hold->hide();
    m_act->hide();
    setExplanation({});
    m_waiting->show();
    turnCancelToClose();
    cancelButton()->setFocus();
    setDefaultButton(cancelButton());
    m_run = m_runner.run(m_plan, m_reason ? m_reason->text().trimmed() : QString());
}

void ConfirmDialog::cancel()
{
    m_holding.reset();
    if (m_run)
        finish(); // what was sent cannot be taken back
    else
        Dialog::cancel();
}

void ConfirmDialog::keyPressEvent(QKeyEvent *event)
{
    // Wherever the focus is, and even when it is nowhere.
    if (isHolding() && event->key() == Qt::Key_Space) {
        event->accept();
        cancel();
        return;
    }
    Dialog::keyPressEvent(event);
}

// Nothing may count down unseen.
void ConfirmDialog::hideEvent(QHideEvent *event)
{
    Dialog::hideEvent(event);
    cancelHold();
}

void ConfirmDialog::showOutcome(const actions::ActionRun &run)
{
    m_waiting->hide();
    if (m_count && run.outcome == actions::Outcome::Done)
        m_count->startAgain();
    auto *outcome = new VerdictCard(this);
    outcome->setVerdict(verdictOf(run));
    body()->addWidget(outcome);
}

} // namespace smile::console
