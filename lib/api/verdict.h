#pragma once

#include "api/envelope.h"

#include <functional>

namespace smile::api {

/// Takes the data of a good envelope. False when it is not what was asked for; `note` then says
/// why, else what was wrong in it. Called in another thread.
using Accept = std::function<bool(const Envelope &envelope, QString &note)>;

/// What one answer comes to, for the call and for the request log.
struct Verdict
{
    std::optional<Error> error; ///< without url
    QString code; ///< the envelope's
    QString requestId;
    QString note; ///< what was wrong in an answer that was good enough
    QString answer; ///< a failed answer's text, redacted
};

/// Reads and checks a whole answer. Costs milliseconds for a page of identities, so it is not the
/// GUI thread's; works on what it is given alone.
Verdict judge(const RawAnswer &answer, const Redactor &redactor, bool isWrite,
              const Accept &accept);

} // namespace smile::api
