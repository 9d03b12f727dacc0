#include "console/wink/winkloader.h"

#include "modules/modules.h"

namespace smile::console {

using namespace Qt::StringLiterals;

WinkLoader::WinkLoader()
    : WinkLoader(moduleFolders())
{ }

WinkLoader::WinkLoader(const QStringList &folders)
    : m_folders(folders)
{ }

WinkModule *WinkLoader::module()
{
    if (m_module)
        return m_module;
    m_module = qobject_cast<WinkModule *>(loadModule(u"smile-wink"_s, m_folders, m_loader));
    m_trouble = m_module ? WinkTrouble::None : WinkTrouble::NoModule;
    return m_module;
}

} // namespace smile::console
