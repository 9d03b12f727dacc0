#include "sandbox/life/accounts.h"

#include "sandbox/life/exports.h"
#include "sandbox/life/linking.h"
#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/payload.h"
#include "sandbox/rest/router.h"
#include "sandbox/rest/schema.h"

namespace smile::sandbox {

namespace {

QJsonObject existing(const World &world, const QString &id)
{
    const std::optional<QJsonObject> account = world.tenant.find(Resource::Accounts, id);
    if (!account)
        throw Problem::missing();
    return *account;
}

Answer generateExport(World &world, const Call &call)
{
    const QJsonObject account = existing(world, call.id());
    checkBody(call.body, {{.name = QStringLiteral("exportExtensionType"),
                           .required = true,
                           .values = {QStringLiteral("PDF"), QStringLiteral("CSV")}}});
    return okAnswer(exported(world, account, call.body.value(u"exportExtensionType").toString()));
}

} // namespace

void addAccounts(Router &router, World &world, Linking &linking)
{
    router.add("DELETE", "/v1/accounts/{}", [&](const Call &call) {
        linking.forget(call.id());
        if (!revokeAccount(world, call.id()))
            throw Problem::missing();
        return doneAnswer();
    });
    router.add("POST", "/v1/accounts/{}/disableMonitor", [&](const Call &call) {
        if (!disableMonitor(world, call.id()))
            throw Problem::missing();
        return doneAnswer();
    });
    router.add("GET", "/v1/accounts/{}/payload", [&](const Call &call) {
        return okAnswer(accountPayload(world, existing(world, call.id())));
    });
    router.add(
        "POST", "/v1/accounts/{}/exports/generate",
        [&](const Call &call) { return generateExport(world, call); }, Body::Required);
}

} // namespace smile::sandbox
