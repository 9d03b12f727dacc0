#include "catalog/catalog.h"
#include "catalog/metadata.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "employer",
     .title = QT_TRANSLATE_NOOP("catalog", "Employer"),
     .personal = true,
     .width = 0},
    {.path = "workItem",
     .title = QT_TRANSLATE_NOOP("catalog", "Work"),
     .personal = true,
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
    {.path = "baseAmount",
     .title = QT_TRANSLATE_NOOP("catalog", "Base"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "grossAmount",
     .title = QT_TRANSLATE_NOOP("catalog", "Gross"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "netAmount",
     .title = QT_TRANSLATE_NOOP("catalog", "Net"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "currency",
     .title = QT_TRANSLATE_NOOP("catalog", "Currency"),
     .visibility = Visibility::Hidden,
     .width = 76},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Income id"),
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
