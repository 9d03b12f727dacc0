#include "act/formdialog.h"

#include "parts/button.h"
#include "parts/formfield.h"
#include "parts/textfield.h"
#include "parts/verdictcard.h"
#include "theme/fonts.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace smile::console {

using actions::Moment;

FormDialog::FormDialog(const QString &title, actions::Runner &runner, QWidget *anywhere)
    : Dialog(title, anywhere)
    , m_runner(runner)
{
    connect(&m_runner, &actions::Runner::finished, this, &FormDialog::ended);
}

QLineEdit *FormDialog::addLine(const actions::FieldLimit &limit, const QString &text,
                               QBoxLayout *to)
{
    const QString label = QCoreApplication::translate("actions", limit.label);
    auto *line = new TextField(label);
    line->setText(text);
    add(
        limit, new FormField(label, line), [line] { return line->text(); }, to);
    connect(line, &QLineEdit::textChanged, this, &FormDialog::edited);
    return line;
}

QPlainTextEdit *FormDialog::addText(const actions::FieldLimit &limit, int lines,
                                    const QString &text, QBoxLayout *to)
{
    const QString label = QCoreApplication::translate("actions", limit.label);
    auto *edit = new QPlainTextEdit(text);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * lineHeight(TextStyle::Base) + 14);
    add(
        limit, new FormField(label, edit), [edit] { return edit->toPlainText(); }, to);
    connect(edit, &QPlainTextEdit::textChanged, this, &FormDialog::edited);
    return edit;
}

void FormDialog::add(const actions::FieldLimit &limit, FormField *field,
                     std::function<QString()> text, QBoxLayout *to)
{
    if (limit.maxLength > 0)
        field->setLimit(limit.maxLength);
    (to ? to : body())->addWidget(field);
    m_entries.push_back({limit, field, std::move(text)});
    const Entry &entry = m_entries.back();
    connect(this, &FormDialog::edited, field, [field, limit, read = entry.text] {
        field->setError(actions::problem(limit, read(), Moment::Typing));
    });
}

void FormDialog::setError(QLatin1StringView name, const QString &words)
{
    for (const Entry &entry : m_entries)
        if (name == QLatin1StringView(entry.limit.field))
            entry.field->setError(words);
}

QString FormDialog::text(QLatin1StringView name) const
{
    for (const Entry &entry : m_entries)
        if (name == QLatin1StringView(entry.limit.field))
            return entry.text();
    return {};
}

Button *FormDialog::setSubmit(const QString &words, std::function<quint64()> run)
{
    m_submit = std::move(run);
    m_send = addAction(words, ButtonKind::Primary);
    setDefaultButton(m_send);
    connect(m_send, &Button::clicked, this, &FormDialog::submit);
    return m_send;
}

bool FormDialog::check()
{
    QWidget *first = nullptr;
    for (const Entry &entry : m_entries) {
        const QString problem = actions::problem(entry.limit, entry.text(), Moment::Sending);
        entry.field->setError(problem);
        if (!problem.isEmpty() && !first)
            first = entry.field->field();
    }
    if (first)
        first->setFocus();
    return !first;
}

void FormDialog::submit()
{
    if (m_run || !check())
        return;
    m_send->setEnabled(false);
    setExplanation(tr("Sent, waiting for the answer…"));
    m_run = m_submit();
}

void FormDialog::ended(const actions::ActionRun &run)
{
    if (run.number != m_run || !m_run)
        return;
    m_run = 0;
    setExplanation({});
    if (run.outcome == actions::Outcome::Done) {
        m_send->hide();
        cancelButton()->setText(tr("Close"));
        cancelButton()->setFocus();
        showSuccess(run);
        Q_EMIT succeeded(run);
        return;
    }
    // What was typed is kept; a second try is the person's choice, never ours.
    m_send->setEnabled(true);
    showOutcome(run.outcome == actions::Outcome::Unknown ? State::Warn : State::Err, run.words,
                run.error ? run.error->code : QString(), run.requestId);
}

void FormDialog::showSuccess(const actions::ActionRun &run)
{
    showOutcome(State::Ok, run.words, {}, {});
}

void FormDialog::showOutcome(State state, const QString &sentence, const QString &code,
                             const QString &requestId)
{
    if (!m_outcome) {
        m_outcome = new VerdictCard(this);
        body()->addWidget(m_outcome);
    }
    m_outcome->setVerdict({state, sentence, code, {}, requestId});
}

} // namespace smile::console
