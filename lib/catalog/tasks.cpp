#include "catalog/catalog.h"
#include "catalog/metadata.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "type",
     .title = QT_TRANSLATE_NOOP("catalog", "Task"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::taskType,
     .width = 0},
    {.path = "status",
     .title = QT_TRANSLATE_NOOP("catalog", "Status"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::taskStatus,
     .width = 104},
    {.path = "startedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Started"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "finishedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Finished"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "datapoints",
     .title = QT_TRANSLATE_NOOP("catalog", "Data"),
     .kind = Kind::List,
     .vocabulary = &vocabularies::datapoint,
     .width = 220},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Task id"),
     .kind = Kind::Id,
     .width = 118},
}));

constexpr const char *filters[] = {"userId", "startDate", "endDate", "sourceId"};

} // namespace

constinit const Resource tasks = {
    .key = "tasks",
    .title = QT_TRANSLATE_NOOP("catalog", "Tasks"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Task"),
    .endpoint = "/tasks",
    .schema = "Task",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "startedAt",
};

} // namespace smile::catalog
