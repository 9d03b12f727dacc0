#pragma once

#include "files/pdfmodule.h"

#include <QPluginLoader>
#include <QStringList>

namespace smile::console {

/// Finds and loads the plugin `smile-pdf` when the first PDF is shown: the console itself is not
/// linked to Qt PDF, and does without it where it is not installed.
class PdfLoader : public PdfSource
{
public:
    /// `folders` are searched in order; the default is what an installed or built program needs.
    explicit PdfLoader(const QStringList &folders = defaultFolders());

    PdfModule *module() override;

    /// Beside the executable, in its "plugins" folder, in ../lib/smile-console, in ../PlugIns.
    static QStringList defaultFolders();

private:
    QStringList m_folders;
    QPluginLoader m_loader;
    PdfModule *m_module = nullptr;
};

} // namespace smile::console
