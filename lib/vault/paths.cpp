#include "vault/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace smile::vault {

namespace {

// The generic locations and our own folder name, not QStandardPaths' application ones: those depend
// on the organization and application names, which differ between the console, its tests and its
// benchmark.
QString ownFolder(const char *variable, QStandardPaths::StandardLocation location)
{
    // QStandardPaths heeds the variables on Linux alone.
    const QString set = QDir::fromNativeSeparators(qEnvironmentVariable(variable));
    return (QDir::isAbsolutePath(set) ? set : QStandardPaths::writableLocation(location))
           + QStringLiteral("/smile-console");
}

} // namespace

QString configFolder()
{
    return ownFolder("XDG_CONFIG_HOME", QStandardPaths::GenericConfigLocation);
}

QString dataFolder()
{
    return ownFolder("XDG_DATA_HOME", QStandardPaths::GenericDataLocation);
}

} // namespace smile::vault
