#pragma once

#include "parts/linetext.h"

#include <QAbstractScrollArea>
#include <QTextLayout>

namespace smile::console {

/// A long text to read, find in and copy from, in the fixed font. Only lines in sight are laid out:
/// a text of ten megabytes costs as much as one of ten lines. A line of more than `longestShown`
/// characters is painted shortened; what is copied is whole.
///
/// Keys: arrows, Home, End, page keys, with Shift to select; Ctrl+A all, Ctrl+C the selection.
class LinesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qsizetype longestShown = 2000;

    explicit LinesView(QWidget *parent = nullptr);

    /// Null: no text. The place is kept when `keepPlace`, else it is the beginning.
    void setLines(SharedLines lines, bool keepPlace = false);
    const SharedLines &lines() const { return m_lines; }

    /// Places in the text that are marked, ascending, each of this length.
    void setMatches(const QList<qsizetype> &matches, qsizetype length);
    const QList<qsizetype> &matches() const { return m_matches; }
    /// Selects one of them and brings it into sight.
    void showMatch(int match);
    /// Puts the cursor there and brings it into sight.
    void goToLine(int line);
    int currentLine() const { return m_cursor.line; }

    bool hasSelection() const;
    /// Empty when nothing is selected.
    QString selectedText() const;
    void selectAll();
    void copy() const;

Q_SIGNALS:
    void currentLineChanged(int line);

protected:
    /// Colours of a line as it is shown.
    virtual QList<QTextLayout::FormatRange> formats(const QString &shown) const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Place
    {
        int line = 0;
        int column = 0; ///< of the line as it is shown
        auto operator<=>(const Place &) const = default;
    };

    int count() const { return m_lines ? m_lines->count() : 0; }
    int rowsInSight() const;
    QString shown(int line) const;
    void layOut(QTextLayout &layout, int line) const;
    QList<QTextLayout::FormatRange> marksOf(int line, const QString &shown) const;
    void updateBars();
    void moveTo(Place place, bool select);
    void bringIntoSight();
    Place placeAt(const QPoint &point) const;
    Place placeOf(qsizetype character) const;
    qsizetype characterAt(Place place) const;
    bool moveByKey(QKeyEvent *event);

    SharedLines m_lines;
    Place m_cursor, m_anchor;
    QList<qsizetype> m_matches;
    qsizetype m_matchLength = 0;
    int m_lineHeight = 0;
    int m_widest = 0;
};

} // namespace smile::console
