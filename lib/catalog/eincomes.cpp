#include "catalog/catalog.h"
#include "catalog/metadata.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "month",
     .title = QT_TRANSLATE_NOOP("catalog", "Month"),
     .kind = Kind::Month,
     .width = 0},
    amount("baseAmount", QT_TRANSLATE_NOOP("catalog", "Base")),
    amount("amount", QT_TRANSLATE_NOOP("catalog", "Amount")),
    currency,
    recordId(QT_TRANSLATE_NOOP("catalog", "Estimated income id")),
}));

constexpr const char *filters[] = {"userId", "sourceId", "startMonth", "endMonth"};

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
