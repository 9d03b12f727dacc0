#include "parts/copylabel.h"

#include "catalog/cell.h"
#include "parts/iconbutton.h"
#include "parts/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace smile::console {

CopyLabel::CopyLabel(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_label(new Label(QString(), form == Form::Text ? TextStyle::Base : TextStyle::Code,
                        form == Form::Id ? Tone::Muted : Tone::Text, this))
    , m_copy(new IconButton(QStringLiteral("copy"), QString(), this))
{
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setElided(form != Form::Id);
    m_copy->setEdge(22);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_label);
    row->addWidget(m_copy);
    row->addStretch(1);
    connect(m_copy, &IconButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        m_copy->flashDone();
    });
}

void CopyLabel::setValue(const QString &value, const QString &copyName)
{
    m_value = value;
    m_label->setText(m_form == Form::Id ? catalog::shortId(value) : value);
    m_label->setAccessibleName(value);
    m_label->setToolTip(m_form == Form::Id ? value : QString());
    m_copy->setName(copyName);
    m_copy->setVisible(!value.isEmpty());
}

} // namespace smile::console
