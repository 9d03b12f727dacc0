#include "actions/ledger.h"

#include <algorithm>

namespace smile::actions {

namespace {

constexpr std::size_t mostEnded = 200;

} // namespace

ActionRun &Ledger::open(ActionRun run)
{
    run.number = m_next++;
    run.startedAt = QDateTime::currentDateTimeUtc();
    return m_running.emplace(run.number, std::move(run)).first->second;
}

ActionRun *Ledger::running(quint64 number)
{
    const auto found = m_running.find(number);
    return found == m_running.end() ? nullptr : &found->second;
}

void Ledger::close(quint64 number)
{
    auto node = m_running.extract(number);
    if (node.empty())
        return;
    m_ended.push_back(std::move(node.mapped()));
    if (m_ended.size() > mostEnded)
        m_ended.pop_front();
}

std::optional<ActionRun> Ledger::find(quint64 number) const
{
    if (const auto found = m_running.find(number); found != m_running.end())
        return found->second;
    const auto ended =
        std::find_if(m_ended.rbegin(), m_ended.rend(),
                     [number](const ActionRun &run) { return run.number == number; });
    return ended == m_ended.rend() ? std::nullopt : std::optional(*ended);
}

std::optional<ActionRun> Ledger::lastFor(const QString &recordId) const
{
    const auto isIt = [&recordId](const ActionRun &run) { return run.recordId == recordId; };
    for (auto each = m_running.rbegin(); each != m_running.rend(); ++each) {
        if (isIt(each->second))
            return each->second;
    }
    const auto ended = std::find_if(m_ended.rbegin(), m_ended.rend(), isIt);
    return ended == m_ended.rend() ? std::nullopt : std::optional(*ended);
}

QList<ActionRun> Ledger::runsOf(const QString &userId) const
{
    QList<ActionRun> runs;
    for (const ActionRun &run : m_ended) {
        if (run.userId == userId)
            runs += run;
    }
    for (const auto &[number, run] : m_running) {
        if (run.userId == userId)
            runs += run;
    }
    return runs;
}

} // namespace smile::actions
