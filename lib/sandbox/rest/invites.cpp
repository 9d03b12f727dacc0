#include "sandbox/life/invites.h"

#include "sandbox/life/users.h"
#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/lists.h"
#include "sandbox/rest/router.h"
#include "sandbox/rest/schema.h"
#include "sandbox/store/ids.h"

namespace smile::sandbox {

namespace {

const Fields &inviteFields()
{
    using Format = Field::Format;
    static const Fields fields{
        {.name = QStringLiteral("fullName"), .required = true, .minLength = 1, .maxLength = 200},
        {.name = QStringLiteral("firstName"), .minLength = 1, .maxLength = 64},
        {.name = QStringLiteral("lastName"), .minLength = 1, .maxLength = 64},
        {.name = QStringLiteral("email"),
         .required = true,
         .minLength = 1,
         .maxLength = 200,
         .format = Format::Email},
        {.name = QStringLiteral("templateId"), .required = true, .minLength = 1, .maxLength = 64},
        {.name = QStringLiteral("winkTemplateId"), .minLength = 1, .maxLength = 64},
    };
    return fields;
}

QJsonObject existing(const World &world, const QString &id)
{
    const std::optional<QJsonObject> invite = world.tenant.find(Resource::Invites, id);
    if (!invite)
        throw Problem::missing();
    return *invite;
}

Answer createInvite(World &world, const QJsonObject &body)
{
    checkBody(body, inviteFields());
    const std::optional<QJsonObject> used =
        world.inviteTemplates.find(body.value(u"templateId").toString());
    if (!used)
        throw Problem::invalid(QStringLiteral("templateId is of no invite template."));
    const QString id = newId(QStringLiteral("iv-"));
    const QString now = nowText();
    QJsonObject invite;
    for (const Field &field : inviteFields()) {
        if (body.contains(field.name))
            invite.insert(field.name, body.value(field.name));
    }
    invite.insert(QStringLiteral("id"), id);
    invite.insert(QStringLiteral("status"), QStringLiteral("INVITED"));
    for (const char *time : {"createdAt", "updatedAt", "invitedAt", "linkedAt"})
        invite.insert(QString::fromLatin1(time), now);
    invite.insert(QStringLiteral("inviteLandingPageUrl"),
                  QString(world.baseUrl + QStringLiteral("/invite/") + id));
    const Person person = createdUser(world, {}, invite);
    invite = person.records.value(Resource::Invites).first();
    if (const std::optional<QJsonObject> mail = mailFor(invite, *used))
        world.mails.keep(id, *mail);
    world.events.send(
        QStringLiteral("INVITE_INVITED"),
        {{QStringLiteral("userId"), invite.value(u"userId")}, {QStringLiteral("inviteId"), id}});
    return createdAnswer(invite);
}

Answer inviteLogs(const World &world, const Call &call)
{
    const QString id = existing(world, call.id()).value(u"id").toString();
    const Tenant::Slot slot = *world.tenant.slotOf(id);
    const auto rows = [&](const QMap<QString, QString> &) {
        QList<QJsonObject> logs = world.tenant.rows(Resource::InviteLogs, slot);
        logs.removeIf(
            [&](const QJsonObject &log) { return log.value(u"inviteId").toString() != id; });
        return logs;
    };
    return pageOf(world, call.request.path(), call.query(), {}, rows);
}

Answer inviteMail(const World &world, const QString &id)
{
    const QJsonObject invite = existing(world, id);
    if (const std::optional<QJsonObject> kept = world.mails.find(id))
        return okAnswer(*kept);
    const std::optional<QJsonObject> used =
        world.inviteTemplates.find(invite.value(u"templateId").toString());
    const std::optional<QJsonObject> mail =
        used ? mailFor(invite, *used) : std::optional<QJsonObject>();
    if (!mail)
        throw Problem::missing();
    return okAnswer(*mail);
}

} // namespace

void addInvites(Router &router, World &world)
{
    router.add(
        "POST", "/v1/invites", [&](const Call &call) { return createInvite(world, call.body); },
        Body::Required);
    router.add("GET", "/v1/invites/{}/logs",
               [&](const Call &call) { return inviteLogs(world, call); });
    // The sandbox's own: Smile has no endpoint for the mail it sends.
    router.add("GET", "/v1/sandbox/invites/{}/mail",
               [&](const Call &call) { return inviteMail(world, call.id()); });
}

} // namespace smile::sandbox
