#pragma once

#include "actions/runner.h"

#include <deque>
#include <map>

namespace smile::actions {

/// Which runs are under way and which ended last.
class Ledger
{
public:
    ActionRun &open(ActionRun run); ///< gives it its number
    ActionRun *running(quint64 number); ///< null when it is not running
    void close(quint64 number);

    int inFlight() const { return int(m_running.size()); }
    const std::map<quint64, ActionRun> &allRunning() const { return m_running; }
    std::optional<ActionRun> find(quint64 number) const;
    std::optional<ActionRun> lastFor(const QString &recordId) const;
    QList<ActionRun> runsOf(const QString &userId) const; ///< ended ones first

private:
    quint64 m_next = 1;
    std::map<quint64, ActionRun> m_running;
    std::deque<ActionRun> m_ended; ///< oldest first
};

} // namespace smile::actions
