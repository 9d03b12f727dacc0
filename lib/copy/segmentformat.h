#pragma once

#include "records/packed/loosechunk.h"

namespace smile::copy {

// How a segment is written inside its seal.

QByteArray toBytes(quint64 number, const records::Chunk &chunk,
                   const records::Snapshot::Gone &without);

struct ReadSegment
{
    quint64 number = 0; ///< 0: these bytes are no segment
    std::optional<records::LooseChunk> chunk; ///< none: it is of no use (any more)
};
ReadSegment fromBytes(std::shared_ptr<const records::Layout> layout, QByteArrayView bytes);

} // namespace smile::copy
