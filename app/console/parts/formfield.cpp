#include "parts/formfield.h"

#include "parts/label.h"
#include "parts/textfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace smile::console {

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new Label(label, TextStyle::Label, Tone::Muted, this))
    , m_counter(new Label(QString(), TextStyle::Label, Tone::Muted, this))
    , m_below(new Label(QString(), TextStyle::Label, Tone::Muted, this))
{
    m_field->setParent(this);
    m_label->setBuddy(m_field);
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counter->hide();
    m_below->setWordWrap(true);
    m_below->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_counter, 0, 1);
    grid->addWidget(m_field, 1, 0, 1, 2);
    grid->addWidget(m_below, 2, 0, 1, 2);
    if (m_field->accessibleName().isEmpty())
        m_field->setAccessibleName(label);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void FormField::setLimit(int characters)
{
    m_limit = characters;
    m_counter->setVisible(characters > 0);
    if (auto *line = qobject_cast<QLineEdit *>(m_field))
        connect(line, &QLineEdit::textChanged, this, &FormField::updateCounter);
    else if (auto *box = qobject_cast<QComboBox *>(m_field))
        connect(box, &QComboBox::currentTextChanged, this, &FormField::updateCounter);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(m_field))
        connect(edit, &QPlainTextEdit::textChanged, this, &FormField::updateCounter);
    updateCounter();
}

QString FormField::text() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_field))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(m_field))
        return box->currentText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(m_field))
        return edit->toPlainText();
    return {};
}

void FormField::updateCounter()
{
    const qsizetype length = text().toUcs4().size();
    m_counter->setText(tr("%1 / %2").arg(length).arg(m_limit));
    m_counter->setTone(length > m_limit ? Tone::Err : Tone::Muted);
}

void FormField::setError(const QString &sentence)
{
    m_error = sentence;
    updateBelow();
}

void FormField::setHint(const QString &sentence)
{
    m_hint = sentence;
    updateBelow();
}

void FormField::updateBelow()
{
    const bool error = !m_error.isEmpty();
    m_below->setText(error ? m_error : m_hint);
    m_below->setTone(error ? Tone::Err : Tone::Muted);
    m_below->setVisible(!m_below->text().isEmpty());
    // A screen reader hears the sentence with the field.
    m_field->setAccessibleDescription(m_below->text());
    if (auto *field = qobject_cast<TextField *>(m_field))
        field->setError(error);
    else
        m_field->setProperty("smileError", error);
    m_field->update();
}

} // namespace smile::console
