#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace smile::actions {

/// The link of an invite that can still be used: there is one, it is at most 14 days old
/// (smile-api: "Invite link: 14 days") and the invite was not revoked. Empty otherwise.
QString usableInviteLink(const QJsonObject &invite, const QDateTime &now);

} // namespace smile::actions
