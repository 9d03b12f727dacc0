#pragma once

#include "records/packed/chunk.h"

namespace smile::records {

/// How a chunk is written down, and the one place that knows: its columns as they lie in memory,
/// which takes a thousandth of the time that making them from JSON does. What is read is checked,
/// so that nothing in it points past its end.
class ChunkBytes
{
public:
    static QByteArray write(const Chunk &chunk);
    struct Read
    {
        std::shared_ptr<Chunk> chunk; ///< null when these are not the bytes of one with this layout
        QByteArray writer; ///< the program's version that wrote it
    };
    static Read read(std::shared_ptr<const Layout> layout, QByteArrayView bytes);

private:
    class Reader;
    static bool isWhole(const Chunk &chunk);
};

} // namespace smile::records
