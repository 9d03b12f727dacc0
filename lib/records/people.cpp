#include "records/people.h"

#include "catalog/path.h"
#include "records/joinperson.h"

namespace smile::records {

using namespace Qt::StringLiterals;

People::People(const PeopleTables &tables, QObject *parent)
    : QObject(parent)
    , m_tables(tables)
    , m_users{tables.users, "id", {}}
    , m_accounts{tables.accounts, "userId", {}}
    , m_identities{tables.identities, "metadata.userId", {}}
    , m_invites{tables.invites, "userId", {}}
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
    for (const RowPtr &row : source.table.snapshot())
        present.insert(row->id);
    touch(source, present, {});
}

void People::touch(Source &source, const QSet<QString> &upserted, const QSet<QString> &removed)
{
    for (const QString &id : upserted) {
        const RowPtr row = source.table.find(id);
        if (!row) // taken out again by another listener
            continue;
        const QString owner =
            catalog::valueAt(row->json, QLatin1StringView(source.userPath)).toString();
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
        const PersonParts parts{.id = id,
                                .user = m_tables.users.find(id),
                                .accounts = m_tables.accounts.where("userId"_L1, id),
                                .identities = m_tables.identities.where("metadata.userId"_L1, id),
                                .invites = m_tables.invites.where("userId"_L1, id)};
        const QString name = personName(parts);
        if (m_names.value(id) != name) {
            named = true;
            if (name.isEmpty())
                m_names.remove(id);
            else
                m_names.insert(id, name);
        }
        if (parts.user)
            joined += joinPerson(parts);
        else
            gone += id;
    }
    if (named)
        Q_EMIT namesChanged();
    m_tables.people.upsert(joined);
    m_tables.people.remove(gone);
}

} // namespace smile::records
