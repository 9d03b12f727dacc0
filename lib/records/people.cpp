#include "records/people.h"

#include "records/joinperson.h"
#include "records/owner.h"

#include <QScopedValueRollback>

namespace smile::records {
namespace {

constexpr qsizetype aTurn = 200; // people, some milliseconds

QList<Record> partsOf(const Table &table, const QString &userId)
{
    return table.where(table.resource().userPath(), userId);
}

} // namespace

People::People(const PeopleTables &tables, QObject *parent)
    : QObject(parent)
    , m_tables(tables)
{
    for (Table *table : {&tables.users, &tables.accounts, &tables.identities, &tables.invites})
        watch(*table);
}

void People::watch(Table &table)
{
    // A record that goes or changes hands touches whom it belonged to, too.
    connect(&table, &Table::outdated, this, [this, &table](const QList<Record> &before) {
        for (const Record &row : before)
            touch(table, row);
        schedule();
    });
    connect(&table, &Table::changed, this, [this, &table](const QSet<QString> &upserted) {
        if (m_adoptsNow)
            return;
        for (const QString &id : upserted)
            touch(table, table.find(id)); // null: taken out again by another listener
        schedule();
    });
    table.snapshot().forEachRecord([&](const Record &row) { touch(table, row); });
    schedule();
}

void People::touch(const Table &table, const Record &row)
{
    if (const QString owner = userOf(table.resource(), row); !owner.isEmpty())
        m_touched.insert(owner);
}

void People::schedule()
{
    if (m_scheduled || m_adopting || !isJoining())
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &People::flushSome, Qt::QueuedConnection);
}

void People::startAdopting()
{
    m_adopting = true;
    // Joined from what little was there: with what comes they are others.
    m_tables.people.snapshot().forEachRecord(
        [this](const Record &row) { m_touched.insert(row.id()); });
}

std::shared_ptr<const Chunk> People::adopt(Table &table, LooseChunk chunk,
                                           const QHash<QString, QString> &names)
{
    const QScopedValueRollback adoptsNow(m_adoptsNow, true);
    const auto adopted = table.adopt(std::move(chunk));
    if (names.isEmpty())
        return adopted;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (!m_names.contains(name.key()))
            m_names.set(name.key(), name.value());
    }
    Q_EMIT namesChanged();
    return adopted;
}

void People::finishAdopting(const QSet<QString> &unjoined)
{
    m_adopting = false;
    m_touched.unite(unjoined);
    schedule();
}

void People::flush()
{
    const QSet<QString> waiting(m_waiting.cbegin(), m_waiting.cend());
    m_waiting.clear();
    join(std::exchange(m_touched, {}).unite(waiting).values());
}

void People::flushSome()
{
    m_scheduled = false;
    if (m_adopting)
        return;
    if (m_waiting.isEmpty()) // taking one by one from a set costs its square
        m_waiting = std::exchange(m_touched, {}).values();
    const qsizetype some = std::min(aTurn, m_waiting.size());
    const QStringList next = m_waiting.last(some);
    m_waiting.resize(m_waiting.size() - some); // before: it may be asked whether anybody waits
    join(next);
    schedule();
}

void People::join(QStringList ids)
{
    ids.sort(); // one order on every machine and in every run
    QList<QJsonObject> joined;
    QStringList gone;
    bool named = false;
    for (const QString &id : std::as_const(ids)) {
        const JoinedPerson person = joinPerson({.id = id,
                                                .user = m_tables.users.find(id),
                                                .accounts = partsOf(m_tables.accounts, id),
                                                .identities = partsOf(m_tables.identities, id),
                                                .invites = partsOf(m_tables.invites, id)});
        named = m_names.set(id, person.name) || named;
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
