#include "copy/segmentformat.h"

#include <QtEndian>

namespace smile::copy {

constexpr qsizetype headSize = sizeof(quint64);

QByteArray toBytes(quint64 number, const records::Chunk &chunk,
                   const records::Snapshot::Gone &without)
{
    QByteArray head(headSize, Qt::Uninitialized);
    qToLittleEndian(number, head.data());
    return head + records::chunkToBytes(chunk, without);
}

ReadSegment fromBytes(std::shared_ptr<const records::Layout> layout, QByteArrayView bytes)
{
    if (bytes.size() < headSize)
        return {};
    return {qFromLittleEndian<quint64>(bytes.data()),
            records::LooseChunk::fromBytes(std::move(layout), bytes.sliced(headSize))};
}

} // namespace smile::copy
