#include "files/pdfloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace smile::console {

namespace {

Q_LOGGING_CATEGORY(pdfLog, "smile.pdf")

/// The plugin's file in `folder`, with whatever suffix this platform gives it.
QString moduleFileIn(const QString &folder)
{
    const QStringList names{u"smile-pdf.so"_s, u"smile-pdf.dll"_s, u"smile-pdf.dylib"_s};
    const QFileInfoList found = QDir(folder).entryInfoList(names, QDir::Files);
    return found.isEmpty() ? QString() : found.first().absoluteFilePath();
}

} // namespace

PdfLoader::PdfLoader(const QStringList &folders)
    : m_folders(folders)
{ }

QStringList PdfLoader::defaultFolders()
{
    const QDir here(QCoreApplication::applicationDirPath());
    return {here.path(), here.filePath(u"plugins"_s), here.filePath(u"../lib/smile-console"_s),
            here.filePath(u"../PlugIns"_s)};
}

PdfModule *PdfLoader::module()
{
    for (const QString &folder : std::as_const(m_folders)) {
        if (m_module)
            break;
        const QString file = moduleFileIn(folder);
        if (file.isEmpty())
            continue;
        m_loader.setFileName(file);
        m_module = qobject_cast<PdfModule *>(m_loader.instance());
        if (!m_module)
            qCWarning(pdfLog, "cannot load %s: %s", qUtf8Printable(file),
                      qUtf8Printable(m_loader.errorString()));
    }
    return m_module;
}

} // namespace smile::console
