#pragma once

#include <QDateTime>
#include <QString>

namespace smile::sandbox {

/// `prefix` and 32 hex digits that nobody can guess.
QString newId(const QString &prefix);

/// yyyy-MM-ddTHH:mm:ssZ, as the contract writes times.
QString timeText(const QDateTime &when);
QString nowText();

} // namespace smile::sandbox
