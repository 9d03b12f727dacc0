#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

// The person is looked up by the row's own id, so that the cell follows the names as they come.
QJsonValue self(const QJsonObject &record)
{
    return record.value(QLatin1StringView("id"));
}

constexpr Column columns[] = {
    {.path = "person",
     .title = QT_TRANSLATE_NOOP("catalog", "Person"),
     .kind = Kind::Person,
     .personal = true,
     .width = 0,
     .derive = self},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "User id"),
     .kind = Kind::Id,
     .width = 106},
    {.path = "providers",
     .title = QT_TRANSLATE_NOOP("catalog", "Providers"),
     .kind = Kind::Providers,
     .width = 120},
    {.path = "worst",
     .title = QT_TRANSLATE_NOOP("catalog", "Worst connection"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::connectionStatus,
     .width = 128},
    {.path = "monitoring",
     .title = QT_TRANSLATE_NOOP("catalog", "Monitoring"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::monitorStatus,
     .width = 136},
    {.path = "createdAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Created"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "changedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Changed"),
     .kind = Kind::DateTime,
     .width = 96},
    {.path = "worstErrorCode",
     .title = QT_TRANSLATE_NOOP("catalog", "What is wrong"),
     .kind = Kind::Trouble,
     .vocabulary = &vocabularies::accountErrorCode,
     .visibility = Visibility::Hidden,
     .width = 272},
    {.path = "digits",
     .title = QT_TRANSLATE_NOOP("catalog", "Last digits"),
     .personal = true,
     .visibility = Visibility::Internal,
     .width = 80},
    {.path = "email",
     .title = QT_TRANSLATE_NOOP("catalog", "E-mail"),
     .kind = Kind::Email,
     .personal = true,
     .visibility = Visibility::Hidden,
     .width = 200},
    {.path = "phone",
     .title = QT_TRANSLATE_NOOP("catalog", "Phone"),
     .kind = Kind::Phone,
     .personal = true,
     .visibility = Visibility::Hidden,
     .width = 130},
    {.path = "names",
     .title = QT_TRANSLATE_NOOP("catalog", "All names"),
     .kind = Kind::List,
     .personal = true,
     .visibility = Visibility::Internal,
     .width = 200},
    {.path = "emails",
     .title = QT_TRANSLATE_NOOP("catalog", "All e-mails"),
     .kind = Kind::List,
     .personal = true,
     .visibility = Visibility::Internal,
     .width = 200},
    {.path = "phones",
     .title = QT_TRANSLATE_NOOP("catalog", "All phones"),
     .kind = Kind::List,
     .personal = true,
     .visibility = Visibility::Internal,
     .width = 160},
    {.path = "ids",
     .title = QT_TRANSLATE_NOOP("catalog", "Ids of accounts and invites"),
     .kind = Kind::List,
     .visibility = Visibility::Internal,
     .width = 200},
    {.path = "session",
     .title = QT_TRANSLATE_NOOP("catalog", "Session"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::sessionStatus,
     .visibility = Visibility::Hidden,
     .width = 120},
    {.path = "externalMetadata",
     .title = QT_TRANSLATE_NOOP("catalog", "Own reference"),
     .kind = Kind::Object,
     .visibility = Visibility::Hidden,
     .width = 160},
};

constexpr ActionId actions[] = {ActionId::NewToken, ActionId::TestLink, ActionId::ResetSession,
                                ActionId::Invite, ActionId::CreateUser};

constexpr Link leads[] = {
    {.column = "id", .resource = "users", .filter = nullptr},
    {.column = "id", .resource = "accounts", .filter = "userId"},
    {.column = "id", .resource = "identities", .filter = "userId"},
    {.column = "id", .resource = "documents", .filter = "userId"},
    {.column = "id", .resource = "employments", .filter = "userId"},
    {.column = "id", .resource = "incomes", .filter = "userId"},
    {.column = "id", .resource = "archives", .filter = "userId"},
    {.column = "id", .resource = "tasks", .filter = "userId"},
    {.column = "providers", .resource = "providers", .filter = nullptr},
};

} // namespace

// Joined by records::People; the contract knows no such record.
constinit const Resource people = {
    .key = "people",
    .title = QT_TRANSLATE_NOOP("catalog", "People"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Person"),
    .endpoint = nullptr,
    .schema = nullptr,
    .idPath = "id",
    .columns = columns,
    .actions = actions,
    .links = leads,
    .sortColumn = "changedAt",
};

} // namespace smile::catalog
