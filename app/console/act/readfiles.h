#pragma once

#include "api/values.h"

#include <QStringList>

namespace smile::console {

/// Of all files of one upload together, in bytes. The contract names no limit; as base64 they are a
/// third longer, and the embedded sandbox takes 16 MB in one request.
constexpr qint64 mostUploadBytes = 11 * 1024 * 1024;

struct ReadFiles
{
    QList<api::ArchiveDraft::File> files; ///< in the order asked for; empty after a mistake
    QString mistake; ///< why not, in words; empty when all were read
};

/// The files of an upload: PDF, PNG, JPG or JPEG (contract: FileObject.fileExtensionType), neither
/// empty nor too large. Blocks; on any thread.
ReadFiles readFiles(const QStringList &paths);

} // namespace smile::console
