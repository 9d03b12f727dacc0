#include "sandbox/life/users.h"
#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/payload.h"
#include "sandbox/rest/query.h"
#include "sandbox/rest/router.h"
#include "sandbox/rest/schema.h"

namespace smile::sandbox {

namespace {

Tenant::Slot userSlot(const World &world, const QString &id)
{
    const std::optional<Tenant::Slot> slot = world.tenant.slotOfUser(id);
    if (!slot)
        throw Problem::missing();
    return *slot;
}

Answer createUser(World &world, const QJsonObject &body)
{
    checkExternalMetadata(body);
    const QJsonObject user =
        createdUser(world, body.value(u"externalMetadata").toObject(), {}).user;
    const QJsonObject token = world.tokens.issue(user.value(u"id").toString());
    return createdAnswer({{QStringLiteral("user"), user}, {QStringLiteral("token"), token}});
}

Answer createToken(World &world, const Parameters &query)
{
    const std::optional<QString> userId = query.value(u"userId");
    if (!userId || userId->isEmpty() || characterCount(*userId) > 200)
        throw Problem::invalid(QStringLiteral("userId must have 1 to 200 characters."));
    userSlot(world, *userId);
    return createdAnswer(world.tokens.issue(*userId));
}

} // namespace

void addUsers(Router &router, World &world)
{
    router.add(
        "POST", "/v1/users", [&](const Call &call) { return createUser(world, call.body); },
        Body::Optional);
    router.add("GET", "/v1/users/{}/payload", [&](const Call &call) {
        return okAnswer(userPayload(world, userSlot(world, call.id())));
    });
    router.add("POST", "/v1/users/{}/resetSession", [&](const Call &call) {
        resetSession(world, userSlot(world, call.id()));
        return doneAnswer();
    });
    router.add("POST", "/v1/tokens",
               [&](const Call &call) { return createToken(world, call.query()); });
}

} // namespace smile::sandbox
