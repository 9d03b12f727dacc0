#include "vault/paths.h"

#include <QStandardPaths>

namespace smile::vault {

namespace {

// The generic locations and our own folder name, not QStandardPaths' application ones: those depend
// on the organization and application names, which differ between the console, its tests and its
// benchmark.
QString ownFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/smile-console");
}

} // namespace

QString configFolder()
{
    return ownFolder(QStandardPaths::GenericConfigLocation);
}

QString dataFolder()
{
    return ownFolder(QStandardPaths::GenericDataLocation);
}

} // namespace smile::vault
