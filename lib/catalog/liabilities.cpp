#include "catalog/catalog.h"
#include "catalog/metadata.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "type", .title = QT_TRANSLATE_NOOP("catalog", "Loan"), .width = 0},
    {.path = "referenceId",
     .title = QT_TRANSLATE_NOOP("catalog", "Reference"),
     .personal = Personal::Number,
     .width = 120},
    {.path = "startDate",
     .title = QT_TRANSLATE_NOOP("catalog", "From"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "endDate",
     .title = QT_TRANSLATE_NOOP("catalog", "To"),
     .kind = Kind::Date,
     .width = 96},
    amount("loanAmount", QT_TRANSLATE_NOOP("catalog", "Loan amount")),
    amount("outstandingBalance", QT_TRANSLATE_NOOP("catalog", "Outstanding")),
    amount("amortizationAmount", QT_TRANSLATE_NOOP("catalog", "Amortization")),
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
    amount("nextPaymentAmount", QT_TRANSLATE_NOOP("catalog", "Next payment")),
    amount("overduePaymentAmount", QT_TRANSLATE_NOOP("catalog", "Overdue")),
    currency,
    recordId(QT_TRANSLATE_NOOP("catalog", "Liability id")),
}));

constexpr const char *filters[] = {"userId", "sourceId", "startDate", "endDate"};

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
