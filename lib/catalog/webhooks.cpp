#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr Column columns[] = {
    {.path = "name", .title = QT_TRANSLATE_NOOP("catalog", "Webhook"), .width = 0},
    {.path = "url",
     .title = QT_TRANSLATE_NOOP("catalog", "Address"),
     .kind = Kind::Url,
     .width = 220},
    {.path = "eventTypes",
     .title = QT_TRANSLATE_NOOP("catalog", "Events"),
     .kind = Kind::List,
     .vocabulary = &vocabularies::eventType,
     .width = 200},
    {.path = "active",
     .title = QT_TRANSLATE_NOOP("catalog", "Active"),
     .kind = Kind::Flag,
     .width = 70},
    {.path = "includePayload",
     .title = QT_TRANSLATE_NOOP("catalog", "With data"),
     .kind = Kind::Flag,
     .width = 90},
    {.path = "createdAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Created"),
     .kind = Kind::DateTime,
     .visibility = Visibility::Hidden,
     .width = 96},
    {.path = "updatedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Changed"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Webhook id"),
     .kind = Kind::Id,
     .width = 118},
    {.path = "secret",
     .title = QT_TRANSLATE_NOOP("catalog", "Secret"),
     .visibility = Visibility::Hidden,
     .width = 100,
     .secret = true},
};

constexpr ActionId actions[] = {ActionId::DeleteWebhook, ActionId::CreateWebhook};

} // namespace

constinit const Resource webhooks = {
    .key = "webhooks",
    .title = QT_TRANSLATE_NOOP("catalog", "Webhooks"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Webhook"),
    .endpoint = "/webhooks",
    .schema = "Webhook",
    .idPath = "id",
    .columns = columns,
    .actions = actions,
    .sortColumn = "updatedAt",
};

} // namespace smile::catalog
