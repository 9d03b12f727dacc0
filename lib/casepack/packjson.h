#pragma once

#include "casepack/casepack.h"

namespace smile::casepack {

/// What a program may want of a case, in one object: states, codes, times, provider health.
QByteArray caseFile(const CaseInput &input, const RecordCleaner &cleaner, PersonalKinds chosen);
/// Every record as sent, without what was not chosen, by resource.
QByteArray recordsFile(const CaseInput &input, const RecordCleaner &cleaner);
/// "https://open.smileapi.io": who was asked, without path, user or query.
QString hostOf(const QUrl &api);

} // namespace smile::casepack
