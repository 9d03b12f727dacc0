#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr Column columns[] = {
    {.path = "inviteStatus",
     .title = QT_TRANSLATE_NOOP("catalog", "Place"),
     .kind = Kind::InviteStage,
     .vocabulary = &vocabularies::inviteStatus,
     .width = 0},
    {.path = "createdAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Time"),
     .kind = Kind::DateTime,
     .width = 120},
    {.path = "userId",
     .title = QT_TRANSLATE_NOOP("catalog", "Person"),
     .kind = Kind::Person,
     .personal = Personal::Name,
     .visibility = Visibility::Hidden,
     .width = 160},
    {.path = "inviteId",
     .title = QT_TRANSLATE_NOOP("catalog", "Invite id"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 130},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Log id"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 130},
};

constexpr Link leads[] = {
    {.column = "inviteId", .resource = "invites", .filter = nullptr},
    {.column = "userId", .resource = "people", .filter = nullptr},
};

} // namespace

// Listed per invite: its endpoint names the invite, so the client has a call of its own for it.
constinit const Resource inviteLogs = {
    .key = "inviteLogs",
    .title = QT_TRANSLATE_NOOP("catalog", "Invite log"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Invite log entry"),
    .endpoint = "/invites/{inviteId}/logs",
    .schema = "InviteLog",
    .idPath = "id",
    .hasGet = false,
    .columns = columns,
    .links = leads,
    .sortColumn = "createdAt",
};

} // namespace smile::catalog
