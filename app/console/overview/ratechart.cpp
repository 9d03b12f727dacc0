#include "overview/ratechart.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace smile::console {

namespace {

constexpr double headRoom = 1.25; // above the limit, for what it is measured against
constexpr double gap = 1.5;
constexpr int numberRoom = 24; // right of the bars

int mostIn(const QList<api::Departures> &seconds)
{
    int most = 0;
    for (const api::Departures &second : seconds)
        most = std::max(most, second.interactive + second.background);
    return most;
}

} // namespace

RateChart::RateChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RateChart::show(const QList<api::Departures> &seconds, int limit)
{
    m_seconds = seconds;
    m_limit = limit;
    update();
}

void RateChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    const QRectF area(0, 8, width() - numberRoom, height() - 9);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.control);
    const double top = std::max({double(m_limit), double(mostIn(m_seconds)), 1.0}) * headRoom;
    const double step = area.width() / double(std::max<qsizetype>(1, m_seconds.size()));
    for (qsizetype i = 0; i < m_seconds.size(); ++i) {
        const double own = area.height() * m_seconds[i].interactive / top;
        const double others = area.height() * m_seconds[i].background / top;
        const double left = area.left() + step * double(i);
        const double foot = area.bottom();
        painter.fillRect(QRectF(left, foot - own, step - gap, own), theme.chart1);
        painter.fillRect(QRectF(left, foot - own - others, step - gap, others), theme.chart2);
    }
    if (m_limit == 0)
        return;
    const double y = area.bottom() - area.height() * m_limit / top;
    painter.setPen(QPen(theme.err.dot, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(theme.err.text);
    painter.setFont(textFont(TextStyle::Label));
    painter.drawText(QRectF(area.right() + 4, y - 8, numberRoom - 4, 16),
                     Qt::AlignLeft | Qt::AlignVCenter, locale().toString(m_limit));
}

} // namespace smile::console
