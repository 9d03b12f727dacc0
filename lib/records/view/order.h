#pragma once

#include "records/view/rowset.h"
#include "records/view/view.h"

#include <atomic>
#include <optional>

namespace smile::records {

/// Sorts slots by the keys given, the first one first; ties stand in the table's order. What has no
/// value stands last in both directions: nobody sorts to see blanks. Gives up, in any order, once
/// `cancelled` is set.
void sortSlots(std::vector<quint32> &slots, const Snapshot &rows, const Layout &layout,
               const QList<SortKey> &keys, const catalog::Wording &wording,
               const std::atomic_bool &cancelled);

/// Slots of an earlier snapshot, sorted as by sortSlots(), become those of a later one: what is
/// gone is left out, what has come is merged in if it is `among` some. Costs little more than a
/// copy. None where a column has to be compared by the rules of a language: sort again.
std::optional<std::vector<quint32>> mergedSlots(const std::vector<quint32> &before,
                                                const Snapshot &beforeRows, const Snapshot &rows,
                                                const RowSet *among, const Layout &layout,
                                                const QList<SortKey> &keys,
                                                const catalog::Wording &wording);

} // namespace smile::records
