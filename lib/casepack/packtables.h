#pragma once

#include "casepack/casepack.h"

namespace smile::casepack {

/// Tables of a pack as CSV (RFC 4180, UTF-8 with a byte order mark, formulas neutralised).
QByteArray timelineFile(const CaseInput &input, const RecordCleaner &cleaner);
QByteArray tasksFile(const CaseInput &input);
QByteArray requestsFile(const CaseInput &input, const RecordCleaner &cleaner);

/// "connection": the stable name of a kind of news.
QString nameOf(casefile::TimelineEntry::Kind kind);
/// "2026-05-11T17:00:00+08:00"; empty when invalid.
QString localText(const QDateTime &when, const QTimeZone &zone);
/// "2026-05-11T09:00:00Z"; empty when invalid.
QString utcText(const QDateTime &when);
/// The records of one resource; none when there are none.
QList<records::Record> recordsOf(const CaseInput &input, const catalog::Resource &resource);

} // namespace smile::casepack
