#pragma once

#include "casefile/career.h"
#include "catalog/cell.h"
#include "person/readchart.h"

namespace smile::console {

/// Employments as bars over time, times without one, and the months of contributions below.
class CareerChart : public ReadChart
{
    Q_OBJECT

public:
    using ReadChart::ReadChart;

    void show(const casefile::Career &career, const catalog::Wording &wording);

protected:
    QList<ChartItem> items() const override;
    void paintChart(QPainter &painter) const override;
    int chartHeight() const override;

private:
    enum class Look { Job, Ongoing, Idle, Paid, Missing };
    struct Block
    {
        int row;
        QDate from, to; ///< both included
        Look look;
        QString words;
    };
    void addJobs(const casefile::Career &career);
    void addContributions(const casefile::Career &career);
    QString spanWords(QDate from, QDate to) const;
    QRectF timeArea() const;
    double placeOf(QDate day) const;
    QRectF areaOf(const Block &block) const;
    void paintAxis(QPainter &painter) const;
    void paintBlock(QPainter &painter, const Block &block) const;
    QList<ChartSample> samples() const;

    QStringList m_rows; ///< their names
    QList<Block> m_blocks;
    QDate m_from, m_to;
    catalog::Wording m_wording;
};

} // namespace smile::console
