#pragma once

#include "api/gate.h"

#include <QObject>

namespace smile::console {

/// Tells when nobody is at the desk any more: ten minutes without a key, a press or a move of the
/// mouse in this program, or the screen was locked.
class DeskWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes patience{10};

    /// Looks at the input of the whole application. The clock outlives it.
    explicit DeskWatch(api::Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    api::Clock &m_clock;
    std::chrono::milliseconds m_lastInput;
    bool m_away = false;
};

} // namespace smile::console
