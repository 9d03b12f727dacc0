#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr Column columns[] = {
    {.path = "typeLabel", .title = QT_TRANSLATE_NOOP("catalog", "File type"), .width = 0},
    {.path = "type", .title = QT_TRANSLATE_NOOP("catalog", "Type"), .width = 160},
    {.path = "active",
     .title = QT_TRANSLATE_NOOP("catalog", "Working"),
     .kind = Kind::Flag,
     .width = 76},
    {.path = "enabled",
     .title = QT_TRANSLATE_NOOP("catalog", "Enabled"),
     .kind = Kind::Flag,
     .width = 76},
    {.path = "ocr",
     .title = QT_TRANSLATE_NOOP("catalog", "Text recognition"),
     .kind = Kind::Flag,
     .width = 120},
    {.path = "supported",
     .title = QT_TRANSLATE_NOOP("catalog", "Data"),
     .kind = Kind::List,
     .vocabulary = &vocabularies::fileTypeDatapoint,
     .width = 240},
    {.path = "logoUrl",
     .title = QT_TRANSLATE_NOOP("catalog", "Logo"),
     .kind = Kind::Url,
     .visibility = Visibility::Hidden,
     .width = 160},
};

constexpr const char *filters[] = {"type", "active", "enabled", "ocr"};

} // namespace

constinit const Resource fileTypes = {
    .key = "fileTypes",
    .title = QT_TRANSLATE_NOOP("catalog", "File types"),
    .singular = QT_TRANSLATE_NOOP("catalog", "File type"),
    .endpoint = "/fileTypes",
    .schema = "FileType",
    .idPath = "type",
    .hasGet = false,
    .columns = columns,
    .filters = filters,
    .sortColumn = "typeLabel",
};

} // namespace smile::catalog
