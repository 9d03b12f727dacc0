#include "sandbox/http/connection.h"

#include <algorithm>

#ifndef _WIN32
#include <cerrno>
#include <poll.h>
#endif

namespace smile::sandbox {

namespace {

constexpr int silenceLimit = 5000; // ms without a byte inside one request or answer

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

} // namespace

void sendWithoutDelay(socket_t socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
}

Connection::Connection(socket_t socket)
    : m_socket(socket)
{
    sendWithoutDelay(socket);
}

Connection::~Connection()
{
    cut();
#ifdef _WIN32
    closesocket(m_socket);
#else
    ::close(m_socket);
#endif
}

void Connection::cut()
{
    m_isCut = true;
#ifdef _WIN32
    shutdown(m_socket, SD_BOTH);
#else
    shutdown(m_socket, SHUT_RDWR);
#endif
}

bool Connection::await(short events, int milliseconds) const
{
#ifdef _WIN32
    // Who waits there is not woken when the socket is shut down: looked at anew each time.
    constexpr int once = 50;
    int ready = 0;
    for (int left = milliseconds; ready == 0 && left >= 0 && !m_isCut; left -= once) {
        WSAPOLLFD entry{m_socket, events, 0};
        ready = WSAPoll(&entry, 1, std::min(left, once));
    }
    return ready > 0;
#else
    pollfd entry{m_socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&entry, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
#endif
}

bool Connection::awaitRequest(int milliseconds) const
{
    if (m_used < m_filled)
        return true;
    if (!await(POLLIN, milliseconds))
        return false;
    char next = 0;
    return recv(m_socket, &next, 1, MSG_PEEK) == 1;
}

bool Connection::skip(size_t count)
{
    std::array<char, 4096> dropped{};
    while (count > 0) {
        const ssize_t got = read(dropped.data(), std::min(count, dropped.size()));
        if (got <= 0)
            return false;
        count -= static_cast<size_t>(got);
    }
    return true;
}

bool Connection::is_readable() const
{
    return m_used < m_filled || await(POLLIN, 0);
}

bool Connection::wait_readable() const
{
    return m_used < m_filled || await(POLLIN, silenceLimit);
}

bool Connection::wait_writable() const
{
    return await(POLLOUT, silenceLimit);
}

time_t Connection::duration() const
{
    using namespace std::chrono;
    return static_cast<time_t>(duration_cast<milliseconds>(steady_clock::now() - m_made).count());
}

ssize_t Connection::read(char *data, size_t size)
{
    if (m_used == m_filled) {
        if (!wait_readable())
            return -1;
        const auto got = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return static_cast<ssize_t>(got);
        m_used = 0;
        m_filled = static_cast<size_t>(got);
    }
    const size_t count = std::min(size, m_filled - m_used);
    std::copy_n(m_buffer.data() + m_used, count, data);
    m_used += count;
    return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char *data, size_t size)
{
    size_t sent = 0;
    while (sent < size) {
        if (!wait_writable())
            return -1;
        const size_t rest = size - sent;
#ifdef _WIN32
        const auto count = send(m_socket, data + sent, static_cast<int>(rest), sendFlags);
#else
        const auto count = send(m_socket, data + sent, rest, sendFlags);
#endif
        if (count <= 0)
            return -1;
        sent += static_cast<size_t>(count);
    }
    return static_cast<ssize_t>(size);
}

// Nothing in the sandbox asks who calls.
void Connection::get_remote_ip_and_port(std::string &, int &) const { }
void Connection::get_local_ip_and_port(std::string &, int &) const { }

} // namespace smile::sandbox
