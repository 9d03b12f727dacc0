#pragma once

#include "casepack/casepack.h"

namespace smile::casepack {

/// The case to read: what is wrong, timeline, providers, tasks, requests, versions. Plain text in
/// the language of the program.
QByteArray summaryFile(const CaseInput &input, const RecordCleaner &cleaner, PersonalKinds chosen);

/// "Names": a kind of personal data, in words.
QString wordsOf(Personal kind);

} // namespace smile::casepack
