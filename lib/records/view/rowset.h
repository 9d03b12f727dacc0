#pragma once

#include "records/packed/snapshot.h"

#include <array>
#include <bit>

namespace smile::records {

/// A set of the rows of one part.
using PartRows = std::array<quint64, Chunk::mostRows / 64>;

inline bool contains(const PartRows &rows, quint32 row)
{
    return (rows[row / 64] >> (row % 64) & 1) != 0;
}
inline void insert(PartRows &rows, quint32 row)
{
    rows[row / 64] |= quint64(1) << (row % 64);
}
inline void erase(PartRows &rows, quint32 row)
{
    rows[row / 64] &= ~(quint64(1) << (row % 64));
}
inline bool isEmpty(const PartRows &rows)
{
    quint64 any = 0;
    for (const quint64 word : rows)
        any |= word;
    return any == 0;
}
inline void intersect(PartRows &rows, const PartRows &with)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] &= with[i];
}
inline void unite(PartRows &rows, const PartRows &with)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] |= with[i];
}
/// Takes out what `from` holds.
inline void subtract(PartRows &rows, const PartRows &from)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] &= ~from[i];
}
template <class Visit>
void forEach(const PartRows &rows, const Visit &visit)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (quint64 word = rows[i]; word != 0; word &= word - 1)
            visit(static_cast<quint32>(i * 64) + static_cast<quint32>(std::countr_zero(word)));
    }
}
/// Keeps the rows for which `holds(row)`.
template <class Holds>
void keepIf(PartRows &rows, const Holds &holds)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        quint64 kept = 0;
        for (quint64 word = rows[i]; word != 0; word &= word - 1) {
            const int bit = std::countr_zero(word);
            if (holds(static_cast<quint32>(i * 64) + static_cast<quint32>(bit)))
                kept |= quint64(1) << bit;
        }
        rows[i] = kept;
    }
}
/// All that a part holds.
PartRows rowsOf(const Snapshot::Part &part);

/// A set of slots of a snapshot: the rows of each part.
using RowSet = std::vector<PartRows>;

inline bool contains(const RowSet &set, quint32 slot)
{
    return contains(set[slot / Chunk::mostRows], Snapshot::rowOf(slot));
}

} // namespace smile::records
