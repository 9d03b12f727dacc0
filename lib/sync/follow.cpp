#include "sync/follow.h"

#include "sync/plan.h"

#include "catalog/catalog.h"

namespace smile::sync {

namespace {

/// Lists that grow by themselves.
const QList<const catalog::Resource *> growing{
    &catalog::users,     &catalog::accounts, &catalog::invites, &catalog::identities,
    &catalog::documents, &catalog::archives, &catalog::tasks};

const catalog::Resource &ofRound(int round)
{
    if (round % 2 == 0)
        return catalog::accounts;
    QList<const catalog::Resource *> others;
    for (const PlannedList &list : plannedLists()) {
        if (list.resource != &catalog::accounts)
            others.append(list.resource);
    }
    return *others.at((round / 2) % others.size());
}

} // namespace

Follow::Follow(api::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{ }

void Follow::start()
{
    if (m_alarm)
        return;
    // One after the other, so that a minute has no second in which all is asked at once.
    const std::chrono::milliseconds now = m_clock.now();
    for (qsizetype i = 0; i < growing.size(); ++i)
        m_newsAt[growing[i]] = now + newsEvery * (i + 1) / growing.size();
    m_roundAt = now + roundPause;
    sleep();
}

void Follow::stop()
{
    m_alarm.reset();
}

void Follow::roundWentOn()
{
    m_roundAt = m_clock.now() + roundPause;
}

void Follow::sleep()
{
    m_alarm = std::make_unique<QObject>();
    m_clock.after(beat, m_alarm.get(), [this] { wake(); });
}

void Follow::wake()
{
    sleep();
    const std::chrono::milliseconds now = m_clock.now();
    for (const catalog::Resource *resource : growing) {
        if (m_newsAt.value(resource) > now)
            continue;
        m_newsAt[resource] = now + newsEvery;
        Q_EMIT newsDue(*resource);
    }
    if (m_roundAt && *m_roundAt <= now) {
        m_roundAt.reset();
        Q_EMIT roundDue(ofRound(m_round++));
    }
    Q_EMIT rereadsDue();
}

} // namespace smile::sync
