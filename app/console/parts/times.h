#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace smile::console {

/// “just now”, “3 min ago”, “2 h ago” up to six hours, then the date as the locale writes it short
/// (day and month; with the year when it is another one). Empty for an invalid time.
QString relativeTime(const QDateTime &time, const QDateTime &now, const QLocale &locale);

/// Local time and exact UTC, for the tooltip: two lines. Empty for an invalid time.
QString exactTime(const QDateTime &time, const QLocale &locale);

/// “0:42”, “4 min”, “2 h”: what is left of seconds, for countdowns and clocks.
QString remainingTime(qint64 seconds);

/// The longest relative time one has to expect, to size columns: “52 min ago”.
QString widestRelativeTime();

} // namespace smile::console
