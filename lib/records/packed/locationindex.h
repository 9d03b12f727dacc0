#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace smile::records {

/// Slots of records by the hash of one of their values: open addressing, four bytes an entry.
/// Several records may have one hash; who asks looks at the values themselves.
class LocationIndex
{
public:
    /// `hashOf(slot)` is asked when the index grows.
    template <class HashOf>
    void insert(quint64 hash, quint32 slot, const HashOf &hashOf)
    {
        if ((m_used + 1) * 3 > m_entries.size() * 2)
            grow(hashOf, 0);
        put(hash, slot);
    }

    /// Room for so many in all.
    template <class HashOf>
    void reserve(std::size_t count, const HashOf &hashOf)
    {
        if (count * 3 > m_entries.size() * 2)
            grow(hashOf, count);
    }

    void erase(quint64 hash, quint32 slot) { exchange(hash, slot, erased); }
    void replace(quint64 hash, quint32 slot, quint32 with) { exchange(hash, slot, with); }
    void clear()
    {
        m_entries.clear();
        m_used = 0;
    }

    /// Calls `visit(slot)` for all that may have the hash until it returns true.
    template <class Visit>
    void visit(quint64 hash, const Visit &visit) const
    {
        if (m_entries.empty())
            return;
        for (std::size_t i = home(hash); m_entries[i] != empty; i = next(i)) {
            if (m_entries[i] != erased && visit(m_entries[i]))
                return;
        }
    }

private:
    static constexpr quint32 empty = 0xffffffff;
    static constexpr quint32 erased = 0xfffffffe;
    static constexpr std::size_t fewest = 64;

    std::size_t home(quint64 hash) const
    {
        return static_cast<std::size_t>((hash * 0x9e3779b97f4a7c15ULL) >> 20)
               & (m_entries.size() - 1);
    }
    std::size_t next(std::size_t place) const { return (place + 1) & (m_entries.size() - 1); }

    void put(quint64 hash, quint32 slot)
    {
        std::size_t i = home(hash);
        while (m_entries[i] != empty)
            i = next(i);
        m_entries[i] = slot;
        ++m_used;
    }

    void exchange(quint64 hash, quint32 slot, quint32 with)
    {
        if (m_entries.empty())
            return;
        std::size_t i = home(hash);
        while (m_entries[i] != slot && m_entries[i] != empty)
            i = next(i);
        if (m_entries[i] == slot)
            m_entries[i] = with;
    }

    template <class HashOf>
    void grow(const HashOf &hashOf, std::size_t least)
    {
        std::vector<quint32> old;
        old.swap(m_entries);
        std::size_t live = 0;
        for (const quint32 slot : old)
            live += slot < erased ? 1 : 0;
        std::size_t size = fewest;
        while (size < std::max(live + 1, least) * 2)
            size *= 2;
        m_entries.assign(size, empty);
        m_used = 0;
        for (const quint32 slot : old) {
            if (slot < erased)
                put(hashOf(slot), slot);
        }
    }

    std::vector<quint32> m_entries; ///< a power of two
    std::size_t m_used = 0; ///< entries that are not empty, the erased ones too
};

} // namespace smile::records
