#pragma once

#include "casefile/debts.h"
#include "person/readchart.h"

namespace smile::console {

/// Loans of one currency: what was lent, what of it is outstanding, and what is overdue.
class DebtChart : public ReadChart
{
    Q_OBJECT

public:
    using ReadChart::ReadChart;

    void show(const casefile::Debts &debts, const catalog::Wording &wording);

protected:
    QList<ChartItem> items() const override;
    void paintChart(QPainter &painter) const override;
    int chartHeight() const override;

private:
    QString money(double amount) const;
    QString nameOf(const casefile::Debt &debt) const;
    QString figuresOf(const casefile::Debt &debt) const;
    QString overdueOf(const casefile::Debt &debt) const; ///< empty when nothing is
    QRectF rowOf(qsizetype debt) const;
    void paintDebt(QPainter &painter, qsizetype debt) const;

    casefile::Debts m_debts;
    catalog::Wording m_wording;
};

} // namespace smile::console
