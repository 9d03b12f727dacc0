#include "sync/sync.h"

#include "catalog/catalog.h"
#include "sync/pass.h"

#include <QPointer>

#include <map>
#include <tuple>

namespace smile::sync {

namespace {

using catalog::Resource;

/// What the first screens are made of; then the rest.
const QList<const Resource *> firstLists{&catalog::accounts,   &catalog::users,
                                         &catalog::identities, &catalog::invites,
                                         &catalog::providers,  &catalog::inviteTemplates};
const QList<const Resource *> laterLists{&catalog::webhooks, &catalog::fileTypes,
                                         &catalog::consentTemplates};

/// Which list: of which resource, and of whom; without a filter the whole one.
struct Key
{
    const Resource *resource;
    QString filter, value;

    bool isWhole() const { return filter.isEmpty(); }
    bool operator<(const Key &other) const
    {
        return std::tie(resource, filter, value)
               < std::tie(other.resource, other.filter, other.value);
    }
};

struct Fetch
{
    int serial;
    api::Call<QJsonObject> call;
};

struct List
{
    ListState state;
    QPointer<Pass> pass;
};

} // namespace

class Sync::Private
{
public:
    Private(Sync &sync, api::Client &client, records::Store &store)
        : m_sync(sync)
        , m_client(client)
        , m_store(store)
    { }

    Sync &m_sync;
    api::Client &m_client;
    records::Store &m_store;
    std::map<Key, List> m_lists;
    std::map<std::pair<const Resource *, QString>, Fetch> m_fetches;
    int m_nextFetch = 0;
    bool m_laterWait = false; ///< start() goes on with laterLists when firstLists are done

    void run(const Key &key, api::Priority priority);
    void drop(List &list);
    void progressed(const Key &key);
    void vanished(const Resource &resource, const QStringList &ids);
    void ended(const Key &key, const std::optional<api::Error> &error);
    void goOn();
    bool isRunning(const Resource *resource) const;
    void fetched(const Resource &resource, const QString &id,
                 const api::Result<QJsonObject> &record);
};

bool Sync::Private::isRunning(const Resource *resource) const
{
    const auto list = m_lists.find(Key{resource, {}, {}});
    return list != m_lists.end() && list->second.pass;
}

/// Begins a list anew; one that is under way may have passed what changed since, so it ends.
void Sync::Private::run(const Key &key, api::Priority priority)
{
    List &list = m_lists[key];
    drop(list);
    list.state.phase = Phase::Loading;
    list.state.loaded = 0;
    list.state.error.reset();
    list.pass =
        new Pass(m_client, m_store.table(*key.resource), key.filter, key.value, priority, &m_sync);
    connect(list.pass, &Pass::progressed, &m_sync, [this, key] { progressed(key); });
    connect(list.pass, &Pass::vanished, &m_sync,
            [this, key](const QStringList &ids) { vanished(*key.resource, ids); });
    connect(list.pass, &Pass::ended, &m_sync,
            [this, key](const std::optional<api::Error> &error) { ended(key, error); });
    list.pass->start();
    Q_EMIT m_sync.stateChanged(key.resource);
}

void Sync::Private::drop(List &list)
{
    if (!list.pass)
        return;
    // Not deleted at once: it may be the one whose table change brought us here.
    list.pass->disconnect(&m_sync);
    list.pass->stop();
    list.pass->deleteLater();
    list.pass = nullptr;
}

void Sync::Private::progressed(const Key &key)
{
    List &list = m_lists[key];
    list.state.loaded = list.pass->loaded();
    Q_EMIT m_sync.stateChanged(key.resource);
}

void Sync::Private::vanished(const Resource &resource, const QStringList &ids)
{
    // What the server deleted with an account or an archive must not outlive it here.
    if (&resource == &catalog::accounts || &resource == &catalog::archives) {
        for (const QString &id : ids)
            m_store.forgetAccount(id);
    }
    m_store.table(resource).remove(ids);
}

void Sync::Private::ended(const Key &key, const std::optional<api::Error> &error)
{
    List &list = m_lists[key];
    list.state.loaded = list.pass->loaded();
    list.state.error = error;
    list.state.phase = error ? Phase::Failed : Phase::Complete;
    if (!error)
        list.state.completedAt = QDateTime::currentDateTimeUtc();
    drop(list);
    if (key.isWhole())
        goOn();
    Q_EMIT m_sync.stateChanged(key.resource);
}

void Sync::Private::goOn()
{
    const auto running = [this](const Resource *resource) { return isRunning(resource); };
    if (!m_laterWait || std::any_of(firstLists.begin(), firstLists.end(), running))
        return;
    m_laterWait = false;
    for (const Resource *resource : laterLists) {
        if (!isRunning(resource))
            run({resource, {}, {}}, api::Priority::Background);
    }
}

void Sync::Private::fetched(const Resource &resource, const QString &id,
                            const api::Result<QJsonObject> &record)
{
    std::optional<api::Error> error;
    if (record)
        m_store.table(resource).upsert({*record});
    else if (record.error().kind == api::Kind::NotFound)
        vanished(resource, {id});
    else
        error = record.error();
    Q_EMIT m_sync.fetched(&resource, id, error);
}

Sync::Sync(api::Client &client, records::Store &store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, store))
{ }

Sync::~Sync()
{
    stop();
}

void Sync::start()
{
    d->m_laterWait = true;
    for (const Resource *resource : firstLists) {
        if (!d->isRunning(resource))
            d->run({resource, {}, {}}, api::Priority::Background);
    }
}

void Sync::stop()
{
    d->m_laterWait = false;
    for (auto &[record, fetch] : d->m_fetches)
        fetch.call.cancel();
    d->m_fetches.clear();
    for (auto &[key, list] : d->m_lists) {
        if (!list.pass)
            continue;
        d->drop(list);
        list.state.phase = list.state.completedAt.isValid() ? Phase::Complete : Phase::Idle;
        Q_EMIT stateChanged(key.resource);
    }
}

void Sync::refresh(const catalog::Resource &resource)
{
    d->run({&resource, {}, {}}, api::Priority::Interactive);
}

void Sync::load(const catalog::Resource &resource, const QString &filter, const QString &value)
{
    d->run({&resource, filter, value}, api::Priority::Interactive);
}

void Sync::fetch(const catalog::Resource &resource, const QString &id)
{
    const std::pair record(&resource, id);
    if (const auto older = d->m_fetches.find(record); older != d->m_fetches.end())
        older->second.call.cancel();
    const int serial = d->m_nextFetch++;
    api::Call<QJsonObject> call = d->m_client.get(resource, id);
    d->m_fetches.insert_or_assign(record, Fetch{serial, call});
    call.then(this, [this, record, serial](const api::Result<QJsonObject> &result) {
        const auto fetch = d->m_fetches.find(record);
        if (fetch == d->m_fetches.end() || fetch->second.serial != serial)
            return; // stopped, or a newer one is under way and will tell
        d->m_fetches.erase(fetch);
        d->fetched(*record.first, record.second, result);
    });
}

ListState Sync::state(const catalog::Resource &resource) const
{
    return state(resource, {}, {});
}

ListState Sync::state(const catalog::Resource &resource, const QString &filter,
                      const QString &value) const
{
    const auto list = d->m_lists.find(Key{&resource, filter, value});
    return list == d->m_lists.end() ? ListState() : list->second.state;
}

bool Sync::loading() const
{
    return d->m_laterWait || std::any_of(d->m_lists.begin(), d->m_lists.end(), [](const auto &one) {
               return one.first.isWhole() && one.second.pass;
           });
}

QDateTime Sync::lastSync() const
{
    QDateTime newest;
    for (const auto &[key, list] : d->m_lists) {
        if (key.isWhole() && (!newest.isValid() || list.state.completedAt > newest))
            newest = list.state.completedAt;
    }
    return newest;
}

} // namespace smile::sync
