#pragma once

#include "actions/runner.h"
#include "parts/verdictcard.h"

namespace smile::console {

/// What became of an action as a card shows it: what is true now; when it failed, why, what to do
/// about it, and, when the server refused the request itself, the server's own words.
Verdict verdictOf(const actions::ActionRun &run);

/// The same for a call whose answer goes to the caller; `sentence` says what is true now.
Verdict verdictOf(const api::Error &error, const QString &sentence);

} // namespace smile::console
