#pragma once

#include "sandbox/http/message.h"

#include <QString>

#include <functional>
#include <memory>

namespace smile::sandbox {

/// HTTP/1.1 on its own threads (cpp-httplib). Every request, whatever its method and path, goes to
/// one handler, which is called from many threads at once.
///
/// A request that httplib itself refuses (413, 414, a broken request line …) goes to `refusal`
/// with the status httplib gave it, for an answer in the API's own words.
class HttpServer
{
public:
    using Handler = std::function<Answer(const Request &)>;
    using Refusal = std::function<Answer(const Request &, int status)>;

    HttpServer(Handler handler, Refusal refusal);
    ~HttpServer(); ///< stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Takes the port, 0 for a free one; from then on connections wait for listen(). The port, or
    /// 0 when it cannot.
    quint16 bind(const QString &host, quint16 port);
    /// Starts to answer, on other threads, once `prepare` has run on the first of them.
    void listen(std::function<void()> prepare);
    /// Cuts every connection and joins every thread. A handler that waits must have been told to
    /// end before.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::sandbox
