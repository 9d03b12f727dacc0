#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

// The contract requires linkedAt of every invite, so an unlinked one carries a time that means
// nothing.
QJsonValue linkedAt(const QJsonObject &record)
{
    using namespace Qt::StringLiterals;
    if (record.value("status"_L1) != "LINKED"_L1)
        return QJsonValue(QJsonValue::Undefined);
    return record.value("linkedAt"_L1);
}

constexpr Column columns[] = {
    {.path = "userId",
     .title = QT_TRANSLATE_NOOP("catalog", "Person"),
     .kind = Kind::Person,
     .personal = Personal::Name,
     .width = 0,
     .filterKey = "person"},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Invite id"),
     .kind = Kind::Id,
     .width = 130,
     .filterKey = "id"},
    {.path = "status",
     .title = QT_TRANSLATE_NOOP("catalog", "Place"),
     .kind = Kind::InviteStage,
     .vocabulary = &vocabularies::inviteStatus,
     .width = 220,
     .filterKey = "status"},
    {.path = "templateId",
     .title = QT_TRANSLATE_NOOP("catalog", "Template"),
     .kind = Kind::Template,
     .width = 200,
     .filterKey = "template"},
    {.path = "invitedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Sent"),
     .kind = Kind::DateTime,
     .width = 120,
     .filterKey = "sent"},
    {.path = "fullName",
     .title = QT_TRANSLATE_NOOP("catalog", "Full name"),
     .personal = Personal::Name,
     .visibility = Visibility::Hidden,
     .width = 160},
    {.path = "firstName",
     .title = QT_TRANSLATE_NOOP("catalog", "First name"),
     .personal = Personal::Name,
     .visibility = Visibility::Hidden,
     .width = 120},
    {.path = "lastName",
     .title = QT_TRANSLATE_NOOP("catalog", "Last name"),
     .personal = Personal::Name,
     .visibility = Visibility::Hidden,
     .width = 120},
    {.path = "email",
     .title = QT_TRANSLATE_NOOP("catalog", "E-mail"),
     .kind = Kind::Email,
     .personal = Personal::Email,
     .visibility = Visibility::Hidden,
     .width = 200},
    {.path = "winkTemplateId",
     .title = QT_TRANSLATE_NOOP("catalog", "Wink template"),
     .kind = Kind::Id,
     .visibility = Visibility::Hidden,
     .width = 130},
    {.path = "linkedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Linked"),
     .kind = Kind::DateTime,
     .visibility = Visibility::Hidden,
     .width = 96,
     .derive = linkedAt,
     .filterKey = "linked"},
    {.path = "updatedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Changed"),
     .kind = Kind::DateTime,
     .visibility = Visibility::Hidden,
     .width = 96,
     .filterKey = "changed"},
    {.path = "createdAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Created"),
     .kind = Kind::DateTime,
     .visibility = Visibility::Hidden,
     .width = 96,
     .filterKey = "created"},
    {.path = "inviteLandingPageUrl",
     .title = QT_TRANSLATE_NOOP("catalog", "Invite link"),
     .kind = Kind::Url,
     .personal = Personal::Detail,
     .visibility = Visibility::Hidden,
     .width = 200},
};

constexpr ActionId actions[] = {ActionId::CopyInviteLink, ActionId::Invite};

constexpr Link leads[] = {
    {.column = "userId", .resource = "people", .filter = nullptr},
    {.column = "templateId", .resource = "inviteTemplates", .filter = nullptr},
    {.column = "id", .resource = "inviteLogs", .filter = "inviteId"},
};

} // namespace

constinit const Resource invites = {
    .key = "invites",
    .title = QT_TRANSLATE_NOOP("catalog", "Invites"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Invite"),
    .endpoint = "/invites",
    .schema = "Invite",
    .idPath = "id",
    .columns = columns,
    .actions = actions,
    .links = leads,
    .sortColumn = "invitedAt",
    .dayColumn = "invitedAt",
};

} // namespace smile::catalog
