#pragma once

#include "sandbox/world.h"

namespace smile::sandbox {

/// Moves the invites of that user on to `status` (INVITED < EMAIL_OPENED < LANDING_PAGE_OPENED <
/// WINK_WIDGET_OPENED < LINKED; never back, and not out of REVOKED), each step with its log.
/// LINKED is told to the webhooks.
void advanceInvites(World &world, const QString &userId, const QString &status);

/// A log line of an invite, for its present status.
QJsonObject inviteLog(const QJsonObject &invite);

} // namespace smile::sandbox
