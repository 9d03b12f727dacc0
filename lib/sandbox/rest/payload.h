#pragma once

#include "sandbox/world.h"

namespace smile::sandbox {

/// The contract's UserPayload: the session, and what its accounts and archives brought since the
/// session was last reset.
QJsonObject userPayload(const World &world, Tenant::Slot slot);

/// The contract's AccountPayload; the account must exist.
QJsonObject accountPayload(const World &world, const QJsonObject &account);

} // namespace smile::sandbox
