#pragma once

#include "records/searchtexts.h"
#include "records/view.h"

#include <atomic>

namespace smile::records {

/// Everything that an arrangement follows from, copied: it may run on any thread.
struct Request
{
    const catalog::Resource *resource = nullptr;
    Snapshot rows;
    QList<Condition> base;
    ViewSpec spec;
    catalog::Wording wording;
    QSet<QByteArray> facets; ///< columns whose values are to be counted too
};

using Counts = QHash<QString, int>; ///< value → rows that hold it

struct Arrangement
{
    Snapshot rows; ///< as requested
    std::vector<qsizetype> order; ///< positions in rows, filtered and sorted
    /// For each of rows: what keeps it out. `shown`, `hidden` for more than one reason, else the
    /// one condition.
    std::vector<int> reason;
    QList<Condition> conditions; ///< what `reason` counts
    QHash<QByteArray, Counts> counts; ///< of the facets that were asked for
    static constexpr int shown = -1;
    static constexpr int hidden = -2;
};

/// Pure but for the cache of texts. Gives up early, with a meaningless result, once `cancelled` is
/// set.
Arrangement arrange(const Request &request, SearchTexts &texts, const std::atomic_bool &cancelled);

/// How many rows hold each value of a column, of those that it alone keeps out or that are shown.
Counts countsOf(const Arrangement &arrangement, const catalog::Resource &resource,
                const QByteArray &path);

/// The values of a column that a condition or a facet goes by: one, several (a list), or none.
QStringList facetValues(const QJsonValue &value);

} // namespace smile::records
