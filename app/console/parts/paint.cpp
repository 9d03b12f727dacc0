#include "parts/paint.h"

#include "catalog/mask.h"
#include "theme/buttonlook.h"
#include "theme/fonts.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace smile::console {
namespace {

constexpr int tileMargin = 3;
constexpr int smallestTileLetters = 8;

constexpr QChar Bullet(0x2022);

// Of a masked name, what it shows.
QStringList nameWords(const QString &name)
{
    QString shown = name;
    shown.remove(Bullet);
    QStringList words = shown.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && catalog::isNameSuffix(words.last()))
        words.removeLast();
    return words;
}

/// A stable hash: the same person keeps the same colour in every session and on every machine.
quint32 stableHash(const QString &key)
{
    quint32 hash = 2166136261U;
    for (const char byte : key.toUtf8()) {
        hash ^= quint8(byte);
        hash *= 16777619U;
    }
    return hash;
}

void paintTile(QPainter *painter, const QRect &square, const QString &letters,
               const ColourPair &colours)
{
    const int size = square.height();
    painter->save();
    paintBox(painter, square, size < 28 ? 5 : 8, colours.ground, Qt::transparent);
    QFont font = textFont(TextStyle::Bold);
    int pixels = size < 28 ? 10 : size < 44 ? 13 : 16;
    font.setPixelSize(pixels);
    // Three letters, or wide ones, get smaller rather than touch the edges.
    while (pixels > smallestTileLetters
           && QFontMetrics(font).horizontalAdvance(letters) > size - 2 * tileMargin)
        font.setPixelSize(--pixels);
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(square, Qt::AlignCenter, letters);
    painter->restore();
}

} // namespace

QString initials(const QString &name)
{
    const QStringList words = nameWords(name);
    if (words.isEmpty())
        return {};
    const QString &first = words.first();
    const bool chinese = first.at(0).script() == QChar::Script_Han;
    if (chinese)
        return words.size() == 1 ? first.right(2) : first.left(1) + words.last().left(1);
    QString letters = first.left(1).toUpper();
    if (words.size() > 1)
        letters += words.last().left(1).toUpper();
    return letters;
}

void paintAvatar(QPainter *painter, const QRect &square, const QString &name, const QString &key,
                 const QPalette &palette)
{
    const auto &pairs = themeOf(palette).avatars;
    paintTile(painter, square, initials(name), pairs.at(stableHash(key) % pairs.size()));
}

void paintProviderTile(QPainter *painter, const QRect &square, const QString &name,
                       const QPalette &palette, const QPixmap &picture)
{
    if (!picture.isNull()) {
        painter->drawPixmap(square, picture);
        return;
    }
    const Theme &theme = themeOf(palette);
    const bool isShort = name.size() <= 3;
    const QString letters = isShort && square.height() >= 28 ? name : initials(name);
    paintTile(painter, square, letters, {theme.off.ground, theme.text2});
}

void paintInvitePlace(QPainter *painter, const QRect &rect, int stage, const QString &word,
                      const QColor &textColour, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    const QColor reached = stage >= 5 ? theme.ok.dot : stage == 1 ? theme.off.dot : theme.info.dot;
    const int top = rect.y() + (rect.height() - 8) / 2;
    for (int i = 0; i < 5; ++i) {
        const QRect block(rect.x() + i * 8, top, 6, 8);
        if (stage == 0)
            paintBox(painter, block, 1.5, Qt::transparent, theme.control);
        else
            paintBox(painter, block, 1.5, i < stage ? reached : theme.border, Qt::transparent);
    }
    const QRect words = rect.adjusted(invitePlaceExtra(), 0, 0, 0);
    painter->setPen(stage == 0 ? theme.muted : textColour);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
}

int invitePlaceExtra()
{
    return 5 * 6 + 4 * 2 + 8;
}

void paintMatchedText(QPainter *painter, const QRect &rect, const QString &text,
                      const QList<TextSpan> &matches, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    const QFontMetrics metrics(painter->font());
    const bool fits = maskedTextWidth(text, painter->font()) <= rect.width();
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    const int baseline = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    // Laid out once, so that the marks do not move a letter.
    QTextLayout layout(shown, painter->font(), painter->device());
    QList<QTextLayout::FormatRange> formats = discFormats(shown, painter->font());
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto kept = shown == text ? text.size() : shown.size() - 1;

    QRegion marked;
    for (const TextSpan &run : matches) {
        const int end = qMin(run.start + run.length, int(kept));
        if (run.start < 0 || run.start >= end)
            continue;
        const qreal x = line.cursorToX(run.start);
        const QRectF mark(rect.x() + x, baseline - metrics.ascent(), line.cursorToX(end) - x,
                          metrics.height());
        paintBox(painter, mark, 2, theme.mark, Qt::transparent);
        marked += mark.toAlignedRect();
        QTextLayout::FormatRange range;
        range.start = run.start;
        range.length = end - run.start;
        range.format.setForeground(theme.markText);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QPointF origin(rect.x(), baseline - metrics.ascent());
    layout.draw(painter, origin);
    paintDiscs(painter, layout, origin, palette);
    if (marked.isEmpty())
        return;
    // Bolder letters without another width: the marked runs once more, a shade to the right.
    painter->save();
    painter->setClipRegion(marked, Qt::IntersectClip);
    layout.draw(painter, origin + QPointF(0.4, 0));
    painter->restore();
}

QString fittingNames(const QStringList &names, const QFontMetrics &metrics, int width)
{
    QString shown;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString next = shown.isEmpty() ? names.at(i) : shown + u", " + names.at(i);
        const auto left = names.size() - i - 1;
        const QString suffix = left > 0 ? u" +" + QString::number(left) : QString();
        if (i > 0 && metrics.horizontalAdvance(next + suffix) > width)
            return shown + u" +" + QString::number(names.size() - i);
        shown = next;
    }
    return shown;
}

int textWidthOf(const QFont &font, const QString &text)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text));
}

void paintMeter(QPainter *painter, const QRect &rect, double part, const QColor &colour,
                const QPalette &palette)
{
    const qreal radius = rect.height() / 2.0;
    paintBox(painter, rect, radius, themeOf(palette).border, Qt::transparent);
    if (part <= 0)
        return;
    QRectF done(rect);
    done.setWidth(qMax(qreal(rect.height()), rect.width() * qMin(part, 1.0)));
    paintBox(painter, done, radius, colour, Qt::transparent);
}

} // namespace smile::console
