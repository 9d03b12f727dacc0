#pragma once

#include "sandbox/people/people.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace smile::sandbox {

/// Files made while running, by id, each with the account or archive that it goes with.
class Files
{
public:
    void add(const QString &fileId, const StoredFile &file, const QString &owner);
    std::optional<StoredFile> find(const QString &fileId) const;
    void removeOf(const QString &owner);

private:
    struct Entry
    {
        StoredFile file;
        QString owner;
    };
    mutable std::mutex m_mutex;
    QHash<QString, Entry> m_files;
};

} // namespace smile::sandbox
