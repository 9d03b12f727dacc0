#pragma once

#include "theme/theme.h"

#include <QRect>

class QPainter;

namespace smile::console {

/// Primary: the one helpful action of a view. Flat: no edge. DestructiveOpener asks a question
/// first (“Revoke…”). Destructive is the button that cannot be undone.
enum class ButtonKind { Primary, Secondary, Flat, DestructiveOpener, Destructive };

struct ButtonLook
{
    QColor ground; ///< transparent for none
    QColor edge; ///< transparent for none
    QColor text;
    QColor hint; ///< colour of the shortcut after the word
};

/// Colours of a button in one of its states.
ButtonLook buttonLook(const Theme &theme, ButtonKind kind, bool enabled, bool hover, bool down);

/// A rounded box whose 1 px edge is a filled ring, not a pen, so that it stays sharp at 125 %.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground,
              const QColor &edge, qreal edgeWidth = 1);

} // namespace smile::console
