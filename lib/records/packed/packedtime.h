#pragma once

#include "catalog/resource.h"

#include <QDateTime>

#include <limits>
#include <optional>

namespace smile::records {

/// A date, month or moment in eight bytes, in the order of time. Only texts of the contract's own
/// form ("2021-04-14", "2021-04", "2021-04-14T09:30:24Z", or with milliseconds) have one, so that
/// the very text comes back.
namespace packedtime {

constexpr qint64 absent = std::numeric_limits<qint64>::min();
constexpr qint64 null = absent + 1;
constexpr qint64 odd = absent + 2; ///< of another form: kept as sent
constexpr bool isTime(qint64 packed)
{
    return packed > odd;
}

std::optional<qint64> pack(QStringView text, catalog::Kind kind);
QString text(qint64 packed, catalog::Kind kind);
/// Milliseconds since 1970 UTC of a moment.
constexpr qint64 milliseconds(qint64 packed)
{
    return packed >> 1;
}
constexpr qint64 fromMilliseconds(qint64 milliseconds)
{
    return milliseconds * 2;
}
QDate date(qint64 packed); ///< of a date or month: its (first) day
qint64 fromDate(QDate date);

} // namespace packedtime
} // namespace smile::records
