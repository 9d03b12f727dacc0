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
/// people that a change touches are joined again, once per turn of the event loop however many
/// changes came.
class People : public QObject
{
    Q_OBJECT

public:
    /// The tables outlive this.
    explicit People(const PeopleTables &tables, QObject *parent = nullptr);

    /// User id → name, for every user that an identity or an invite names.
    const QHash<QString, QString> &names() const { return m_names; }
    /// Joins what is waiting now instead of at the next turn.
    void flush();

Q_SIGNALS:
    void namesChanged();

private:
    /// One source of facts about people.
    struct Source
    {
        Table &table;
        QHash<QString, QString>
            owners; ///< record id → user id, for records that are gone or change hands
    };

    void watch(Source &source);
    void touch(Source &source, const QSet<QString> &upserted, const QSet<QString> &removed);
    void schedule();
    bool rename(const QString &id, const QString &name);
    static QList<Record> partsOf(const Source &source, const QString &userId);

    PeopleTables m_tables;
    Source m_users, m_accounts, m_identities, m_invites;
    QHash<QString, QString> m_names;
    QSet<QString> m_touched;
    bool m_scheduled = false;
};

} // namespace smile::records
