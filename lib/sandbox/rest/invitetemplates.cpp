#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/lists.h"
#include "sandbox/rest/router.h"
#include "sandbox/rest/schema.h"
#include "sandbox/store/ids.h"

namespace smile::sandbox {

namespace {

Field text(const char *name, int most)
{
    return {.name = QString::fromLatin1(name), .required = true, .minLength = 1, .maxLength = most};
}

Field object(const char *name, const Fields &fields)
{
    return {.name = QString::fromLatin1(name),
            .kind = Field::Kind::Object,
            .required = true,
            .fields = fields};
}

const Fields &templateFields()
{
    static const Fields fields = [] {
        const Fields page{text("header", 200), text("description", 5000), text("button", 200)};
        Field reply = text("replyAddress", 200);
        reply.format = Field::Format::Email;
        const Field send{
            .name = QStringLiteral("sendEmail"), .kind = Field::Kind::Flag, .required = true};
        return Fields{
            text("name", 64),
            object("company", {text("name", 200), text("logoUrl", 200)}),
            object("email", {send, text("senderName", 200), reply, text("subject", 200),
                             text("body", 5000)}),
            object("landingPage", page),
            object("successPage", page),
        };
    }();
    return fields;
}

/// The fields of the schema, and nothing else that the body may have.
QJsonObject kept(const QJsonObject &body, const Fields &fields)
{
    QJsonObject result;
    for (const Field &field : fields) {
        const QJsonValue value = body.value(field.name);
        if (field.kind == Field::Kind::Object)
            result.insert(field.name, kept(value.toObject(), field.fields));
        else
            result.insert(field.name, value);
    }
    return result;
}

QJsonObject checkedTemplate(const QJsonObject &body, const QString &id)
{
    checkBody(body, templateFields());
    QJsonObject row = kept(body, templateFields());
    row.insert(QStringLiteral("id"), id);
    return row;
}

} // namespace

void addInviteTemplates(Router &router, World &world)
{
    Collection &templates = world.inviteTemplates;
    router.add("GET", "/v1/inviteTemplates", [&](const Call &call) {
        return pageOf(world, call.request.path(), call.query(), {},
                      [&](const auto &) { return templates.rows(); });
    });
    router.add(
        "POST", "/v1/inviteTemplates",
        [&](const Call &call) {
            const QJsonObject row = checkedTemplate(call.body, newId(QStringLiteral("tpl-")));
            templates.add(row);
            return createdAnswer(row);
        },
        Body::Required);
    router.add("GET", "/v1/inviteTemplates/{}", [&](const Call &call) {
        const std::optional<QJsonObject> row = templates.find(call.id());
        if (!row)
            throw Problem::missing();
        return okAnswer(*row);
    });
    router.add(
        "PUT", "/v1/inviteTemplates/{}",
        [&](const Call &call) {
            if (!templates.find(call.id()))
                throw Problem::missing();
            const QJsonObject row = checkedTemplate(call.body, call.id());
            if (!templates.replace(call.id(), row))
                throw Problem::missing();
            return okAnswer(row);
        },
        Body::Required);
    router.add("DELETE", "/v1/inviteTemplates/{}", [&](const Call &call) {
        if (!templates.remove(call.id()))
            throw Problem::missing();
        return doneAnswer();
    });
}

} // namespace smile::sandbox
