#pragma once

#include <QString>

namespace smile::console {

/// Tells the desktop something while another window is in front. Nothing personal goes in: a locked
/// screen may show it. Silent where the system has no place for it.
void notifyDesktop(const QString &title, const QString &text);

} // namespace smile::console
