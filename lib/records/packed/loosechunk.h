#pragma once

#include "records/packed/chunkbuilder.h"
#include "records/packed/snapshot.h"

namespace smile::records {

/// A chunk without the rows that are marked, as bytes that need nothing else to be read again: for
/// the disk. For any thread.
QByteArray chunkToBytes(const Chunk &chunk, const Snapshot::Gone &without);

/// A chunk that came from bytes and stands in no table yet. Only one holder may have it.
class LooseChunk
{
public:
    /// None when these are no such bytes, when a part of them is missing or wrong, or when the
    /// resource had other columns then. For any thread.
    static std::optional<LooseChunk> fromBytes(std::shared_ptr<const Layout> layout,
                                               QByteArrayView bytes);

    std::shared_ptr<const Chunk> chunk() const { return m_chunk; }
    quint32 size() const { return m_chunk->size(); }
    Record record(quint32 row) const { return {m_chunk, row}; }
    /// The chunk as one of the table that has these dictionaries; null where they are full.
    std::shared_ptr<const Chunk> settled(Dictionaries &dictionaries, quint32 firstSequence,
                                         quint32 firstVersion);

private:
    explicit LooseChunk(std::shared_ptr<Chunk> chunk)
        : m_chunk(std::move(chunk))
    { }

    std::shared_ptr<Chunk> m_chunk;
};

} // namespace smile::records
