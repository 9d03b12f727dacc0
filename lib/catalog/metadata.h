#pragma once

#include "catalog/vocabularies.h"

#include <algorithm>
#include <array>

namespace smile::catalog {

/// Where every record read from a source leads.
inline constexpr Link metadataLinks[] = {
    {.column = "metadata.userId", .resource = "people", .filter = nullptr},
    {.column = "metadata.sourceId", .resource = "accounts", .filter = nullptr},
    {.column = "metadata.providerId", .resource = "providers", .filter = nullptr},
};

/// What every record read from a source carries (contract: ObjectReferenceMetadata).
inline constexpr Column metadataColumns[] = {
    {.path = "metadata.userId",
     .title = QT_TRANSLATE_NOOP("catalog", "Person"),
     .kind = Kind::Person,
     .personal = Personal::Name,
     .visibility = Visibility::Hidden,
     .width = 190},
    {.path = "metadata.providerId",
     .title = QT_TRANSLATE_NOOP("catalog", "Provider"),
     .kind = Kind::Provider,
     .width = 110},
    {.path = "metadata.sourceId",
     .title = QT_TRANSLATE_NOOP("catalog", "Source id"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 118},
    {.path = "metadata.sourceType",
     .title = QT_TRANSLATE_NOOP("catalog", "Source"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::sourceType,
     .visibility = Visibility::Hidden,
     .width = 100},
    {.path = "metadata.itemCreatedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Read"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "metadata.createdAt",
     .title = QT_TRANSLATE_NOOP("catalog", "First read"),
     .kind = Kind::DateTime,
     .visibility = Visibility::Hidden,
     .width = 96},
    {.path = "metadata.accountId",
     .title = QT_TRANSLATE_NOOP("catalog", "Account id (old field)"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 118},
};

/// An amount of such a record, in the currency that stands beside it.
constexpr Column amount(const char *path, const char *title)
{
    return {.path = path,
            .title = title,
            .kind = Kind::Money,
            .currency = "currency",
            .personal = Personal::Detail,
            .width = 110};
}

/// The currency of a record's amounts.
inline constexpr Column currency = {.path = "currency",
                                    .title = QT_TRANSLATE_NOOP("catalog", "Currency"),
                                    .visibility = Visibility::Hidden,
                                    .width = 76};

/// The id of such a record: nobody reads it off a table, but it may be copied.
constexpr Column recordId(const char *title)
{
    return {.path = "id",
            .title = title,
            .kind = Kind::Id,
            .visibility = Visibility::Hidden,
            .width = 118};
}

/// A resource's own columns, then those of its metadata.
template <std::size_t N>
constexpr auto withMetadata(const std::array<Column, N> &own)
{
    std::array<Column, N + std::size(metadataColumns)> all = {};
    std::ranges::copy(metadataColumns, std::ranges::copy(own, all.begin()).out);
    return all;
}

} // namespace smile::catalog
