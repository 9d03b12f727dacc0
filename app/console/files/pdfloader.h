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
    PdfLoader(); ///< in moduleFolders()
    explicit PdfLoader(const QStringList &folders);

    PdfModule *module() override;

private:
    QStringList m_folders;
    QPluginLoader m_loader;
    PdfModule *m_module = nullptr;
};

} // namespace smile::console
