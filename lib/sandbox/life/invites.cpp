#include "sandbox/life/invites.h"

#include "sandbox/store/ids.h"

namespace smile::sandbox {

namespace {

const QStringList &stages()
{
    static const QStringList all{QStringLiteral("INVITED"), QStringLiteral("EMAIL_OPENED"),
                                 QStringLiteral("LANDING_PAGE_OPENED"),
                                 QStringLiteral("WINK_WIDGET_OPENED"), QStringLiteral("LINKED")};
    return all;
}

bool isBefore(const QString &present, const QString &status)
{
    const qsizetype from = stages().indexOf(present);
    return from >= 0 && from < stages().indexOf(status);
}

} // namespace

QJsonObject inviteLog(const QJsonObject &invite)
{
    return {{QStringLiteral("id"), newId(QStringLiteral("invl-"))},
            {QStringLiteral("inviteId"), invite.value(u"id")},
            {QStringLiteral("inviteStatus"), invite.value(u"status")},
            {QStringLiteral("userId"), invite.value(u"userId")},
            {QStringLiteral("createdAt"), invite.value(u"updatedAt")}};
}

void advanceInvites(World &world, const QString &userId, const QString &status)
{
    const std::optional<Tenant::Slot> slot = world.tenant.slotOfUser(userId);
    if (!slot)
        return;
    const QList<QJsonObject> before = world.tenant.rows(Resource::Invites, *slot);
    const bool moves = std::any_of(before.begin(), before.end(), [&](const QJsonObject &invite) {
        return isBefore(invite.value(u"status").toString(), status);
    });
    if (!moves)
        return; // so that nobody is copied for nothing
    QList<QJsonObject> moved;
    world.tenant.change(*slot, [&](Person &person) {
        for (QJsonObject &invite : person.records[Resource::Invites]) {
            if (!isBefore(invite.value(u"status").toString(), status))
                continue;
            const QString now = nowText();
            invite.insert(QStringLiteral("status"), status);
            invite.insert(QStringLiteral("updatedAt"), now);
            invite.insert(QStringLiteral("linkedAt"), now); // what an unlinked invite carries
            person.records[Resource::InviteLogs].prepend(inviteLog(invite));
            moved.append(invite);
        }
    });
    if (status != stages().last())
        return;
    for (const QJsonObject &invite : moved) {
        world.events.send(QStringLiteral("INVITE_LINKED"),
                          {{QStringLiteral("userId"), userId},
                           {QStringLiteral("inviteId"), invite.value(u"id")}});
    }
}

} // namespace smile::sandbox
