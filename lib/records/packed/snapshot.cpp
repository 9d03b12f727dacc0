#include "records/packed/snapshot.h"

#include <algorithm>

namespace smile::records {

Snapshot::Snapshot(Parts parts)
{
    auto data = std::make_shared<Data>();
    for (const Part &part : parts)
        data->size += part.live;
    data->parts = std::move(parts);
    m_data = std::move(data);
}

const Snapshot::Parts &Snapshot::parts() const
{
    static const Parts none;
    return m_data ? m_data->parts : none;
}

bool Snapshot::holds(quint32 slot) const
{
    if (slot >= slots())
        return false;
    const Part &part = partOf(slot);
    return part.chunk && rowOf(slot) < part.chunk->size() && part.holds(rowOf(slot));
}

std::optional<quint32> Snapshot::slotOf(quint32 sequence) const
{
    for (std::size_t i = 0; i < parts().size(); ++i) {
        const Part &part = parts()[i];
        for (quint32 row = 0; part.chunk && row < part.chunk->size(); ++row) {
            if (part.chunk->sequence(row) == sequence && part.holds(row))
                return slotOf(i, row);
        }
    }
    return {};
}

Record Snapshot::any() const
{
    for (quint32 slot = 0; slot < slots(); ++slot) {
        if (holds(slot))
            return record(slot);
    }
    return {};
}

QList<Record> Snapshot::records() const
{
    std::vector<quint32> slotsInOrder;
    slotsInOrder.reserve(static_cast<std::size_t>(size()));
    forEachSlot([&](quint32 slot) { slotsInOrder.push_back(slot); });
    std::ranges::sort(slotsInOrder, {}, [this](quint32 slot) { return sequence(slot); });
    QList<Record> all;
    all.reserve(size());
    for (const quint32 slot : slotsInOrder)
        all += record(slot);
    return all;
}

} // namespace smile::records
