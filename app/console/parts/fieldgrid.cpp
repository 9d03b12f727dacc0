#include "parts/fieldgrid.h"

#include "parts/copylabel.h"
#include "parts/label.h"

#include <QGridLayout>

namespace smile::console {
namespace {

constexpr int rowHeight = 26;
constexpr int labelWidth = 120;
constexpr int narrowLabelWidth = 80; // the longest words of labels; an e-mail needs the rest

// The first line stands where the only one of a plain row does, however many follow.
void alignFirstLine(Label *label)
{
    const int around = qMax(0, (rowHeight - label->fontMetrics().height()) / 2);
    label->setContentsMargins(0, around, 0, around);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMinimumHeight(rowHeight);
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    setLabelWidth(labelWidth);
}

void FieldGrid::setLabelWidth(int pixels)
{
    m_labelWidth = pixels;
    m_grid->setColumnMinimumWidth(0, pixels);
}

void FieldGrid::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setLabelWidth(narrow ? narrowLabelWidth : labelWidth);
}

void FieldGrid::place(const QString &label, QWidget *value)
{
    auto *name = new Label(label, TextStyle::Label, Tone::Muted, this);
    alignFirstLine(name);
    if (m_narrow) {
        name->setWordWrap(true);
        name->setFixedWidth(m_labelWidth);
    }
    name->setBuddy(value);
    value->setParent(this);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop | Qt::AlignLeft);
    // What keeps its own width stands at the left and leaves the column the rest.
    const bool keepsWidth = value->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_grid->addWidget(value, m_rows, 1,
                      keepsWidth ? Qt::AlignVCenter | Qt::AlignLeft : Qt::Alignment(Qt::AlignTop));
    m_widgets << name << value;
    // A widget added to a shown parent stays hidden until told.
    name->show();
    value->show();
    ++m_rows;
}

CopyLabel *FieldGrid::addRow(const QString &label, const QString &value, bool copyable, bool fixed)
{
    if (copyable && !value.isEmpty()) {
        auto *field = new CopyLabel(fixed ? CopyLabel::Form::Code : CopyLabel::Form::Text, this);
        field->setValue(value, tr("Copy %1").arg(label));
        field->setMinimumHeight(rowHeight);
        field->setWrapped(m_narrow && !fixed && (value.contains(u' ') || value.contains(u'@')));
        place(label, field);
        return field;
    }
    const bool empty = value.isEmpty();
    auto *text =
        new Label(empty ? QStringLiteral("–") : value, fixed ? TextStyle::Code : TextStyle::Base,
                  empty ? Tone::Muted : Tone::Text, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignFirstLine(text);
    place(label, text);
    return nullptr;
}

void FieldGrid::addRow(const QString &label, QWidget *value)
{
    place(label, value);
}

void FieldGrid::addHeading(const QString &text)
{
    auto *heading = new Label(text, TextStyle::Bold, Tone::Text, this);
    heading->setContentsMargins(0, m_rows == 0 ? 0 : 12, 0, 4);
    m_grid->addWidget(heading, m_rows++, 0, 1, 2);
    m_widgets << heading;
    heading->show();
}

void FieldGrid::clear()
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_widgets.clear();
    m_rows = 0;
}

} // namespace smile::console
