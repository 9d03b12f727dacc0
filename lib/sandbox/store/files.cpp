#include "sandbox/store/files.h"

namespace smile::sandbox {

void Files::add(const QString &fileId, const StoredFile &file, const QString &owner)
{
    const std::lock_guard lock(m_mutex);
    m_files.insert(fileId, {file, owner});
}

std::optional<StoredFile> Files::find(const QString &fileId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.constFind(fileId);
    if (found == m_files.constEnd())
        return std::nullopt;
    return found->file;
}

void Files::removeOf(const QString &owner)
{
    const std::lock_guard lock(m_mutex);
    m_files.removeIf([&](auto entry) { return entry.value().owner == owner; });
}

} // namespace smile::sandbox
