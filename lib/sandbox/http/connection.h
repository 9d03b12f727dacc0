#pragma once

#include <httplib.h>

#include <array>
#include <atomic>
#include <chrono>

namespace smile::sandbox {

/// httplib's stream with all that one of its versions asks of it: up to 0.19 is_writable(), which
/// waits; since 0.20 wait_readable(), wait_writable() and duration(), and is_readable() does not
/// wait. Not marked as overriding, because that depends on the version.
class AnyStream : public httplib::Stream
{
public:
    virtual bool is_writable() const = 0;
    virtual bool wait_readable() const = 0;
    virtual bool wait_writable() const = 0;
    virtual time_t duration() const = 0; ///< ms since it was made
};

/// One accepted socket as httplib's stream. httplib's own looks at an idle connection every 10 ms
/// and holds a stopping server for the whole keep-alive time; this one sleeps until something
/// comes or the socket is shut down.
class Connection : public AnyStream
{
public:
    explicit Connection(socket_t socket);
    ~Connection() override; ///< closes the socket

    /// True when a byte of the next request is there, false when the other side went, the time is
    /// over or cut() was called.
    bool awaitRequest(int milliseconds) const;
    /// Reads so many bytes and drops them; false when they do not come.
    bool skip(size_t count);
    /// Ends every wait and transfer of another thread on this socket.
    void cut();

    bool is_readable() const override;
    bool is_writable() const override { return wait_writable(); }
    bool wait_readable() const override;
    bool wait_writable() const override;
    time_t duration() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool await(short events, int milliseconds) const;

    const socket_t m_socket;
    std::atomic_bool m_isCut = false; ///< for those whom a shutdown does not wake
    const std::chrono::steady_clock::time_point m_made = std::chrono::steady_clock::now();
    // httplib reads the request line and the headers byte by byte.
    std::array<char, 4096> m_buffer{};
    size_t m_used = 0;
    size_t m_filled = 0;
};

/// Lets small answers go at once.
void sendWithoutDelay(socket_t socket);

} // namespace smile::sandbox
