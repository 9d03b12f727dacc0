#include "catalog/catalog.h"
#include "catalog/metadata.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "month",
     .title = QT_TRANSLATE_NOOP("catalog", "Month"),
     .kind = Kind::Month,
     .width = 0},
    {.path = "baseAmount",
     .title = QT_TRANSLATE_NOOP("catalog", "Base"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "amount",
     .title = QT_TRANSLATE_NOOP("catalog", "Amount"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "currency",
     .title = QT_TRANSLATE_NOOP("catalog", "Currency"),
     .visibility = Visibility::Hidden,
     .width = 76},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Estimated income id"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 118},
}));

constexpr Filter filters[] = {
    {.name = "userId", .title = QT_TRANSLATE_NOOP("catalog", "Person"), .kind = Kind::Person},
    {.name = "sourceId", .title = QT_TRANSLATE_NOOP("catalog", "Source"), .kind = Kind::Id},
    {.name = "startMonth", .title = QT_TRANSLATE_NOOP("catalog", "From"), .kind = Kind::Month},
    {.name = "endMonth", .title = QT_TRANSLATE_NOOP("catalog", "To"), .kind = Kind::Month},
};

} // namespace

constinit const Resource eincomes = {
    .key = "eincomes",
    .title = QT_TRANSLATE_NOOP("catalog", "Estimated incomes"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Estimated income"),
    .endpoint = "/eincomes",
    .schema = "Eincome",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "month",
};

} // namespace smile::catalog
