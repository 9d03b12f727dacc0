#include "quitsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace smile::console {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do no more than write to a socket; the event loop hears it at the other end.
int sockets[2] = {-1, -1};

void handle(int)
{
    const char byte = 1;
    if (::write(sockets[0], &byte, 1) < 0) { // full: a signal is waiting already
    }
}

} // namespace

QuitSignals::QuitSignals(std::function<void()> quit)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [quit = std::move(quit)] {
        char byte = 0;
        if (::read(sockets[1], &byte, 1) == 1)
            quit();
    });
    struct sigaction action
    { };
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    signal(SIGTERM, SIG_DFL);
    signal(SIGINT, SIG_DFL);
    for (int &socket : sockets)
        if (socket >= 0) {
            ::close(socket);
            socket = -1;
        }
}

#else

// Windows ends a GUI program by WM_CLOSE or WM_QUERYENDSESSION, which Qt hands on as a close event.
QuitSignals::QuitSignals(std::function<void()>) { }
QuitSignals::~QuitSignals() = default;

#endif

} // namespace smile::console
