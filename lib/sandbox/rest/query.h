#pragma once

#include "sandbox/http/message.h"

#include <QMap>

namespace smile::sandbox {

/// Characters as a person and JSON Schema count them (code points).
qsizetype characterCount(QStringView text);

bool isDate(const QString &text); ///< a real day, yyyy-MM-dd
bool isMonth(const QString &text); ///< yyyy-MM
bool isEmail(const QString &text);

/// size: 1..150, 10 when absent. Throws 400.
int pageSize(const Parameters &query);
/// Throws 400 unless absent or "true" or "false".
std::optional<bool> flag(const Parameters &query, const QString &name);
/// A comma-separated list. Throws 400 when it has more than `most` entries.
std::optional<QStringList> listOf(const Parameters &query, const QString &name,
                                  qsizetype most = 1000);

/// The filters of that list that the query names. Throws 400 when a date (startDate, endDate) or
/// month (startMonth, endMonth) is none.
QMap<QString, QString> filters(const Parameters &query, const QStringList &known);

} // namespace smile::sandbox
