#pragma once

#include "viewer/fileloading.h"

#include <QJsonObject>

namespace smile::console {

struct PersonContext;

/// The files of a document (`fileUrl`) or of an archive (`rawFiles`), in the record's order; those
/// without an address are left out.
QList<RecordFile> filesOf(const QJsonObject &record);

FileTools toolsOf(const PersonContext &context);

} // namespace smile::console
