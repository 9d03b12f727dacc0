#pragma once

#include "actions/limits.h"
#include "actions/runner.h"
#include "parts/dialog.h"

#include <functional>
#include <vector>

class QBoxLayout;
class QComboBox;
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
    /// Closes with the runner.
    FormDialog(const QString &title, actions::Runner &runner, QWidget *anywhere);

    /// One line, read without blanks at its ends; limit, label and check come from the contract's
    /// table.
    QLineEdit *addLine(const actions::FieldLimit &limit, const QString &text = {},
                       QBoxLayout *to = nullptr);
    /// Several lines of text.
    QPlainTextEdit *addText(const actions::FieldLimit &limit, int lines, const QString &text = {},
                            QBoxLayout *to = nullptr);
    /// One line that offers values and takes any.
    QComboBox *addChoice(const actions::FieldLimit &limit, const QString &hint,
                         QBoxLayout *to = nullptr);
    /// What is checked and what a draft is made of.
    QString text(QLatin1StringView field) const;

    /// The button that sends: `run` starts the action and returns its number in the runner.
    Button *setSubmit(const QString &words, std::function<quint64()> run);
    /// True when every field may be sent; otherwise the mistakes stand below their fields.
    virtual bool check();

    /// Asks once more when something was typed that would be lost.
    void cancel() override;

Q_SIGNALS:
    /// Any field was edited.
    void edited();
    void succeeded(const smile::actions::ActionRun &run);

protected:
    /// After success, when the outcome stands in place of the form: what can be done next.
    virtual void addNextSteps(const actions::ActionRun &run);
    /// The outcome of a success stands in place of the form.
    bool isDone() const { return m_done; }

private:
    struct Entry
    {
        actions::FieldLimit limit;
        FormField *field;
        std::function<QString()> text;
        QString start; ///< what stood there before anybody typed
    };
    /// Returns what to call when the field was edited.
    std::function<void()> add(const actions::FieldLimit &limit, FormField *field,
                              std::function<QString()> text, QBoxLayout *to);
    void submit();
    void ended(const actions::ActionRun &run);
    void showOutcome(const actions::ActionRun &run);
    void replaceForm();
    bool isChanged() const;
    void askBeforeDiscarding();
    void keepTyped();

    actions::Runner &m_runner;
    std::vector<Entry> m_entries;
    std::function<quint64()> m_submit;
    Button *m_send = nullptr;
    VerdictCard *m_outcome = nullptr;
    quint64 m_run = 0; ///< under way
    bool m_done = false;
    QString m_cancelWords; ///< of the button while it asks; else empty
};

} // namespace smile::console
