#pragma once

#include "records/packed/snapshot.h"
#include "records/view/view.h"

#include <atomic>

namespace smile::records {

/// All slots of a snapshot in the order of some columns, kept from one request to the next: a
/// filter then only picks from them, and a page that comes is merged in. For one thread at a time.
///
/// Ties stand in the table's order. What has no value stands last in both directions: nobody sorts
/// to see blanks.
class SortedSlots
{
public:
    explicit SortedSlots(const Layout &layout)
        : m_layout(layout)
    { }

    /// Null when it gave up because `cancelled` was set.
    const std::vector<quint32> *of(const Snapshot &rows, const QList<SortKey> &keys,
                                   const catalog::Wording &wording,
                                   const std::atomic_bool &cancelled);

    /// Whether an order by these keys may hang on a name.
    bool dependsOnNames(const QList<SortKey> &keys) const;

private:
    bool isSame(const QList<SortKey> &keys, const catalog::Wording &wording) const;
    bool merge(const Snapshot &rows, const catalog::Wording &wording);

    const Layout &m_layout;
    Snapshot m_rows;
    QList<SortKey> m_keys;
    QLocale m_locale;
    catalog::Names m_names;
    std::vector<quint32> m_slots;
    bool m_valid = false;
};

} // namespace smile::records
