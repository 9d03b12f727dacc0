#include "parts/segments.h"

#include "theme/buttonlook.h"
#include "theme/fonts.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace smile::console {
namespace {

constexpr int Height = 28;
constexpr int Padding = 11;

/// One word of the choice. QAbstractButton in an exclusive group gives the arrow keys.
class Segment : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {textWidth(TextStyle::SmallBold, text()) + 2 * Padding, Height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(palette());
        QPainter painter(this);
        if (isChecked())
            paintBox(&painter, rect().adjusted(1, 1, -1, -1), 5, theme.accentSoft, Qt::transparent);
        else if (underMouse() && isEnabled())
            paintBox(&painter, rect().adjusted(1, 1, -1, -1), 5, theme.hover, Qt::transparent);
        painter.setFont(textFont(isChecked() ? TextStyle::SmallBold : TextStyle::SmallPlain));
        painter.setPen(!isEnabled() ? theme.disabled : isChecked() ? theme.accentText : theme.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segments::Segments(const QStringList &words, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < words.size(); ++i) {
        auto *segment = new Segment(this);
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    setWords(words);
    setCurrent(0);
    setFixedHeight(Height);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        setFocusProxy(m_group->button(id));
        Q_EMIT currentChanged(id);
    });
}

void Segments::setWords(const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i) {
        if (QAbstractButton *segment = m_group->button(i))
            segment->setText(words.at(i));
    }
    updateGeometry();
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    const QSignalBlocker blocker(m_group);
    if (QAbstractButton *segment = m_group->button(index)) {
        segment->setChecked(true);
        setFocusProxy(segment);
    }
}

void Segments::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    paintBox(&painter, rect(), 6, theme.surface, theme.control);
    // A hairline between two neighbours of which none is chosen.
    for (int i = 1; m_group->button(i); ++i) {
        const QAbstractButton *right = m_group->button(i);
        if (!right->isChecked() && !m_group->button(i - 1)->isChecked())
            painter.fillRect(QRect(right->x(), 6, 1, Height - 12), theme.border);
    }
}

} // namespace smile::console
