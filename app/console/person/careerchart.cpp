#include "person/careerchart.h"

#include "catalog/catalog.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "words/troublewords.h"

#include <QPainter>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 26, barHeight = 16;
constexpr int legendHeight = 24, axisHeight = 22;
constexpr double namesShare = 0.24;
constexpr double leastNames = 120, mostNames = 240;
constexpr double arrow = 7; // at the end of what goes on
constexpr double leastLabel = 54; // between two years on the axis

} // namespace

void CareerChart::show(const casefile::Career &career, const catalog::Wording &wording)
{
    m_wording = wording;
    m_rows.clear();
    m_blocks.clear();
    m_from = career.from;
    m_to = career.to;
    addJobs(career);
    addContributions(career);
    setAccessibleName(tr("Time line of employments and contributions"));
    QStringList all;
    for (const Block &block : std::as_const(m_blocks)) {
        if (block.look != Look::Paid)
            all += block.words;
    }
    refresh(all.join(u". "_s));
}

QString CareerChart::spanWords(QDate from, QDate to) const
{
    return tr("%1 to %2")
        .arg(catalog::dateText(from, m_wording.locale), catalog::dateText(to, m_wording.locale));
}

void CareerChart::addJobs(const casefile::Career &career)
{
    for (const casefile::Spell &spell : career.spells) {
        const QJsonObject json = spell.record.json();
        const auto text = [&](QLatin1StringView path) {
            return textAt(json, catalog::employments, path, m_wording);
        };
        QString name = text("employer"_L1);
        if (name.isEmpty())
            name = text("jobTitle"_L1);
        if (name.isEmpty())
            name = tr("Employer not told");
        const QString when =
            spell.ongoing ? tr("since %1").arg(catalog::dateText(spell.from, m_wording.locale))
                          : spanWords(spell.from, spell.to);
        m_blocks += Block{int(m_rows.size()), spell.from, spell.to,
                          spell.ongoing ? Look::Ongoing : Look::Job,
                          tr("%1: %2 (%3)", "employer: time (source)")
                              .arg(name, when, text("metadata.providerId"_L1))};
        m_rows += name;
    }
    for (const casefile::IdleTime &idle : career.idle)
        m_blocks += Block{int(m_rows.size()), idle.from, idle.to, Look::Idle,
                          tr("No employment known: %1").arg(spanWords(idle.from, idle.to))};
    if (!career.idle.isEmpty())
        m_rows += tr("No employment known");
}

void CareerChart::addContributions(const casefile::Career &career)
{
    for (const casefile::Contributions &source : career.contributions) {
        const QString provider = catalog::providerName(source.providerId, m_wording.names);
        const auto add = [&](QDate month, Look look, const QString &words) {
            m_blocks += Block{int(m_rows.size()), month, month.addMonths(1).addDays(-1), look,
                              words.arg(provider, catalog::monthText(month, m_wording.locale))};
        };
        for (QDate month = source.from; month <= source.to; month = month.addMonths(1)) {
            if (std::ranges::binary_search(source.paid, month))
                add(month, Look::Paid, tr("%1: contribution in %2"));
            else
                add(month, Look::Missing, tr("%1: no contribution in %2"));
        }
        m_rows += tr("%1: contributions").arg(provider);
    }
}

int CareerChart::chartHeight() const
{
    return legendHeight + int(m_rows.size()) * rowHeight + axisHeight;
}

QRectF CareerChart::timeArea() const
{
    const double names = std::clamp(chartSize().width() * namesShare, leastNames, mostNames);
    return {names, double(legendHeight), chartSize().width() - names - arrow - 2,
            double(m_rows.size()) * rowHeight};
}

double CareerChart::placeOf(QDate day) const
{
    const QRectF area = timeArea();
    const double whole = std::max<double>(1, double(m_from.daysTo(m_to) + 1));
    return area.left() + area.width() * double(m_from.daysTo(day)) / whole;
}

QRectF CareerChart::areaOf(const Block &block) const
{
    const double left = placeOf(block.from);
    const double right = std::max(placeOf(block.to.addDays(1)), left + 2);
    return {left, timeArea().top() + block.row * rowHeight, right - left, double(rowHeight)};
}

QList<ChartItem> CareerChart::items() const
{
    QList<ChartItem> items;
    for (const Block &block : m_blocks)
        items += ChartItem{areaOf(block), block.words};
    return items;
}

void CareerChart::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    const QRectF area = timeArea();
    const int years = m_to.year() - m_from.year() + 1;
    const int fitting = std::max(1, int(area.width() / leastLabel));
    const int step = (years + fitting - 1) / fitting;
    const bool byMonths = years <= 2;
    painter.setFont(textFont(TextStyle::Label));
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.control);
    const int months =
        byMonths ? std::max(1, int((m_from.daysTo(m_to) / 30 + fitting) / fitting)) : 12 * step;
    QDate day = byMonths ? QDate(m_from.year(), m_from.month(), 1) : QDate(m_from.year(), 1, 1);
    double free = 0;
    for (; day <= m_to; day = day.addMonths(months)) {
        const double x = std::max(placeOf(day), area.left());
        const QString word = byMonths ? catalog::monthText(day, m_wording.locale)
                                      : m_wording.locale.toString(day, u"yyyy"_s);
        const int wide = textWidth(TextStyle::Label, word);
        if (x < free || x + wide > chartSize().width())
            continue;
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), theme.chartGrid);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x, area.bottom() + 2, wide + 2, axisHeight - 2),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        free = x + wide + 8;
    }
}

void CareerChart::paintBlock(QPainter &painter, const Block &block) const
{
    const Theme &theme = themeOf(palette());
    const QRectF row = areaOf(block);
    QRectF bar(row.left(), row.center().y() - barHeight / 2.0, row.width(), barHeight);
    switch (block.look) {
    case Look::Job:
        painter.fillRect(bar, theme.chart1);
        return;
    case Look::Ongoing: {
        painter.fillRect(bar, theme.chart1);
        const QPointF tip[] = {
            bar.topRight(), {bar.right() + arrow, bar.center().y()}, bar.bottomRight()};
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.chart1);
        painter.drawPolygon(tip, 3);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    case Look::Idle:
        painter.fillRect(bar, QBrush(theme.control, Qt::BDiagPattern));
        return;
    case Look::Paid:
        painter.fillRect(bar.adjusted(0, 0, bar.width() > 4 ? -1.5 : 0, 0), theme.chartOk);
        return;
    case Look::Missing:
        bar.adjust(0.5, 0.5, bar.width() > 4 ? -2 : 0, -0.5);
        painter.fillRect(bar, QBrush(theme.chartErr, Qt::BDiagPattern));
        painter.setPen(theme.chartErr);
        painter.drawRect(bar);
        return;
    }
}

QList<ChartSample> CareerChart::samples() const
{
    const Theme &theme = themeOf(palette());
    const auto has = [this](Look look) {
        return std::ranges::any_of(m_blocks,
                                   [look](const Block &block) { return block.look == look; });
    };
    QList<ChartSample> samples;
    if (has(Look::Job) || has(Look::Ongoing))
        samples += ChartSample{theme.chart1, {}, tr("Employed (an arrow goes on)")};
    if (has(Look::Idle))
        samples +=
            ChartSample{{}, QBrush(theme.control, Qt::BDiagPattern), tr("No employment known")};
    if (has(Look::Paid))
        samples += ChartSample{theme.chartOk, {}, tr("Contribution")};
    if (has(Look::Missing))
        samples += ChartSample{
            {}, QBrush(theme.chartErr, Qt::BDiagPattern), tr("Month without contribution")};
    return samples;
}

void CareerChart::paintChart(QPainter &painter) const
{
    if (m_rows.isEmpty() || !m_from.isValid())
        return;
    const Theme &theme = themeOf(palette());
    const QRectF area = timeArea();
    paintSamples(painter, {0, 0, chartSize().width(), legendHeight - 4.0}, samples());
    paintAxis(painter);
    painter.setFont(textFont(TextStyle::Base));
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF place(0, area.top() + row * rowHeight, area.left() - 10, rowHeight);
        painter.setPen(theme.text);
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_rows.at(row), Qt::ElideRight, int(place.width())));
    }
    for (const Block &block : m_blocks)
        paintBlock(painter, block);
}

} // namespace smile::console
