#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace smile::console {

/// Text in which runs of “•” are drawn as discs, at most 7 a run, so that a mask looks the same in
/// every font. Text without bullets is painted as it is. One line, elided at the right; returns the
/// width that was used.
int paintMaskedText(QPainter *painter, const QRect &rect, const QString &text,
                    const QColor &textColour, const QPalette &palette,
                    Qt::Alignment side = Qt::AlignLeft);
/// Whether there is anything to draw as discs; the width of such a text.
bool hasMask(const QString &text);
int maskedTextWidth(const QString &text, const QFont &font);
/// The same in a layout: formats that give each bullet the room of a disc and leave it blank, and
/// the discs in the lines once they are laid out.
QList<QTextLayout::FormatRange> discFormats(const QString &text, const QFont &font);
void paintDiscs(QPainter *painter, const QTextLayout &layout, const QPointF &origin,
                const QPalette &palette);

} // namespace smile::console
