#include "act/outcomeverdict.h"

#include "words/troublewords.h"

#include <QCoreApplication>

namespace smile::console {

namespace {

QString reasonOf(const api::Error &error)
{
    // A draft that was never sent says its mistake in the sentence already.
    if (error.kind == api::Kind::Invalid && error.status == 0)
        return {};
    QStringList lines{callSentence(error)};
    if (error.kind == api::Kind::Invalid && !error.message.isEmpty())
        lines << QCoreApplication::translate("OutcomeVerdict", "Smile says: %1").arg(error.message);
    lines << callAdvice(error);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

State stateOf(actions::Outcome outcome)
{
    switch (outcome) {
    case actions::Outcome::Done:
        return State::Ok;
    case actions::Outcome::Failed:
        return State::Err;
    case actions::Outcome::Unknown:
        break;
    }
    return State::Warn;
}

} // namespace

Verdict verdictOf(const actions::ActionRun &run)
{
    const actions::Outcome outcome = run.outcome.value_or(actions::Outcome::Unknown);
    Verdict verdict{.state = stateOf(outcome), .sentence = run.words, .requestId = run.requestId};
    // An error stays on a run that is done all the same (what was to go was gone already).
    if (run.error && outcome != actions::Outcome::Done) {
        verdict.code = run.error->code;
        verdict.detail = reasonOf(*run.error);
        if (verdict.requestId.isEmpty())
            verdict.requestId = run.error->requestId;
    }
    return verdict;
}

Verdict verdictOf(const api::Error &error, const QString &sentence)
{
    return {.state = error.mayHaveArrived ? State::Warn : State::Err,
            .sentence = sentence,
            .code = error.code,
            .detail = reasonOf(error),
            .requestId = error.requestId};
}

} // namespace smile::console
