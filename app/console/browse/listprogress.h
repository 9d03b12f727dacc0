#pragma once

#include "parts/emptystate.h"
#include "sync/sync.h"

namespace smile::console {

/// How far the lists are that a page shows.
struct ListProgress
{
    enum class Stage {
        Complete, ///< each was read to its end once, and none is being read
        Loading, ///< one is being read, or waits for its turn
        Stopped, ///< reading was ended by hand before it was complete
        Failed
    };
    Stage stage = Stage::Complete;
    std::optional<api::Error> error = {}; ///< when Failed

    bool partial() const { return stage != Stage::Complete; }
};

/// What a table is read from: itself, or for a joined one the lists that it follows from.
QList<const catalog::Resource *> sourcesOf(const catalog::Resource &resource);

/// `loading`: any list is under way (sync::Sync::loading), so that one at rest only waits.
ListProgress progressOf(const QList<sync::ListState> &states, bool loading);
ListProgress progressOf(const catalog::Resource &resource, const sync::Sync &sync);

/// What stands in a list without rows while it is not complete; nothing for a complete one. Its
/// first button reads the list again; the second, there when the failed call has a request id,
/// leads to that call in Activity.
EmptyContent incompleteContent(const ListProgress &progress);

} // namespace smile::console
