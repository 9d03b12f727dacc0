#pragma once

#include <QByteArray>

#include <vector>

namespace smile::records {

/// The folded texts of rows, one after the other. Row i is bytes[starts[i] … starts[i + 1]); the
/// texts of its columns stand on lines of their own, so no match runs over two.
struct TextArena
{
    QByteArray bytes;
    std::vector<quint32> starts; ///< one more than rows
};

/// Between the texts of a row: never typed.
inline constexpr char textSeparator = '\n';

inline void endRow(TextArena &arena)
{
    arena.starts.push_back(static_cast<quint32>(arena.bytes.size()));
}

} // namespace smile::records
