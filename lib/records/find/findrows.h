#pragma once

#include "records/find/findindex.h"
#include "records/find/findquery.h"

#include <atomic>

namespace smile::records {

/// What a search found in one index.
struct FoundRows
{
    int total = 0; ///< all rows that match
    QStringList ids; ///< of the best of them
};

/// Looks through every chunk, on two threads where there is enough to do. Best are
/// the rows that begin with a word and have the others at the start of words, then those with every
/// word at the start of one; equals come in the order of the index. Gives up early, with a
/// meaningless result, once `cancelled` is set.
FoundRows findRowsOf(const FindChunks &chunks, const FindQuery &query, int most,
                     const std::atomic_bool &cancelled);

} // namespace smile::records
