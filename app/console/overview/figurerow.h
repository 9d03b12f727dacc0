#pragma once

#include "overview/figures.h"
#include "shell/workplace.h"
#include "theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace smile::console {

/// One line of a card of figures, and where it leads.
struct FigureLine
{
    std::optional<State> dot = {};
    QString name; ///< plain text
    QString note = {}; ///< muted, before the figure; leaves first where there is no room
    QString figure;
    bool calm = false; ///< the figure is not bold
    bool quiet = false; ///< nothing to look at: a zero
    std::optional<double> share = {}; ///< 0…1: a bar below
    QList<casefile::Outcomes> hours = {}; ///< bars beside the name
    PageId page = PageId::Accounts;
    QString filter; ///< of the page
    bool operator==(const FigureLine &) const = default;
};

/// The line as a button, 30 high.
class FigureRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void show(const FigureLine &line);
    const FigureLine &line() const { return m_line; }
    /// So that the bars of several rows stand below each other: the width of their widest figure.
    void setFigureWidth(int width);
    int ownFigureWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override; ///< the tooltip is plain text
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int paintFigure(QPainter &painter, const QRect &room) const;
    void paintHours(QPainter &painter, const QRect &room) const;

    FigureLine m_line;
    int m_figureWidth = 0;
};

} // namespace smile::console
