#pragma once

#include <QObject>

#include <functional>

namespace smile::console {

/// SIGTERM and SIGINT (on Windows: closing the console) end the program as Quit does, from its
/// event loop.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(std::function<void()> quit);
    ~QuitSignals() override;
};

} // namespace smile::console
