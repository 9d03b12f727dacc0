#include "sandbox/sandbox.h"

#include "sandbox/http/server.h"
#include "sandbox/service.h"
#include "sandbox/store/ids.h"

#include <QSemaphore>

#include <utility>

namespace smile::sandbox {

// The vendor's quickstart serves its page there, beside the sandbox.
constexpr quint16 quickstartPort = 8000;

class Sandbox::Private
{
public:
    Options options;
    QString address; ///< http://host:port
    quint16 port = 0;
    std::unique_ptr<Service> service;
    std::unique_ptr<HttpServer> server;
    bool listening = false;
    QSemaphore made; ///< available once the service is there
};

Sandbox::Sandbox(const Options &options)
    : d(std::make_unique<Private>())
{
    d->options = options;
    if (d->options.apiKey.isEmpty())
        d->options.apiKey = newId(QStringLiteral("key-"));
    if (d->options.apiSecret.isEmpty())
        d->options.apiSecret = newId(QStringLiteral("secret-"));
}

Sandbox::~Sandbox()
{
    stop();
}

QString Sandbox::start()
{
    // The port must be known before the tenant is made, whose URLs carry it. Making it is left to
    // the server's thread, for a console's window must not wait; connections that come meanwhile
    // wait in the backlog.
    const auto newServer = [this] {
        return std::make_unique<HttpServer>(
            [this](const Request &request) { return d->service->answer(request); },
            &Service::refusal);
    };
    d->server = newServer();
    d->port = d->server->bind(d->options.host, d->options.port);
    if (d->options.port == 0 && d->port == quickstartPort) {
        // While that one is held, the system gives another.
        const std::unique_ptr<HttpServer> held = std::exchange(d->server, newServer());
        d->port = d->server->bind(d->options.host, 0);
    }
    if (d->port == 0)
        return QStringLiteral("Cannot listen on %1, port %2.")
            .arg(d->options.host)
            .arg(d->options.port);
    const bool isV6 = d->options.host.contains(u':');
    const QString host = isV6 ? u'[' + d->options.host + u']' : d->options.host;
    d->address = QStringLiteral("http://%1:%2").arg(host).arg(d->port);
    d->server->listen([this] {
        d->service = std::make_unique<Service>(d->options, d->address);
        d->made.release();
    });
    d->listening = true;
    return {};
}

void Sandbox::stop()
{
    if (d->listening) {
        d->made.acquire();
        d->service->stop();
        d->server->stop();
        d->listening = false;
    }
    d->server.reset();
    d->service.reset();
}

quint16 Sandbox::port() const
{
    return d->port;
}
QString Sandbox::baseUrl() const
{
    return d->address + QStringLiteral("/v1");
}
QString Sandbox::winkScriptUrl() const
{
    return d->address + QStringLiteral("/v2/smile.v2.js");
}
QString Sandbox::apiKey() const
{
    return d->options.apiKey;
}
QString Sandbox::apiSecret() const
{
    return d->options.apiSecret;
}

} // namespace smile::sandbox
