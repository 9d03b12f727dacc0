#include "records/people.h"

#include "records/joinperson.h"
#include "records/owner.h"

namespace smile::records {

People::People(const PeopleTables &tables, QObject *parent)
    : QObject(parent)
    , m_tables(tables)
    , m_users{tables.users, {}}
    , m_accounts{tables.accounts, {}}
    , m_identities{tables.identities, {}}
    , m_invites{tables.invites, {}}
{
    for (Source *source : {&m_users, &m_accounts, &m_identities, &m_invites})
        watch(*source);
}

void People::watch(Source &source)
{
    connect(&source.table, &Table::changed, this,
            [this, &source](const QSet<QString> &upserted, const QSet<QString> &removed) {
                touch(source, upserted, removed);
            });
    QSet<QString> present;
    for (const Record &row : source.table.snapshot().records())
        present.insert(row.id());
    touch(source, present, {});
}

void People::touch(Source &source, const QSet<QString> &upserted, const QSet<QString> &removed)
{
    for (const QString &id : upserted) {
        const Record row = source.table.find(id);
        if (!row) // taken out again by another listener
            continue;
        const QString owner = userOf(source.table.resource(), row);
        QString &known = source.owners[id];
        if (!known.isEmpty())
            m_touched.insert(known);
        known = owner;
        m_touched.insert(owner);
    }
    for (const QString &id : removed)
        m_touched.insert(source.owners.take(id));
    m_touched.remove(QString());
    schedule();
}

void People::schedule()
{
    if (m_scheduled || m_touched.isEmpty())
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &People::flush, Qt::QueuedConnection);
}

QList<Record> People::partsOf(const Source &source, const QString &userId)
{
    return source.table.where(source.table.resource().userPath(), userId);
}

// Whether the name of a person is another one now.
bool People::rename(const QString &id, const QString &name)
{
    if (m_names.value(id) == name)
        return false;
    if (name.isEmpty())
        m_names.remove(id);
    else
        m_names.insert(id, name);
    return true;
}

void People::flush()
{
    m_scheduled = false;
    QStringList touched(m_touched.cbegin(), m_touched.cend());
    touched.sort(); // one order on every machine and in every run
    m_touched.clear();
    QList<QJsonObject> joined;
    QStringList gone;
    bool named = false;
    for (const QString &id : std::as_const(touched)) {
        const JoinedPerson person = joinPerson({.id = id,
                                                .user = m_tables.users.find(id),
                                                .accounts = partsOf(m_accounts, id),
                                                .identities = partsOf(m_identities, id),
                                                .invites = partsOf(m_invites, id)});
        named = rename(id, person.name) || named;
        if (person.record.isEmpty())
            gone += id;
        else
            joined += person.record;
    }
    if (named)
        Q_EMIT namesChanged();
    m_tables.people.upsert(joined);
    m_tables.people.remove(gone);
}

} // namespace smile::records
