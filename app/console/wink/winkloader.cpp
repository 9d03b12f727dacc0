#include "console/wink/winkloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace smile::console {

namespace {

Q_LOGGING_CATEGORY(winkLog, "smile.wink")

/// The plugin's file in `folder`, with whatever suffix and prefix this platform gives it.
QString moduleFileIn(const QString &folder)
{
    const QStringList names{u"smile-wink.so"_s, u"smile-wink.dll"_s, u"smile-wink.dylib"_s};
    const QFileInfoList found = QDir(folder).entryInfoList(names, QDir::Files);
    return found.isEmpty() ? QString() : found.first().absoluteFilePath();
}

} // namespace

WinkLoader::WinkLoader(const QStringList &folders)
    : m_folders(folders)
{ }

QStringList WinkLoader::defaultFolders()
{
    const QDir here(QCoreApplication::applicationDirPath());
    return {here.path(), here.filePath(u"plugins"_s), here.filePath(u"../lib/smile-console/modules"_s),
            here.filePath(u"../PlugIns"_s)};
}

WinkModule *WinkLoader::module()
{
    if (m_module)
        return m_module;
    m_trouble = WinkTrouble::NoModule;
    for (const QString &folder : std::as_const(m_folders)) {
        const QString file = moduleFileIn(folder);
        if (file.isEmpty())
            continue;
        m_loader.setFileName(file);
        m_module = qobject_cast<WinkModule *>(m_loader.instance());
        if (m_module) {
            m_trouble = WinkTrouble::None;
            return m_module;
        }
        qCWarning(winkLog, "cannot load %s: %s", qUtf8Printable(file),
                  qUtf8Printable(m_loader.errorString()));
    }
    return nullptr;
}

} // namespace smile::console
