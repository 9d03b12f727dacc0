#include "catalog/catalog.h"
#include "catalog/metadata.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "date", .title = QT_TRANSLATE_NOOP("catalog", "Date"), .kind = Kind::Date, .width = 0},
    amount("amount", QT_TRANSLATE_NOOP("catalog", "Amount")),
    currency,
    {.path = "referenceId",
     .title = QT_TRANSLATE_NOOP("catalog", "Reference"),
     .personal = Personal::Number,
     .width = 130},
    recordId(QT_TRANSLATE_NOOP("catalog", "Contribution id")),
}));

constexpr const char *filters[] = {"userId", "accountId", "sourceId", "startDate", "endDate"};

} // namespace

constinit const Resource contributions = {
    .key = "contributions",
    .title = QT_TRANSLATE_NOOP("catalog", "Contributions"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Contribution"),
    .endpoint = "/contributions",
    .schema = "Contribution",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "date",
};

} // namespace smile::catalog
