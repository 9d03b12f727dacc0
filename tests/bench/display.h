#pragma once

#include <QProcess>

namespace smile::bench {

/// A screen to paint on: the one there is, or an Xvfb for the time of the run.
class Display
{
public:
    /// False when there is none and none could be started.
    bool ensure();
    ~Display();

private:
    QProcess m_server;
};

} // namespace smile::bench
