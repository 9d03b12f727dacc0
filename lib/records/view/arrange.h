#pragma once

#include "records/view/rowset.h"
#include "records/view/rowtexts.h"
#include "records/view/sortedslots.h"
#include "records/view/view.h"

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
    RowSet shown; ///< the same as a set
    RowSet within; ///< what base and words let through
    std::vector<Chosen> chosen; ///< of those
    QHash<QByteArray, Counts> counts; ///< of the facets that were asked for
};

/// Arranges what it is asked for, and keeps what may serve the next request: texts, the order of
/// all rows, which rows passed. For one thread at a time.
class Arranger
{
public:
    /// The layout outlives the arranger.
    explicit Arranger(const Layout &layout);

    /// Gives up early, with a meaningless result, once `cancelled` is set.
    std::shared_ptr<const Arrangement> arrange(const Request &request,
                                               const std::atomic_bool &cancelled);
    /// Makes ready for a first word: false when it gave up.
    bool prepare(const Request &request, const std::atomic_bool &cancelled);

private:
    struct Filters;

    PartRows startOf(std::size_t part, const Request &request) const;
    bool isSameFilter(const Request &request) const;
    bool isNarrower(const Request &request) const;
    void filter(std::size_t part, const Request &request, const Filters &filters,
                Arrangement &result) const;
    bool order(const Request &request, const std::atomic_bool &cancelled, Arrangement &result);

    const Layout &m_layout;
    RowTexts m_texts;
    SortedSlots m_sorted;
    Request m_last; ///< what m_result follows from
    std::shared_ptr<const Arrangement> m_result;
};

/// Positions, first and last, of neighbours that changed.
using Runs = std::vector<std::pair<qsizetype, qsizetype>>;

/// Which positions show another version of the same record; none when the records themselves, or
/// their order, are others.
std::optional<Runs> changesBetween(const Arrangement &before, const Arrangement &after);

/// How many rows hold each value of a column, of those that all conditions on other columns show.
Counts countsOf(const Arrangement &arrangement, const Layout &layout, const QByteArray &path);

} // namespace smile::records
