#pragma once

#include <QString>
#include <QStringView>

namespace smile::console {

/// Why the Wink widget is not on the screen.
enum class WinkTrouble {
    None,
    NoModule, ///< the plugin smile-wink is not installed or cannot be loaded
    NoHelper, ///< WebEngine's own helper program is missing
    NoSandbox, ///< Chromium's sandbox cannot start: no user namespaces and no setuid helper
    ScriptNotLoaded, ///< the script's server does not answer, or refuses
    ScriptUnknown, ///< the script ran, but there is no SmileLinkModal that opens
    PageEnded, ///< the page's process crashed or was killed
};

/// What happened and what to do about it, in words for a person; empty for None.
QString winkTroubleText(WinkTrouble trouble);

/// One of the nine callbacks of the widget (smile-api.md, "The Wink widget").
bool isWinkCallback(QStringView name);

} // namespace smile::console
