#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/lists.h"
#include "sandbox/rest/router.h"
#include "sandbox/rest/schema.h"
#include "sandbox/store/ids.h"

namespace smile::sandbox {

namespace {

const Fields &consentFields()
{
    static const Fields fields{
        {.name = QStringLiteral("consentType"), .required = true, .minLength = 1, .maxLength = 200},
        {.name = QStringLiteral("title"), .minLength = 1, .maxLength = 200},
        {.name = QStringLiteral("version"), .required = true, .minLength = 1, .maxLength = 64},
        {.name = QStringLiteral("consentMethod"), .maxLength = 200},
        {.name = QStringLiteral("consentText"),
         .required = true,
         .minLength = 1,
         .maxLength = 65535},
    };
    return fields;
}

QJsonObject newConsent(const QJsonObject &body)
{
    checkBody(body, consentFields());
    QJsonObject row{{QStringLiteral("id"), newId(QStringLiteral("ct-"))},
                    {QStringLiteral("createdAt"), nowText()}};
    for (const Field &field : consentFields()) {
        if (body.contains(field.name))
            row.insert(field.name, body.value(field.name));
    }
    return row;
}

} // namespace

void addConsentTemplates(Router &router, World &world)
{
    Collection &templates = world.consentTemplates;
    router.add("GET", "/v1/consentTemplates", [&](const Call &call) {
        return pageOf(world, call.request.path(), call.query(), {},
                      [&](const auto &) { return templates.rows(); });
    });
    router.add(
        "POST", "/v1/consentTemplates",
        [&](const Call &call) {
            const QJsonObject row = newConsent(call.body);
            templates.add(row);
            return createdAnswer(row);
        },
        Body::Required);
    router.add("DELETE", "/v1/consentTemplates/{}", [&](const Call &call) {
        if (!templates.remove(call.id()))
            throw Problem::missing();
        return doneAnswer();
    });
}

} // namespace smile::sandbox
