#include "files/pdfloader.h"

#include "modules/modules.h"

namespace smile::console {

using namespace Qt::StringLiterals;

PdfLoader::PdfLoader()
    : PdfLoader(moduleFolders())
{ }

PdfLoader::PdfLoader(const QStringList &folders)
    : m_folders(folders)
{ }

PdfModule *PdfLoader::module()
{
    if (!m_module)
        m_module = qobject_cast<PdfModule *>(loadModule(u"smile-pdf"_s, m_folders, m_loader));
    return m_module;
}

} // namespace smile::console
