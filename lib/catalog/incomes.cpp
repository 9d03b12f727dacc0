#include "catalog/catalog.h"
#include "catalog/metadata.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "employer",
     .title = QT_TRANSLATE_NOOP("catalog", "Employer"),
     .personal = Personal::Detail,
     .width = 0},
    {.path = "workItem",
     .title = QT_TRANSLATE_NOOP("catalog", "Work"),
     .personal = Personal::Detail,
     .width = 140},
    {.path = "startDate",
     .title = QT_TRANSLATE_NOOP("catalog", "From"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "endDate",
     .title = QT_TRANSLATE_NOOP("catalog", "To"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "frequency",
     .title = QT_TRANSLATE_NOOP("catalog", "Paid"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::payPeriod,
     .width = 104},
    amount("baseAmount", QT_TRANSLATE_NOOP("catalog", "Base")),
    amount("grossAmount", QT_TRANSLATE_NOOP("catalog", "Gross")),
    amount("netAmount", QT_TRANSLATE_NOOP("catalog", "Net")),
    currency,
    recordId(QT_TRANSLATE_NOOP("catalog", "Income id")),
}));

constexpr const char *filters[] = {"userId", "accountId", "startDate", "endDate", "sourceId"};

} // namespace

constinit const Resource incomes = {
    .key = "incomes",
    .title = QT_TRANSLATE_NOOP("catalog", "Incomes"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Income"),
    .endpoint = "/incomes",
    .schema = "Income",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "startDate",
};

} // namespace smile::catalog
