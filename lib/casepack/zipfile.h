#pragma once

#include "casepack/casepack.h"

namespace smile::casepack {

/// The files as one ZIP archive (UTF-8 names, deflated); empty when the library fails.
QByteArray zipped(const QList<PackFile> &files, const QDateTime &when);

/// What became of saving; an empty `why` means that it stands.
struct Saved
{
    QString why; ///< the system's words
};

/// Writes the archive for its owner's eyes only (mode 0600 where the system has it), beside its
/// place and then at once into it. Any thread.
Saved saveZip(const QList<PackFile> &files, const QDateTime &when, const QString &path);

} // namespace smile::casepack
