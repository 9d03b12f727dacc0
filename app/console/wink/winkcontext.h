#pragma once

#include "api/gate.h"
#include "vault/profile.h"
#include "vault/settings.h"
#include "wink/winkmodule.h"
#include "wink/winkserver.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace smile::records {
class Store;
}

namespace smile::console {

class Masking;
class Navigator;
class WinkLoader;
struct Workplace;

/// What the Wink page works with. Everything outlives the page.
struct WinkContext
{
    records::Store &store;
    std::shared_ptr<WinkServer> server;
    Navigator &navigator;
    vault::Settings &settings; ///< for the look of the table
    vault::Profile profile;
    api::Clock &clock; ///< for what happens every second
    std::function<QDateTime()> now; ///< UTC: a token's end is a time of day
    /// Loads the module when it is first asked for; null with the reason in `why`.
    std::function<WinkModule *(WinkTrouble &why)> module;
    std::function<void(const QUrl &)> openOutside; ///< in the system's browser
    Masking *masking = nullptr; ///< null: nothing is hidden
};

/// Over a session and the plugin smile-wink.
WinkContext winkContext(const Workplace &workplace, WinkLoader &loader);

} // namespace smile::console
