#pragma once

#include "casefile/earnings.h"
#include "person/readchart.h"

namespace smile::console {

/// The monthly income that one source tells of, in one currency: actual beside estimated, months
/// without any on a ground of their own.
class EarningsChart : public ReadChart
{
    Q_OBJECT

public:
    using ReadChart::ReadChart;

    void show(const casefile::Earnings &earnings, const catalog::Wording &wording);

protected:
    QList<ChartItem> items() const override;
    void paintChart(QPainter &painter) const override;
    int chartHeight() const override { return 190; }

private:
    struct Bar
    {
        double amount;
        QBrush ground, pattern;
    };
    QString money(double amount) const;
    QString monthWords(const casefile::EarnedMonth &month) const;
    QList<Bar> barsOf(const casefile::EarnedMonth &month) const;
    QRectF plot() const;
    QRectF column(qsizetype month) const;
    double heightOf(double amount) const; ///< y of it in the plot
    void paintMonth(QPainter &painter, qsizetype month) const;
    void paintAxes(QPainter &painter) const;
    QList<ChartSample> samples() const;

    casefile::Earnings m_earnings;
    catalog::Wording m_wording;
    double m_least = 0, m_most = 1; ///< of all amounts, with 0
};

} // namespace smile::console
