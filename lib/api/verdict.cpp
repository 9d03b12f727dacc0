#include "api/verdict.h"

namespace smile::api {

namespace {

/// An answer that is not the server's own verdict leaves open what became of a write.
bool leavesOpen(const Error &error)
{
    return error.kind == Kind::Protocol || error.kind == Kind::Timeout
           || (error.kind == Kind::Server && error.status != 503);
}

} // namespace

Verdict judge(const RawAnswer &answer, const Redactor &redactor, bool isWrite, const Accept &accept)
{
    Verdict verdict;
    const Result<Envelope> envelope = readAnswer(answer, redactor, QDateTime::currentDateTimeUtc());
    if (!envelope) {
        verdict.error = envelope.error();
        verdict.error->mayHaveArrived = isWrite && leavesOpen(*verdict.error);
        verdict.answer = redactor.answer(answer.body, isJson(answer.contentType));
        return verdict;
    }
    verdict.code = envelope->code;
    verdict.requestId = envelope->requestId;
    if (accept(*envelope, verdict.note))
        return verdict;
    Error error;
    error.kind = Kind::Protocol;
    error.status = answer.status;
    error.code = envelope->code;
    error.requestId = envelope->requestId;
    error.message = verdict.note;
    error.mayHaveArrived = isWrite;
    verdict.error = error;
    return verdict;
}

} // namespace smile::api
