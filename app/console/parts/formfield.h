#pragma once

#include <QWidget>

class QVBoxLayout;

namespace smile::console {

class Label;

/// A labelled field of a form: the label is the field's buddy, a counter “15 / 200” may stand above
/// the right end, and under it an error sentence or a muted hint.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field over. A QLineEdit, QPlainTextEdit, QComboBox or any other widget.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    QWidget *field() const { return m_field; }

    /// Counts the characters (Unicode code points, as the contract does) of a QLineEdit, an
    /// editable QComboBox or a QPlainTextEdit. The field takes more: what was pasted is not cut off
    /// unseen.
    void setLimit(int characters);

    /// Sentence below in errText, with the error edge; empty takes it away.
    void setError(const QString &sentence);
    bool hasError() const { return !m_error.isEmpty(); }

    /// Muted sentence below while there is no error.
    void setHint(const QString &sentence);

private:
    void updateCounter();
    void updateBelow();
    QString text() const;

    QWidget *m_field;
    Label *m_label;
    Label *m_counter;
    Label *m_below = nullptr;
    QString m_error;
    QString m_hint;
    int m_limit = 0;
};

} // namespace smile::console
