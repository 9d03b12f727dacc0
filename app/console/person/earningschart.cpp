#include "person/earningschart.h"

#include "catalog/catalog.h"
#include "theme/fonts.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::EarnedMonth;

namespace {

constexpr int legendHeight = 24, axisHeight = 34;
constexpr int headRoom = 18; // above the highest bar, for its figure
constexpr double gap = 2; // between two months
constexpr double widest = 46; // of a month

} // namespace

QString EarningsChart::money(double amount) const
{
    // As the tables tell it, and masked where they are.
    const catalog::Column *column = catalog::incomes.column("grossAmount"_L1);
    return catalog::text(amount, *column, m_wording, m_earnings.currency);
}

QString EarningsChart::monthWords(const EarnedMonth &month) const
{
    QStringList parts;
    if (month.actual)
        parts += tr("%1 actual").arg(money(*month.actual));
    if (month.averaged)
        parts += tr("%1 on average of a longer period").arg(money(*month.averaged));
    if (month.estimated)
        parts += tr("%1 estimated").arg(money(*month.estimated));
    if (parts.isEmpty())
        parts += tr("no income known");
    const QDate today = m_wording.now.toTimeZone(m_wording.zone).date();
    const bool goesOn = month.month.year() == today.year() && month.month.month() == today.month();
    const QString name = catalog::monthText(month.month, m_wording.locale);
    return tr("%1: %2", "month: amounts")
        .arg(goesOn ? tr("%1 so far", "month").arg(name) : name, parts.join(u" · "_s));
}

void EarningsChart::show(const casefile::Earnings &earnings, const catalog::Wording &wording)
{
    m_earnings = earnings;
    m_wording = wording;
    m_least = 0;
    m_most = 0;
    for (const EarnedMonth &month : earnings.months) {
        for (const std::optional<double> &amount :
             {month.actual, month.averaged, month.estimated}) {
            m_least = std::min(m_least, amount.value_or(0));
            m_most = std::max(m_most, amount.value_or(0));
        }
    }
    if (m_most - m_least <= 0)
        m_most = 1;
    const QString provider = catalog::providerName(earnings.providerId, wording.names);
    setAccessibleName(tr("Monthly income at %1 in %2").arg(provider, earnings.currency));
    QStringList all;
    for (const EarnedMonth &month : earnings.months)
        all += monthWords(month);
    refresh(all.join(u". "_s));
}

QRectF EarningsChart::plot() const
{
    return QRectF({}, chartSize()).adjusted(0, legendHeight + headRoom, -1, -axisHeight);
}

QRectF EarningsChart::column(qsizetype month) const
{
    const QRectF area = plot();
    const double step =
        std::min(widest, area.width() / double(std::max<qsizetype>(1, m_earnings.months.size())));
    return {area.left() + step * double(month), area.top(), step, area.height()};
}

double EarningsChart::heightOf(double amount) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * (amount - m_least) / (m_most - m_least);
}

QList<ChartItem> EarningsChart::items() const
{
    QList<ChartItem> items;
    for (qsizetype i = 0; i < m_earnings.months.size(); ++i)
        items += ChartItem{column(i), monthWords(m_earnings.months.at(i))};
    return items;
}

QList<EarningsChart::Bar> EarningsChart::barsOf(const EarnedMonth &month) const
{
    const Theme &theme = themeOf(palette());
    QList<Bar> bars;
    if (month.actual)
        bars += Bar{*month.actual, theme.chart1, {}};
    if (month.averaged)
        bars += Bar{*month.averaged, theme.chart2, QBrush(theme.chart1, Qt::VerPattern)};
    if (month.estimated)
        bars += Bar{*month.estimated, theme.chart2, QBrush(theme.chart1, Qt::BDiagPattern)};
    return bars;
}

void EarningsChart::paintMonth(QPainter &painter, qsizetype month) const
{
    const Theme &theme = themeOf(palette());
    const QRectF whole = column(month).adjusted(0, 0, -gap, 0);
    const QList<Bar> bars = barsOf(m_earnings.months.at(month));
    if (bars.isEmpty()) {
        painter.fillRect(whole, QBrush(theme.control, Qt::Dense6Pattern));
        painter.fillRect(QRectF(whole.center().x(), heightOf(0) - 4, 1, 4), theme.control);
    }
    const double wide = whole.width() / double(std::max<qsizetype>(1, bars.size()));
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars.at(i);
        const double top = std::min(heightOf(bar.amount), heightOf(0));
        const double high = std::max(1.0, std::abs(heightOf(bar.amount) - heightOf(0)));
        const QRectF box(whole.left() + wide * double(i), top, wide - (i + 1 < bars.size()), high);
        painter.fillRect(box, bar.amount < 0 ? QBrush(theme.chartErr) : bar.ground);
        painter.fillRect(box, bar.pattern);
    }
}

void EarningsChart::paintAxes(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    const QRectF area = plot();
    const double right =
        m_earnings.months.isEmpty() ? area.right() : column(m_earnings.months.size() - 1).right();
    painter.fillRect(QRectF(area.left(), heightOf(m_most), right - area.left(), 1),
                     theme.chartGrid);
    painter.fillRect(QRectF(area.left(), heightOf(0), right - area.left(), 1), theme.control);
    painter.setFont(textFont(TextStyle::Label));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(area.left(), area.top() - headRoom, area.width(), headRoom - 2),
                     Qt::AlignLeft | Qt::AlignBottom, money(m_most));
    double free = 0;
    for (qsizetype i = 0; i < m_earnings.months.size(); ++i) {
        const QDate month = m_earnings.months.at(i).month;
        const QString name =
            m_wording.locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const int wide = textWidth(TextStyle::Label, name);
        const double x = column(i).left();
        if (x >= free) {
            painter.drawText(QRectF(x, area.bottom() + 3, wide + 2, 15), Qt::AlignLeft, name);
            free = x + wide + 6;
        }
        if (i == 0 || month.month() == 1)
            painter.drawText(QRectF(x, area.bottom() + 17, 60, 15), Qt::AlignLeft,
                             m_wording.locale.toString(month, u"yyyy"_s));
    }
}

QList<ChartSample> EarningsChart::samples() const
{
    const Theme &theme = themeOf(palette());
    const auto has = [this](std::optional<double> EarnedMonth::*part) {
        return std::ranges::any_of(m_earnings.months,
                                   [part](const EarnedMonth &month) { return bool(month.*part); });
    };
    QList<ChartSample> samples;
    if (has(&EarnedMonth::actual))
        samples += ChartSample{theme.chart1, {}, tr("Actual")};
    if (has(&EarnedMonth::averaged))
        samples += ChartSample{theme.chart2, QBrush(theme.chart1, Qt::VerPattern),
                               tr("Average of a longer period")};
    if (has(&EarnedMonth::estimated))
        samples +=
            ChartSample{theme.chart2, QBrush(theme.chart1, Qt::BDiagPattern), tr("Estimated")};
    if (m_earnings.gaps() > 0)
        samples += ChartSample{{}, QBrush(theme.control, Qt::Dense6Pattern), tr("No income known")};
    return samples;
}

void EarningsChart::paintChart(QPainter &painter) const
{
    paintSamples(painter, {0, 0, chartSize().width(), legendHeight - 4.0}, samples());
    for (qsizetype i = 0; i < m_earnings.months.size(); ++i)
        paintMonth(painter, i);
    paintAxes(painter);
}

} // namespace smile::console
