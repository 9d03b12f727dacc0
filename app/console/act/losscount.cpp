#include "act/losscount.h"

namespace smile::console {

LossCount::LossCount(const actions::Plan &plan, sync::Sync &sync, records::Store &store)
    : m_sentence(plan.lostData)
    , m_data(actions::lostData(plan).value_or(actions::LostData{}))
    , m_sync(sync)
    , m_store(store)
    , m_open(actions::lostResources())
{
    startAgain();
    connect(&m_sync, &sync::Sync::stateChanged, this, &LossCount::follow);
}

void LossCount::startAgain()
{
    const QList<const catalog::Resource *> lists = m_open;
    for (const catalog::Resource *resource : lists)
        m_sync.load(*resource, m_data.filter, m_data.value);
}

void LossCount::follow(const catalog::Resource *resource)
{
    if (!m_open.contains(resource))
        return;
    const sync::Phase phase = m_sync.state(*resource, m_data.filter, m_data.value).phase;
    if (phase == sync::Phase::Loading)
        return;
    m_open.removeOne(resource);
    m_failed = m_failed || phase == sync::Phase::Failed;
    Q_EMIT changed();
}

bool LossCount::isComplete() const
{
    return m_open.isEmpty() && !m_failed;
}

QString LossCount::words() const
{
    QStringList counted = actions::countLost(m_store, m_data);
    if (!m_open.isEmpty())
        counted << tr("counting…");
    else if (m_failed)
        counted << tr("the rest could not be counted");
    else if (counted.isEmpty())
        counted << tr("none");
    return m_sentence.arg(counted.join(QStringLiteral(" · ")));
}

} // namespace smile::console
