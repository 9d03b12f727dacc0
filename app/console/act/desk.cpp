#include "act/desk.h"

#include "act/confirmdialog.h"
#include "act/forms.h"
#include "catalog/catalog.h"
#include "session/session.h"

#include <QClipboard>
#include <QGuiApplication>

namespace smile::console {

using catalog::ActionId;

namespace {

// The person that a record belongs to: the record itself, or what it says.
QString userOf(const catalog::Resource &resource, const records::Row &row)
{
    if (&resource == &catalog::people || &resource == &catalog::users)
        return row.id;
    const QString own = row.json.value(QLatin1StringView("userId")).toString();
    return own.isEmpty() ? row.json.value(QLatin1StringView("metadata"))
                               .toObject()
                               .value(QLatin1StringView("userId"))
                               .toString()
                         : own;
}

actions::Environment environmentOf(const Session &session)
{
    return session.profile().isProduction() ? actions::Environment::Production
                                            : actions::Environment::Sandbox;
}

} // namespace

Desk::Desk(Session &session, Navigator &navigator, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigator(navigator)
{ }

QString Desk::whyNot(ActionId action, const catalog::Resource &, const records::RowPtr &row) const
{
    if (!row)
        return actions::entry(action).needsRecord ? tr("Choose a row first") : QString();
    return actions::whyNot(action, row->json);
}

void Desk::perform(ActionId action, QWidget *from)
{
    perform(action, catalog::users, nullptr, from);
}

void Desk::perform(ActionId action, const catalog::Resource &resource, const records::RowPtr &row,
                   QWidget *from)
{
    if (actions::entry(action).needsRecord && (!row || !whyNot(action, resource, row).isEmpty()))
        return;
    const records::Row record = row ? *row : records::Row{};
    switch (action) {
    case ActionId::Invite:
        openInviteForm(m_session, m_navigator, from);
        return;
    case ActionId::CreateTemplate:
        openTemplateForm(m_session, nullptr, from);
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
        openArchiveForm(m_session, userOf(resource, record), from);
        return;
    case ActionId::CreateUser:
        openUserForm(m_session, m_navigator, from);
        return;
    case ActionId::NewToken:
        openTokenDialog(m_session, userOf(resource, record), from);
        return;
    case ActionId::ExportAccount:
        openExportDialog(m_session, record.id, from);
        return;
    case ActionId::TestLink:
        m_navigator.openWink(userOf(resource, record));
        return;
    case ActionId::CopyInviteLink:
        QGuiApplication::clipboard()->setText(
            record.json.value(QLatin1StringView("inviteLandingPageUrl")).toString());
        return;
    default:
        run(action, resource, record, from);
    }
}

void Desk::run(ActionId action, const catalog::Resource &resource, const records::Row &row,
               QWidget *from)
{
    const actions::Planner planner(m_session.store(), environmentOf(m_session));
    const actions::Plan plan = planner.plan(action, resource, row);
    if (plan.asks())
        (new ConfirmDialog(plan, m_session.runner(), from))->open();
    else
        m_session.runner().run(plan);
}

} // namespace smile::console
