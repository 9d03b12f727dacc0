#pragma once

#include "sandbox/world.h"

namespace smile::sandbox {

/// Adds a user who has nothing but the invite (when it is not empty; its userId is filled in), and
/// tells the webhooks.
Person createdUser(World &world, const QJsonObject &externalMetadata, QJsonObject invite);

/// Empties the session's payload: what was linked and uploaded so far no longer belongs to it.
/// Accounts and their data stay.
void resetSession(World &world, Tenant::Slot slot);

} // namespace smile::sandbox
