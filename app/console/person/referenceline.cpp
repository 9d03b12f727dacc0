#include "person/referenceline.h"

#include "parts/copylabel.h"
#include "parts/label.h"

#include <QHBoxLayout>

namespace smile::console {

namespace {
constexpr int spacing = 4;
constexpr int leastOfAValue = 90; // with its button
} // namespace

ReferenceLine::ReferenceLine(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_value(new CopyLabel(CopyLabel::Form::Text, this))
    , m_more(new Label({}, TextStyle::Label, Tone::Muted, this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_value->setPersonal(false); // the lender's own
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_name);
    row->addWidget(m_value);
    row->addWidget(m_more);
    row->addStretch(1);
    row->setSizeConstraint(QLayout::SetNoConstraint); // what is folded needs no room
}

void ReferenceLine::show(const QList<std::pair<QString, QString>> &references)
{
    m_references = references;
    setVisible(!references.isEmpty());
    if (references.isEmpty())
        return;
    m_name->setText(references.first().first);
    m_value->setValue(references.first().second, tr("Copy own reference"));
    fit();
}

void ReferenceLine::fit()
{
    if (m_references.isEmpty())
        return;
    m_more->setText(tr("+%1").arg(m_references.size()));
    const int least = m_name->sizeHint().width() + leastOfAValue + m_more->sizeHint().width();
    const bool folds = width() < least + 2 * spacing;
    m_name->setVisible(!folds);
    m_value->setVisible(!folds);
    QStringList others;
    for (const auto &[name, text] : folds ? m_references : m_references.sliced(1))
        others.append(tr("%1: %2").arg(name, text));
    m_more->setVisible(!others.isEmpty());
    m_more->setText(tr("+%1").arg(others.size()));
    m_more->setToolTip(others.join(u'\n'));
    m_more->setAccessibleName(others.join(QStringLiteral(", ")));
    setMinimumWidth(m_more->sizeHint().width());
}

void ReferenceLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace smile::console
