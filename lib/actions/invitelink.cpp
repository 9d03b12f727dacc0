#include "actions/invitelink.h"

#include "catalog/lifetimes.h"

namespace smile::actions {

using namespace Qt::StringLiterals;

QString usableInviteLink(const QJsonObject &invite, const QDateTime &now)
{
    const QDateTime sent =
        QDateTime::fromString(invite.value("invitedAt"_L1).toString(), Qt::ISODate);
    const bool fresh = sent.isValid() && sent.addDays(catalog::lifetimes::inviteLinkDays) > now;
    const bool revoked = invite.value("status"_L1).toString() == "REVOKED"_L1;
    return fresh && !revoked ? invite.value("inviteLandingPageUrl"_L1).toString() : QString();
}

} // namespace smile::actions
