#include "catalog/catalog.h"

namespace smile::catalog {

std::span<const Resource *const> all()
{
    static constexpr const Resource *resources[] = {
        &users,     &accounts,      &identities,  &documents,       &employments,      &incomes,
        &eincomes,  &contributions, &liabilities, &transactions,    &ratings,          &insights,
        &links,     &invites,       &inviteLogs,  &inviteTemplates, &consentTemplates, &providers,
        &fileTypes, &webhooks,      &tasks,       &archives};
    return resources;
}

const Resource *find(QStringView key)
{
    for (const Resource *resource : all()) {
        if (key == QLatin1StringView(resource->key))
            return resource;
    }
    return key == QLatin1StringView(people.key) ? &people : nullptr;
}

} // namespace smile::catalog
