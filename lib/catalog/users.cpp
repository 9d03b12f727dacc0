#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr Column columns[] = {
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "User id"),
     .kind = Kind::Id,
     .width = 160},
    {.path = "providers",
     .title = QT_TRANSLATE_NOOP("catalog", "Providers"),
     .kind = Kind::Providers,
     .width = 160},
    {.path = "session.status",
     .title = QT_TRANSLATE_NOOP("catalog", "Session"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::sessionStatus,
     .width = 120},
    {.path = "session.channel",
     .title = QT_TRANSLATE_NOOP("catalog", "Channel"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::sessionChannel,
     .visibility = Visibility::Hidden,
     .width = 110},
    {.path = "session.channelId",
     .title = QT_TRANSLATE_NOOP("catalog", "Channel id"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 118},
    {.path = "session.userId",
     .title = QT_TRANSLATE_NOOP("catalog", "Session's user id"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 118},
    {.path = "externalMetadata",
     .title = QT_TRANSLATE_NOOP("catalog", "Own reference"),
     .kind = Kind::Object},
    {.path = "createdAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Created"),
     .kind = Kind::DateTime,
     .width = 96},
};

constexpr const char *filters[] = {"startDate", "endDate"};

constexpr ActionId actions[] = {ActionId::NewToken, ActionId::TestLink, ActionId::ResetSession,
                                ActionId::CreateUser};

constexpr Link leads[] = {
    {.column = "id", .resource = "people", .filter = nullptr},
    {.column = "id", .resource = "accounts", .filter = "userId"},
    {.column = "id", .resource = "identities", .filter = "userId"},
    {.column = "id", .resource = "documents", .filter = "userId"},
    {.column = "id", .resource = "archives", .filter = "userId"},
    {.column = "id", .resource = "tasks", .filter = "userId"},
    {.column = "providers", .resource = "providers", .filter = nullptr},
};

} // namespace

constinit const Resource users = {
    .key = "users",
    .title = QT_TRANSLATE_NOOP("catalog", "Users"),
    .singular = QT_TRANSLATE_NOOP("catalog", "User"),
    .endpoint = "/users",
    .schema = "User",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .actions = actions,
    .links = leads,
    .sortColumn = "createdAt",
};

} // namespace smile::catalog
