#pragma once

#include <QList>
#include <QWidget>

namespace smile::console {

/// One thing in a chart that has exact values.
struct ChartItem
{
    QRectF area; ///< where the mouse finds it
    QString words; ///< "May 2026: PHP 31,500.00 actual"
};

/// What stands for what in a chart: a small sample of the filling and its word.
struct ChartSample
{
    QBrush ground; ///< below the pattern
    QBrush pattern;
    QString word;
};

/// A painted chart whose values can be read: by the mouse, by arrow keys, and aloud. The line at
/// its foot says the values of the current item.
class ReadChart : public QWidget
{
    Q_OBJECT

public:
    explicit ReadChart(QWidget *parent = nullptr);

    /// Words of the current item; empty while there is none.
    QString currentWords() const;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Lays the items out for chartSize().
    virtual QList<ChartItem> items() const = 0;
    virtual void paintChart(QPainter &painter) const = 0;
    virtual int chartHeight() const = 0;
    /// Call after other data: `summary` is read aloud before any item.
    void refresh(const QString &summary);
    /// Where a chart paints, from (0, 0): without the edges and the line of values.
    QSizeF chartSize() const;
    void paintSamples(QPainter &painter, QRectF line, const QList<ChartSample> &samples) const;

    QSize sizeHint() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setCurrent(int item);

    QList<ChartItem> m_items;
    QString m_summary;
    int m_current = -1;
};

} // namespace smile::console
