#include "act/formdialog.h"

#include "act/outcomeverdict.h"
#include "parts/button.h"
#include "parts/formfield.h"
#include "parts/textfield.h"
#include "parts/verdictcard.h"
#include "theme/fonts.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using actions::Moment;

static constexpr int outcomeWidth = 536;

FormDialog::FormDialog(const QString &title, actions::Runner &runner, QWidget *anywhere)
    : Dialog(title, anywhere)
    , m_runner(runner)
{
    // Not dependOn(): without the runner nothing that was typed can be kept for later.
    connect(&m_runner, &QObject::destroyed, this, [this] { Dialog::cancel(); });
    connect(&m_runner, &actions::Runner::finished, this, &FormDialog::ended);
    connect(this, &FormDialog::edited, this, &FormDialog::keepTyped);
}

QLineEdit *FormDialog::addLine(const actions::FieldLimit &limit, const QString &text,
                               QBoxLayout *to)
{
    const QString label = QCoreApplication::translate("actions", limit.label);
    auto *line = new TextField(label);
    line->setText(text);
    const auto wasEdited = add(
        limit, new FormField(label, line), [line] { return line->text().trimmed(); }, to);
    connect(line, &QLineEdit::textChanged, this, wasEdited);
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
    const auto wasEdited = add(
        limit, new FormField(label, edit), [edit] { return edit->toPlainText(); }, to);
    connect(edit, &QPlainTextEdit::textChanged, this, wasEdited);
    return edit;
}

QComboBox *FormDialog::addChoice(const actions::FieldLimit &limit, const QString &hint,
                                 QBoxLayout *to)
{
    const QString label = QCoreApplication::translate("actions", limit.label);
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    auto *field = new FormField(limit.required ? label : tr("%1 (optional)").arg(label), box);
    field->setHint(hint);
    const auto wasEdited = add(
        limit, field, [box] { return box->currentText().trimmed(); }, to);
    connect(box, &QComboBox::currentTextChanged, this, wasEdited);
    return box;
}

std::function<void()> FormDialog::add(const actions::FieldLimit &limit, FormField *field,
                                      std::function<QString()> text, QBoxLayout *to)
{
    if (limit.maxLength > 0)
        field->setLimit(limit.maxLength);
    (to ? to : body())->addWidget(field);
    m_entries.push_back({limit, field, text, text()});
    // Only the field that was edited is checked again: the others keep what sending found.
    return [this, field, limit, text] {
        field->setError(actions::problem(limit, text(), Moment::Typing));
        Q_EMIT edited();
    };
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
    if (m_run || m_done || !check())
        return;
    m_send->setEnabled(false);
    keepTyped();
    setExplanation(tr("Sent, waiting for the answer…"));
    m_run = m_submit();
}

void FormDialog::ended(const actions::ActionRun &run)
{
    if (!m_run || run.number != m_run)
        return;
    m_run = 0;
    setExplanation({});
    showOutcome(run);
    if (run.outcome == actions::Outcome::Done) {
        replaceForm();
        addNextSteps(run);
        Q_EMIT succeeded(run);
        return;
    }
    // What was typed is kept; a second try is the person's choice, never ours.
    m_send->setEnabled(true);
}

void FormDialog::showOutcome(const actions::ActionRun &run)
{
    if (!m_outcome) {
        m_outcome = new VerdictCard(this);
        body()->insertWidget(0, m_outcome); // a long form hides its end
    }
    m_outcome->setVerdict(verdictOf(run));
    scrollToTop();
}

void FormDialog::replaceForm()
{
    m_done = true;
    const QList<QWidget *> parts =
        m_outcome->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts)
        part->setVisible(part == m_outcome);
    m_send->hide();
    turnCancelToClose();
    cancelButton()->setFocus();
    setDefaultButton(cancelButton());
}

void FormDialog::addNextSteps(const actions::ActionRun &) { }

void FormDialog::cancel()
{
    if (m_done)
        finish();
    else if (isChanged() && !m_run && m_cancelWords.isEmpty())
        askBeforeDiscarding();
    else
        Dialog::cancel();
}

bool FormDialog::isChanged() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return entry.text() != entry.start; });
}

// Esc by habit must not cost a text of a thousand words: the second one does.
void FormDialog::askBeforeDiscarding()
{
    m_cancelWords = cancelButton()->text();
    cancelButton()->setText(tr("Discard what was typed"));
    cancelButton()->setKind(ButtonKind::DestructiveOpener);
}

void FormDialog::keepTyped()
{
    if (m_cancelWords.isEmpty())
        return;
    cancelButton()->setText(m_cancelWords);
    cancelButton()->setKind(ButtonKind::Secondary);
    m_cancelWords.clear();
}

} // namespace smile::console
