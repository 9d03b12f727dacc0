#pragma once

#include "api/error.h"
#include "vault/secrets.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace smile::console {

/// Asks a host for one record with a key (GET /users?size=1) and tells how it went: no error when
/// it worked. Given by the shell, which alone has a network. `done` runs once, queued, and dies
/// with its context.
using TestConnection =
    std::function<void(const QUrl &base, const vault::Secret &secret, QObject *context,
                       std::function<void(const std::optional<api::Error> &)> done)>;

} // namespace smile::console
