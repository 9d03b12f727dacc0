#include "catalog/catalog.h"
#include "catalog/metadata.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "type", .title = QT_TRANSLATE_NOOP("catalog", "Loan"), .width = 0},
    {.path = "referenceId",
     .title = QT_TRANSLATE_NOOP("catalog", "Reference"),
     .personal = true,
     .width = 120},
    {.path = "startDate",
     .title = QT_TRANSLATE_NOOP("catalog", "From"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "endDate",
     .title = QT_TRANSLATE_NOOP("catalog", "To"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "loanAmount",
     .title = QT_TRANSLATE_NOOP("catalog", "Loan amount"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "outstandingBalance",
     .title = QT_TRANSLATE_NOOP("catalog", "Outstanding"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "amortizationAmount",
     .title = QT_TRANSLATE_NOOP("catalog", "Amortization"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "amortizationFrequency",
     .title = QT_TRANSLATE_NOOP("catalog", "Amortized"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::payPeriod,
     .width = 104},
    {.path = "firstAmortizationDate",
     .title = QT_TRANSLATE_NOOP("catalog", "First amortization"),
     .kind = Kind::Date,
     .visibility = Visibility::Hidden,
     .width = 96},
    {.path = "nextPaymentAmount",
     .title = QT_TRANSLATE_NOOP("catalog", "Next payment"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "overduePaymentAmount",
     .title = QT_TRANSLATE_NOOP("catalog", "Overdue"),
     .kind = Kind::Money,
     .currency = "currency",
     .personal = true,
     .width = 110},
    {.path = "currency",
     .title = QT_TRANSLATE_NOOP("catalog", "Currency"),
     .visibility = Visibility::Hidden,
     .width = 76},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Liability id"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 118},
}));

constexpr Filter filters[] = {
    {.name = "userId", .title = QT_TRANSLATE_NOOP("catalog", "Person"), .kind = Kind::Person},
    {.name = "sourceId", .title = QT_TRANSLATE_NOOP("catalog", "Source"), .kind = Kind::Id},
    {.name = "startDate", .title = QT_TRANSLATE_NOOP("catalog", "From"), .kind = Kind::Date},
    {.name = "endDate", .title = QT_TRANSLATE_NOOP("catalog", "To"), .kind = Kind::Date},
};

} // namespace

constinit const Resource liabilities = {
    .key = "liabilities",
    .title = QT_TRANSLATE_NOOP("catalog", "Liabilities"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Liability"),
    .endpoint = "/liabilities",
    .schema = "Liability",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "startDate",
};

} // namespace smile::catalog
