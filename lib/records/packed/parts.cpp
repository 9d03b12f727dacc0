#include "records/packed/parts.h"

#include <algorithm>

namespace smile::records {
namespace {

constexpr quint32 worthRewriting = 512; // rows; smaller chunks are merged soon anyway

} // namespace

Parts::Parts(std::shared_ptr<const Layout> layout)
    : m_layout(std::move(layout))
    , m_dictionaries(*m_layout)
    , m_ids{m_layout->idLeaf()}
{ }

const Snapshot &Parts::snapshot() const
{
    if (!m_snapshot)
        m_snapshot.emplace(m_parts);
    return *m_snapshot;
}

std::optional<quint32> Parts::find(const QString &id) const
{
    std::optional<quint32> found;
    m_ids.slots.visit(ValueIndex::hashOf(id), [&](quint32 slot) {
        if (partOf(slot).chunk->id(Snapshot::rowOf(slot)) == id)
            found = slot;
        return found.has_value();
    });
    return found;
}

std::vector<quint32> Parts::where(QLatin1StringView path, const QString &value)
{
    std::vector<quint32> slots;
    const Layout::Place place = m_layout->placeOf(path);
    if (place.leaf >= 0 && place.inside.isEmpty() && !value.isEmpty()) {
        const ValueIndex &index = indexOf(place.leaf);
        index.slots.visit(ValueIndex::hashOf(value), [&](quint32 slot) {
            if (index.valueOf(*partOf(slot).chunk, Snapshot::rowOf(slot)) == value)
                slots.push_back(slot);
            return false;
        });
    } else {
        snapshot().forEachSlot([&](quint32 slot) {
            if (record(slot).valueAt(path).toString() == value)
                slots.push_back(slot);
        });
    }
    std::ranges::sort(slots, {}, [this](quint32 slot) { return sequence(slot); });
    return slots;
}

Record Parts::record(quint32 slot) const
{
    return {partOf(slot).chunk, Snapshot::rowOf(slot)};
}

quint32 Parts::sequence(quint32 slot) const
{
    return partOf(slot).chunk->sequence(Snapshot::rowOf(slot));
}

bool Parts::isSame(quint32 slot, const Chunk &chunk, quint32 row) const
{
    return Chunk::same(*partOf(slot).chunk, Snapshot::rowOf(slot), chunk, row);
}

std::vector<ValueIndex *> Parts::indexes()
{
    std::vector<ValueIndex *> all{&m_ids};
    for (auto &[leaf, index] : m_byValue)
        all.push_back(&index);
    return all;
}

void Parts::index(ValueIndex &index, quint32 slot)
{
    const auto valueOf = [&](quint32 other) {
        return index.valueOf(*partOf(other).chunk, Snapshot::rowOf(other));
    };
    if (const QString value = valueOf(slot); !value.isEmpty())
        index.slots.insert(ValueIndex::hashOf(value), slot,
                           [&](quint32 other) { return ValueIndex::hashOf(valueOf(other)); });
}

ValueIndex &Parts::indexOf(int leaf)
{
    const auto [entry, isNew] = m_byValue.try_emplace(leaf, ValueIndex{leaf});
    if (isNew)
        snapshot().forEachSlot([&](quint32 slot) { index(entry->second, slot); });
    return entry->second;
}

void Parts::add(const std::shared_ptr<const Chunk> &chunk)
{
    const std::size_t number = place(chunk);
    m_size += chunk->size();
    for (ValueIndex *one : indexes()) {
        for (quint32 row = 0; row < chunk->size(); ++row)
            index(*one, Snapshot::slotOf(number, row));
    }
}

// Gives a chunk a number, if possible one that is free again.
std::size_t Parts::place(const std::shared_ptr<const Chunk> &chunk)
{
    m_snapshot.reset();
    auto free = std::ranges::find(m_parts, nullptr, &Snapshot::Part::chunk);
    if (free == m_parts.end())
        free = m_parts.insert(free, Snapshot::Part());
    *free = {.chunk = chunk, .gone = nullptr, .live = chunk->size()};
    const auto number = static_cast<std::size_t>(free - m_parts.begin());
    m_order.push_back(number);
    return number;
}

void Parts::remove(quint32 slot)
{
    Snapshot::Part &part = m_parts[slot / Chunk::mostRows];
    const quint32 row = Snapshot::rowOf(slot);
    for (ValueIndex *index : indexes())
        index->erase(*part.chunk, row, slot);
    mark(part, row);
    --m_size;
    m_snapshot.reset();
}

void Parts::mark(Snapshot::Part &part, quint32 row)
{
    // A snapshot may look at the old marks.
    auto gone = part.gone ? std::make_shared<Snapshot::Gone>(*part.gone)
                          : std::make_shared<Snapshot::Gone>();
    gone->set(row);
    part.gone = std::move(gone);
    --part.live;
}

std::optional<QStringList> Parts::addOld(LooseChunk &loose, quint32 firstSequence,
                                         quint32 firstVersion)
{
    const auto chunk = loose.settled(m_dictionaries, firstSequence, firstVersion);
    if (!chunk)
        return {};
    const std::size_t number = place(chunk);
    // Merging looks at what came last.
    std::rotate(m_order.begin(), m_order.end() - 1, m_order.end());
    QStringList added;
    for (quint32 row = 0; row < chunk->size(); ++row) {
        const QString id = chunk->id(row);
        if (id.isEmpty() || find(id)) {
            mark(m_parts[number], row);
            continue;
        }
        for (ValueIndex *one : indexes())
            index(*one, Snapshot::slotOf(number, row));
        added += id;
    }
    m_size += added.size();
    return added;
}

void Parts::expect(qsizetype more)
{
    for (ValueIndex *one : indexes())
        one->slots.reserve(static_cast<std::size_t>(m_size + more), [&](quint32 slot) {
            return ValueIndex::hashOf(one->valueOf(*partOf(slot).chunk, Snapshot::rowOf(slot)));
        });
}

void Parts::compact()
{
    dropEmpty();
    while (mergeLast()) { }
    rewriteSparse();
}

void Parts::dropEmpty()
{
    std::erase_if(m_order, [this](std::size_t number) {
        if (m_parts[number].live > 0)
            return false;
        m_parts[number] = {};
        return true;
    });
}

// Each chunk is at least twice the size of the next, so a record moves a few times at most.
bool Parts::mergeLast()
{
    if (m_order.size() < 2)
        return false;
    const std::size_t last = m_order.back(), before = m_order[m_order.size() - 2];
    const Snapshot::Part &small = m_parts[last], &large = m_parts[before];
    if (large.live >= 2 * small.live || large.live + small.live > Chunk::mostRows
        || large.chunk->arenaSize() + small.chunk->arenaSize() > Chunk::mostBytes)
        return false;
    merge({before, last});
    return true;
}

// One at a time: the work of one change stays small.
void Parts::rewriteSparse()
{
    const auto sparse = std::ranges::find_if(m_order, [this](std::size_t number) {
        const Snapshot::Part &part = m_parts[number];
        return part.chunk->size() >= worthRewriting && part.live * 2 < part.chunk->size();
    });
    if (sparse != m_order.end())
        merge({*sparse});
}

void Parts::merge(const std::vector<std::size_t> &numbers)
{
    ChunkBuilder merged = builder();
    std::vector<quint32> from;
    for (const std::size_t number : numbers) {
        const Snapshot::Part &part = m_parts[number];
        for (quint32 row = 0; row < part.chunk->size(); ++row) {
            if (!part.holds(row))
                continue;
            merged.add(*part.chunk, row);
            from.push_back(Snapshot::slotOf(number, row));
        }
    }
    const std::shared_ptr<const Chunk> chunk = merged.build();
    // Placed before the old ones go: their numbers must not mean something else at once.
    const std::size_t number = place(chunk);
    for (ValueIndex *index : indexes()) {
        for (quint32 row = 0; row < chunk->size(); ++row)
            index->replace(*chunk, row, from[row], Snapshot::slotOf(number, row));
    }
    for (const std::size_t old : numbers) {
        m_parts[old] = {};
        std::erase(m_order, old);
    }
}

void Parts::clear()
{
    *this = Parts(m_layout);
}

} // namespace smile::records
