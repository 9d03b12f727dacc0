#include "actions/registry.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace smile::actions {

using namespace Qt::StringLiterals;
using catalog::ActionId;

namespace {

constexpr Entry entries[] = {
    {ActionId::Refresh, "refresh", "refresh", QT_TRANSLATE_NOOP("actions", "Refresh"), "F5",
     Risk::None, true},
    {ActionId::Revoke, "revoke", "revoke", QT_TRANSLATE_NOOP("actions", "Revoke…"), "Ctrl+Del",
     Risk::Destructive, true},
    {ActionId::DisableMonitoring, "disableMonitoring", "monitor-off",
     QT_TRANSLATE_NOOP("actions", "Disable monitoring…"), "Ctrl+Shift+M", Risk::Ask, true},
    {ActionId::ExportAccount, "exportAccount", "download", QT_TRANSLATE_NOOP("actions", "Export…"),
     "", Risk::None, true},
    {ActionId::NewToken, "newToken", "key", QT_TRANSLATE_NOOP("actions", "New link token"), "",
     Risk::None, true},
    {ActionId::ResetSession, "resetSession", "history",
     QT_TRANSLATE_NOOP("actions", "Reset session…"), "", Risk::Destructive, true},
    {ActionId::TestLink, "testLink", "wink", QT_TRANSLATE_NOOP("actions", "Test link…"), "",
     Risk::None, true},
    {ActionId::Invite, "invite", "user-plus", QT_TRANSLATE_NOOP("actions", "Invite…"), "Ctrl+I",
     Risk::None, false},
    {ActionId::CopyInviteLink, "copyInviteLink", "link", QT_TRANSLATE_NOOP("actions", "Copy link"),
     "Ctrl+L", Risk::None, true},
    {ActionId::CreateTemplate, "createTemplate", "plus",
     QT_TRANSLATE_NOOP("actions", "New template…"), "", Risk::None, false},
    {ActionId::EditTemplate, "editTemplate", "edit", QT_TRANSLATE_NOOP("actions", "Edit…"), "",
     Risk::None, true},
    {ActionId::DeleteTemplate, "deleteTemplate", "trash", QT_TRANSLATE_NOOP("actions", "Delete…"),
     "Del", Risk::Ask, true},
    {ActionId::CreateWebhook, "createWebhook", "plus", QT_TRANSLATE_NOOP("actions", "New webhook…"),
     "", Risk::None, false},
    {ActionId::DeleteWebhook, "deleteWebhook", "trash", QT_TRANSLATE_NOOP("actions", "Delete…"),
     "Del", Risk::Ask, true},
    {ActionId::CreateConsentTemplate, "createConsentTemplate", "plus",
     QT_TRANSLATE_NOOP("actions", "New consent template…"), "", Risk::None, false},
    {ActionId::DeleteConsentTemplate, "deleteConsentTemplate", "trash",
     QT_TRANSLATE_NOOP("actions", "Delete…"), "Del", Risk::Ask, true},
    {ActionId::CreateArchive, "createArchive", "upload", QT_TRANSLATE_NOOP("actions", "Upload…"),
     "", Risk::None, false},
    {ActionId::DeleteArchive, "deleteArchive", "trash", QT_TRANSLATE_NOOP("actions", "Delete…"),
     "Del", Risk::Destructive, true},
    {ActionId::CreateUser, "createUser", "person", QT_TRANSLATE_NOOP("actions", "New person…"), "",
     Risk::None, false},
};

QString monitorStatus(const QJsonObject &account)
{
    const QString status = account["monitor"_L1]["status"_L1].toString();
    return status.isEmpty() ? account["monitorStatus"_L1].toString() : status;
}

QString whyNotDisable(const QJsonObject &account)
{
    const QString status = monitorStatus(account);
    if (status == "CUSTOMER_DISABLED"_L1)
        return QCoreApplication::translate("actions", "Monitoring is disabled already.");
    if (status == "UNSUPPORTED"_L1)
        return QCoreApplication::translate("actions", "The provider does not support monitoring.");
    return {};
}

QString whyNotCopyLink(const QJsonObject &invite)
{
    if (invite["inviteLandingPageUrl"_L1].toString().isEmpty())
        return QCoreApplication::translate("actions", "The invite has no link.");
    if (invite["status"_L1].toString() == "REVOKED"_L1)
        return QCoreApplication::translate("actions",
                                           "The invite was revoked, its link leads nowhere.");
    return {};
}

} // namespace

std::span<const Entry> all()
{
    return entries;
}

const Entry &entry(ActionId id)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [id](const Entry &each) { return each.id == id; });
    Q_ASSERT(found != std::end(entries)); // the tests walk every id
    return *found;
}

QString words(ActionId id)
{
    return QCoreApplication::translate("actions", entry(id).words);
}

QString name(ActionId id)
{
    return QString::fromLatin1(entry(id).name);
}

QString whyNot(ActionId id, const QJsonObject &record)
{
    if (entry(id).needsRecord && record.isEmpty())
        return QCoreApplication::translate("actions", "Choose a row first.");
    if (id == ActionId::DisableMonitoring)
        return whyNotDisable(record);
    if (id == ActionId::CopyInviteLink)
        return whyNotCopyLink(record);
    return {};
}

bool changesServer(ActionId id)
{
    switch (id) {
    case ActionId::Refresh:
    case ActionId::ExportAccount:
    case ActionId::CopyInviteLink:
        return false;
    default:
        return true;
    }
}

} // namespace smile::actions
