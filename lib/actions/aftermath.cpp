#include "actions/aftermath.h"

#include "catalog/catalog.h"

namespace smile::actions {

using namespace Qt::StringLiterals;
using catalog::ActionId;

Aftermath::Aftermath(api::Client &client, records::Store &store, WantsReload wantsReload)
    : m_client(client)
    , m_store(store)
    , m_wantsReload(std::move(wantsReload))
{ }

void Aftermath::follow(const ActionRun &run, QObject *context)
{
    if (!run.resource)
        return;
    if (run.outcome == Outcome::Done)
        followDone(run, context);
    else if (run.action == ActionId::Refresh)
        forgetIfGone(run);
    else if (!run.recordId.isEmpty())
        reread(*run.resource, run.recordId, context);
    else if (run.outcome == Outcome::Unknown)
        m_wantsReload(*run.resource, {}, {}); // a new one may be among them
}

void Aftermath::followDone(const ActionRun &run, QObject *context)
{
    if (!run.record.isEmpty())
        m_store.table(*run.resource).upsert({run.record});
    switch (run.action) {
    case ActionId::Refresh: // run.record is what was read
    case ActionId::NewToken:
    case ActionId::ExportAccount:
        return;
    case ActionId::Revoke:
        forget(*run.resource, run.recordId);
        reread(catalog::users, run.userId, context); // its list of providers is shorter now
        break;
    case ActionId::DeleteTemplate:
    case ActionId::DeleteWebhook:
    case ActionId::DeleteConsentTemplate:
    case ActionId::DeleteArchive:
        forget(*run.resource, run.recordId);
        break;
    case ActionId::ResetSession:
        reloadPerson(run.userId);
        break;
    case ActionId::Invite:
        reread(catalog::users, run.userId, context); // each invite makes a person
        break;
    default:
        break;
    }
    reread(*run.resource, run.recordId, context);
}

void Aftermath::forgetIfGone(const ActionRun &run)
{
    if (run.error && run.error->kind == api::Kind::NotFound)
        forget(*run.resource, run.recordId);
}

// What was read from an account or an archive must not outlive it here.
void Aftermath::forget(const catalog::Resource &resource, const QString &id)
{
    if (&resource == &catalog::accounts || &resource == &catalog::archives)
        m_store.forgetAccount(id); // of an archive too: it is the source of its records
    m_store.table(resource).remove({id});
}

void Aftermath::reread(const catalog::Resource &resource, const QString &id, QObject *context)
{
    if (id.isEmpty())
        return;
    if (!resource.hasGet) {
        m_wantsReload(resource, {}, {});
        return;
    }
    m_client.get(resource, id)
        .then(context, [this, &resource, id](const api::Result<QJsonObject> &record) {
            if (record)
                m_store.table(resource).upsert({*record});
            else if (record.error().kind == api::Kind::NotFound)
                forget(resource, id);
        });
}

void Aftermath::reloadPerson(const QString &userId)
{
    for (const catalog::Resource *resource : catalog::all()) {
        if (resource->endpoint && resource->hasFilter("userId"_L1))
            m_wantsReload(*resource, u"userId"_s, userId);
    }
}

} // namespace smile::actions
