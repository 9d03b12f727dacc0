#include "catalog/catalog.h"
#include "catalog/metadata.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "description",
     .title = QT_TRANSLATE_NOOP("catalog", "Description"),
     .personal = Personal::Text,
     .width = 0},
    {.path = "date",
     .title = QT_TRANSLATE_NOOP("catalog", "Date"),
     .kind = Kind::Date,
     .width = 96},
    amount("amount", QT_TRANSLATE_NOOP("catalog", "Amount")),
    currency,
    {.path = "referenceId",
     .title = QT_TRANSLATE_NOOP("catalog", "Reference"),
     .personal = Personal::Number,
     .width = 130},
    recordId(QT_TRANSLATE_NOOP("catalog", "Transaction id")),
}));

constexpr const char *filters[] = {"userId", "accountId", "startDate", "endDate", "sourceId"};

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
