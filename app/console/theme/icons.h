#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace smile::console {

/// One of the project's line icons (resources/icons, name without “.svg”) drawn in one colour.
/// size is in logical pixels, ratio the device pixel ratio of where it is painted. Drawn when first
/// asked for, then kept in Qt's pixmap cache. An unknown name gives a null pixmap and a warning.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio);

/// Paints an icon centred in rect, at the sharpness of the painter's device. It takes the largest
/// square of rect unless size says otherwise.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour,
               int size = 0);

/// For menus and other stock widgets. Without a colour the icon takes text2 of the current theme
/// each time it is painted, so that it follows a switch between light and dark.
QIcon icon(const QString &name, const QColor &colour = QColor());

/// The program's own icon: heavier strokes at 32 pixels and below.
QIcon appIcon();

/// Names of all icons in the program, sorted.
QStringList iconNames();

} // namespace smile::console
