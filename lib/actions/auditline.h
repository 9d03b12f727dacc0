#pragma once

#include "actions/runner.h"

namespace smile::actions {

/// "done", "failed" or "unknown", as the audit file has it.
QString outcomeName(const std::optional<Outcome> &outcome);

/// One line of the audit file: {time, profile, action, ids {resource, id, userId, accountId},
/// outcome, error, requestId, reason}; empty ones are left out. Times are UTC with milliseconds.
QJsonObject auditLine(const ActionRun &run, const QString &profileId, const QString &reason);

/// What a person wrote, as it may be kept: one line of at most 500 characters without the words of
/// `personName`, e-mail addresses and phone numbers.
QString reasonToKeep(const QString &reason, const QString &personName);

} // namespace smile::actions
