#pragma once

#include "vault/sealedfile.h"

namespace smile::vault {

// What sealedfile.cpp and sealedread.cpp share.

/// Kinds of our own begin with a byte that no name of a caller's begins with.
inline constexpr char ownKinds = '\1';
inline constexpr QByteArrayView checkKind("\1check");
inline constexpr QByteArrayView noteKind("\1note");
inline constexpr QByteArrayView tombstoneKind("\1gone");

inline QString tableOf(Shelf shelf)
{
    return shelf == Shelf::First ? QStringLiteral("first") : QStringLiteral("rest");
}

QByteArray packed(const Tombstone &tombstone);
std::optional<Tombstone> unpackedTombstone(QByteArrayView bytes);

} // namespace smile::vault
