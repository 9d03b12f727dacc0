#pragma once

#include "catalog/catalog.h"
#include "support/clientbench.h"
#include "sync/plan.h"
#include "sync/sync.h"

namespace smile::tests {

using namespace Qt::StringLiterals;
using sync::ListState;
using sync::Phase;

inline QJsonObject account(const QString &id, const QString &userId = u"u-1"_s,
                           const QString &status = u"CONNECTED"_s)
{
    return {{u"id"_s, id}, {u"userId"_s, userId}, {u"connectionStatus"_s, status}};
}

inline QJsonObject document(const QString &id, const QString &userId, const QString &accountId)
{
    const QJsonObject metadata{
        {u"userId"_s, userId}, {u"accountId"_s, accountId}, {u"sourceId"_s, accountId}};
    return {{u"id"_s, id}, {u"metadata"_s, metadata}};
}

inline QJsonArray accounts(const QStringList &ids)
{
    QJsonArray items;
    for (const QString &id : ids)
        items.append(account(id));
    return items;
}

/// Its first page, as a whole list is asked for.
inline QString pathOf(const catalog::Resource &resource)
{
    return QString::fromLatin1(resource.endpoint) + u"?size=150"_s;
}

/// A client on a fake network, a store, and what keeps it true.
struct Place
{
    Bench bench;
    records::Store store;
    QDateTime now = QDateTime::fromString(u"2026-03-10T12:00:00Z"_s, Qt::ISODate);
    sync::Sync sync{*bench.client, store, nullptr, [this] { return now; }};

    records::Table &table(const catalog::Resource &resource) { return store.table(resource); }

    QStringList ids(const catalog::Resource &resource)
    {
        QStringList ids;
        const QList<records::Record> rows = table(resource).snapshot().records();
        for (const records::Record &row : rows)
            ids.append(row.id());
        ids.sort();
        return ids;
    }

    Phase phase(const catalog::Resource &resource) { return sync.state(resource).phase; }

    void expect(const QString &path, const FakeAnswer &answer)
    {
        bench.network.expect("GET", path, answer);
    }
};

inline const QString firstPage = u"/accounts?size=150"_s;
inline const QString secondPage = u"/accounts?size=150&cursor=c2"_s;
inline const QString ofPerson = u"/accounts?userId=u-1&size=150"_s;
inline const QString documentsOfPerson = u"/documents?userId=u-1&size=150"_s;

} // namespace smile::tests
