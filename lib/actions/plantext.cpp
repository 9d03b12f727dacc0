#include "actions/plantext.h"

#include "catalog/cell.h"

#include <QCoreApplication>

namespace smile::actions {

using catalog::ActionId;

namespace {

QString personOf(const Plan &plan)
{
    if (!plan.personName.isEmpty())
        return plan.personName;
    return plan.userId.isEmpty() ? QCoreApplication::translate("actions", "an unknown person")
                                 : catalog::shortId(plan.userId);
}

QString providerOf(const Plan &plan)
{
    return plan.providerName.isEmpty() ? plan.recordName : plan.providerName;
}

PlanText revokeText(const Plan &plan)
{
    return {QCoreApplication::translate("actions", "Revoke the %1 account of %2?")
                .arg(providerOf(plan), personOf(plan)),
            QCoreApplication::translate("actions",
                                        "Smile cuts the link and deletes the account with "
                                        "everything that was read from it. This cannot be "
                                        "undone: %1 would have to link the account again.")
                .arg(personOf(plan)),
            QCoreApplication::translate("actions", "Revoke"),
            {QCoreApplication::translate("actions", "The account %1 and its connection to %2")
                 .arg(plan.recordName, providerOf(plan))},
            QCoreApplication::translate("actions", "All data that Smile has read from it: %1")};
}

PlanText disableMonitoringText(const Plan &plan)
{
    return {QCoreApplication::translate("actions", "Disable monitoring of the %1 account of %2?")
                .arg(providerOf(plan), personOf(plan)),
            QCoreApplication::translate(
                "actions",
                "Smile stops re-reading the account every month. What was read so far stays."),
            QCoreApplication::translate("actions", "Disable monitoring"),
            {QCoreApplication::translate(
                "actions", "The monthly re-reading; the API cannot turn it on again")}};
}

PlanText resetSessionText(const Plan &plan)
{
    return {
        QCoreApplication::translate("actions", "Reset the session of %1?").arg(personOf(plan)),
        QCoreApplication::translate(
            "actions", "Smile cleans the data of this person's session. This cannot be undone."),
        QCoreApplication::translate("actions", "Reset session"),
        {},
        QCoreApplication::translate("actions", "The data of the session: %1")};
}

PlanText deleteTemplateText(const Plan &plan)
{
    return {
        QCoreApplication::translate("actions", "Delete the template “%1”?").arg(plan.recordName),
        QCoreApplication::translate("actions",
                                    "No new invite can be sent with it. This cannot be undone."),
        QCoreApplication::translate("actions", "Delete template"),
        {QCoreApplication::translate("actions",
                                     "The template with its mail, landing page and success page")}};
}

PlanText deleteWebhookText(const Plan &plan)
{
    return {QCoreApplication::translate("actions", "Delete the webhook “%1”?").arg(plan.recordName),
            QCoreApplication::translate(
                "actions",
                "Smile stops sending events to its address. To have it back, create a new one."),
            QCoreApplication::translate("actions", "Delete webhook"),
            {QCoreApplication::translate("actions", "Every event from now on")}};
}

PlanText deleteConsentTemplateText(const Plan &plan)
{
    return {QCoreApplication::translate("actions", "Delete the consent template “%1”?")
                .arg(plan.recordName),
            QCoreApplication::translate(
                "actions",
                "It is no longer shown to people who give their consent. This cannot be undone."),
            QCoreApplication::translate("actions", "Delete consent template"),
            {QCoreApplication::translate("actions", "The consent template with its text")}};
}

PlanText deleteArchiveText(const Plan &plan)
{
    return {QCoreApplication::translate("actions", "Delete the archive %1 of %2?")
                .arg(plan.recordName, personOf(plan)),
            QCoreApplication::translate("actions",
                                        "Smile deletes the uploaded files and everything "
                                        "that was read from them. This cannot be undone."),
            QCoreApplication::translate("actions", "Delete archive"),
            {QCoreApplication::translate("actions", "The uploaded files")},
            QCoreApplication::translate("actions", "All data that Smile has read from them: %1")};
}

} // namespace

PlanText planText(const Plan &plan)
{
    switch (plan.action) {
    case ActionId::Revoke:
        return revokeText(plan);
    case ActionId::DisableMonitoring:
        return disableMonitoringText(plan);
    case ActionId::ResetSession:
        return resetSessionText(plan);
    case ActionId::DeleteTemplate:
        return deleteTemplateText(plan);
    case ActionId::DeleteWebhook:
        return deleteWebhookText(plan);
    case ActionId::DeleteConsentTemplate:
        return deleteConsentTemplateText(plan);
    case ActionId::DeleteArchive:
        return deleteArchiveText(plan);
    default:
        return {}; // asks nothing
    }
}

} // namespace smile::actions
