#pragma once

#include "actions/aftermath.h"
#include "actions/doubts.h"
#include "actions/ledger.h"
#include "actions/limits.h"
#include "actions/runner.h"
#include "actions/verifier.h"

#include <map>

namespace smile::actions {

/// Keeps what the server made: the record, its id, its person.
void keepRecord(ActionRun &run, const QJsonObject &record);

/// The engine behind Runner: begins runs, watches their calls, settles what is true, ends them.
class Runner::Private
{
public:
    /// Looks up what is true after a lost answer; none when it cannot be seen.
    using LookUp = std::function<void(Verifier::Told)>;

    Private(Runner &runner, api::Client &client, records::Store &store, const QString &profileId,
            Recorder recorder);
    ~Private();

    quint64 begin(ActionRun run, const QString &reason = {});
    /// Ends the run with the outcome of the call; `take` picks from a good answer what the run
    /// keeps.
    template <class T, class Take>
    void watch(quint64 number, api::Call<T> call, Take take, LookUp lookUp);
    /// The same for an answer that goes to the caller as well.
    template <class T, class Take>
    void watchForCaller(quint64 number, api::Call<T> call,
                        std::function<void(const api::Result<T> &)> caller, Take take);
    void watchNothing(quint64 number, api::Call<api::Nothing> call, LookUp lookUp);
    void watchRecord(quint64 number, api::Call<QJsonObject> call, LookUp lookUp);
    void fail(quint64 number, const api::Error &error, const LookUp &lookUp);
    void end(quint64 number, Outcome outcome);
    void record(const ActionRun &run);

    template <class Draft>
    quint64 create(catalog::ActionId action, const catalog::Resource &resource, const Draft &draft,
                   api::Call<QJsonObject> (api::Client::*send)(const Draft &));
    /// True when the draft was refused; the run then ends by itself, later.
    bool refuse(quint64 number, const std::optional<Mistake> &mistake);
    void dispatch(quint64 number, const Plan &plan);
    LookUp absence(const Plan &plan);
    LookUp disabled(const Plan &plan);

    Runner &q;
    api::Client &m_client;
    records::Store &m_store;
    QString m_profileId;
    Recorder m_recorder;
    Ledger m_ledger;
    Verifier m_verifier;
    Aftermath m_aftermath;
    std::map<quint64, QString> m_reasons;
};

template <class T, class Take>
void Runner::Private::watch(quint64 number, api::Call<T> call, Take take, LookUp lookUp)
{
    call.then(&q, [this, number, take, lookUp](const api::Result<T> &result) {
        ActionRun *run = m_ledger.running(number);
        if (!run)
            return;
        run->requestId = result.requestId();
        if (!result) {
            fail(number, result.error(), lookUp);
            return;
        }
        take(*run, *result);
        end(number, Outcome::Done);
    });
}

template <class T, class Take>
void Runner::Private::watchForCaller(quint64 number, api::Call<T> call,
                                     std::function<void(const api::Result<T> &)> caller, Take take)
{
    call.then(&q, [this, number, take, caller](const api::Result<T> &result) {
        ActionRun *run = m_ledger.running(number);
        run->requestId = result.requestId();
        if (result)
            take(*run, *result);
        if (result)
            end(number, Outcome::Done);
        else
            fail(number, result.error(), {});
        caller(result); // last: it may end the session
    });
}

template <class Draft>
quint64 Runner::Private::create(catalog::ActionId action, const catalog::Resource &resource,
                                const Draft &draft,
                                api::Call<QJsonObject> (api::Client::*send)(const Draft &))
{
    ActionRun run;
    run.action = action;
    run.resource = &resource;
    const quint64 number = begin(std::move(run));
    if (refuse(number, check(draft)))
        return number;
    const Verifier::IsIt isIt = isNew(draft, m_store.table(resource));
    watchRecord(number, (m_client.*send)(draft), [this, &resource, isIt](Verifier::Told told) {
        m_verifier.lookForNew(resource, &q, isIt, std::move(told));
    });
    return number;
}

} // namespace smile::actions
