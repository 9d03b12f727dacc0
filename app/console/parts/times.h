#pragma once

#include <QString>

namespace smile::console {

/// “0:42”, “4 min”, “2 h”: what is left of seconds, for countdowns and clocks. Times that are over
/// are the catalog's (catalog::shortTime, catalog::longTime).
QString remainingTime(qint64 seconds);

/// The longest relative time that one has to expect, to size columns: “52 min ago”.
QString widestRelativeTime();

} // namespace smile::console
