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

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground,
              const QColor &edge, qreal edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool hasEdge = edge.alpha() > 0 && edgeWidth > 0;
    const QRectF inner =
        hasEdge ? rect.adjusted(edgeWidth, edgeWidth, -edgeWidth, -edgeWidth) : rect;
    const qreal innerRadius = hasEdge ? qMax(0.0, radius - edgeWidth) : radius;
    if (ground.alpha() > 0) {
        painter->setBrush(ground);
        painter->drawRoundedRect(inner, innerRadius, innerRadius);
    }
    if (hasEdge) {
        QPainterPath ring;
        ring.setFillRule(Qt::OddEvenFill);
        ring.addRoundedRect(rect, radius, radius);
        ring.addRoundedRect(inner, innerRadius, innerRadius);
        painter->setBrush(edge);
        painter->drawPath(ring);
    }
    painter->restore();
}

} // namespace smile::console
