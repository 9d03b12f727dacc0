#pragma once

#include "actions/runner.h"

namespace smile::actions {

/// What is true after a run, in one translated sentence. A failure that the server explained has no
/// sentence of its own here beside "not done": what happened is said by the error, at the edge.
QString outcomeWords(const ActionRun &run);

/// The error of a draft that was not sent.
api::Error draftError(const QString &words);

} // namespace smile::actions
