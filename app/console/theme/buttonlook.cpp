#include "theme/buttonlook.h"

#include <QPainter>
#include <QPainterPath>

namespace smile::console {

ButtonLook buttonLook(const Theme &theme, ButtonKind kind, bool enabled, bool hover, bool down)
{
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Destructive;
    if (!enabled) {
        const bool flat = kind == ButtonKind::Flat;
        return {flat ? QColor(Qt::transparent) : theme.subtle,
                flat ? QColor(Qt::transparent) : theme.border, theme.disabled, theme.disabled};
    }
    const bool touched = hover || down;
    ButtonLook look{theme.surface, theme.control, theme.text, theme.muted};
    switch (kind) {
    case ButtonKind::Primary:
        look = {touched ? theme.accentHover : theme.accent, Qt::transparent, theme.onAccent,
                theme.onAccent};
        break;
    case ButtonKind::Destructive:
        look = {touched ? theme.dangerHover : theme.danger, Qt::transparent, theme.onDanger,
                theme.onDanger};
        break;
    case ButtonKind::DestructiveOpener:
        look.text = theme.err.text;
        if (touched) {
            look.ground = theme.err.ground;
            look.edge = theme.err.dot;
        }
        break;
    case ButtonKind::Flat:
        look = {touched ? theme.hover : QColor(Qt::transparent), Qt::transparent, theme.text2,
                theme.muted};
        break;
    case ButtonKind::Secondary:
        if (touched)
            look.ground = theme.hover;
        break;
    }
    if (down && !filled)
        look.ground = kind == ButtonKind::DestructiveOpener ? look.ground : theme.border;
    return look;
}

namespace {

/// Puts edges on whole device pixels, so that they are sharp at 125 % and 150 % too; a circle would
/// lose its shape by that and stays. Returns what a line of the given width (logical) then
/// measures.
qreal snapToPixels(const QPainter &painter, QRectF &rect, qreal radius, qreal lineWidth)
{
    const QTransform toDevice = painter.deviceTransform();
    const bool circle = rect.width() == rect.height() && 2 * radius >= rect.width();
    if (circle || toDevice.type() > QTransform::TxScale)
        return lineWidth;
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(qRound(device.left()), qRound(device.top()));
    const QPointF bottomRight(qRound(device.right()), qRound(device.bottom()));
    rect = toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
    const qreal scale = toDevice.m11();
    return qMax(1, qRound(lineWidth * scale)) / scale;
}

} // namespace

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground,
              const QColor &edge, qreal edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QRectF outer = rect;
    const qreal width = snapToPixels(*painter, outer, radius, edgeWidth);
    const bool hasEdge = edge.alpha() > 0 && edgeWidth > 0;
    const QRectF inner = hasEdge ? outer.adjusted(width, width, -width, -width) : outer;
    const qreal innerRadius = hasEdge ? qMax(0.0, radius - width) : radius;
    if (ground.alpha() > 0) {
        painter->setBrush(ground);
        painter->drawRoundedRect(inner, innerRadius, innerRadius);
    }
    if (hasEdge) {
        QPainterPath ring;
        ring.setFillRule(Qt::OddEvenFill);
        ring.addRoundedRect(outer, radius, radius);
        ring.addRoundedRect(inner, innerRadius, innerRadius);
        painter->setBrush(edge);
        painter->drawPath(ring);
    }
    painter->restore();
}

} // namespace smile::console
