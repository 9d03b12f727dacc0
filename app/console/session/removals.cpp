#include "session/removals.h"

#include "actions/runner.h"
#include "copy/localcopy.h"

namespace smile::console {

namespace {

constexpr qint64 days = 90;

vault::Gone goneOf(sync::Removal reason)
{
    switch (reason) {
    case sync::Removal::Revoked:
        return vault::Gone::Revoked;
    case sync::Removal::Expired:
        return vault::Gone::Expired;
    case sync::Removal::Vanished:
        break;
    }
    return vault::Gone::Vanished;
}

} // namespace

Removals::Removals(sync::Sync &sync, actions::Runner &runner, const copy::LocalCopy &copy,
                   QObject *parent)
    : QObject(parent)
    , m_copy(copy)
{
    connect(&sync, &sync::Sync::removed, this,
            [this](const catalog::Resource *, const QStringList &ids, sync::Removal reason) {
                add(m_session, goneOf(reason), ids.size(), QDateTime::currentDateTimeUtc());
            });
    // An action takes the account out itself, so that no reading misses it.
    connect(&runner, &actions::Runner::finished, this, [this](const actions::ActionRun &run) {
        if (run.action == catalog::ActionId::Revoke && run.outcome == actions::Outcome::Done)
            add(m_session, vault::Gone::Revoked, 1, QDateTime::currentDateTimeUtc());
    });
}

void Removals::add(Count &count, vault::Gone why, qsizetype records, const QDateTime &when)
{
    switch (why) {
    case vault::Gone::Revoked:
        count.revoked += records;
        break;
    case vault::Gone::Expired:
        count.expired += records;
        break;
    case vault::Gone::Vanished:
        count.vanished += records;
        break;
    }
    if (!count.newest.isValid() || when > count.newest)
        count.newest = when;
}

/// They may be many: counted when more of them were read, and once a day.
const Removals::Count &Removals::earlier(const QDateTime &now)
{
    const QList<vault::Tombstone> tombstones = m_copy.tombstones();
    if (tombstones.size() == m_known && m_day == now.date())
        return m_earlier;
    m_known = tombstones.size();
    m_day = now.date();
    m_earlier = {};
    for (const vault::Tombstone &one : tombstones) {
        if (one.when.daysTo(now) <= days)
            add(m_earlier, one.why, 1, one.when);
    }
    return m_earlier;
}

Removals::Count Removals::count(const QDateTime &now)
{
    Count count = earlier(now);
    count.revoked += m_session.revoked;
    count.expired += m_session.expired;
    count.vanished += m_session.vanished;
    if (m_session.newest.isValid())
        count.newest = m_session.newest;
    return count;
}

} // namespace smile::console
