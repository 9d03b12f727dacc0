#pragma once

#include "settings/connectiontest.h"
#include "vault/copykeys.h"

namespace smile::console {

/// Deletes a profile's local copy, its key first; the session that uses it goes on without. Given
/// by the shell, which knows the session. Answers once, queued, unless the context goes.
using CopyForgotten = std::function<void(vault::CopyKeys::Forgotten)>;
using ForgetCopy =
    std::function<void(const QString &profileId, QObject *context, const CopyForgotten &forgotten)>;

/// What can be done about a profile that is no matter of settings and keychain.
struct ProfileWork
{
    TestConnection test;
    ForgetCopy forgetCopy;
};

} // namespace smile::console
