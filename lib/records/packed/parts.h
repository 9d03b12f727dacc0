#pragma once

#include "records/packed/chunkbuilder.h"
#include "records/packed/loosechunk.h"
#include "records/packed/snapshot.h"
#include "records/packed/valueindex.h"

#include <map>

namespace smile::records {

/// A table's chunks and the indexes over them. Records are only ever added as whole chunks: a
/// changed one leaves its old chunk and comes with a new one. Small and sparse chunks are merged
/// as they come, so that there are few, at a cost that grows with what is added, not with the
/// table.
class Parts
{
public:
    explicit Parts(std::shared_ptr<const Layout> layout);

    const std::shared_ptr<const Layout> &layout() const { return m_layout; }
    qsizetype size() const { return m_size; }
    const Snapshot &snapshot() const;
    ChunkBuilder builder() { return {m_layout, m_dictionaries}; }

    std::optional<quint32> find(const QString &id) const;
    /// Slots of the records that have a value at a path, in the table's order.
    std::vector<quint32> where(QLatin1StringView path, const QString &value);
    Record record(quint32 slot) const;
    quint32 sequence(quint32 slot) const;
    bool isSame(quint32 slot, const Chunk &chunk, quint32 row) const;

    /// None of its records may be here (any more).
    void add(const std::shared_ptr<const Chunk> &chunk);
    /// One that is older than all that is here. Its rows come to stand there, but for those whose
    /// ids are here already or were in it before; gives the ids. None: it cannot be
    /// taken, and is as it was.
    std::optional<QStringList> addOld(LooseChunk &chunk, quint32 firstSequence,
                                      quint32 firstVersion);
    /// So many records will come.
    void expect(qsizetype more);
    void remove(quint32 slot);
    /// After adding and removing.
    void compact();
    void clear();

private:
    const Snapshot::Part &partOf(quint32 slot) const { return m_parts[slot / Chunk::mostRows]; }
    std::vector<ValueIndex *> indexes();
    ValueIndex &indexOf(int leaf);
    void index(ValueIndex &index, quint32 slot);
    void mark(Snapshot::Part &part, quint32 row);
    std::size_t place(const std::shared_ptr<const Chunk> &chunk);
    bool mergeLast();
    void rewriteSparse();
    void dropEmpty();
    void merge(const std::vector<std::size_t> &numbers);

    std::shared_ptr<const Layout> m_layout;
    Dictionaries m_dictionaries;
    Snapshot::Parts m_parts;
    std::vector<std::size_t> m_order; ///< numbers of the parts there are, oldest first
    ValueIndex m_ids;
    std::map<int, ValueIndex> m_byValue; ///< by leaf; made when first asked for
    mutable std::optional<Snapshot> m_snapshot; ///< as long as nothing changes
    qsizetype m_size = 0;
};

} // namespace smile::records
