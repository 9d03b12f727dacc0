#include "records/store.h"

#include "catalog/catalog.h"
#include "records/people.h"

namespace smile::records {

using namespace Qt::StringLiterals;

class Store::Private
{
public:
    explicit Private(Store &store)
        : q(store)
        , people(PeopleTables{table(catalog::users), table(catalog::accounts),
                              table(catalog::identities), table(catalog::invites),
                              table(catalog::people)})
    {
        connect(&people, &People::namesChanged, &q, [this] {
            names.people = people.names();
            announce();
        });
        follow(catalog::providers, names.providers);
        follow(catalog::inviteTemplates, names.templates);
    }

    Table &table(const catalog::Resource &resource)
    {
        std::unique_ptr<Table> &slot = tables[&resource];
        if (!slot)
            slot = std::make_unique<Table>(resource);
        return *slot;
    }

    // Keeps id → name of a table whose records carry their own name.
    void follow(const catalog::Resource &resource, QHash<QString, QString> &target)
    {
        Table &source = table(resource);
        connect(
            &source, &Table::changed, &q,
            [this, &source, &target](const QSet<QString> &upserted, const QSet<QString> &removed) {
                for (const QString &id : upserted) {
                    const Record row = source.find(id);
                    const QString name = row ? row.valueAt("name"_L1).toString() : QString();
                    if (!name.isEmpty())
                        target.insert(id, name);
                }
                for (const QString &id : removed)
                    target.remove(id);
                announce();
            });
    }

    void announce()
    {
        if (announced)
            return;
        announced = true;
        QMetaObject::invokeMethod(
            &q,
            [this] {
                announced = false;
                Q_EMIT q.namesChanged();
            },
            Qt::QueuedConnection);
    }

    Store &q;
    std::map<const catalog::Resource *, std::unique_ptr<Table>> tables;
    catalog::Names names;
    bool announced = false;
    People people;
};

Store::Store(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{ }

Store::~Store() = default;

Table &Store::table(const catalog::Resource &resource)
{
    return d->table(resource);
}

const catalog::Names &Store::names() const
{
    return d->names;
}

void Store::forgetAccount(const QString &accountId)
{
    for (const auto &[resource, table] : d->tables) {
        QStringList ids;
        if (resource->column("metadata.sourceId"_L1)) {
            for (const char *path : {"metadata.sourceId", "metadata.accountId"}) {
                for (const Record &row : table->where(QLatin1StringView(path), accountId))
                    ids += row.id();
            }
        }
        if (resource == &catalog::accounts)
            ids += accountId;
        table->remove(ids);
    }
}

void Store::startAdopting()
{
    d->people.startAdopting();
}

std::shared_ptr<const Chunk> Store::adopt(const catalog::Resource &resource, LooseChunk chunk,
                                          const QHash<QString, QString> &names)
{
    return d->people.adopt(table(resource), std::move(chunk), names);
}

void Store::finishAdopting(const QSet<QString> &unjoined)
{
    d->people.finishAdopting(unjoined);
}

bool Store::isJoining() const
{
    return d->people.isJoining();
}

void Store::joinPeople()
{
    d->people.flush();
}

void Store::clear()
{
    for (const auto &[resource, table] : d->tables)
        table->clear();
    d->people.flush();
}

} // namespace smile::records
