#include "console/wink/module/winkplugin.h"

#include "console/wink/module/sandboxcheck.h"
#include "console/wink/module/winkholder.h"

#include <QtWebEngineQuick/qtwebenginequickglobal.h>

namespace smile::console {

WinkTrouble WinkPlugin::whyItCannotStart() const
{
    return m_started ? WinkTrouble::None : whyWebEngineCannotStart();
}

WinkView *WinkPlugin::createView(QWidget *parent, WinkListener *listener)
{
    if (!m_started) {
        m_started = true;
        allowRootWithoutSandbox();
        // Called this late it warns that AA_ShareOpenGLContexts should have been set before the
        // application was made; it sets what is needed itself, and nobody pays for it earlier.
        QtWebEngineQuick::initialize();
    }
    return new WinkHolder(parent, listener);
}

} // namespace smile::console
