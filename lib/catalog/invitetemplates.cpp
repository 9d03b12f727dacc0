#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr Column columns[] = {
    {.path = "name", .title = QT_TRANSLATE_NOOP("catalog", "Template"), .width = 0},
    {.path = "company.name", .title = QT_TRANSLATE_NOOP("catalog", "Company"), .width = 160},
    {.path = "email.subject", .title = QT_TRANSLATE_NOOP("catalog", "Subject"), .width = 220},
    {.path = "email.sendEmail",
     .title = QT_TRANSLATE_NOOP("catalog", "Sends mail"),
     .kind = Kind::Flag,
     .width = 96},
    {.path = "email.senderName", .title = QT_TRANSLATE_NOOP("catalog", "Sender"), .width = 140},
    {.path = "email.replyAddress",
     .title = QT_TRANSLATE_NOOP("catalog", "Replies to"),
     .kind = Kind::Email,
     .visibility = Visibility::Hidden,
     .width = 180},
    {.path = "email.body",
     .title = QT_TRANSLATE_NOOP("catalog", "Mail"),
     .visibility = Visibility::Hidden,
     .width = 260},
    {.path = "landingPage.header",
     .title = QT_TRANSLATE_NOOP("catalog", "Landing page"),
     .visibility = Visibility::Hidden,
     .width = 180},
    {.path = "landingPage.description",
     .title = QT_TRANSLATE_NOOP("catalog", "Landing page text"),
     .visibility = Visibility::Hidden,
     .width = 220},
    {.path = "landingPage.button",
     .title = QT_TRANSLATE_NOOP("catalog", "Landing page button"),
     .visibility = Visibility::Hidden,
     .width = 130},
    {.path = "successPage.header",
     .title = QT_TRANSLATE_NOOP("catalog", "Success page"),
     .visibility = Visibility::Hidden,
     .width = 180},
    {.path = "successPage.description",
     .title = QT_TRANSLATE_NOOP("catalog", "Success page text"),
     .visibility = Visibility::Hidden,
     .width = 220},
    {.path = "successPage.button",
     .title = QT_TRANSLATE_NOOP("catalog", "Success page button"),
     .visibility = Visibility::Hidden,
     .width = 130},
    {.path = "company.logoUrl",
     .title = QT_TRANSLATE_NOOP("catalog", "Logo"),
     .kind = Kind::Url,
     .visibility = Visibility::Hidden,
     .width = 160},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Template id"),
     .kind = Kind::Id,
     .width = 130},
};

constexpr ActionId actions[] = {ActionId::EditTemplate, ActionId::DeleteTemplate,
                                ActionId::CreateTemplate};

} // namespace

constinit const Resource inviteTemplates = {
    .key = "inviteTemplates",
    .title = QT_TRANSLATE_NOOP("catalog", "Templates"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Template"),
    .endpoint = "/inviteTemplates",
    .schema = "InviteTemplate",
    .idPath = "id",
    .columns = columns,
    .actions = actions,
    .sortColumn = "name",
};

} // namespace smile::catalog
