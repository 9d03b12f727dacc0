#pragma once

#include "records/findindex.h"
#include "records/findquery.h"

#include <atomic>

namespace smile::records {

/// How well a row answers, best first.
enum class FindRank : quint8 {
    Begins, ///< its text begins with the first word, and the others begin words
    WordStart, ///< every word begins one
    Inside
};

/// What a search found in one index.
struct FoundRows
{
    int total = 0; ///< all rows that match
    QStringList ids; ///< of the best of them
};

/// Looks through every chunk, on two threads where there is enough to do. Rows of a rank come in
/// the order of the index. Gives up early, with a meaningless result, once `cancelled` is set.
FoundRows findRowsOf(const FindChunks &chunks, const FindQuery &query, int most,
                     const std::atomic_bool &cancelled);

} // namespace smile::records
