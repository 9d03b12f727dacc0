#pragma once

class QWidget;

namespace smile::console {

/// Scrolls the page that a widget stands on until it is seen, its head where it is higher than the
/// window, once its layout is through.
void bringIntoView(QWidget *widget);

} // namespace smile::console
