#pragma once

#include "files/filekind.h"

#include <QImage>
#include <QObject>

#include <functional>

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
/// anything is unpacked.
Picture decodedPicture(const QByteArray &bytes, FileKind kind);

/// The same on a pool thread. `done` runs later in the GUI thread, not when the context has gone.
void decodeLater(const QByteArray &bytes, FileKind kind, QObject *context,
                 std::function<void(const Picture &)> done);

/// Runs `work` on a pool thread and then what it gave in the GUI thread, where the context may
/// have gone meanwhile: then nothing runs.
void afterwards(QObject *context, std::function<std::function<void()>()> work);

/// What is wrong as a sentence; empty for None.
QString troubleWords(Picture::Trouble trouble);

} // namespace smile::console
