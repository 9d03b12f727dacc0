#include "sandbox/life/users.h"

#include "sandbox/life/invites.h"
#include "sandbox/store/ids.h"

#include <QJsonArray>

namespace smile::sandbox {

namespace {

QJsonObject sessionOf(const QString &userId)
{
    return {{QStringLiteral("userId"), userId},
            {QStringLiteral("channel"), QStringLiteral("Default")},
            {QStringLiteral("status"), QStringLiteral("IN_PROGRESS")}};
}

} // namespace

Person createdUser(World &world, const QJsonObject &externalMetadata, QJsonObject invite)
{
    Person person;
    const QString userId = newId(world.people.tenantId() + u'-');
    person.user = {{QStringLiteral("id"), userId},
                   {QStringLiteral("externalMetadata"), externalMetadata},
                   {QStringLiteral("createdAt"), nowText()},
                   {QStringLiteral("providers"), QJsonArray()},
                   {QStringLiteral("session"), sessionOf(userId)}};
    if (!invite.isEmpty()) {
        invite.insert(QStringLiteral("userId"), userId);
        person.records[Resource::Invites].append(invite);
        person.records[Resource::InviteLogs].append(inviteLog(invite));
    }
    const Tenant::Slot slot = world.tenant.add(person);
    world.tenant.own(person.records, slot);
    world.events.send(QStringLiteral("USER_CREATED"), {{QStringLiteral("userId"), userId}});
    return person;
}

void resetSession(World &world, Tenant::Slot slot)
{
    QJsonObject session;
    world.tenant.change(slot, [&](Person &person) {
        session = person.user.value(u"session").toObject();
        if (session.isEmpty())
            session = sessionOf(person.user.value(u"id").toString());
        session.insert(QStringLiteral("status"), QStringLiteral("IN_PROGRESS"));
        person.user.insert(QStringLiteral("session"), session);
    });
    world.tenant.resetSession(slot);
    world.events.send(QStringLiteral("USER_SESSION_RESET"), {{QStringLiteral("session"), session}});
}

} // namespace smile::sandbox
