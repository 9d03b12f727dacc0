#pragma once

// Private to sync*.cpp.
#include "sync/follow.h"
#include "sync/pass.h"
#include "sync/plan.h"
#include "sync/rereads.h"
#include "sync/sync.h"

#include <QPointer>

#include <map>
#include <tuple>

namespace smile::sync {

/// Which list: of which resource, and of whom; without a filter the whole one.
struct Key
{
    const catalog::Resource *resource;
    QString filter = {}, value = {};

    bool isWhole() const { return filter.isEmpty(); }
    bool operator<(const Key &other) const
    {
        return std::tie(resource, filter, value)
               < std::tie(other.resource, other.filter, other.value);
    }
};

class Sync::Private
{
public:
    using Resource = catalog::Resource;
    using Purpose = Plan::Purpose;

    Private(Sync &sync, api::Client &client, records::Store &store, UtcNow now);

    struct List
    {
        ListState state;
        QPointer<Pass> pass; ///< one that a person waits for
    };
    struct Fetch
    {
        int serial;
        api::Call<QJsonObject> call;
    };

    Sync &m_sync;
    api::Client &m_client;
    records::Store &m_store;
    UtcNow m_now;
    Plan m_plan;
    Follow m_follow;
    Rereads m_rereads;
    std::map<Key, List> m_lists;
    std::map<std::pair<const Resource *, QString>, Fetch> m_fetches;
    int m_nextFetch = 0;
    QHash<const Resource *, Progress::List> m_resumed; ///< of each list until it begins
    QHash<const Resource *, QDateTime> m_newest; ///< creation of the newest record, of dated lists
    bool m_statusTold = true; ///< no statusChanged is pending

    // One list
    bool isRunning(const Resource &resource) const;
    void begin(const PlannedList &planned);
    void beginIndex(const PlannedList &planned, std::unique_ptr<Reading> reading);
    void beginNews(const PlannedList &planned, api::Priority priority);
    void beginRound(const Resource &resource);
    void run(const Key &key, api::Priority priority);
    void drop(List &list);
    void passEnded(const Key &key, const std::optional<api::Error> &error);
    void indexEnded(const Resource &resource, qsizetype loaded,
                    const std::optional<api::Error> &error);
    void ended(const Plan::Job &job, qsizetype loaded, const std::optional<api::Error> &error);

    // Records
    void fetch(const Resource &resource, const QString &id, api::Priority priority);
    void fetched(const Resource &resource, const QString &id,
                 const api::Result<QJsonObject> &record, bool tell);
    void vanished(const Resource &resource, const QStringList &ids);
    Removal reasonOf(const Resource &resource, const records::Record &record) const;
    void noteNewest(const PlannedList &planned, const QSet<QString> &upserted);
    QDate today() const { return m_now().toUTC().date(); }
    QDate newsFrom(const Resource &resource) const;

    // What is told
    void tell(const Resource &resource);
    void tellStatus();
    std::optional<std::chrono::seconds> timeLeft() const;
};

} // namespace smile::sync
