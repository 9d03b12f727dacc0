#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace smile::catalog {

/// User id → person's name, for a million people and for pages that come all the time: a copy is a
/// consistent snapshot for another thread, and a change after it copies little.
class PersonNames
{
public:
    qsizetype size() const { return m_size; }
    bool contains(const QString &id) const;
    QString value(const QString &id, const QString &fallback = {}) const;
    /// An empty name: there is none (any more). Whether it was another one before.
    bool set(const QString &id, const QString &name);
    /// So many will come.
    void reserve(qsizetype size);
    /// Whether nothing was changed between the two.
    bool isSharedWith(const PersonNames &other) const
    {
        return m_shelves.isSharedWith(other.m_shelves);
    }

    /// Ids whose names were others or none before, or are none now; none when that would be as
    /// much work as looking at all.
    std::optional<QStringList> changedSince(const PersonNames &before) const;

private:
    struct Entry;

    QByteArray &shelfOf(quint32 hash);
    static Entry find(const QByteArray &shelf, quint32 hash, QByteArrayView id);
    void spread(qsizetype shelves);

    /// Entries one after the other: hash, lengths, id and name in UTF-8. A power of two of them, by
    /// the hash, each of a few entries.
    QList<QByteArray> m_shelves;
    qsizetype m_size = 0;
};

} // namespace smile::catalog
