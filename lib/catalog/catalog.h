#pragma once

#include "catalog/resource.h"

namespace smile::catalog {

// One file each: lib/catalog/<resource>.cpp. A new read-only resource is one such file and one line
// in catalog.cpp.
extern const Resource users, accounts, identities, documents, employments, incomes, eincomes,
    contributions, liabilities, transactions, ratings, insights, links, invites, inviteLogs,
    inviteTemplates, consentTemplates, providers, fileTypes, webhooks, tasks, archives;

/// The console's own tables, derived from the records above (endpoint is null).
/// `people`: one row a user, joined by records::People: id, person, digits, email, phone,
/// providers[], worst, monitoring, createdAt, changedAt, externalMetadata.
extern const Resource people;

/// Every resource of the API, in the order in which a person meets them. Does not hold `people`.
std::span<const Resource *const> all();
const Resource *find(QStringView key);

} // namespace smile::catalog
