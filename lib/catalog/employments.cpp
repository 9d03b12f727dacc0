#include "catalog/catalog.h"
#include "catalog/metadata.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "employer",
     .title = QT_TRANSLATE_NOOP("catalog", "Employer"),
     .personal = Personal::Detail,
     .width = 0},
    {.path = "jobTitle",
     .title = QT_TRANSLATE_NOOP("catalog", "Job title"),
     .personal = Personal::Detail,
     .width = 160},
    {.path = "name",
     .title = QT_TRANSLATE_NOOP("catalog", "Work"),
     .personal = Personal::Detail,
     .width = 160},
    {.path = "description",
     .title = QT_TRANSLATE_NOOP("catalog", "Description"),
     .personal = Personal::Detail,
     .visibility = Visibility::Hidden,
     .width = 200},
    {.path = "department",
     .title = QT_TRANSLATE_NOOP("catalog", "Department"),
     .personal = Personal::Detail,
     .width = 130},
    {.path = "employeeNumber",
     .title = QT_TRANSLATE_NOOP("catalog", "Employee number"),
     .personal = Personal::Number,
     .visibility = Visibility::Hidden,
     .width = 120},
    {.path = "employerNumber",
     .title = QT_TRANSLATE_NOOP("catalog", "Employer number"),
     .personal = Personal::Number,
     .visibility = Visibility::Hidden,
     .width = 120},
    {.path = "status", .title = QT_TRANSLATE_NOOP("catalog", "Status"), .width = 100},
    {.path = "startDate",
     .title = QT_TRANSLATE_NOOP("catalog", "From"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "endDate",
     .title = QT_TRANSLATE_NOOP("catalog", "To"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "reportedDate",
     .title = QT_TRANSLATE_NOOP("catalog", "Reported"),
     .kind = Kind::Date,
     .visibility = Visibility::Hidden,
     .width = 96},
    recordId(QT_TRANSLATE_NOOP("catalog", "Employment id")),
}));

constexpr const char *filters[] = {"userId", "accountId", "startDate", "endDate", "sourceId"};

} // namespace

constinit const Resource employments = {
    .key = "employments",
    .title = QT_TRANSLATE_NOOP("catalog", "Employments"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Employment"),
    .endpoint = "/employments",
    .schema = "Employment",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "startDate",
};

} // namespace smile::catalog
