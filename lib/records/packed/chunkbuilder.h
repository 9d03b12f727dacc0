#pragma once

#include "records/packed/snapshot.h"

namespace smile::records {

/// The growing dictionaries of a table.
class Dictionaries
{
public:
    explicit Dictionaries(const Layout &layout)
        : leaves(layout.leaves().size())
    { }

    FrozenDictionaries frozen();

    std::vector<Dictionary> leaves; ///< of each leaf; empty where it needs none
    Dictionary prefixes;
};

/// Packs records into a chunk. Whatever a column cannot hold is kept as sent, in the row's rest.
class ChunkBuilder
{
public:
    /// The dictionaries are those of the chunk's table and outlive the builder.
    ChunkBuilder(std::shared_ptr<const Layout> layout, Dictionaries &dictionaries);

    quint32 size() const { return m_chunk->size(); }
    bool isFull() const;
    void add(const QJsonObject &record, quint32 sequence, quint32 version);
    /// A row of another chunk of the same table.
    void add(const Chunk &from, quint32 row);
    std::shared_ptr<Chunk> build();

    /// A chunk with the same dictionaries, but not the rows that are marked. For any thread.
    static std::shared_ptr<const Chunk> copyOf(const Chunk &chunk, const Snapshot::Gone &without);

private:
    QJsonObject split(const Layout::Node &node, const QJsonObject &record);
    bool put(int leaf, const QJsonValue &value);
    bool putId(IdCells &ids, const QJsonValue &value);
    bool putCode(int leaf, const QJsonValue &value);
    void markOdd(const Layout::Node &node);
    void addEmpty();
    void setCode(int leaf, quint32 code);
    quint32 placeOf(QByteArrayView text);
    quint32 copied(const Chunk &from, quint32 place);
    void setRest(quint32 place);

    std::shared_ptr<const Layout> m_layout;
    Dictionaries &m_dictionaries;
    std::unique_ptr<Chunk> m_chunk;
    QHash<QByteArray, quint32> m_places; ///< of the texts in the arena
};

} // namespace smile::records
