#include "catalog/catalog.h"
#include "catalog/metadata.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr auto columns = withMetadata(std::to_array<Column>({
    {.path = "name", .title = QT_TRANSLATE_NOOP("catalog", "Document"), .width = 0},
    {.path = "documentType",
     .title = QT_TRANSLATE_NOOP("catalog", "Type"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::documentType,
     .width = 120},
    {.path = "docId",
     .title = QT_TRANSLATE_NOOP("catalog", "Number"),
     .personal = Personal::Number,
     .width = 130},
    {.path = "status",
     .title = QT_TRANSLATE_NOOP("catalog", "Status"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::documentStatus,
     .width = 96},
    {.path = "issueDate",
     .title = QT_TRANSLATE_NOOP("catalog", "Issued"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "expiryDate",
     .title = QT_TRANSLATE_NOOP("catalog", "Expires"),
     .kind = Kind::Date,
     .width = 96},
    {.path = "fileUrl",
     .title = QT_TRANSLATE_NOOP("catalog", "File"),
     .kind = Kind::Url,
     .personal = Personal::Url,
     .width = 120},
    {.path = "remarks",
     .title = QT_TRANSLATE_NOOP("catalog", "Remarks"),
     .personal = Personal::Text,
     .width = 160},
    recordId(QT_TRANSLATE_NOOP("catalog", "Document id")),
}));

constexpr const char *filters[] = {"userId", "accountId", "sourceId"};

} // namespace

constinit const Resource documents = {
    .key = "documents",
    .title = QT_TRANSLATE_NOOP("catalog", "Documents"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Document"),
    .endpoint = "/documents",
    .schema = "Document",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = metadataLinks,
    .sortColumn = "metadata.itemCreatedAt",
};

} // namespace smile::catalog
