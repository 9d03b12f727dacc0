#pragma once

#include "records/packed/chunk.h"
#include "records/packed/locationindex.h"

namespace smile::records {

/// Which records hold a value in one column. Those that have none are not in it.
struct ValueIndex
{
    int leaf;
    LocationIndex slots = {};

    static quint64 hashOf(const QString &value) { return qHash(value, 0); }
    QString valueOf(const Chunk &chunk, quint32 row) const { return chunk.word(row, leaf); }
    void erase(const Chunk &chunk, quint32 row, quint32 slot)
    {
        if (const QString value = valueOf(chunk, row); !value.isEmpty())
            slots.erase(hashOf(value), slot);
    }
    void replace(const Chunk &chunk, quint32 row, quint32 slot, quint32 with)
    {
        if (const QString value = valueOf(chunk, row); !value.isEmpty())
            slots.replace(hashOf(value), slot, with);
    }
};

} // namespace smile::records
