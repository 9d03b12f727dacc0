#include "actions/invitelink.h"

namespace smile::actions {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkDays = 14;

} // namespace

QString usableInviteLink(const QJsonObject &invite, const QDateTime &now)
{
    const QDateTime sent =
        QDateTime::fromString(invite.value("invitedAt"_L1).toString(), Qt::ISODate);
    const bool fresh = sent.isValid() && sent.addDays(linkDays) > now;
    const bool revoked = invite.value("status"_L1).toString() == "REVOKED"_L1;
    return fresh && !revoked ? invite.value("inviteLandingPageUrl"_L1).toString() : QString();
}

} // namespace smile::actions
