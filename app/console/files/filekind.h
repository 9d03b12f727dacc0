#pragma once

#include <QByteArray>
#include <QString>

namespace smile::console {

/// What the console shows of files. Everything else (SVG, HTML, Office …) is never opened here.
enum class FileKind { Other, Jpeg, Png, WebP, Pdf };

/// Files above this are not loaded.
inline constexpr qint64 maxFileBytes = 20 * 1024 * 1024;

/// Told by the first bytes alone, whatever the name or the server says.
FileKind kindOf(QByteArrayView bytes);
/// What a name, an address or the contract's format ("PDF", "JPG") claims; Other when it claims
/// none that is shown.
FileKind claimedKind(const QString &text);
bool isPicture(FileKind kind);
/// "JPEG", "PDF"; empty for Other.
QString kindName(FileKind kind);

/// A name to save a file under: the record's, without what file systems do not take, with the
/// suffix of what the bytes are. Never empty, never hidden, never a path.
QString saveName(const QString &name, FileKind kind);

} // namespace smile::console
