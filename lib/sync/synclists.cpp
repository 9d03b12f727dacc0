#include "sync/syncprivate.h"

#include "catalog/catalog.h"

namespace smile::sync {

namespace {

// Of the slow round: an office shares its address, and the limit with it, with the company's own
// servers.
constexpr std::chrono::milliseconds roundPace = std::chrono::seconds(1);

} // namespace

Sync::Private::Private(Sync &sync, api::Client &client, records::Store &store, UtcNow now)
    : m_sync(sync)
    , m_client(client)
    , m_store(store)
    , m_now(std::move(now))
    , m_plan(client, nullptr)
    , m_follow(client.gate().clock(), nullptr)
    , m_rereads(store)
{
    connect(&m_plan, &Plan::progressed, &sync, [this](const Plan::Job &job) {
        if (job.purpose != Purpose::Index)
            return;
        ListState &state = m_lists[{job.resource}].state;
        state.loaded = m_plan.reading(job)->loaded();
        state.phase = Phase::Loading;
        state.error.reset();
        tell(*job.resource);
    });
    connect(&m_plan, &Plan::interrupted, &sync,
            [this](const Plan::Job &job, const api::Error &error) {
                if (job.purpose != Purpose::Index)
                    return;
                ListState &state = m_lists[{job.resource}].state;
                state.phase = Phase::Failed;
                state.error = error;
                tell(*job.resource);
            });
    connect(&m_plan, &Plan::vanished, &sync,
            [this](const Plan::Job &job, const QStringList &ids) { vanished(*job.resource, ids); });
    connect(&m_plan, &Plan::ended, &sync,
            [this](const Plan::Job &job, qsizetype loaded, const std::optional<api::Error> &error) {
                ended(job, loaded, error);
            });
    for (const PlannedList &planned : plannedLists()) {
        if (planned.dated)
            connect(
                &store.table(*planned.resource), &records::Table::changed, &sync,
                [this, planned](const QSet<QString> &upserted) { noteNewest(planned, upserted); });
    }
    connect(&m_follow, &Follow::newsDue, &sync, [this](const Resource &resource) {
        for (const PlannedList &planned : plannedLists()) {
            if (planned.resource == &resource && m_lists[{&resource}].state.completedAt.isValid())
                beginNews(planned, api::Priority::Background);
        }
    });
    connect(&m_follow, &Follow::roundDue, &sync,
            [this](const Resource &resource) { beginRound(resource); });
    connect(&m_follow, &Follow::rereadsDue, &sync, [this] {
        constexpr int each = 3; // with the beat of five seconds, less than one a second
        if (m_plan.isPaused() || m_plan.isReading(Purpose::Index))
            return;
        const QList<Rereads::Record> due = m_rereads.due(m_client.gate().clock().now(), each);
        for (const Rereads::Record &record : due)
            fetch(*record.resource, record.id, api::Priority::Background);
    });
}

bool Sync::Private::isRunning(const Resource &resource) const
{
    const auto list = m_lists.find(Key{&resource});
    return (list != m_lists.end() && list->second.pass)
           || m_plan.reading({&resource, Purpose::Index});
}

/// A list of the index: as an earlier run of the program left it, or anew.
void Sync::Private::begin(const PlannedList &planned)
{
    const Resource &resource = *planned.resource;
    records::Table &table = m_store.table(resource);
    ListState &state = m_lists[{&resource}].state;
    const Progress::List before = m_resumed.take(&resource);
    const bool isThere = table.size() > 0 || before.total == 0;
    // Of a first pass that was interrupted nobody knows how long it is.
    const bool isFirst = before.reading && !before.completedAt.isValid();
    state.expected = isFirst ? 0 : qMax<qsizetype>(before.total, table.size());
    if (isThere && before.completedAt.isValid()) {
        state.completedAt = before.completedAt;
        state.freshAt = before.lastLook();
    }
    if (isThere && before.completedAt.isValid() && !before.reading) {
        state.phase = Phase::Complete;
        state.loaded = before.total;
        beginNews(planned, api::Priority::Background);
        tell(resource);
        return;
    }
    auto reading = table.size() > 0 && before.reading
                       ? std::make_unique<Reading>(table, planned.dated, today(), *before.reading)
                       : std::make_unique<Reading>(table, planned.dated, today());
    beginIndex(planned, std::move(reading));
}

void Sync::Private::beginIndex(const PlannedList &planned, std::unique_ptr<Reading> reading)
{
    ListState &state = m_lists[{planned.resource}].state;
    state.phase = Phase::Loading;
    state.loaded = reading->loaded();
    state.error.reset();
    m_plan.begin(Purpose::Index, std::move(reading));
    tell(*planned.resource);
}

void Sync::Private::beginNews(const PlannedList &planned, api::Priority priority)
{
    if (m_plan.reading({planned.resource, Purpose::News}) && priority == api::Priority::Background)
        return;
    std::optional<QDate> from;
    if (planned.dated)
        from = newsFrom(*planned.resource);
    m_plan.begin(Purpose::News, Reading::ofNews(m_store.table(*planned.resource), from), priority);
    m_plan.go();
}

void Sync::Private::beginRound(const Resource &resource)
{
    const ListState &state = m_lists[{&resource}].state;
    if (m_plan.isReading(Purpose::Index) || isRunning(resource)
        || (!state.completedAt.isValid() && state.phase != Phase::Failed)) {
        m_follow.roundWentOn();
        return;
    }
    // One cursor is enough for what has time.
    m_plan.begin(Purpose::Round, std::make_unique<Reading>(m_store.table(resource), false, today()),
                 api::Priority::Background, roundPace);
    m_plan.go();
}

/// Begins a list anew; one that is under way may have passed what changed since, so it ends.
void Sync::Private::run(const Key &key, api::Priority priority)
{
    if (key.isWhole())
        m_plan.drop({key.resource, Purpose::Index});
    List &list = m_lists[key];
    drop(list);
    list.state.phase = Phase::Loading;
    list.state.loaded = 0;
    list.state.error.reset();
    list.pass =
        new Pass(m_client, m_store.table(*key.resource), key.filter, key.value, priority, &m_sync);
    connect(list.pass, &Pass::progressed, &m_sync, [this, key] {
        List &under = m_lists[key];
        under.state.loaded = under.pass->loaded();
        tell(*key.resource);
    });
    connect(list.pass, &Pass::vanished, &m_sync,
            [this, key](const QStringList &ids) { vanished(*key.resource, ids); });
    connect(list.pass, &Pass::ended, &m_sync,
            [this, key](const std::optional<api::Error> &error) { passEnded(key, error); });
    list.pass->start();
    tell(*key.resource);
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

void Sync::Private::passEnded(const Key &key, const std::optional<api::Error> &error)
{
    List &list = m_lists[key];
    const qsizetype loaded = list.pass->loaded();
    drop(list);
    list.state.loaded = loaded;
    list.state.error = error;
    list.state.phase = error ? Phase::Failed : Phase::Complete;
    if (!error)
        list.state.completedAt = list.state.freshAt = m_now();
    tell(*key.resource);
}

void Sync::Private::indexEnded(const Resource &resource, qsizetype loaded,
                               const std::optional<api::Error> &error)
{
    ListState &state = m_lists[{&resource}].state;
    state.loaded = loaded;
    state.error = error;
    state.phase = error ? Phase::Failed : Phase::Complete;
    if (!error)
        state.completedAt = state.freshAt = m_now();
    tell(resource);
}

void Sync::Private::ended(const Plan::Job &job, qsizetype loaded,
                          const std::optional<api::Error> &error)
{
    ListState &state = m_lists[{job.resource}].state;
    switch (job.purpose) {
    case Purpose::Index:
        indexEnded(*job.resource, loaded, error);
        return;
    case Purpose::Round:
        m_follow.roundWentOn();
        if (error)
            break;
        state.completedAt = m_now();
        if (state.phase == Phase::Failed) { // what the index could not have, the round has
            state.phase = Phase::Complete;
            state.loaded = loaded;
            state.error.reset();
        }
        break;
    case Purpose::News:
        break;
    }
    if (!error)
        state.freshAt = m_now();
    tell(*job.resource);
}

} // namespace smile::sync
