#pragma once

#include "api/gate.h"
#include "api/requestlog.h"
#include "console.h"
#include "links/instance.h"
#include "masking/clipboardguard.h"
#include "masking/deskwatch.h"
#include "parts/appearancesettings.h"
#include "sandbox/sandbox.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "theme/appearance.h"
#include "vault/auditlog.h"
#include "vault/copykeys.h"
#include "vault/keyring.h"
#include "vault/profiles.h"
#include "wink/winkloader.h"

#include <QTranslator>

namespace smile::console {

/// What lives as long as the program. What is used by something stands above it.
class Console::Parts
{
public:
    Parts(QApplication &app, vault::Secrets &keychain)
        : profiles(settings)
        , keyRing(keychain)
        , copyKeys(keychain)
        , gate(0, *clock)
        , appearance(app, chosenScheme(settings))
    { }

    vault::Settings settings;
    vault::Profiles profiles;
    vault::KeyRing keyRing;
    vault::CopyKeys copyKeys;
    vault::AuditLog audit;
    std::unique_ptr<api::Clock> clock = api::systemClock();
    api::Gate gate;
    api::RequestLog log;
    ClipboardGuard clipboard{*clock};
    DeskWatch desk{*clock};
    Appearance appearance;
    QTranslator words;
    QTranslator qtWords;
    std::unique_ptr<sandbox::Sandbox> sandbox;
    std::unique_ptr<Session> session;
    Instance instance;
    WinkLoader winkLoader;
    std::unique_ptr<MainWindow> window;
};

} // namespace smile::console
