#include "act/desk.h"

#include "act/confirmdialog.h"
#include "act/forms.h"
#include "act/losscount.h"
#include "catalog/catalog.h"
#include "catalog/host.h"
#include "parts/clipboard.h"
#include "records/owner.h"
#include "session/session.h"

namespace smile::console {

using catalog::ActionId;

actions::Environment caution(const vault::Profile &profile)
{
    switch (profile.environment()) {
    case vault::Profile::Kind::Embedded:
    case vault::Profile::Kind::SmileSandbox:
        return actions::Environment::Sandbox;
    case vault::Profile::Kind::Custom:
        // A proxy in front of production looks like any other host.
        return catalog::isLoopback(profile.baseUrl.host()) ? actions::Environment::Sandbox
                                                           : actions::Environment::Production;
    case vault::Profile::Kind::Production:
        break;
    }
    return actions::Environment::Production;
}

Desk::Desk(Session &session, Navigator &navigator, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigator(navigator)
{ }

QString Desk::whyNot(ActionId action, const catalog::Resource &, const records::Record &row) const
{
    if (m_session.isReadOnly() && actions::changesServer(action))
        return tr("Those who look after this computer let the console read only.");
    if (!row)
        return actions::entry(action).needsRecord ? tr("Choose a row first") : QString();
    return actions::whyNot(action, row.json());
}

void Desk::perform(ActionId action, QWidget *from)
{
    perform(action, catalog::users, {}, from);
}

void Desk::perform(ActionId action, const catalog::Resource &resource, const records::Record &row,
                   QWidget *from)
{
    const QString reason = whyNot(action, resource, row);
    if (!reason.isEmpty()) {
        Q_EMIT said(reason);
        return;
    }
    switch (action) {
    case ActionId::Invite:
        openInviteForm(m_session, m_navigator, records::userOf(resource, row), from);
        return;
    case ActionId::CreateTemplate:
        openTemplateForm(m_session, {}, from);
        return;
    case ActionId::EditTemplate:
        openTemplateForm(m_session, row, from);
        return;
    case ActionId::CreateWebhook:
        openWebhookForm(m_session, from);
        return;
    case ActionId::CreateConsentTemplate:
        openConsentTemplateForm(m_session, from);
        return;
    case ActionId::CreateArchive:
        openArchiveForm(m_session, records::userOf(resource, row), from);
        return;
    case ActionId::CreateUser:
        openUserForm(m_session, m_navigator, from);
        return;
    case ActionId::NewToken:
        openTokenDialog(m_session, records::userOf(resource, row), from);
        return;
    case ActionId::ExportAccount:
        openExportDialog(m_session, row.id(), m_files, from);
        return;
    case ActionId::TestLink:
        m_navigator.openWink(records::userOf(resource, row));
        return;
    case ActionId::CopyInviteLink:
        copyPersonal(row.valueAt(QLatin1StringView("inviteLandingPageUrl")).toString());
        Q_EMIT said(tr("Copied the link of the invite."));
        return;
    default:
        run(action, resource, row, from);
    }
}

void Desk::run(ActionId action, const catalog::Resource &resource, const records::Record &row,
               QWidget *from)
{
    const actions::Planner planner(m_session.store(), caution(m_session.profile()));
    const actions::Plan plan = planner.plan(action, resource, row);
    if (!plan.asks()) {
        m_session.runner().run(plan);
        return;
    }
    std::unique_ptr<LossCount> count;
    if (actions::lostData(plan))
        count = std::make_unique<LossCount>(plan, m_session.sync(), m_session.store());
    (new ConfirmDialog(plan, m_session.runner(), m_session.gate().clock(), std::move(count), from))
        ->open();
}

} // namespace smile::console
