#include "modules/modules.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(modulesLog, "smile.modules")
} // namespace

QStringList moduleFolders()
{
    const QDir here(QCoreApplication::applicationDirPath());
    return {here.path(), here.filePath(u"plugins"_s),
            here.filePath(u"../lib/smile-console/modules"_s), here.filePath(u"../PlugIns"_s)};
}

QObject *loadModule(const QString &name, const QStringList &folders, QPluginLoader &loader)
{
    const QStringList names{name + u".so"_s, name + u".dll"_s, name + u".dylib"_s};
    for (const QString &folder : folders) {
        const QFileInfoList found = QDir(folder).entryInfoList(names, QDir::Files);
        if (found.isEmpty())
            continue;
        const QString file = found.first().absoluteFilePath();
        loader.setFileName(file);
        if (QObject *module = loader.instance())
            return module;
        qCWarning(modulesLog, "cannot load %s: %s", qUtf8Printable(file),
                  qUtf8Printable(loader.errorString()));
    }
    return nullptr;
}

} // namespace smile::console
