#include "sandbox/http/server.h"

#include "sandbox/http/connection.h"
#include "sandbox/http/threads.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <thread>

namespace smile::sandbox {

namespace {

constexpr std::size_t threadLimit = 256;
constexpr std::size_t bodyLimit = 16 * 1024 * 1024;
constexpr int backlog = 128;
// Long, because a connection that the server closes while a request is on its way costs the
// client an answer.
constexpr int idleLimit = 300'000; // ms

// httplib would read a Content-Type of its own kinds itself (forms, multipart) and answer in its
// own words, so the header is put aside under this name before it looks.
constexpr const char *asideContentType = "Smile-Sandbox-Content-Type";

// Of this thread's request:
thread_local bool t_refused = false; // httplib refused it, or nobody knows how long its body is
thread_local std::size_t t_unread = 0; // bytes of a body that nobody reads, behind it

class Queue : public httplib::TaskQueue
{
public:
    /// Nothing up to httplib 0.14, then whether the job was taken.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue(nullptr));

    Taken enqueue(std::function<void()> job) override
    {
        m_threads.run(std::move(job));
        return static_cast<Taken>(true);
    }
    void shutdown() override { m_threads.finish(); }

private:
    Threads m_threads{threadLimit};
};

bool announcesBody(const httplib::Request &request)
{
    return request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
}

/// httplib takes a length that is none for 0, and the body for the next request.
bool hasWrongLength(const httplib::Request &request)
{
    const std::size_t count = request.get_header_value_count("Content-Length");
    const std::string length = request.get_header_value("Content-Length");
    return count > 1 || length.empty() != (count == 0) || length.size() > 12
           || !std::all_of(length.begin(), length.end(),
                           [](char c) { return c >= '0' && c <= '9'; });
}

/// Some clients send a body with a GET, too (bent does): left where it is, it would be taken for
/// the beginning of the next request.
void passOverBody(const httplib::Request &request)
{
    t_unread = QByteArray::fromStdString(request.get_header_value("Content-Length")).toULongLong();
    t_refused = request.has_header("Transfer-Encoding") || t_unread > bodyLimit;
}

/// Leaves httplib nothing to decide by itself.
void simplify(httplib::Request &request)
{
    request.path = '/';
    request.ranges.clear();
    request.headers.erase(asideContentType);
    request.headers.erase("Accept-Encoding"); // Brotli at its strongest costs more than it saves
    const auto type = request.headers.find("Content-Type");
    if (type != request.headers.end()) {
        request.headers.emplace(asideContentType, type->second);
        request.headers.erase("Content-Type");
    }
}

Request toRequest(const httplib::Request &from)
{
    Request request;
    request.method = QByteArray::fromStdString(from.method);
    request.authorization = QByteArray::fromStdString(from.get_header_value("Authorization"));
    request.contentType = QByteArray::fromStdString(from.get_header_value(asideContentType));
    request.body = QByteArray::fromStdString(from.body);
    request.setTarget(QByteArray::fromStdString(from.target));
    return request;
}

void give(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    response.set_content(answer.body.constData(), static_cast<std::size_t>(answer.body.size()),
                         answer.contentType.toStdString());
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
}

} // namespace

class HttpServer::Private : public httplib::Server
{
public:
    HttpServer::Handler onRequest;
    HttpServer::Refusal onRefusal;
    std::thread accepting;
    std::atomic<bool> ended = false;

    Private(HttpServer::Handler handler, HttpServer::Refusal refusal)
        : onRequest(std::move(handler))
        , onRefusal(std::move(refusal))
    {
        new_task_queue = [] { return new Queue; };
        set_payload_max_length(bodyLimit);
        set_keep_alive_max_count(1'000'000);
        set_keep_alive_timeout(idleLimit / 1000);
        // Not SO_REUSEPORT, httplib's default: two servers would share a port in silence.
        set_socket_options([](socket_t socket) {
            const int on = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&on),
                       sizeof on);
            sendWithoutDelay(socket);
        });
        route();
    }

    void widenBacklog()
    {
        // httplib's 5 makes a burst of connections wait a second for their second SYN.
        ::listen(svr_sock_, backlog);
    }

    /// For a server that never listens: httplib closes its socket only at the end of its loop.
    void letGo()
    {
        if (svr_sock_ == INVALID_SOCKET)
            return;
#ifdef _WIN32
        closesocket(svr_sock_);
#else
        ::close(svr_sock_);
#endif
        svr_sock_ = INVALID_SOCKET;
    }

    void cutConnections()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (Connection *connection : m_connections)
            connection->cut();
    }

private:
    void answer(const httplib::Request &request, httplib::Response &response)
    {
        give(onRequest(toRequest(request)), response);
    }

    void route()
    {
        set_pre_routing_handler(
            [this](const httplib::Request &request, httplib::Response &response) {
                simplify(const_cast<httplib::Request &>(request)); // httplib's own, and not const
                if (hasWrongLength(request)) {
                    response.status = 400;
                    return HandlerResponse::Handled; // for the error handler to tell
                }
                const bool readsBody = request.method == "POST" || request.method == "PUT"
                                       || request.method == "PATCH" || request.method == "DELETE";
                // Without a length httplib would wait for a body until the time is over.
                if (readsBody && announcesBody(request))
                    return HandlerResponse::Unhandled;
                if (announcesBody(request))
                    passOverBody(request);
                answer(request, response);
                return HandlerResponse::Handled;
            });
        const httplib::Server::Handler any = [this](const httplib::Request &request,
                                                    httplib::Response &response) {
            answer(request, response);
        };
        Post("/", any);
        Put("/", any);
        Patch("/", any);
        Delete("/", any);
        set_error_handler(httplib::Server::Handler([this](const auto &request, auto &response) {
            if (!response.body.empty())
                return; // an error that the handler itself told
            Request refused = toRequest(request);
            if (request.version != "HTTP/1.1" && request.version != "HTTP/1.0")
                refused.method.clear(); // not HTTP at all, whatever its first word is
            give(onRefusal(refused, response.status), response);
            // What was not read of the refused request must not be taken for the next one.
            response.set_header("Connection", "close");
            t_refused = true;
        }));
    }

    bool serve(Connection &connection)
    {
        bool closed = false;
        t_refused = false;
        t_unread = 0;
        return processed(*this, connection, closed) && !closed && !t_refused
               && connection.skip(t_unread);
    }

    /// process_request() of this httplib: since 0.17 it is told who talks with whom, which nothing
    /// here asks. A template, so that only the call that this version has is compiled.
    template <class Server>
    static bool processed(Server &server, Connection &connection, bool &closed)
    {
        if constexpr (requires { server.process_request(connection, false, closed, nullptr); })
            return server.process_request(connection, false, closed, nullptr);
        else
            return server.process_request(connection, {}, 0, {}, 0, false, closed, nullptr);
    }

    bool process_and_close_socket(socket_t socket) override
    {
        Connection connection(socket);
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return false;
            m_connections.insert(&connection);
        }
        while (connection.awaitRequest(idleLimit) && serve(connection)) { }
        const std::lock_guard lock(m_mutex);
        m_connections.erase(&connection);
        return true;
    }

    std::mutex m_mutex;
    std::set<Connection *> m_connections;
    bool m_stopping = false;
};

HttpServer::HttpServer(Handler handler, Refusal refusal)
    : d(std::make_unique<Private>(std::move(handler), std::move(refusal)))
{ }

HttpServer::~HttpServer()
{
    stop();
}

quint16 HttpServer::bind(const QString &host, quint16 port)
{
    const std::string name = host.toStdString();
    int bound = port;
    if (port == 0)
        bound = d->bind_to_any_port(name);
    else if (!d->bind_to_port(name, port))
        bound = 0;
    if (bound <= 0)
        return 0;
    d->widenBacklog();
    return static_cast<quint16>(bound);
}

void HttpServer::listen(std::function<void()> prepare)
{
    d->accepting = std::thread([this, prepare = std::move(prepare)] {
        prepare();
        d->listen_after_bind();
        d->ended = true;
    });
}

void HttpServer::stop()
{
    if (!d->accepting.joinable()) {
        if (!d->ended)
            d->letGo();
        return;
    }
    // httplib forgets a stop that comes before its loop has begun.
    while (!d->is_running() && !d->ended)
        std::this_thread::yield();
    d->cutConnections();
    d->Server::stop();
    d->accepting.join();
}

} // namespace smile::sandbox
