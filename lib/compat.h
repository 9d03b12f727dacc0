#pragma once

#include <QTimeZone>

// The one place for what differs between the versions of Qt.

namespace smile {

/// UTC as QDateTime takes it: since Qt 6.5 that is a zone, and the Qt::TimeSpec of before is
/// deprecated.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec utc = Qt::UTC;
#endif

} // namespace smile
