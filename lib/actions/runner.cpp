#include "actions/runner.h"

#include "actions/auditline.h"
#include "actions/outcomewords.h"
#include "actions/runnerprivate.h"
#include "catalog/catalog.h"

#include <QPointer>
#include <QTimer>

namespace smile::actions {

using namespace Qt::StringLiterals;
using catalog::ActionId;

Runner::Runner(api::Client &client, records::Store &store, const QString &profileId,
               Recorder recorder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, store, profileId, std::move(recorder)))
{
    connect(&client, &api::Client::failed, this, [this](const api::Error &error) {
        if (error.kind == api::Kind::Auth)
            Q_EMIT keyRefused();
    });
}

Runner::~Runner() = default;

quint64 Runner::run(const Plan &plan, const QString &reason)
{
    ActionRun run;
    run.action = plan.action;
    run.resource = plan.resource;
    run.recordId = plan.recordId;
    run.userId = plan.userId;
    run.accountId = plan.accountId;
    const quint64 number = d->begin(std::move(run), reasonToKeep(reason, plan.personName));
    d->dispatch(number, plan);
    return number;
}

quint64 Runner::invite(const api::InviteDraft &draft)
{
    return d->create(ActionId::Invite, catalog::invites, draft, &api::Client::createInvite);
}

quint64 Runner::createTemplate(const api::InviteTemplateDraft &draft)
{
    return d->create(ActionId::CreateTemplate, catalog::inviteTemplates, draft,
                     &api::Client::createInviteTemplate);
}

quint64 Runner::createWebhook(const api::WebhookDraft &draft)
{
    return d->create(ActionId::CreateWebhook, catalog::webhooks, draft,
                     &api::Client::createWebhook);
}

quint64 Runner::createConsentTemplate(const api::ConsentTemplateDraft &draft)
{
    return d->create(ActionId::CreateConsentTemplate, catalog::consentTemplates, draft,
                     &api::Client::createConsentTemplate);
}

quint64 Runner::createArchive(const api::ArchiveDraft &draft)
{
    return d->create(ActionId::CreateArchive, catalog::archives, draft,
                     &api::Client::createArchive);
}

quint64 Runner::updateTemplate(const QString &id, const api::InviteTemplateDraft &draft)
{
    ActionRun run;
    run.action = ActionId::EditTemplate;
    run.resource = &catalog::inviteTemplates;
    run.recordId = id;
    const quint64 number = d->begin(std::move(run));
    if (d->refuse(number, check(draft)))
        return number;
    const auto isIt = [draft](const QJsonObject &record) { return isSaved(draft, record); };
    d->watchRecord(
        number, d->m_client.updateInviteTemplate(id, draft), [this, id, isIt](Verifier::Told told) {
            d->m_verifier.lookForChange(catalog::inviteTemplates, id, this, isIt, std::move(told));
        });
    return number;
}

namespace {

/// Hands a caller's own answer on, if the caller is still there.
template <class T>
std::function<void(const T &)> toCaller(QObject *context, std::function<void(const T &)> done)
{
    return [caller = QPointer(context), done = std::move(done)](const T &answer) {
        if (caller)
            done(answer);
    };
}

} // namespace

quint64 Runner::newToken(const QString &userId, QObject *context,
                         std::function<void(const api::Result<api::Token> &)> done)
{
    ActionRun run;
    run.action = ActionId::NewToken;
    run.resource = &catalog::users;
    run.recordId = userId;
    run.userId = userId;
    const quint64 number = d->begin(std::move(run));
    d->watchForCaller(
        number, d->m_client.createToken(userId), toCaller(context, std::move(done)),
        [](ActionRun &made, const api::Token &token) { made.linkTokenEnds = token.expiresAt; });
    return number;
}

quint64 Runner::createUser(const api::ExternalMetadata &metadata, QObject *context,
                           std::function<void(const api::Result<api::NewUser> &)> done)
{
    ActionRun run;
    run.action = ActionId::CreateUser;
    run.resource = &catalog::users;
    const quint64 number = d->begin(std::move(run));
    if (const auto mistake = check(metadata)) {
        d->refuse(number, mistake);
        QTimer::singleShot(0, context, [done, error = draftError(mistake->words)] { done(error); });
        return number;
    }
    d->watchForCaller(number, d->m_client.createUser(metadata), toCaller(context, std::move(done)),
                      [](ActionRun &made, const api::NewUser &answer) {
                          keepRecord(made, answer.user);
                          made.userId = made.recordId;
                          made.linkTokenEnds = answer.token.expiresAt;
                      });
    return number;
}

quint64 Runner::exportAccount(const QString &accountId, api::ExportFormat format, QObject *context,
                              std::function<void(const api::Result<QJsonObject> &)> done)
{
    ActionRun run;
    run.action = ActionId::ExportAccount;
    run.resource = &catalog::accounts;
    run.recordId = accountId;
    run.accountId = accountId;
    if (const records::Record account = d->m_store.table(catalog::accounts).find(accountId))
        run.userId = account.valueAt("userId"_L1).toString();
    const quint64 number = d->begin(std::move(run));
    // The export's address is for the caller alone: it opens without a key.
    d->watchForCaller(number, d->m_client.exportAccount(accountId, format),
                      toCaller(context, std::move(done)), [](ActionRun &, const QJsonObject &) {});
    return number;
}

int Runner::inFlight() const
{
    return d->m_ledger.inFlight();
}

std::optional<ActionRun> Runner::find(quint64 number) const
{
    return d->m_ledger.find(number);
}

std::optional<ActionRun> Runner::lastFor(const QString &recordId) const
{
    return d->m_ledger.lastFor(recordId);
}

QList<ActionRun> Runner::runsOf(const QString &userId) const
{
    return d->m_ledger.runsOf(userId);
}

QDateTime Runner::linkTokenEnds(const QString &userId) const
{
    QDateTime ends;
    for (const ActionRun &run : d->m_ledger.runsOf(userId)) {
        if (run.linkTokenEnds.isValid()) // they come in the order in which they ended
            ends = run.linkTokenEnds;
    }
    return ends;
}

} // namespace smile::actions
