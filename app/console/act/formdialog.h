#pragma once

#include "actions/limits.h"
#include "actions/runner.h"
#include "parts/dialog.h"

#include <functional>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace smile::console {

class FormField;
class VerdictCard;

/// A dialog that collects fields, checks the contract's limits while one types, runs one action and
/// shows in place what became of it. What was typed stays until the person closes it.
class FormDialog : public Dialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, actions::Runner &runner, QWidget *anywhere);

    /// One line; limit, label and check come from the contract's table.
    QLineEdit *addLine(const actions::FieldLimit &limit, const QString &text = {},
                       QBoxLayout *to = nullptr);
    /// Several lines of text.
    QPlainTextEdit *addText(const actions::FieldLimit &limit, int lines, const QString &text = {},
                            QBoxLayout *to = nullptr);
    /// The error of a field that has no text of its own, or that the server named.
    void setError(QLatin1StringView field, const QString &words);
    QString text(QLatin1StringView field) const;

    /// The button that sends: `run` starts the action and returns its number in the runner.
    Button *setSubmit(const QString &words, std::function<quint64()> run);
    /// True when every field may be sent; otherwise the mistakes stand below their fields.
    virtual bool check();

Q_SIGNALS:
    /// Any field was edited.
    void edited();
    void succeeded(const smile::actions::ActionRun &run);

protected:
    /// What stands in place of the form after success; default: the outcome's sentence.
    virtual void showSuccess(const actions::ActionRun &run);
    void showOutcome(State state, const QString &sentence, const QString &code,
                     const QString &requestId);

private:
    struct Entry
    {
        actions::FieldLimit limit;
        FormField *field;
        std::function<QString()> text;
    };
    void add(const actions::FieldLimit &limit, FormField *field, std::function<QString()> text,
             QBoxLayout *to);
    void submit();
    void ended(const actions::ActionRun &run);

    actions::Runner &m_runner;
    std::vector<Entry> m_entries;
    std::function<quint64()> m_submit;
    Button *m_send = nullptr;
    VerdictCard *m_outcome = nullptr;
    quint64 m_run = 0;
};

} // namespace smile::console
