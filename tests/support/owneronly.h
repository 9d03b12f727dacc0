#pragma once

#include <QFile>

namespace smile::tests {

/// Whether the file is there for its owner alone. Windows has no modes: there a file takes what its
/// folder hands on, and a person's own folders let in nobody else.
inline bool isForItsOwnerAlone(const QString &path)
{
#ifdef Q_OS_WIN
    return QFile::exists(path);
#else
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return QFile::exists(path) && !(QFile::permissions(path) & others);
#endif
}

} // namespace smile::tests
