#include "records/view/rowset.h"

namespace smile::records {

PartRows rowsOf(const Snapshot::Part &part)
{
    PartRows rows{};
    const quint32 size = part.chunk ? part.chunk->size() : 0;
    for (quint32 row = 0; row < size; ++row) {
        if (part.holds(row))
            insert(rows, row);
    }
    return rows;
}

} // namespace smile::records
