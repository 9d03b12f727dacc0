#include "ending.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace smile::sandbox {

#ifdef _WIN32

namespace {

HANDLE s_ended = nullptr;

BOOL WINAPI noteEnd(DWORD)
{
    SetEvent(s_ended);
    return TRUE;
}

} // namespace

bool catchEnd()
{
    s_ended = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return s_ended && SetConsoleCtrlHandler(noteEnd, TRUE);
}

void waitForEnd()
{
    WaitForSingleObject(s_ended, INFINITE);
}

#else

namespace {

// A signal handler may do next to nothing but write to a pipe, whose other end is waited on.
int s_pipe[2] = {-1, -1};

void noteEnd(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(s_pipe[1], &byte, 1);
    errno = before;
}

} // namespace

bool catchEnd()
{
    if (pipe(s_pipe) != 0)
        return false;
    struct sigaction action = {};
    action.sa_handler = noteEnd;
    sigemptyset(&action.sa_mask);
    return sigaction(SIGTERM, &action, nullptr) == 0 && sigaction(SIGINT, &action, nullptr) == 0;
}

void waitForEnd()
{
    char byte = 0;
    while (read(s_pipe[0], &byte, 1) < 0 && errno == EINTR) { }
}

#endif

} // namespace smile::sandbox
