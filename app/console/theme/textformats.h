#pragma once

#include <QTextLayout>

namespace smile::console {

/// Sets formats of a layout's text: cut at its ends, and without empty ones. Since Qt 6.5 or so a
/// format of no letters makes the engine write over its own stack.
void setFormats(QTextLayout &layout, const QList<QTextLayout::FormatRange> &formats);

} // namespace smile::console
