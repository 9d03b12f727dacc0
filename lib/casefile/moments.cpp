#include "casefile/moments.h"

#include "catalog/catalog.h"

#include <utility>

namespace smile::casefile {

using records::Record;

Moments::Moments(records::Store &store, QObject *parent, UtcNow now)
    : QObject(parent)
    , m_store(store)
    , m_now(std::move(now))
{
    for (const catalog::Resource *resource : catalog::all()) {
        if (!resource->userPath().isEmpty())
            watch(*resource);
    }
}

void Moments::watch(const catalog::Resource &resource)
{
    const records::Table &table = m_store.table(resource);
    connect(&table, &records::Table::outdated, this,
            [this](const QList<Record> &before) { m_before = before; });
    connect(&table, &records::Table::changed, this,
            [this, &resource](const QSet<QString> &upserted, const QSet<QString> &removed) {
                keep(resource, upserted);
                for (const QString &id : removed) {
                    if (m_moments.remove({&resource, id}))
                        m_order.removeOne(Key(&resource, id));
                }
            });
}

void Moments::keep(const catalog::Resource &resource, const QSet<QString> &upserted)
{
    const QList<Record> all = std::exchange(m_before, {});
    for (const Record &before : all) {
        const QString id = before.id();
        if (!upserted.contains(id))
            continue;
        const Key key(&resource, id);
        if (m_moments.contains(key))
            m_order.removeOne(key);
        m_order += key;
        QList<Moment> &moments = m_moments[key];
        // A record of its own: as part of a table it would keep thousands of others.
        moments.prepend({Record(id, before.json()), m_now()});
        if (moments.size() > mostOfARecord)
            moments.removeLast();
    }
    while (m_order.size() > mostRecords)
        m_moments.remove(m_order.takeFirst());
}

QList<Moment> Moments::of(const catalog::Resource &resource, const QString &recordId) const
{
    return m_moments.value({&resource, recordId});
}

} // namespace smile::casefile
