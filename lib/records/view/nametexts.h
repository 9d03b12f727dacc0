#pragma once

#include "catalog/cell.h"
#include "records/packed/chunk.h"
#include "records/view/textarena.h"

#include <set>

namespace smile::records {

/// Which names are others than they were.
class NameChanges
{
public:
    NameChanges(const catalog::Names &before, const catalog::Names &after);

    bool isEverything() const { return m_everything; }
    /// Whether an id of this row may have another name.
    bool mayTouch(const IdCells &ids, quint32 row) const;

private:
    bool m_everything = false;
    std::set<PackedId::Bytes> m_ids; ///< of people; those of another form are not told apart
};

/// The folded names of the people and providers that a chunk's rows speak of.
TextArena nameTexts(const Chunk &chunk, const catalog::Names &names);
/// The same from those with other names: only rows that a change may touch are made anew.
TextArena nameTexts(const Chunk &chunk, const catalog::Names &names, const TextArena &before,
                    const NameChanges &changes);

} // namespace smile::records
