#include "records/view/sortedslots.h"

#include "records/view/order.h"

#include <algorithm>

namespace smile::records {

const std::vector<quint32> *SortedSlots::of(const Snapshot &rows, const QList<SortKey> &keys,
                                            const catalog::Wording &wording,
                                            const std::atomic_bool &cancelled)
{
    if (isSame(keys, wording) && (rows.isSharedWith(m_rows) || merge(rows, wording)))
        return &m_slots;
    m_valid = false;
    m_slots.clear();
    m_slots.reserve(static_cast<std::size_t>(rows.size()));
    rows.forEachSlot([this](quint32 slot) { m_slots.push_back(slot); });
    sortSlots(m_slots, rows, m_layout, keys, wording, cancelled);
    if (cancelled)
        return nullptr;
    m_rows = rows;
    m_keys = keys;
    m_locale = wording.locale;
    m_names = wording.names;
    m_valid = true;
    return &m_slots;
}

bool SortedSlots::dependsOnNames(const QList<SortKey> &keys) const
{
    return std::ranges::any_of(keys, [this](const SortKey &key) {
        const auto *column = m_layout.resource().column(QLatin1StringView(key.path));
        return column && catalog::showsNames(column->kind);
    });
}

bool SortedSlots::isSame(const QList<SortKey> &keys, const catalog::Wording &wording) const
{
    return m_valid && keys == m_keys && wording.locale == m_locale
           && (wording.names.isSharedWith(m_names) || !dependsOnNames(keys));
}

bool SortedSlots::merge(const Snapshot &rows, const catalog::Wording &wording)
{
    auto merged = mergedSlots(m_slots, m_rows, rows, nullptr, m_layout, m_keys, wording);
    if (!merged)
        return false;
    m_slots = std::move(*merged);
    m_rows = rows;
    return true;
}

} // namespace smile::records
