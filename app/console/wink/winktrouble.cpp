#include "console/wink/winktrouble.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace smile::console {

QString winkTroubleText(WinkTrouble trouble)
{
    const auto text = [](const char *words) {
        return QCoreApplication::translate("WinkTrouble", words);
    };
    switch (trouble) {
    case WinkTrouble::None:
        return {};
    case WinkTrouble::NoModule:
        return text(QT_TRANSLATE_NOOP(
            "WinkTrouble", "The Wink module (smile-wink) cannot be loaded. Install it, "
                           "or Qt WebEngine, which it needs, and open this page again."));
    case WinkTrouble::NoHelper:
        return text(QT_TRANSLATE_NOOP("WinkTrouble",
                                      "QtWebEngineProcess, the helper program of Qt WebEngine, is "
                                      "missing. Install Qt WebEngine again."));
    case WinkTrouble::NoSandbox:
        return text(QT_TRANSLATE_NOOP(
            "WinkTrouble",
            "This system does not let Chromium start its sandbox (no user namespaces for ordinary "
            "users), so no web page is shown here. An administrator can allow user namespaces."));
    case WinkTrouble::ScriptNotLoaded:
        return text(QT_TRANSLATE_NOOP("WinkTrouble",
                                      "The widget's script could not be loaded. Check its address "
                                      "and the connection, then start again."));
    case WinkTrouble::ScriptUnknown:
        return text(QT_TRANSLATE_NOOP("WinkTrouble",
                                      "The script was loaded, but it offers no widget that opens. "
                                      "Check the script's address and version."));
    case WinkTrouble::PageEnded:
        return text(QT_TRANSLATE_NOOP("WinkTrouble",
                                      "The widget's page ended unexpectedly. Start it again."));
    }
    return {};
}

bool isWinkCallback(QStringView name)
{
    static constexpr std::array names{
        "onAccountCreated"_L1, "onAccountConnected"_L1, "onAccountRemoved"_L1,
        "onAccountError"_L1,   "onTokenExpired"_L1,     "onClose"_L1,
        "onUploadsCreated"_L1, "onUploadsRemoved"_L1,   "onUIEvent"_L1};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace smile::console
