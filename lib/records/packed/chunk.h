#pragma once

#include "records/packed/dictionary.h"
#include "records/packed/layout.h"
#include "records/packed/packedid.h"
#include "records/packed/packedtime.h"
#include "records/record.h"

#include <QJsonObject>

#include <variant>

namespace smile::records {

/// The dictionaries of a table, frozen: of each leaf that has one, and of the prefixes of ids.
struct FrozenDictionaries
{
    std::vector<std::shared_ptr<const Dictionary::Texts>> leaves; ///< null where it has none
    std::shared_ptr<const Dictionary::Texts> prefixes;
};

/// Ids of one column. A mark instead of a prefix says that there is none; an id that is text has
/// its place in the arena in its first bytes.
struct IdCells
{
    std::vector<PackedId::Bytes> bytes;
    std::vector<quint8> prefixes;
};
using Codes = std::vector<quint8>;
using WideCodes = std::vector<quint16>;
using Times = std::vector<qint64>; ///< packedtime
using Numbers = std::vector<double>;
using Places = std::vector<quint32>; ///< in the arena
using Cells = std::variant<IdCells, Codes, WideCodes, Times, Numbers, Places>;

Cells emptyCells(Storage storage); ///< a column without rows

/// What stands where a cell has no packed value; real codes, prefixes and places come after them.
enum CellMark : quint8 {
    Absent,
    Null,
    Odd, ///< of a wrong type or form: in the row's rest as sent (an id: text in the arena)
    FirstValue
};

/// Some thousand records of one table, packed column by column. Immutable, so any thread may read
/// it; a changed record goes to another chunk.
class Chunk : public RecordSource
{
public:
    static constexpr quint32 mostRows = 4096;
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024; ///< of the arena

    Chunk(std::shared_ptr<const Layout> layout, FrozenDictionaries dictionaries)
        : m_layout(std::move(layout))
        , m_dictionaries(std::move(dictionaries))
    { }

    quint32 size() const { return static_cast<quint32>(m_sequences.size()); }
    qsizetype arenaSize() const { return m_arena.size(); }
    const Layout &layout() const { return *m_layout; }
    /// Place of a record in its table: kept when the record changes.
    quint32 sequence(quint32 row) const override { return m_sequences[row]; }
    quint32 version(quint32 row) const override { return m_versions[row]; }
    const void *origin() const override { return m_layout.get(); }
    QString id(quint32 row) const override;
    QJsonObject json(quint32 row) const override;
    QJsonValue valueOf(quint32 row, const catalog::Column &column) const override;
    QJsonValue valueAt(quint32 row, QLatin1StringView path) const override;

    QJsonValue value(quint32 row, int leaf) const;

    template <class T>
    const T &cells(int leaf) const
    {
        return std::get<T>(m_cells[static_cast<std::size_t>(leaf)]);
    }
    const Dictionary::Texts &dictionary(int leaf) const
    {
        return *m_dictionaries.leaves[static_cast<std::size_t>(leaf)];
    }
    const Dictionary::Texts &prefixes() const { return *m_dictionaries.prefixes; }
    QByteArrayView textAt(quint32 place) const;
    /// Text of an id of any form; empty when there is none.
    QString idText(quint32 row, int leaf) const;
    /// Text of a cell that holds a text or an id of any kind; empty when there is none.
    QString word(quint32 row, int leaf) const;

    /// Whether two rows of one table hold the same record.
    static bool same(const Chunk &left, quint32 leftRow, const Chunk &right, quint32 rightRow);

private:
    friend class ChunkBuilder;
    friend class ChunkBytes;
    friend class LooseChunk;

    QJsonValue wordOf(int leaf, quint32 code) const;
    QJsonObject restOf(quint32 row) const;
    QJsonObject join(const Layout::Node &node, QJsonObject rest, quint32 row) const;
    QByteArrayView restText(quint32 row) const;
    bool isOdd(quint32 row, int leaf) const;

    std::shared_ptr<const Layout> m_layout;
    FrozenDictionaries m_dictionaries;
    std::vector<Cells> m_cells; ///< of each leaf
    std::vector<quint32> m_sequences, m_versions;
    Places m_rests; ///< JSON of what the leaves do not hold; empty when no row has any
    QByteArray m_arena;
};

} // namespace smile::records
