#pragma once

#include "datapoints.h"

namespace smile::sandbox::people {

/// An archive of a person; `origin` is what its data would come from, whatever its state.
QJsonObject archiveJson(const Origin &origin, const ArchiveOutline &archive);
/// What the analysis of such a file finds; empty where the contract has no analysis of the type.
QJsonObject analysisOf(const Origin &origin);
/// Puts classification, analysis, extraction and validation into an archive.
void addFindings(QJsonObject &archive, const QString &fileType, const QJsonObject &analysis);
/// The file behind rawFiles[number]; nothing beyond the last.
std::optional<StoredFile> rawFileOf(const Origin &origin, int number);

} // namespace smile::sandbox::people
