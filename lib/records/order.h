#pragma once

#include "records/snapshot.h"
#include "records/view.h"

#include <atomic>

namespace smile::records {

/// Sorts slots by the keys given, the first one first; ties stand in the table's order. What has no
/// value stands last in both directions: nobody sorts to see blanks. Gives up, in any order, once
/// `cancelled` is set.
void sortSlots(std::vector<quint32> &slots, const Snapshot &rows, const Layout &layout,
               const QList<SortKey> &keys, const catalog::Wording &wording,
               const std::atomic_bool &cancelled);

} // namespace smile::records
