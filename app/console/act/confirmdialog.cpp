#include "act/confirmdialog.h"

#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/label.h"
#include "parts/textfield.h"

#include <QVBoxLayout>

namespace smile::console {

namespace {

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

ConfirmDialog::ConfirmDialog(const actions::Plan &plan, actions::Runner &runner, QWidget *anywhere)
    : Dialog(plan.title, anywhere)
    , m_plan(plan)
    , m_runner(runner)
{
    build();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ConfirmDialog::step);
    connect(&m_runner, &actions::Runner::finished, this, [this](const actions::ActionRun &run) {
        if (run.number == m_run)
            showOutcome(run);
    });
}

void ConfirmDialog::build()
{
    m_question = new QWidget(this);
    auto *column = columnIn(m_question, 8);
    column->addWidget(paragraph(m_plan.question, Tone::Text, m_question));
    if (!m_plan.lost.isEmpty()) {
        column->addWidget(new Label(tr("What is lost"), TextStyle::Label, Tone::Muted, m_question));
        for (const QString &line : std::as_const(m_plan.lost))
            column->addWidget(paragraph(QStringLiteral("•  ") + line, Tone::Second, m_question));
    }
    if (m_plan.needsTypedName) {
        column->addWidget(new Label(tr("Type the name to confirm: %1").arg(m_plan.nameToType),
                                    TextStyle::Label, Tone::Muted, m_question));
        m_name = new TextField(tr("Name to confirm"), m_question);
        column->addWidget(m_name);
        connect(m_name, &TextField::textChanged, this, [this](const QString &typed) {
            m_act->setEnabled(actions::nameMatches(m_plan, typed));
        });
    }
    if (m_plan.asksReason) {
        column->addWidget(new Label(tr("Reason, for the audit file (optional, no names)"),
                                    TextStyle::Label, Tone::Muted, m_question));
        m_reason = new TextField(tr("Reason"), m_question);
        m_reason->setMaxLength(200);
        column->addWidget(m_reason);
    }
    body()->addWidget(m_question);

    m_hold = new QWidget(this);
    auto *hold = columnIn(m_hold, 4);
    m_countdown = new Label({}, TextStyle::Countdown, Tone::Err, m_hold);
    m_countdown->setAlignment(Qt::AlignCenter);
    hold->addWidget(m_countdown);
    Label *calm =
        paragraph(tr("Nothing has been sent yet. Cancel stops it."), Tone::Second, m_hold);
    calm->setAlignment(Qt::AlignCenter);
    hold->addWidget(calm);
    m_hold->hide();
    body()->addWidget(m_hold);

    m_outcome = paragraph({}, Tone::Text, this);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);

    setExplanation(m_plan.undoable ? QString() : tr("Smile has no undo for this."));
    m_act =
        addAction(m_plan.button, m_plan.risk == actions::Risk::Destructive ? ButtonKind::Destructive
                                                                           : ButtonKind::Primary);
    m_act->setEnabled(!m_plan.needsTypedName);
    connect(m_act, &Button::clicked, this, &ConfirmDialog::confirm);
    // The safe answer has the focus; only a typed name shows that one means it.
    setInitialFocus(m_name ? static_cast<QWidget *>(m_name) : cancelButton());
}

void ConfirmDialog::confirm()
{
    if (m_run)
        return;
    if (m_plan.holdSeconds == 0) {
        send();
        return;
    }
    m_left = m_plan.holdSeconds;
    m_question->hide();
    m_act->hide();
    m_hold->show();
    m_countdown->setText(locale().toString(m_left));
    cancelButton()->setFocus();
    setDefaultButton(cancelButton());
    m_second.start();
}

void ConfirmDialog::step()
{
    --m_left;
    m_countdown->setText(locale().toString(m_left));
    if (m_left > 0)
        return;
    stopHolding();
    send();
}

void ConfirmDialog::stopHolding()
{
    m_second.stop();
    m_hold->hide();
}

void ConfirmDialog::send()
{
    m_question->hide();
    m_act->hide();
    setExplanation({});
    m_outcome->setText(tr("Sent, waiting for the answer…"));
    m_outcome->show();
    cancelButton()->setText(tr("Close"));
    cancelButton()->setFocus();
    m_run = m_runner.run(m_plan, m_reason ? m_reason->text().trimmed() : QString());
}

void ConfirmDialog::cancel()
{
    stopHolding();
    Dialog::cancel();
}

void ConfirmDialog::showOutcome(const actions::ActionRun &run)
{
    m_outcome->setText(run.words);
    m_outcome->setTone(run.outcome == actions::Outcome::Done     ? Tone::Ok
                       : run.outcome == actions::Outcome::Failed ? Tone::Err
                                                                 : Tone::Warn);
    if (run.requestId.isEmpty())
        return;
    auto *requestId = new CopyLabel(CopyLabel::Form::Code, this);
    requestId->setValue(run.requestId, tr("Copy request id"));
    body()->addWidget(requestId);
}

} // namespace smile::console
