#pragma once

#include "records/rowset.h"
#include "records/rowtexts.h"
#include "records/view.h"

#include <atomic>

namespace smile::records {

/// Everything that an arrangement follows from, copied: it may run on any thread.
struct Request
{
    Snapshot rows;
    std::optional<std::vector<quint32>> only; ///< slots to look at; all when not given
    QList<Condition> base;
    ViewSpec spec;
    catalog::Wording wording;
    QSet<QByteArray> facets; ///< columns whose values are to be counted too
};

using Counts = QHash<QString, int>; ///< value → rows that hold it

struct Arrangement
{
    /// One of the conditions that a person chose, and the rows that fulfil it.
    struct Chosen
    {
        QByteArray path;
        RowSet rows;
    };

    Snapshot rows; ///< as requested
    std::vector<quint32> order; ///< slots, filtered and sorted
    RowSet within; ///< what base and words let through
    std::vector<Chosen> chosen; ///< of those
    QHash<QByteArray, Counts> counts; ///< of the facets that were asked for
};

/// Pure but for the cache of texts. Gives up early, with a meaningless result, once `cancelled` is
/// set.
Arrangement arrange(const Request &request, const Layout &layout, RowTexts &texts,
                    const std::atomic_bool &cancelled);

/// How many rows hold each value of a column, of those that all conditions on other columns show.
Counts countsOf(const Arrangement &arrangement, const Layout &layout, const QByteArray &path);

} // namespace smile::records
