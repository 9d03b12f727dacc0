#include "parts/copylabel.h"

#include "catalog/cell.h"
#include "parts/clipboard.h"
#include "parts/eyebutton.h"
#include "parts/label.h"

#include <QHBoxLayout>

namespace smile::console {
namespace {

constexpr int rowHeight = 26;
constexpr int narrowValue = 130; ///< what the narrowest pane leaves for a value
constexpr int longestRun = 16; ///< letters that surely have room in a line

/// Where a mail address may be broken, which is one word to a label: behind its marks, else
/// anywhere.
QString breakable(const QString &value)
{
    QString text;
    int run = 0;
    for (const QChar letter : value) {
        text += letter;
        run = letter.isSpace() ? 0 : run + 1;
        if (QStringView(u"@._-").contains(letter) || run == longestRun) {
            text += QChar(0x200B); // a space without width
            run = 0;
        }
    }
    return text;
}

} // namespace

CopyLabel::CopyLabel(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_personal(form != Form::Id)
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
        copyText(m_value, m_personal);
        m_copy->flashDone();
    });
}

void CopyLabel::setWrapped(bool wrapped)
{
    // A label that may wrap asks for less width than its text has: it takes all there is up to
    // that, so that the button stays beside it, and only where the text would not do with a little.
    const int whole = m_label->sizeHint().width();
    const bool needed = wrapped && whole > narrowValue;
    m_label->setMaximumWidth(needed ? whole : QWIDGETSIZE_MAX);
    m_label->setElided(!needed && m_form != Form::Id);
    m_label->setWordWrap(needed);
    if (needed && m_value.contains(u'@')) {
        m_label->setText(breakable(m_value));
        m_label->setTextInteractionFlags(Qt::NoTextInteraction); // the button copies it as it is
    }
    m_label->setSizePolicy(QSizePolicy::Preferred,
                           needed ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretchFactor(m_label, needed ? 1000 : 0);
    row->setStretch(row->count() - 1, 1);
    row->setAlignment(m_copy, needed ? Qt::AlignTop : Qt::AlignVCenter);
    // The first of several lines stands beside the button.
    const int above = needed ? qMax(0, (rowHeight - m_label->fontMetrics().height()) / 2) : 0;
    m_label->setContentsMargins(0, above, 0, above);
}

void CopyLabel::addEye(EyeButton *eye)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_copy), eye, 0, row->itemAt(1)->alignment());
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
