#pragma once

#include <QtGlobal>

#include <vector>

namespace smile::records {

/// A slot and what it is ordered by.
struct Keyed
{
    quint64 key;
    quint32 slot;
};

/// Sorts by key, stable: equal keys keep their order. Linear: for a million of them.
void radixSort(std::vector<Keyed> &items);

} // namespace smile::records
