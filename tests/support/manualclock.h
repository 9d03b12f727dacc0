#pragma once

#include "api/gate.h"

#include <QPointer>

#include <algorithm>
#include <vector>

namespace smile::tests {

/// A clock that stands still until it is told to go on.
class ManualClock : public api::Clock
{
public:
    std::chrono::milliseconds now() const override { return m_now; }

    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> function) override
    {
        m_alarms.push_back({m_now + delay, m_next++, context, std::move(function)});
    }

    /// Runs what falls due on the way, in its order and at its time.
    void advance(std::chrono::milliseconds by)
    {
        const std::chrono::milliseconds end = m_now + by;
        while (true) {
            std::erase_if(m_alarms, [](const Alarm &alarm) { return !alarm.context; });
            const auto next = std::min_element(m_alarms.begin(), m_alarms.end());
            if (next == m_alarms.end() || next->when > end)
                break;
            const Alarm alarm = std::move(*next);
            m_alarms.erase(next);
            m_now = std::max(m_now, alarm.when);
            alarm.function();
        }
        m_now = end;
    }

    /// What is still to come, of contexts that live.
    int alarms() const
    {
        return static_cast<int>(std::count_if(m_alarms.begin(), m_alarms.end(),
                                              [](const Alarm &a) { return !a.context.isNull(); }));
    }

private:
    struct Alarm
    {
        std::chrono::milliseconds when;
        int number;
        QPointer<QObject> context;
        std::function<void()> function;

        bool operator<(const Alarm &other) const
        {
            return std::pair(when, number) < std::pair(other.when, other.number);
        }
    };

    std::chrono::milliseconds m_now{1'000'000};
    int m_next = 0;
    std::vector<Alarm> m_alarms;
};

} // namespace smile::tests
