#include "person/providerbars.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace smile::console {

namespace {
constexpr double gap = 2;
constexpr double between = 1; // a failed part and the worked one below it
} // namespace

ProviderBars::ProviderBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProviderBars::show(const QList<casefile::Outcomes> &bars)
{
    m_bars = bars;
    update();
}

void ProviderBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    const double foot = height() - 1;
    painter.fillRect(QRectF(0, foot, width(), 1), theme.control);
    int most = 1;
    for (const casefile::Outcomes &bar : std::as_const(m_bars))
        most = std::max(most, bar.total());
    const double step = width() / double(std::max<qsizetype>(1, m_bars.size()));
    const double unit = (foot - between) / most;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const casefile::Outcomes &bar = m_bars.at(i);
        const double left = step * double(i), wide = step - gap;
        if (bar.total() == 0) {
            painter.fillRect(QRectF(left + wide / 2, foot - 3, 1, 3), theme.control);
            continue;
        }
        const double worked = unit * bar.succeeded;
        const double lift = bar.succeeded > 0 ? worked + between : 0;
        painter.fillRect(QRectF(left, foot - worked, wide, worked), theme.chartOk);
        painter.fillRect(QRectF(left, foot - lift - unit * bar.failed, wide, unit * bar.failed),
                         theme.chartErr);
    }
}

} // namespace smile::console
