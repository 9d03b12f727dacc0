#include "overview/figurerow.h"

#include "parts/paint.h"
#include "parts/tooltip.h"
#include "theme/buttonlook.h"
#include "theme/fonts.h"

#include <QKeyEvent>

#include <algorithm>

namespace smile::console {

namespace {

constexpr int rowHeight = 30;
constexpr int padding = 8;
constexpr int gap = 10;
constexpr int dotSize = 7;
constexpr int leastName = 90;
constexpr int hoursWidth = 96;
constexpr int hoursHeight = 20;
constexpr int meterHeight = 3;

} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void FigureRow::show(const FigureLine &line)
{
    if (line == m_line)
        return;
    m_line = line;
    setText(line.name);
    QString spoken = line.name;
    for (const QString &part : {line.figure, line.note})
        spoken += part.isEmpty() ? QString() : QString(u", " + part);
    setAccessibleName(spoken);
    setToolTip(spoken);
    updateGeometry();
    update();
}

int FigureRow::ownFigureWidth() const
{
    return textWidth(TextStyle::Bold, m_line.figure);
}

void FigureRow::setFigureWidth(int width)
{
    m_figureWidth = width;
    update();
}

QSize FigureRow::sizeHint() const
{
    return {300, rowHeight};
}

QSize FigureRow::minimumSizeHint() const
{
    return {leastName + 2 * padding, rowHeight};
}

void FigureRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(&painter, rect(), 6, isDown() ? theme.sel : theme.hover, Qt::transparent);
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    if (m_line.share) {
        paintMeter(&painter, QRect(room.left(), height() - 5, room.width(), meterHeight),
                   *m_line.share, theme.chart1, palette());
        room.setBottom(height() - 7);
    }
    if (m_line.dot) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_line.quiet ? theme.off.dot : theme.state(*m_line.dot).dot);
        painter.drawEllipse(
            QRectF(room.left(), room.center().y() - dotSize / 2.0 + 1, dotSize, dotSize));
        painter.setRenderHint(QPainter::Antialiasing, false);
        room.setLeft(room.left() + dotSize + gap);
    }
    room.setRight(room.right() - paintFigure(painter, room));
    if (!m_line.hours.isEmpty() && room.width() >= leastName + hoursWidth) {
        paintHours(painter, QRect(room.right() - hoursWidth + 1, room.center().y() - 9, hoursWidth,
                                  hoursHeight));
        room.setRight(room.right() - hoursWidth - gap);
    }
    painter.setFont(textFont(TextStyle::Base));
    painter.setPen(m_line.quiet ? theme.muted : theme.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_line.name, Qt::ElideRight, room.width()));
}

/// Note and figure, from the right; how much they took.
int FigureRow::paintFigure(QPainter &painter, const QRect &room) const
{
    const Theme &theme = themeOf(palette());
    const int figure = std::max(m_figureWidth, ownFigureWidth());
    const int note = m_line.note.isEmpty() ? 0 : textWidth(TextStyle::Label, m_line.note) + gap;
    painter.setFont(textFont(m_line.quiet || m_line.calm ? TextStyle::Base : TextStyle::Bold));
    painter.setPen(m_line.quiet ? theme.muted : theme.text);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_line.figure);
    const int name = textWidth(TextStyle::Base, m_line.name);
    if (note == 0 || room.width() - figure - note - gap < std::min(name, leastName))
        return figure + gap;
    painter.setFont(textFont(TextStyle::Label));
    painter.setPen(theme.muted);
    painter.drawText(room.adjusted(0, 0, -figure - gap, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_line.note);
    return figure + note + gap;
}

/// Failures stand on what worked; an hour without tries is a tick.
void FigureRow::paintHours(QPainter &painter, const QRect &room) const
{
    const Theme &theme = themeOf(palette());
    int most = 1;
    for (const casefile::Outcomes &hour : m_line.hours)
        most = std::max(most, hour.total());
    const double step = double(room.width()) / double(m_line.hours.size());
    const int foot = room.bottom();
    const auto tall = [&](int tries) {
        return tries == 0 ? 0 : std::max(1, (room.height() - 2) * tries / most);
    };
    for (qsizetype i = 0; i < m_line.hours.size(); ++i) {
        const casefile::Outcomes &hour = m_line.hours.at(i);
        const int left = room.left() + qRound(step * double(i));
        const int wide = room.left() + qRound(step * double(i + 1)) - left - 1;
        const int worked = tall(hour.succeeded);
        const int failed = tall(hour.failed);
        const int between = worked > 0 && failed > 0 ? 1 : 0;
        painter.fillRect(left, foot, wide, 1, theme.control);
        painter.fillRect(left, foot - worked, wide, worked, theme.chartOk);
        painter.fillRect(left, foot - worked - between - failed, wide, failed, theme.chartErr);
    }
}

void FigureRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool FigureRow::event(QEvent *event)
{
    return showPlainToolTip(event, this, toolTip()) || QAbstractButton::event(event);
}

} // namespace smile::console
