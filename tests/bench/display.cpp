#include "display.h"

namespace smile::bench {

using namespace Qt::StringLiterals;

bool Display::ensure()
{
#if defined(Q_OS_LINUX)
    if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return true;
    // It prints the number of the display that it took, once it accepts clients.
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead(10'000))
        return false;
    qputenv("DISPLAY", QByteArray(':' + m_server.readLine().trimmed()));
#endif
    return true;
}

Display::~Display()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    m_server.waitForFinished(5000);
}

} // namespace smile::bench
