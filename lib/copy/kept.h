#pragma once

#include "records/store.h"
#include "vault/sealedfile.h"

#include <QDate>

namespace smile::copy {

/// Resources whose records are kept, those first that the lists and the search are made of. People
/// are kept as they were joined.
const QList<const catalog::Resource *> &keptResources();
vault::Shelf shelfOf(const catalog::Resource &resource);
/// What its tombstone is named after.
vault::SealedName nameOf(const catalog::Resource &resource, const QString &id);
vault::SealedName nameOf(const catalog::Resource &resource, quint64 segment);

/// Where a record says which account or archive it was read from.
inline constexpr const char *sourcePaths[] = {"metadata.sourceId", "metadata.accountId"};

/// Ids of the account or archive that a record was read from; empty when it was not.
QStringList sourcesOf(const catalog::Resource &resource, const records::Record &record);
bool hasSources(const catalog::Resource &resource);

/// Whether the server may have deleted this account by that day: 60 days after its connection
/// (smile-api.md, "What follows from it").
bool isPast(const records::Record &account, const QDate &today);
/// Whether the link was cut: what was read through it is deleted at the server.
bool isCut(const records::Record &account);

} // namespace smile::copy
