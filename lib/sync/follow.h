#pragma once

#include "api/gate.h"
#include "catalog/resource.h"

#include <QHash>

namespace smile::sync {

/// The beat of what goes on once an index stands. It reads nothing itself, it says what is due:
/// news of each list every minute, single records every few seconds, and in between the lists from
/// end to end, one after the other, the accounts after each other one: a status changes without a
/// trace in any date.
class Follow : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds beat = std::chrono::seconds(5);
    static constexpr std::chrono::milliseconds newsEvery = std::chrono::minutes(1);
    static constexpr std::chrono::milliseconds roundPause = std::chrono::seconds(30);

    explicit Follow(api::Clock &clock, QObject *parent);

    void start();
    void stop();
    /// The list of the slow round that was due is through, or could not begin: the next one is due
    /// after a pause.
    void roundWentOn();

Q_SIGNALS:
    void newsDue(const smile::catalog::Resource &resource);
    void rereadsDue();
    void roundDue(const smile::catalog::Resource &resource);

private:
    void sleep();
    void wake();

    api::Clock &m_clock;
    std::unique_ptr<QObject> m_alarm; ///< context of the next beat; none: stopped
    QHash<const catalog::Resource *, std::chrono::milliseconds> m_newsAt;
    std::optional<std::chrono::milliseconds> m_roundAt; ///< none: one is under way
    int m_round = 0;
};

} // namespace smile::sync
