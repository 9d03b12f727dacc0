#include "person/readchart.h"

#include "parts/tooltip.h"
#include "theme/fonts.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace smile::console {

namespace {

constexpr int foot = 24; // the line of values
constexpr int edge = 6; // the frame of the focus stands off what is painted
constexpr int sampleEdge = 11;
constexpr int sampleGap = 6, wordGap = 18;

} // namespace

ReadChart::ReadChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ReadChart::sizeHint() const
{
    return {320, chartHeight() + foot + 2 * edge};
}

QSizeF ReadChart::chartSize() const
{
    return {double(width() - 2 * edge), double(height() - foot - 2 * edge)};
}

QString ReadChart::currentWords() const
{
    return m_current >= 0 && m_current < m_items.size() ? m_items.at(m_current).words : QString();
}

void ReadChart::refresh(const QString &summary)
{
    m_summary = summary;
    m_items = items();
    m_current = std::min(m_current, int(m_items.size()) - 1);
    setAccessibleDescription(m_current < 0 ? m_summary : currentWords());
    updateGeometry();
    update();
}

void ReadChart::setCurrent(int item)
{
    if (item == m_current)
        return;
    m_current = item;
    setAccessibleDescription(m_current < 0 ? m_summary : currentWords());
    if (hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    update();
}

void ReadChart::paintSamples(QPainter &painter, QRectF line,
                             const QList<ChartSample> &samples) const
{
    const Theme &theme = themeOf(palette());
    painter.setFont(textFont(TextStyle::Label));
    double x = line.left();
    for (const ChartSample &sample : samples) {
        const QRectF box(x, line.center().y() - sampleEdge / 2.0, sampleEdge, sampleEdge);
        painter.fillRect(box, sample.ground);
        painter.fillRect(box, sample.pattern);
        painter.setPen(theme.control);
        painter.drawRect(box);
        x = box.right() + sampleGap;
        const int wide = textWidth(TextStyle::Label, sample.word);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x, line.top(), wide + 2, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, sample.word);
        x += wide + wordGap;
    }
}

void ReadChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.translate(edge, edge);
    if (m_current >= 0 && m_current < m_items.size())
        painter.fillRect(m_items.at(m_current).area, theme.hover);
    paintChart(painter);
    painter.resetTransform();
    const QString words = currentWords();
    const bool told = !words.isEmpty();
    painter.setFont(textFont(told ? TextStyle::Strong : TextStyle::Label));
    painter.setPen(told ? theme.text : theme.muted);
    const QRect line(edge, height() - foot - edge, width() - 2 * edge, foot);
    const QString shown = told ? words : tr("Point at it or use the arrow keys for exact values.");
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, line.width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ReadChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_items = items();
}

void ReadChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto found = std::ranges::find_if(
        m_items, [at = event->position()](const auto &item) { return item.area.contains(at); });
    setCurrent(found == m_items.end() ? -1 : int(found - m_items.begin()));
}

void ReadChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void ReadChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_items.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::clamp(m_current - 1, std::min(0, last), std::max(0, last)));
        return;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReadChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReadChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

bool ReadChart::event(QEvent *event)
{
    return showPlainToolTip(event, this, currentWords()) || QWidget::event(event);
}

} // namespace smile::console
