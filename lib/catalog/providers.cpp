#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr Column columns[] = {
    {.path = "name", .title = QT_TRANSLATE_NOOP("catalog", "Provider"), .width = 0},
    {.path = "longName", .title = QT_TRANSLATE_NOOP("catalog", "Full name"), .width = 200},
    {.path = "type",
     .title = QT_TRANSLATE_NOOP("catalog", "Type"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::providerType,
     .width = 110},
    {.path = "subType",
     .title = QT_TRANSLATE_NOOP("catalog", "Subtype"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::providerSubType,
     .width = 170},
    {.path = "active",
     .title = QT_TRANSLATE_NOOP("catalog", "Working"),
     .kind = Kind::Flag,
     .width = 76},
    {.path = "enabled",
     .title = QT_TRANSLATE_NOOP("catalog", "Enabled"),
     .kind = Kind::Flag,
     .width = 76},
    {.path = "accountConnection",
     .title = QT_TRANSLATE_NOOP("catalog", "Live connection"),
     .kind = Kind::Flag,
     .width = 112},
    {.path = "mfa",
     .title = QT_TRANSLATE_NOOP("catalog", "Asks for a code"),
     .kind = Kind::Flag,
     .width = 112},
    {.path = "monitorSupported",
     .title = QT_TRANSLATE_NOOP("catalog", "Monitoring"),
     .kind = Kind::Flag,
     .width = 90},
    {.path = "supported",
     .title = QT_TRANSLATE_NOOP("catalog", "Data"),
     .kind = Kind::List,
     .vocabulary = &vocabularies::datapoint,
     .width = 220},
    {.path = "typeLabel",
     .title = QT_TRANSLATE_NOOP("catalog", "Type as the provider list says"),
     .visibility = Visibility::Hidden,
     .width = 130},
    {.path = "subTypeLabel",
     .title = QT_TRANSLATE_NOOP("catalog", "Subtype as the provider list says"),
     .visibility = Visibility::Hidden,
     .width = 180},
    {.path = "logoUrl",
     .title = QT_TRANSLATE_NOOP("catalog", "Logo"),
     .kind = Kind::Url,
     .visibility = Visibility::Hidden,
     .width = 160},
    {.path = "id", .title = QT_TRANSLATE_NOOP("catalog", "Provider id"), .width = 120},
};

constexpr const char *filters[] = {"type", "subType", "active", "enabled", "accountConnection",
                                   "name", "ids",     "topIds"};

constexpr Link leads[] = {
    {.column = "id", .resource = "accounts", .filter = nullptr},
};

} // namespace

constinit const Resource providers = {
    .key = "providers",
    .title = QT_TRANSLATE_NOOP("catalog", "Providers"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Provider"),
    .endpoint = "/providers",
    .schema = "Provider",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .links = leads,
    .sortColumn = "name",
};

} // namespace smile::catalog
