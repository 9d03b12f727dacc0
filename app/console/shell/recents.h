#pragma once

#include "catalog/resource.h"

#include <QList>

namespace smile::vault {
class Notes;
}

namespace smile::console {

/// What was opened last, newest first: ids only, for the session, and beyond it where the profile
/// has a sealed store.
class Recents
{
public:
    struct Opened
    {
        const catalog::Resource *resource = nullptr;
        QString id;
        bool operator==(const Opened &) const = default;
    };

    /// `notes` outlives this, or is null: then it is forgotten with the session.
    explicit Recents(vault::Notes *notes = nullptr);

    void add(const catalog::Resource &resource, const QString &id);
    const QList<Opened> &all() const { return m_all; }

private:
    void read();
    void write() const;

    vault::Notes *m_notes;
    QList<Opened> m_all;
};

} // namespace smile::console
