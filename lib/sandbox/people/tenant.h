#pragma once

#include "records.h"

namespace smile::sandbox::people {

/// What a tenant has apart from people; whole lists, contract-shaped.
struct Tenant
{
    explicit Tenant(const Desk &desk);

    QList<QJsonObject> providers, fileTypes, inviteTemplates, consentTemplates, webhooks;
};

/// The file behind a logo-… name: logo-<provider>, logo-type-<file type>, logo-company.
std::optional<StoredFile> logoNamed(const Dataset &data, QStringView name);

} // namespace smile::sandbox::people
