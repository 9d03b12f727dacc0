#include "parts/linesview.h"

#include "parts/clipboard.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace smile::console {

namespace {
constexpr int margin = 8;
}

LinesView::LinesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_lineHeight(lineHeight(TextStyle::Code))
{
    setFrameShape(NoFrame);
    setFont(textFont(TextStyle::Code));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
}

void LinesView::setLines(SharedLines lines, bool keepPlace)
{
    m_lines = std::move(lines);
    m_matches.clear();
    const int last = std::max(0, count() - 1);
    m_cursor = keepPlace ? Place{std::min(m_cursor.line, last), 0} : Place();
    m_anchor = m_cursor;
    m_widest = 0;
    updateBars();
    if (!keepPlace) {
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    viewport()->update();
}

int LinesView::rowsInSight() const
{
    return std::max(1, (viewport()->height() - margin) / m_lineHeight);
}

void LinesView::updateBars()
{
    const int rows = rowsInSight();
    verticalScrollBar()->setRange(0, std::max(0, count() - rows));
    verticalScrollBar()->setPageStep(rows);
    const qsizetype longest = m_lines ? std::min(m_lines->longest, longestShown + 1) : 0;
    const int wide = qCeil(double(longest) * fontMetrics().horizontalAdvance(u'0')) + 2 * margin;
    m_widest = std::max(m_widest, wide);
    horizontalScrollBar()->setRange(0, std::max(0, m_widest - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(3 * fontMetrics().horizontalAdvance(u'0'));
}

QString LinesView::shown(int line) const
{
    const QStringView whole = m_lines->line(line);
    if (whole.size() <= longestShown)
        return whole.toString();
    qsizetype length = longestShown;
    if (whole.at(length - 1).isHighSurrogate())
        --length; // never cut a pair in two
    return whole.first(length).toString() + u'…';
}

void LinesView::layOut(QTextLayout &layout, int line) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setText(shown(line));
    layout.setFont(font());
    layout.setTextOption(option);
    layout.setFormats(formats(layout.text())); // before it is laid out: it would be undone
    layout.beginLayout();
    layout.createLine().setLineWidth(INT_MAX / 256);
    layout.endLayout();
}

QList<QTextLayout::FormatRange> LinesView::formats(const QString &) const
{
    return {};
}

QList<QTextLayout::FormatRange> LinesView::marksOf(int line, const QString &shownText) const
{
    const Theme &theme = themeOf(palette());
    QList<QTextLayout::FormatRange> marks;
    const qsizetype start = m_lines->starts.at(line);
    for (auto match = std::ranges::lower_bound(m_matches, start - m_matchLength);
         match != m_matches.cend() && *match < start + shownText.size(); ++match) {
        QTextLayout::FormatRange mark;
        mark.start = int(std::max<qsizetype>(0, *match - start));
        mark.length = int(*match + m_matchLength - start) - mark.start;
        mark.format.setBackground(theme.mark);
        mark.format.setForeground(theme.markText);
        if (mark.length > 0)
            marks += mark;
    }
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (from != to && from.line <= line && line <= to.line) {
        QTextLayout::FormatRange selection;
        selection.start = line == from.line ? from.column : 0;
        selection.length = (line == to.line ? to.column : int(shownText.size())) - selection.start;
        const qsizetype place = characterAt(from);
        const bool isMatch = characterAt(to) - place == m_matchLength
                             && std::ranges::binary_search(m_matches, place);
        // The match that one stands at is the strongest of them, wherever the focus is.
        selection.format.setBackground(isMatch      ? theme.accent
                                       : hasFocus() ? theme.sel
                                                    : theme.selInactive);
        selection.format.setForeground(isMatch ? theme.onAccent : theme.selText);
        marks += selection;
    }
    return marks;
}

void LinesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(palette());
    painter.fillRect(event->rect(), theme.surface);
    const int first = verticalScrollBar()->value();
    const int left = margin - horizontalScrollBar()->value();
    painter.setPen(theme.text);
    for (int line = first; line < count(); ++line) {
        const int top = margin / 2 + (line - first) * m_lineHeight;
        if (top > event->rect().bottom())
            break;
        if (top + m_lineHeight < event->rect().top())
            continue;
        QTextLayout layout;
        layOut(layout, line);
        layout.draw(&painter, QPointF(left, top), marksOf(line, layout.text()));
        if (hasFocus() && line == m_cursor.line) {
            const qreal x = layout.lineAt(0).cursorToX(m_cursor.column);
            painter.fillRect(QRectF(left + x, top, 1, m_lineHeight), theme.focus);
        }
        const int width = qCeil(layout.lineAt(0).naturalTextWidth()) + 2 * margin;
        if (width > m_widest) {
            m_widest = width;
            // Wider than a line of digits, as Chinese is: the bar learns it when it is seen.
            QMetaObject::invokeMethod(this, &LinesView::updateBars, Qt::QueuedConnection);
        }
    }
}

void LinesView::setMatches(const QList<qsizetype> &matches, qsizetype length)
{
    m_matches = matches;
    m_matchLength = length;
    viewport()->update();
}

void LinesView::showMatch(int match)
{
    m_anchor = placeOf(m_matches.at(match));
    m_cursor = placeOf(m_matches.at(match) + m_matchLength);
    bringIntoSight();
    viewport()->update();
    Q_EMIT currentLineChanged(m_cursor.line);
}

void LinesView::goToLine(int line)
{
    moveTo({line, 0}, false);
}

void LinesView::moveTo(Place place, bool select)
{
    if (count() == 0)
        return;
    place.line = std::clamp(place.line, 0, count() - 1);
    place.column = std::clamp(place.column, 0, int(shown(place.line).size()));
    const bool otherLine = place.line != m_cursor.line;
    m_cursor = place;
    if (!select)
        m_anchor = place;
    bringIntoSight();
    viewport()->update();
    if (otherLine) {
        setAccessibleDescription(shown(place.line).trimmed());
        Q_EMIT currentLineChanged(place.line);
    }
}

void LinesView::bringIntoSight()
{
    QScrollBar *vertical = verticalScrollBar();
    if (m_cursor.line < vertical->value())
        vertical->setValue(m_cursor.line);
    else if (m_cursor.line >= vertical->value() + rowsInSight())
        vertical->setValue(m_cursor.line - rowsInSight() + 1);
    if (count() == 0)
        return;
    QTextLayout layout;
    layOut(layout, m_cursor.line);
    const int x = qRound(layout.lineAt(0).cursorToX(m_cursor.column)) + margin;
    QScrollBar *horizontal = horizontalScrollBar();
    if (x - margin < horizontal->value())
        horizontal->setValue(x - 6 * margin);
    else if (x > horizontal->value() + viewport()->width() - margin)
        horizontal->setValue(x - viewport()->width() + 6 * margin);
}

LinesView::Place LinesView::placeAt(const QPoint &point) const
{
    if (count() == 0)
        return {};
    const int row = int(std::floor(double(point.y() - margin / 2) / m_lineHeight));
    const int line = std::clamp(verticalScrollBar()->value() + row, 0, count() - 1);
    QTextLayout layout;
    layOut(layout, line);
    const int x = point.x() - margin + horizontalScrollBar()->value();
    return {line, layout.lineAt(0).xToCursor(x)};
}

LinesView::Place LinesView::placeOf(qsizetype character) const
{
    const int line = m_lines->lineAt(character);
    const qsizetype column = character - m_lines->starts.at(line);
    return {line, int(std::min(column, shown(line).size()))};
}

qsizetype LinesView::characterAt(Place place) const
{
    const QStringView whole = m_lines->line(place.line);
    // Behind the sign of a shortened line lies all of it.
    const qsizetype column = whole.size() > longestShown && place.column >= longestShown
                                 ? whole.size()
                                 : std::min<qsizetype>(place.column, whole.size());
    return m_lines->starts.at(place.line) + column;
}

bool LinesView::hasSelection() const
{
    return count() > 0 && m_anchor != m_cursor;
}

QString LinesView::selectedText() const
{
    if (!hasSelection())
        return {};
    const auto [from, to] = std::minmax({characterAt(m_anchor), characterAt(m_cursor)});
    return m_lines->text.sliced(from, to - from);
}

void LinesView::selectAll()
{
    if (count() == 0)
        return;
    m_anchor = {};
    m_cursor = {count() - 1, int(shown(count() - 1).size())};
    viewport()->update();
}

void LinesView::copy() const
{
    if (hasSelection())
        copyPersonal(selectedText());
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Copy) && hasSelection())
        copy();
    else if (!moveByKey(event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool LinesView::moveByKey(QKeyEvent *event)
{
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    Place place = m_cursor;
    switch (event->key()) {
    case Qt::Key_Up:
        --place.line;
        break;
    case Qt::Key_Down:
        ++place.line;
        break;
    case Qt::Key_PageUp:
        place.line -= rowsInSight();
        break;
    case Qt::Key_PageDown:
        place.line += rowsInSight();
        break;
    case Qt::Key_Left:
        --place.column;
        break;
    case Qt::Key_Right:
        ++place.column;
        break;
    case Qt::Key_Home:
        place = {control ? 0 : place.line, 0};
        break;
    case Qt::Key_End:
        place = {control ? count() - 1 : place.line, INT_MAX};
        break;
    default:
        return false;
    }
    moveTo(place, select);
    return true;
}

void LinesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(placeAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
    else if (event->button() == Qt::RightButton && !hasSelection())
        moveTo(placeAt(event->position().toPoint()), false);
}

void LinesView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(placeAt(event->position().toPoint()), true);
}

void LinesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (count() == 0)
        return;
    const Place place = placeAt(event->position().toPoint());
    const QString text = shown(place.line);
    const auto isWord = [&text](int at) {
        const QChar c = text.at(at);
        return c.isLetterOrNumber() || QStringView(u"_-.@+").contains(c);
    };
    int from = place.column, to = place.column;
    while (from > 0 && isWord(from - 1))
        --from;
    while (to < text.size() && isWord(to))
        ++to;
    m_anchor = {place.line, from};
    moveTo({place.line, to}, true);
}

void LinesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LinesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void LinesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace smile::console
