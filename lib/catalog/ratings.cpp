#include "catalog/catalog.h"
#include "catalog/metadata.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "currentRating",
     .title = QT_TRANSLATE_NOOP("catalog", "Rating"),
     .kind = Kind::Number,
     .width = 90},
    {.path = "maxRating",
     .title = QT_TRANSLATE_NOOP("catalog", "Best possible"),
     .kind = Kind::Number,
     .width = 100},
    {.path = "calculatedPercentage",
     .title = QT_TRANSLATE_NOOP("catalog", "Percent"),
     .kind = Kind::Number,
     .width = 90},
    {.path = "reviewsReceived",
     .title = QT_TRANSLATE_NOOP("catalog", "Reviews"),
     .kind = Kind::Number,
     .width = 90},
    {.path = "likesReceived",
     .title = QT_TRANSLATE_NOOP("catalog", "Likes"),
     .kind = Kind::Number,
     .width = 90},
    {.path = "jobsCompleted",
     .title = QT_TRANSLATE_NOOP("catalog", "Jobs done"),
     .kind = Kind::Number,
     .width = 90},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Rating id"),
     .kind = Kind::Id,
     .width = 0},
}));

constexpr const char *filters[] = {"userId", "accountId", "sourceId"};

} // namespace

constinit const Resource ratings = {
    .key = "ratings",
    .title = QT_TRANSLATE_NOOP("catalog", "Ratings"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Rating"),
    .endpoint = "/ratings",
    .schema = "Rating",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "metadata.itemCreatedAt",
};

} // namespace smile::catalog
