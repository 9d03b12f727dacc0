#pragma once

#include <QString>

namespace smile::vault {

/// The console's own folders, "smile-console" below the XDG ones (XDG_CONFIG_HOME, XDG_DATA_HOME)
/// or what the system has instead. They need not exist yet.
QString configFolder();
QString dataFolder();

} // namespace smile::vault
