#pragma once

#include "files/filekind.h"

#include <QImage>

namespace smile::console {

/// A picture to show, or why there is none.
struct Picture
{
    enum class Trouble { None, Damaged, TooLarge, NoReader };

    QImage image; ///< at most mostEdge a side, turned as the camera says
    QSize size; ///< pixels of the file itself, so turned
    Trouble trouble = Trouble::None;
};

inline constexpr int mostEdge = 3072; ///< of a decoded picture, pixels
/// What a decoder that knows no smaller sizes may unpack: 128 MB at 4 bytes a pixel.
inline constexpr qint64 mostPixels = 32 * 1024 * 1024;

/// Decodes JPEG, PNG or WebP with the decoder of that kind alone; the size is looked at before
/// anything is unpacked. Slow: for any thread but that of the windows.
Picture decodedPicture(const QByteArray &bytes, FileKind kind);

/// What is wrong as a sentence; empty for None.
QString troubleWords(Picture::Trouble trouble);

} // namespace smile::console
