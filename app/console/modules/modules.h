#pragma once

#include <QPluginLoader>
#include <QStringList>

namespace smile::console {

/// Where an installed or built program has its modules, in the order in which they are looked for:
/// beside the executable, in its "plugins" folder, in ../lib/smile-console/modules, in ../PlugIns.
QStringList moduleFolders();

/// The plugin called that ("smile-wink"), as the first folder has it that has one that can be
/// loaded; null when none has. Why one could not be loaded is logged.
QObject *loadModule(const QString &name, const QStringList &folders, QPluginLoader &loader);

} // namespace smile::console
