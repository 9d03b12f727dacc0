#include "catalog/catalog.h"
#include "catalog/metadata.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "startDate",
     .title = QT_TRANSLATE_NOOP("catalog", "From"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "endDate",
     .title = QT_TRANSLATE_NOOP("catalog", "To"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "records.count",
     .title = QT_TRANSLATE_NOOP("catalog", "Links elsewhere"),
     .kind = Kind::Number,
     .width = 110},
    {.path = "records.linkedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Linked at"),
     .kind = Kind::List,
     .width = 0},
    {.path = "records",
     .title = QT_TRANSLATE_NOOP("catalog", "Link records"),
     .kind = Kind::List,
     .visibility = Visibility::Hidden,
     .width = 200},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Link id"),
     .kind = Kind::Id,
     .width = 118},
}));

constexpr const char *filters[] = {"userId", "sourceId"};

} // namespace

constinit const Resource links = {
    .key = "links",
    .title = QT_TRANSLATE_NOOP("catalog", "Links"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Link"),
    .endpoint = "/links",
    .schema = "Link",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "endDate",
};

} // namespace smile::catalog
