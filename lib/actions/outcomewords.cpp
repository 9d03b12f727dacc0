#include "actions/outcomewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace smile::actions {

using catalog::ActionId;

namespace {

struct Sentences
{
    ActionId action;
    const char *done;
    const char *failed;
    const char *unknown;
};

constexpr Sentences sentences[] = {
    {ActionId::Refresh, QT_TRANSLATE_NOOP("actions", "Read again just now."),
     QT_TRANSLATE_NOOP("actions", "Could not be read again."),
     QT_TRANSLATE_NOOP("actions", "Could not be read again.")},
    {ActionId::Revoke, QT_TRANSLATE_NOOP("actions", "Revoked. The account and its data are gone."),
     QT_TRANSLATE_NOOP("actions", "Not revoked. The account is still there."),
     QT_TRANSLATE_NOOP(
         "actions",
         "It is not known whether the account was revoked. Refresh before you try again.")},
    {ActionId::DisableMonitoring, QT_TRANSLATE_NOOP("actions", "Monitoring is disabled."),
     QT_TRANSLATE_NOOP("actions", "Monitoring was not disabled."),
     QT_TRANSLATE_NOOP(
         "actions",
         "It is not known whether monitoring was disabled. Refresh before you try again.")},
    {ActionId::ExportAccount, QT_TRANSLATE_NOOP("actions", "The export is ready."),
     QT_TRANSLATE_NOOP("actions", "The export was not made."),
     QT_TRANSLATE_NOOP("actions", "The export was not made.")},
    {ActionId::NewToken, QT_TRANSLATE_NOOP("actions", "A new link token was made."),
     QT_TRANSLATE_NOOP("actions", "No link token was made."),
     QT_TRANSLATE_NOOP("actions", "No link token came back. Making another one does no harm.")},
    {ActionId::ResetSession,
     QT_TRANSLATE_NOOP("actions", "The session was reset. Its data is gone."),
     QT_TRANSLATE_NOOP("actions", "The session was not reset."),
     QT_TRANSLATE_NOOP(
         "actions",
         "It is not known whether the session was reset. Look at the person's data first.")},
    {ActionId::Invite, QT_TRANSLATE_NOOP("actions", "The invite was sent."),
     QT_TRANSLATE_NOOP("actions", "No invite was sent."),
     QT_TRANSLATE_NOOP("actions",
                       "It is not known whether the invite was sent. Look for it among the invites "
                       "before you send another one.")},
    {ActionId::CreateTemplate, QT_TRANSLATE_NOOP("actions", "The template was created."),
     QT_TRANSLATE_NOOP("actions", "The template was not created."),
     QT_TRANSLATE_NOOP(
         "actions", "It is not known whether the template was created. Look for it in the list.")},
    {ActionId::EditTemplate, QT_TRANSLATE_NOOP("actions", "The template was saved."),
     QT_TRANSLATE_NOOP("actions", "The template was not saved."),
     QT_TRANSLATE_NOOP(
         "actions",
         "It is not known whether the template was saved. Refresh before you try again.")},
    {ActionId::DeleteTemplate, QT_TRANSLATE_NOOP("actions", "The template was deleted."),
     QT_TRANSLATE_NOOP("actions", "The template was not deleted."),
     QT_TRANSLATE_NOOP("actions",
                       "It is not known whether the template was deleted. Refresh the list.")},
    {ActionId::CreateWebhook, QT_TRANSLATE_NOOP("actions", "The webhook was created."),
     QT_TRANSLATE_NOOP("actions", "The webhook was not created."),
     QT_TRANSLATE_NOOP(
         "actions", "It is not known whether the webhook was created. Look for it in the list.")},
    {ActionId::DeleteWebhook, QT_TRANSLATE_NOOP("actions", "The webhook was deleted."),
     QT_TRANSLATE_NOOP("actions", "The webhook was not deleted."),
     QT_TRANSLATE_NOOP("actions",
                       "It is not known whether the webhook was deleted. Refresh the list.")},
    {ActionId::CreateConsentTemplate,
     QT_TRANSLATE_NOOP("actions", "The consent template was created."),
     QT_TRANSLATE_NOOP("actions", "The consent template was not created."),
     QT_TRANSLATE_NOOP(
         "actions",
         "It is not known whether the consent template was created. Look for it in the list.")},
    {ActionId::DeleteConsentTemplate,
     QT_TRANSLATE_NOOP("actions", "The consent template was deleted."),
     QT_TRANSLATE_NOOP("actions", "The consent template was not deleted."),
     QT_TRANSLATE_NOOP(
         "actions", "It is not known whether the consent template was deleted. Refresh the list.")},
    {ActionId::CreateArchive, QT_TRANSLATE_NOOP("actions", "The file was uploaded."),
     QT_TRANSLATE_NOOP("actions", "The file was not uploaded."),
     QT_TRANSLATE_NOOP(
         "actions",
         "It is not known whether the file was uploaded. Look for it among the archives.")},
    {ActionId::DeleteArchive, QT_TRANSLATE_NOOP("actions", "The archive was deleted."),
     QT_TRANSLATE_NOOP("actions", "The archive was not deleted."),
     QT_TRANSLATE_NOOP("actions",
                       "It is not known whether the archive was deleted. Refresh the list.")},
    {ActionId::CreateUser, QT_TRANSLATE_NOOP("actions", "The person was created."),
     QT_TRANSLATE_NOOP("actions", "The person was not created."),
     QT_TRANSLATE_NOOP(
         "actions",
         "It is not known whether the person was created. Look for the newest one in the list.")},
};

} // namespace

QString outcomeWords(const ActionRun &run)
{
    if (!run.outcome)
        return {};
    const auto found =
        std::find_if(std::begin(sentences), std::end(sentences),
                     [&run](const Sentences &each) { return each.action == run.action; });
    if (found == std::end(sentences))
        return {};
    if (run.outcome == Outcome::Done && run.error && run.error->kind == api::Kind::NotFound)
        return QCoreApplication::translate("actions", "It was gone already.");
    const char *text = found->unknown;
    if (run.outcome == Outcome::Done)
        text = found->done;
    else if (run.outcome == Outcome::Failed)
        text = found->failed;
    return QCoreApplication::translate("actions", text);
}

api::Error draftError(const QString &words)
{
    api::Error error;
    error.kind = api::Kind::Invalid;
    error.message = words;
    return error;
}

} // namespace smile::actions
