#pragma once

#include "records/packed/chunk.h"

#include <QList>

#include <bitset>

namespace smile::records {

/// The records of a table as they were at one moment: consistent on any thread, cheap to copy.
///
/// A slot is the place of a record's version: its chunk's number and its row in there. Some slots
/// hold nothing. Between two snapshots, slots mean the same as long as their chunk is the same.
class Snapshot
{
public:
    using Gone = std::bitset<Chunk::mostRows>; ///< rows that were replaced or removed
    struct Part
    {
        std::shared_ptr<const Chunk> chunk; ///< null: none has this number
        std::shared_ptr<const Gone> gone; ///< null: no row is
        quint32 live = 0;

        bool holds(quint32 row) const { return !gone || !gone->test(row); }
        bool operator==(const Part &) const = default;
    };
    using Parts = std::vector<Part>;

    Snapshot() = default;
    explicit Snapshot(Parts parts);

    qsizetype size() const { return m_data ? m_data->size : 0; }
    bool isEmpty() const { return size() == 0; }
    /// By number.
    const Parts &parts() const;
    /// Past the last slot.
    quint32 slots() const { return static_cast<quint32>(parts().size()) * Chunk::mostRows; }
    const Part &partOf(quint32 slot) const { return parts()[slot / Chunk::mostRows]; }
    static quint32 rowOf(quint32 slot) { return slot % Chunk::mostRows; }
    static quint32 slotOf(std::size_t part, quint32 row)
    {
        return static_cast<quint32>(part) * Chunk::mostRows + row;
    }
    bool holds(quint32 slot) const;
    quint32 sequence(quint32 slot) const { return partOf(slot).chunk->sequence(rowOf(slot)); }
    quint32 version(quint32 slot) const { return partOf(slot).chunk->version(rowOf(slot)); }
    /// Where the record is that has this place in the table's order.
    std::optional<quint32> slotOf(quint32 sequence) const;
    Record record(quint32 slot) const { return {partOf(slot).chunk, rowOf(slot)}; }
    bool isSharedWith(const Snapshot &other) const { return m_data == other.m_data; }

    /// Calls `visit(slot)` for every record, by slot.
    template <class Visit>
    void forEachSlot(const Visit &visit) const
    {
        const Parts &all = parts();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (quint32 row = 0; all[i].live > 0 && row < all[i].chunk->size(); ++row) {
                if (all[i].holds(row))
                    visit(slotOf(i, row));
            }
        }
    }
    /// Calls `visit(record)` for every one, by slot.
    template <class Visit>
    void forEachRecord(const Visit &visit) const
    {
        forEachSlot([&](quint32 slot) { visit(record(slot)); });
    }
    /// Any of them; null when there is none.
    Record any() const;
    /// All of them, in the table's order. For tables that are small, or off the GUI thread.
    QList<Record> records() const;

private:
    struct Data
    {
        Parts parts;
        qsizetype size = 0;
    };
    std::shared_ptr<const Data> m_data;
};

} // namespace smile::records
