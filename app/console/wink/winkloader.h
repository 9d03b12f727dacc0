#pragma once

#include "console/wink/winkmodule.h"

#include <QPluginLoader>
#include <QStringList>

namespace smile::console {

/// Finds and loads the plugin `smile-wink` when it is first asked for, so that nobody pays for
/// Chromium before the Wink page is opened. It is never unloaded: WebEngine cannot be.
class WinkLoader
{
public:
    WinkLoader(); ///< in moduleFolders()
    explicit WinkLoader(const QStringList &folders);

    /// The module, or nullptr with trouble() saying why. A failed load is tried again next time.
    WinkModule *module();
    WinkTrouble trouble() const { return m_trouble; }

private:
    QStringList m_folders;
    QPluginLoader m_loader;
    WinkModule *m_module = nullptr;
    WinkTrouble m_trouble = WinkTrouble::None;
};

} // namespace smile::console
