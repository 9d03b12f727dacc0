#include "catalog/catalog.h"
#include "catalog/metadata.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "description",
     .title = QT_TRANSLATE_NOOP("catalog", "Description"),
     .personal = true,
     .width = 0},
    {.path = "date",
     .title = QT_TRANSLATE_NOOP("catalog", "Date"),
     .kind = Kind::Date,
     .width = 96},
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
    {.path = "referenceId",
     .title = QT_TRANSLATE_NOOP("catalog", "Reference"),
     .personal = true,
     .width = 130},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Transaction id"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 118},
}));

constexpr Filter filters[] = {
    {.name = "userId", .title = QT_TRANSLATE_NOOP("catalog", "Person"), .kind = Kind::Person},
    {.name = "accountId", .title = QT_TRANSLATE_NOOP("catalog", "Account"), .kind = Kind::Id},
    {.name = "startDate", .title = QT_TRANSLATE_NOOP("catalog", "From"), .kind = Kind::Date},
    {.name = "endDate", .title = QT_TRANSLATE_NOOP("catalog", "To"), .kind = Kind::Date},
    {.name = "sourceId", .title = QT_TRANSLATE_NOOP("catalog", "Source"), .kind = Kind::Id},
};

} // namespace

constinit const Resource transactions = {
    .key = "transactions",
    .title = QT_TRANSLATE_NOOP("catalog", "Transactions"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Transaction"),
    .endpoint = "/transactions",
    .schema = "Transaction",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "date",
};

} // namespace smile::catalog
