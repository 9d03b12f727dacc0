#include "theme/maskedtext.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace smile::console {
namespace {

constexpr QChar Bullet(0x2022);
constexpr int MostDiscs = 7;

/// Cuts a text into runs of bullets and runs of other characters; of the first it tells how many
/// discs they are. No run is copied: this happens for every cell that is painted.
template <class Visit>
void forEachRun(const QString &text, const Visit &visit)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool hidden = text.at(at) == Bullet;
        qsizetype end = at;
        while (end < text.size() && (text.at(end) == Bullet) == hidden)
            ++end;
        const int discs = hidden ? qMin(int(end - at), MostDiscs) : 0;
        if (!visit(QString::fromRawData(text.constData() + at, end - at), discs))
            return;
        at = end;
    }
}

qreal discScale(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() / 13.0 : 1;
}

qreal runWidth(const QString &run, int discs, const QFontMetricsF &metrics, qreal scale)
{
    return discs > 0 ? discs * 6 * scale + scale : metrics.horizontalAdvance(run);
}

qreal wholeWidth(const QString &text, const QFontMetricsF &metrics, qreal scale)
{
    qreal width = 0;
    forEachRun(text, [&](const QString &run, int discs) {
        width += runWidth(run, discs, metrics, scale);
        return true;
    });
    return width;
}

void paintDisc(QPainter *painter, qreal x, qreal baseline, qreal scale)
{
    painter->drawEllipse(QPointF(x + 3 * scale, baseline - 3.5 * scale), 1.9 * scale, 1.9 * scale);
}

} // namespace

QList<QTextLayout::FormatRange> discFormats(const QString &text, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    const qreal pitch = 6 * discScale(font);
    for (qsizetype at = text.indexOf(Bullet); at >= 0; at = text.indexOf(Bullet, at)) {
        QTextLayout::FormatRange range;
        range.start = int(at);
        while (at < text.size() && text.at(at) == Bullet)
            ++at;
        range.length = int(at) - range.start;
        range.format.setForeground(Qt::transparent);
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing(pitch - QFontMetricsF(font).horizontalAdvance(Bullet));
        formats.append(range);
    }
    return formats;
}

void paintDiscs(QPainter *painter, const QTextLayout &layout, const QPointF &origin,
                const QPalette &palette)
{
    const QString text = layout.text();
    if (!text.contains(Bullet))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeOf(palette).muted);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal baseline = origin.y() + line.y() + line.ascent();
        for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
            if (text.at(at) == Bullet)
                paintDisc(painter, origin.x() + line.cursorToX(at), baseline,
                          discScale(layout.font()));
        }
    }
    painter->restore();
}

bool hasMask(const QString &text)
{
    return text.contains(Bullet);
}

int maskedTextWidth(const QString &text, const QFont &font)
{
    return qCeil(wholeWidth(text, QFontMetricsF(font), discScale(font)));
}

int paintMaskedText(QPainter *painter, const QRect &rect, const QString &text,
                    const QColor &textColour, const QPalette &palette, Qt::Alignment side)
{
    const QFontMetricsF metrics(painter->font());
    if (!text.contains(Bullet)) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->setPen(textColour);
        painter->drawText(rect, int(side | Qt::AlignVCenter), shown);
        return qCeil(metrics.horizontalAdvance(shown));
    }
    const qreal scale = discScale(painter->font());
    const qreal baseline = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    const qreal whole = wholeWidth(text, metrics, scale);
    const bool cut = whole > rect.width() + 0.5;
    const QString sign(u'…');
    const qreal room = rect.x() + rect.width();
    const qreal end = cut ? room - metrics.horizontalAdvance(sign) : room + 0.5;
    qreal x = rect.x();
    if (side.testFlag(Qt::AlignRight) && !cut)
        x = room - whole;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(themeOf(palette).muted);
    forEachRun(text, [&](const QString &run, int discs) {
        const qreal width = runWidth(run, discs, metrics, scale);
        const bool fits = x + width <= end;
        const int seen = fits ? discs : qBound(0, int((end - x - scale) / (6 * scale)), discs);
        painter->setPen(Qt::NoPen);
        for (int i = 0; i < seen; ++i)
            paintDisc(painter, x + scale * (1 + 6 * i), baseline, scale);
        painter->setPen(textColour);
        if (discs == 0)
            painter->drawText(
                QPointF(x, baseline),
                fits ? run : metrics.elidedText(QString(run + sign), Qt::ElideRight, room - x));
        else if (!fits)
            painter->drawText(QPointF(seen > 0 ? x + scale * (1 + 6 * seen) : x, baseline), sign);
        x += width;
        return fits;
    });
    painter->restore();
    return cut ? rect.width() : qCeil(whole);
}

} // namespace smile::console
