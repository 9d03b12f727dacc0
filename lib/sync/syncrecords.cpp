#include "sync/syncprivate.h"

#include "catalog/catalog.h"
#include "catalog/cell.h"

namespace smile::sync {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 daysAtSmile = 60; // after connection (smile-api.md, "What follows from it")
constexpr qint64 pageSize = 150;
constexpr std::chrono::milliseconds statusEvery(500);
// News are looked for from a little before the newest record on: clocks of the server's machines
// may differ, and records may come into the list late.
constexpr qint64 overlap = 2 * 3600; // seconds

} // namespace

void Sync::Private::fetch(const Resource &resource, const QString &id, api::Priority priority)
{
    const std::pair record(&resource, id);
    const bool tell = priority == api::Priority::Interactive;
    if (const auto older = m_fetches.find(record); older != m_fetches.end()) {
        if (!tell)
            return;
        older->second.call.cancel();
    }
    const int serial = m_nextFetch++;
    api::Call<QJsonObject> call = m_client.get(resource, id, priority);
    m_fetches.insert_or_assign(record, Fetch{serial, call});
    call.then(&m_sync, [this, record, serial, tell](const api::Result<QJsonObject> &result) {
        const auto fetch = m_fetches.find(record);
        if (fetch == m_fetches.end() || fetch->second.serial != serial)
            return; // stopped, or a newer one is under way and will tell
        m_fetches.erase(fetch);
        fetched(*record.first, record.second, result, tell);
    });
}

void Sync::Private::fetched(const Resource &resource, const QString &id,
                            const api::Result<QJsonObject> &record, bool tell)
{
    std::optional<api::Error> error;
    if (record)
        m_store.table(resource).upsert({*record});
    else if (record.error().kind == api::Kind::NotFound)
        vanished(resource, {id});
    else
        error = record.error();
    if (tell)
        Q_EMIT m_sync.fetched(&resource, id, error);
}

Removal Sync::Private::reasonOf(const Resource &resource, const records::Record &record) const
{
    if (&resource == &catalog::archives)
        return record.valueAt("status"_L1).toString() == "REVOKED"_L1 ? Removal::Revoked
                                                                      : Removal::Vanished;
    if (&resource != &catalog::accounts)
        return Removal::Vanished;
    if (record.valueAt("connection.status"_L1).toString() == "DISCONNECTED"_L1)
        return Removal::Revoked;
    const QDateTime connected = catalog::parseDateTime(record.valueAt("createdAt"_L1));
    // A day less: Smile's own clean-up need not come to the second.
    const bool isOver = connected.isValid() && connected.daysTo(m_now()) >= daysAtSmile - 1;
    return isOver ? Removal::Expired : Removal::Vanished;
}

void Sync::Private::vanished(const Resource &resource, const QStringList &ids)
{
    std::map<Removal, QStringList> reasons;
    records::Table &table = m_store.table(resource);
    for (const QString &id : ids) {
        if (const records::Record record = table.find(id)) // else it never was here
            reasons[reasonOf(resource, record)].append(id);
    }
    // What the server deleted with an account or an archive must not outlive it here.
    if (&resource == &catalog::accounts || &resource == &catalog::archives) {
        for (const QString &id : ids)
            m_store.forgetAccount(id);
    }
    table.remove(ids);
    for (const auto &[reason, gone] : reasons)
        Q_EMIT m_sync.removed(&resource, gone, reason);
}

void Sync::Private::noteNewest(const PlannedList &planned, const QSet<QString> &upserted)
{
    const records::Table &table = m_store.table(*planned.resource);
    QDateTime &newest = m_newest[planned.resource];
    for (const QString &id : upserted) {
        const records::Record record = table.find(id);
        if (!record)
            continue;
        const QDateTime when = createdAt(record);
        if (when.isValid() && (!newest.isValid() || when > newest))
            newest = when;
    }
}

/// The earlier of what the server's newest record and this computer's clock say: a clock that is
/// ahead misses nothing, and a record of the year 2099 hides none.
QDate Sync::Private::newsFrom(const Resource &resource) const
{
    const QDateTime newest = m_newest.value(&resource);
    const QDateTime now = m_now();
    const QDateTime from = newest.isValid() ? qMin(newest, now) : now;
    return from.toUTC().addSecs(-overlap).date();
}

void Sync::Private::tell(const Resource &resource)
{
    Q_EMIT m_sync.stateChanged(&resource);
    tellStatus();
}

void Sync::Private::tellStatus()
{
    if (!std::exchange(m_statusTold, false))
        return;
    m_client.gate().clock().after(statusEvery, &m_sync, [this] {
        m_statusTold = true;
        Q_EMIT m_sync.statusChanged();
    });
}

std::optional<std::chrono::seconds> Sync::Private::timeLeft() const
{
    qint64 pages = 0;
    for (const PlannedList &planned : plannedLists()) {
        const Reading *reading = m_plan.reading({planned.resource, Purpose::Index});
        if (!reading)
            continue;
        const auto list = m_lists.find(Key{planned.resource});
        const qsizetype expected = list->second.state.expected;
        if (expected == 0)
            return std::nullopt;
        pages += qMax<qint64>(1, (expected - reading->loaded() + pageSize - 1) / pageSize);
    }
    if (pages == 0)
        return std::nullopt;
    constexpr int measured = 10; // seconds, without the one that is not over
    const QList<api::Departures> minute = m_client.gate().lastMinute();
    qint64 left = 0;
    for (const api::Departures &second : minute.sliced(minute.size() - 1 - measured, measured))
        left += second.background;
    const double rate = left > 0 ? double(left) / measured : qMax(1, m_client.gate().perSecond());
    return std::chrono::seconds(qRound64(double(pages) / rate));
}

} // namespace smile::sync
