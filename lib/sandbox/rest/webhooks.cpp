#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/lists.h"
#include "sandbox/rest/router.h"
#include "sandbox/rest/schema.h"
#include "sandbox/store/ids.h"

namespace smile::sandbox {

namespace {

QStringList eventTypes()
{
    return QStringLiteral(
               "USER_CREATED,ACCOUNT_CREATED,ACCOUNT_CONNECTED,ACCOUNT_DISCONNECTED,"
               "ACCOUNT_FAILED,TASK_STARTED,TASK_FINISHED,ACCOUNT_SYNC_TASK_FINISHED,"
               "ARCHIVE_STARTED,ARCHIVE_ANALYZED,ARCHIVE_REVOKED,ARCHIVE_FAILED,INVITE_INVITED,"
               "INVITE_LINKED,IDENTITY_ADDED,RATING_ADDED,TRANSACTIONS_ADDED,DOCUMENTS_ADDED,"
               "DOCUMENTS_UPDATED,EMPLOYMENTS_ADDED,EMPLOYMENTS_UPDATED,INCOMES_ADDED,"
               "INCOMES_UPDATED,CONTRIBUTIONS_ADDED,CONTRIBUTIONS_UPDATED,EINCOMES_ADDED,"
               "EINCOMES_UPDATED,LIABILITIES_ADDED,LIABILITIES_UPDATED,INSIGHT_ADDED,LINK_ADDED,"
               "VERIFICATION_STARTED,VERIFICATION_COMPLETED,RECORD_CREATED,RECORD_COMPLETED,"
               "USER_SESSION_COMPLETED,USER_SESSION_RESET,ALL_EVENTS")
        .split(u',');
}

const Fields &webhookFields()
{
    using Kind = Field::Kind;
    static const Fields fields{
        {.name = QStringLiteral("name"), .required = true, .minLength = 1, .maxLength = 200},
        {.name = QStringLiteral("url"),
         .required = true,
         .minLength = 1,
         .maxLength = 500,
         .format = Field::Format::WebUrl},
        {.name = QStringLiteral("eventTypes"),
         .kind = Kind::Texts,
         .required = true,
         .values = eventTypes()},
        {.name = QStringLiteral("active"), .kind = Kind::Flag, .required = true},
        {.name = QStringLiteral("includePayload"), .kind = Kind::Flag},
        {.name = QStringLiteral("secret"), .required = true, .minLength = 1, .maxLength = 64},
    };
    return fields;
}

QJsonObject newWebhook(const QJsonObject &body)
{
    checkBody(body, webhookFields());
    const QString now = nowText();
    QJsonObject row{{QStringLiteral("id"), newId(QStringLiteral("wh-"))},
                    {QStringLiteral("createdAt"), now},
                    {QStringLiteral("updatedAt"), now},
                    {QStringLiteral("includePayload"), false}};
    for (const Field &field : webhookFields()) {
        if (body.contains(field.name))
            row.insert(field.name, body.value(field.name));
    }
    return row;
}

} // namespace

void addWebhooks(Router &router, World &world)
{
    Collection &webhooks = world.webhooks;
    router.add("GET", "/v1/webhooks", [&](const Call &call) {
        return pageOf(world, call.request.path(), call.query(), {},
                      [&](const auto &) { return webhooks.rows(); });
    });
    router.add(
        "POST", "/v1/webhooks",
        [&](const Call &call) {
            const QJsonObject row = newWebhook(call.body);
            webhooks.add(row);
            return okAnswer(row);
        },
        Body::Required);
    router.add("GET", "/v1/webhooks/{}", [&](const Call &call) {
        const std::optional<QJsonObject> row = webhooks.find(call.id());
        if (!row)
            throw Problem::missing();
        return okAnswer(*row);
    });
    router.add("DELETE", "/v1/webhooks/{}", [&](const Call &call) {
        if (!webhooks.remove(call.id()))
            throw Problem::missing();
        return doneAnswer();
    });
}

} // namespace smile::sandbox
