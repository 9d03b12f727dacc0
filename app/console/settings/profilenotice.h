#pragma once

#include "api/error.h"
#include "parts/verdictcard.h"
#include "vault/profile.h"

#include <QCoreApplication>

#include <optional>

namespace smile::console {

/// What there is to say about a profile after something was done with it. Kept as facts, so that it
/// can be said again in another language.
struct ProfileNotice
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::ProfileNotice)

public:
    enum class Kind : quint8 {
        None,
        Saved,
        KeySaved, ///< in the keychain
        KeptForSession,
        NotKept, ///< no keychain, and the person did not want it for the session
        KeyForgotten,
        NoKeyToForget,
        NotForgotten, ///< gone from this session; the keychain may still hold one
        CopyGone, ///< the local copy
        CopyKeyMayRemain, ///< its file is gone; the keychain may still hold its key
        CopyFileRemains, ///< its key is gone; its file could not be deleted
        NoKey, ///< none was entered and none is saved
        NoKeychain, ///< it was asked for the key and is not there
        NotAllowed, ///< by those who look after this computer
        Waiting, ///< for the keychain or the server
        Works,
        OtherMode, ///< Smile's other host accepts the key
        Failed ///< the server's refusal or no answer: `error`
    };
    Kind kind = Kind::None;
    vault::Profile::Kind environment = vault::Profile::Kind::Custom; ///< where the key was tried
    std::optional<api::Error> error;

    Verdict verdict() const;

private:
    Verdict otherMode() const;
    Verdict failed() const;
};

} // namespace smile::console
