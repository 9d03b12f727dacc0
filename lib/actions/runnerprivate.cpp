#include "actions/runnerprivate.h"

#include "actions/auditline.h"
#include "actions/outcomewords.h"
#include "catalog/catalog.h"

#include <QTimer>

namespace smile::actions {

using namespace Qt::StringLiterals;
using catalog::ActionId;

Runner::Private::Private(Runner &runner, api::Client &client, records::Store &store,
                         const QString &profileId, Recorder recorder)
    : q(runner)
    , m_client(client)
    , m_store(store)
    , m_profileId(profileId)
    , m_recorder(std::move(recorder))
    , m_verifier(client)
    , m_aftermath(client, store,
                  [this](const catalog::Resource &resource, const QString &filter,
                         const QString &value) { Q_EMIT q.wantsReload(&resource, filter, value); })
{ }

Runner::Private::~Private()
{
    for (const auto &[number, run] : m_ledger.allRunning()) {
        ActionRun cutOff = run;
        cutOff.outcome = Outcome::Unknown;
        record(cutOff);
    }
}

quint64 Runner::Private::begin(ActionRun run, const QString &reason)
{
    const ActionRun opened = m_ledger.open(std::move(run));
    if (!reason.isEmpty())
        m_reasons.emplace(opened.number, reason);
    Q_EMIT q.started(opened);
    Q_EMIT q.inFlightChanged(m_ledger.inFlight());
    return opened.number;
}

void Runner::Private::watchNothing(quint64 number, api::Call<api::Nothing> call, LookUp lookUp)
{
    watch(
        number, call, [](ActionRun &, const api::Nothing &) {}, std::move(lookUp));
}

void keepRecord(ActionRun &run, const QJsonObject &record)
{
    run.record = record;
    if (run.recordId.isEmpty())
        run.recordId = run.resource->id(record);
    if (run.userId.isEmpty())
        run.userId = record["userId"_L1].toString();
}

void Runner::Private::watchRecord(quint64 number, api::Call<QJsonObject> call, LookUp lookUp)
{
    watch(number, call, keepRecord, std::move(lookUp));
}

namespace {

bool isDeletion(ActionId action)
{
    return action == ActionId::Revoke || action == ActionId::DeleteTemplate
           || action == ActionId::DeleteWebhook || action == ActionId::DeleteConsentTemplate
           || action == ActionId::DeleteArchive;
}

} // namespace

void Runner::Private::fail(quint64 number, const api::Error &error, const LookUp &lookUp)
{
    ActionRun *run = m_ledger.running(number);
    run->error = error;
    if (isDeletion(run->action) && error.kind == api::Kind::NotFound) {
        end(number, Outcome::Done);
        return;
    }
    if (!error.mayHaveArrived) {
        end(number, Outcome::Failed);
        return;
    }
    if (!lookUp) {
        end(number, Outcome::Unknown);
        return;
    }
    lookUp([this, number](Outcome outcome, const QJsonObject &record) {
        ActionRun *doubted = m_ledger.running(number);
        if (!doubted)
            return;
        doubted->seenByReading = outcome != Outcome::Unknown;
        if (!record.isEmpty())
            keepRecord(*doubted, record);
        end(number, outcome);
    });
}

void Runner::Private::end(quint64 number, Outcome outcome)
{
    ActionRun *run = m_ledger.running(number);
    run->outcome = outcome;
    if (run->words.isEmpty())
        run->words = outcomeWords(*run);
    const ActionRun ended = *run;
    m_ledger.close(number);
    record(ended);
    m_reasons.erase(number);
    Q_EMIT q.inFlightChanged(m_ledger.inFlight());
    Q_EMIT q.finished(ended);
    m_aftermath.follow(ended, &q);
}

void Runner::Private::record(const ActionRun &run)
{
    const bool neverSent =
        run.error && run.error->kind == api::Kind::Invalid && run.error->status == 0;
    if (neverSent || !m_recorder)
        return;
    const auto reason = m_reasons.find(run.number);
    m_recorder(auditLine(run, m_profileId, reason == m_reasons.end() ? QString() : reason->second));
}

bool Runner::Private::refuse(quint64 number, const std::optional<Mistake> &mistake)
{
    if (!mistake)
        return false;
    ActionRun *run = m_ledger.running(number);
    run->error = draftError(mistake->words);
    run->words = mistake->words;
    QTimer::singleShot(0, &q, [this, number] { end(number, Outcome::Failed); });
    return true;
}

Runner::Private::LookUp Runner::Private::absence(const Plan &plan)
{
    return [this, resource = plan.resource, id = plan.recordId](Verifier::Told told) {
        m_verifier.lookForAbsence(*resource, id, &q, std::move(told));
    };
}

Runner::Private::LookUp Runner::Private::disabled(const Plan &plan)
{
    const auto isIt = [](const QJsonObject &account) {
        return account["monitor"_L1]["status"_L1].toString() == "CUSTOMER_DISABLED"_L1;
    };
    return [this, isIt, resource = plan.resource, id = plan.recordId](Verifier::Told told) {
        m_verifier.lookForChange(*resource, id, &q, isIt, std::move(told));
    };
}

void Runner::Private::dispatch(quint64 number, const Plan &plan)
{
    const QString &id = plan.recordId;
    switch (plan.action) {
    case ActionId::Refresh:
        return watchRecord(number, m_client.get(*plan.resource, id), {});
    case ActionId::Revoke:
        return watchNothing(number, m_client.revokeAccount(id), absence(plan));
    case ActionId::DisableMonitoring:
        return watchNothing(number, m_client.disableMonitor(id), disabled(plan));
    case ActionId::ResetSession: // whether it happened cannot be seen from any record
        return watchNothing(number, m_client.resetSession(plan.userId), {});
    case ActionId::DeleteTemplate:
        return watchNothing(number, m_client.deleteInviteTemplate(id), absence(plan));
    case ActionId::DeleteWebhook:
        return watchNothing(number, m_client.deleteWebhook(id), absence(plan));
    case ActionId::DeleteConsentTemplate:
        return watchNothing(number, m_client.deleteConsentTemplate(id), absence(plan));
    case ActionId::DeleteArchive:
        return watchNothing(number, m_client.deleteArchive(id), absence(plan));
    default:
        Q_ASSERT_X(false, "Runner::run", "this action needs a draft or a caller's answer");
    }
}

} // namespace smile::actions
