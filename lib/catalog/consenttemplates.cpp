#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

constexpr Column columns[] = {
    {.path = "title", .title = QT_TRANSLATE_NOOP("catalog", "Title"), .width = 0},
    {.path = "consentType", .title = QT_TRANSLATE_NOOP("catalog", "Type"), .width = 160},
    {.path = "version", .title = QT_TRANSLATE_NOOP("catalog", "Version"), .width = 80},
    {.path = "consentMethod",
     .title = QT_TRANSLATE_NOOP("catalog", "How consent is given"),
     .width = 200},
    {.path = "consentText",
     .title = QT_TRANSLATE_NOOP("catalog", "Text"),
     .visibility = Visibility::Hidden,
     .width = 260},
    {.path = "createdAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Created"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Consent template id"),
     .kind = Kind::Id,
     .width = 130},
};

constexpr ActionId actions[] = {ActionId::DeleteConsentTemplate, ActionId::CreateConsentTemplate};

} // namespace

constinit const Resource consentTemplates = {
    .key = "consentTemplates",
    .title = QT_TRANSLATE_NOOP("catalog", "Consent templates"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Consent template"),
    .endpoint = "/consentTemplates",
    .schema = "ConsentTemplate",
    .idPath = "id",
    .hasGet = false,
    .columns = columns,
    .actions = actions,
    .sortColumn = "createdAt",
};

} // namespace smile::catalog
