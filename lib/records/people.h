#pragma once

#include "catalog/cell.h"
#include "records/table.h"

namespace smile::records {

/// The tables that a person is joined from, and the one they are joined into.
struct PeopleTables
{
    Table &users;
    Table &accounts;
    Table &identities;
    Table &invites;
    Table &people;
};

/// Joins `people` from users, accounts, identities and invites, one row a user. Incremental: only
/// people that a change touches are joined again, once however many changes came, some at each turn
/// of the event loop.
class People : public QObject
{
    Q_OBJECT

public:
    /// The tables outlive this.
    explicit People(const PeopleTables &tables, QObject *parent = nullptr);

    /// User id → name, for every user that an identity or an invite names.
    const catalog::PersonNames &names() const { return m_names; }
    /// Whether somebody waits to be joined.
    bool isJoining() const { return !m_touched.isEmpty() || !m_waiting.isEmpty(); }
    /// Joins what is waiting now instead of at the next turns.
    void flush();

    /// What an earlier run knew comes, people as they were joined then: until the end nobody is
    /// joined.
    void startAdopting();
    /// `names`: of people.
    std::shared_ptr<const Chunk> adopt(Table &table, LooseChunk chunk,
                                       const QHash<QString, QString> &names);
    /// `unjoined`: users who did not come joined.
    void finishAdopting(const QSet<QString> &unjoined);

Q_SIGNALS:
    void namesChanged();

private:
    void watch(Table &table);
    void touch(const Table &table, const Record &row);
    void schedule();
    void flushSome();
    void join(QStringList ids);

    PeopleTables m_tables;
    catalog::PersonNames m_names;
    QSet<QString> m_touched;
    QStringList m_waiting; ///< were touched, and are joined a few at a time
    bool m_scheduled = false;
    bool m_adopting = false; ///< between start and end of it
    bool m_adoptsNow = false; ///< what changes at this moment was joined before
};

} // namespace smile::records
