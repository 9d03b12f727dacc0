#include "sync/sync.h"

#include "catalog/catalog.h"
#include "sync/syncprivate.h"

#include <algorithm>

namespace smile::sync {

namespace {

// Of a list that is longer than this a person wants the newest first, and all of it soon.
constexpr qsizetype longList = 600;

} // namespace

bool Status::isComplete() const
{
    return std::all_of(lists.begin(), lists.end(),
                       [](const ListStatus &list) { return list.state.completedAt.isValid(); });
}

Sync::Sync(api::Client &client, records::Store &store, QObject *parent, UtcNow now)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, store, std::move(now)))
{
    connect(&client.gate(), &api::Gate::changed, this, [this] { d->tellStatus(); });
}

Sync::~Sync()
{
    stop();
}

void Sync::resume(const Progress &progress)
{
    d->m_resumed.clear();
    for (const Progress::List &list : progress.lists) {
        if (const catalog::Resource *resource = catalog::find(QString::fromLatin1(list.resource)))
            d->m_resumed.insert(resource, list);
    }
}

Progress Sync::progress() const
{
    Progress progress;
    for (const PlannedList &planned : plannedLists()) {
        if (const auto waits = d->m_resumed.constFind(planned.resource);
            waits != d->m_resumed.constEnd()) { // it has not begun
            progress.lists.append(*waits);
            continue;
        }
        Progress::List list;
        list.resource = planned.resource->key;
        const ListState now = state(*planned.resource);
        list.freshAt = now.freshAt;
        list.completedAt = now.completedAt;
        list.total =
            now.completedAt.isValid() ? d->m_store.table(*planned.resource).size() : now.loaded;
        if (const Reading *reading = d->m_plan.reading({planned.resource, Plan::Purpose::Index}))
            list.reading = reading->state();
        progress.lists.append(list);
    }
    return progress;
}

void Sync::start()
{
    for (const PlannedList &planned : plannedLists()) {
        if (d->isRunning(*planned.resource)) {
            d->m_resumed.remove(planned.resource);
            continue;
        }
        d->begin(planned);
    }
    d->m_plan.go();
    d->m_follow.start();
}

void Sync::stop()
{
    d->m_follow.stop();
    for (auto &[record, fetch] : d->m_fetches)
        fetch.call.cancel();
    d->m_fetches.clear();
    QList<const catalog::Resource *> changed;
    for (auto &[key, list] : d->m_lists) {
        if (!list.pass && !(key.isWhole() && d->isRunning(*key.resource)))
            continue;
        d->drop(list);
        list.state.phase = list.state.completedAt.isValid() ? Phase::Complete : Phase::Idle;
        changed.append(key.resource);
    }
    d->m_plan.dropAll();
    for (const catalog::Resource *resource : changed)
        d->tell(*resource);
}

void Sync::setPaused(bool paused)
{
    d->m_plan.setPaused(paused);
    d->tellStatus();
}

bool Sync::isPaused() const
{
    return d->m_plan.isPaused();
}

void Sync::refresh(const catalog::Resource &resource)
{
    const Plan::Job index{&resource, Plan::Purpose::Index};
    const auto planned =
        std::find_if(plannedLists().begin(), plannedLists().end(),
                     [&resource](const PlannedList &one) { return one.resource == &resource; });
    if (!isPaused() && d->m_plan.isInterrupted(index)) {
        ListState &state = d->m_lists[{&resource}].state;
        state.phase = Phase::Loading;
        state.error.reset();
        d->m_plan.retry(index);
        d->tell(resource);
        return;
    }
    const bool isLong = d->m_store.table(resource).size() > longList;
    if (isPaused() || planned == plannedLists().end() || !isLong) {
        d->run({&resource}, api::Priority::Interactive);
        return;
    }
    if (!d->m_plan.reading(index))
        d->beginIndex(*planned, std::make_unique<Reading>(d->m_store.table(resource),
                                                          planned->dated, d->today()));
    d->beginNews(*planned, api::Priority::Interactive);
}

void Sync::load(const catalog::Resource &resource, const QString &filter, const QString &value)
{
    d->run({&resource, filter, value}, api::Priority::Interactive);
}

void Sync::fetch(const catalog::Resource &resource, const QString &id)
{
    d->fetch(resource, id, api::Priority::Interactive);
}

void Sync::watch(QObject *viewer, const catalog::Resource &resource, const QStringList &ids)
{
    d->m_rereads.watch(viewer, resource, ids);
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
    return std::any_of(d->m_lists.begin(), d->m_lists.end(), [this](const auto &one) {
        const Plan::Job index{one.first.resource, Plan::Purpose::Index};
        return one.first.isWhole()
               && (one.second.pass
                   || (d->m_plan.reading(index) && !d->m_plan.isInterrupted(index)));
    });
}

QDateTime Sync::lastSync() const
{
    QDateTime newest;
    for (const auto &[key, list] : d->m_lists) {
        if (key.isWhole() && (!newest.isValid() || list.state.freshAt > newest))
            newest = list.state.freshAt;
    }
    for (const Progress::List &before : std::as_const(d->m_resumed)) {
        if (!newest.isValid() || before.lastLook() > newest)
            newest = before.lastLook();
    }
    return newest;
}

Status Sync::status() const
{
    const api::Gate &gate = d->m_client.gate();
    Status status;
    for (const PlannedList &planned : plannedLists())
        status.lists.append({planned.resource, state(*planned.resource)});
    status.lastMinute = gate.lastMinute();
    status.limit = gate.perSecond();
    status.waitingInteractive = gate.waiting(api::Priority::Interactive);
    status.waitingBackground = gate.waiting(api::Priority::Background);
    status.refused = gate.refused();
    status.paused = isPaused();
    status.left = d->timeLeft();
    return status;
}

} // namespace smile::sync
