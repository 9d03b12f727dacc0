#include "api/client.h"

#include "api/clientcalls.h"
#include "catalog/catalog.h"
#include "catalog/host.h"

namespace smile::api {

namespace {

using namespace Qt::StringLiterals;

constexpr int connectionsPerHost = 6; // QNetworkAccessManager's

} // namespace

std::optional<Error> refusalOf(const QUrl &base)
{
    const bool secure = base.scheme() == "https"_L1;
    const bool plain = base.scheme() == "http"_L1;
    Error error;
    error.url = base;
    if (!base.isValid() || base.host().isEmpty() || (!secure && !plain)) {
        error.kind = Kind::Invalid;
        error.message = u"The server's address is no https address."_s;
        return error;
    }
    if (plain && !catalog::isLoopback(base.host())) {
        error.kind = Kind::Tls;
        error.message = u"Without https, the key would be readable on its way. "
                        "Plain http is for this machine only."_s;
        return error;
    }
    return std::nullopt;
}

Client::Private::Private(Client &client, const Endpoint &endpoint, Gate &gate, RequestLog &log,
                         QNetworkAccessManager &network)
    : m_client(client)
    , m_wire{network,
             gate,
             log,
             endpoint.base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
             {},
             {}}
    , m_refusal(refusalOf(m_wire.base))
    , m_readOnly(endpoint.readOnly)
{
    const QByteArray pair = QString(endpoint.key + u':' + endpoint.secret).toUtf8().toBase64();
    m_wire.authorization = "Basic " + pair;
    m_wire.secrets = {endpoint.key, endpoint.secret, QString::fromLatin1(pair)};
}

Client::Client(Endpoint endpoint, Gate &gate, RequestLog &log, QNetworkAccessManager &network,
               QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, endpoint, gate, log, network))
{
    network.setProxyFactory(new Proxies(endpoint.proxy)); // the network takes it
    gate.limitOut(connectionsPerHost);
}

Client::~Client()
{
    const auto exchanges = findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    for (Exchange *exchange : exchanges)
        exchange->cancel();
}

const QUrl &Client::baseUrl() const
{
    return d->m_wire.base;
}

Gate &Client::gate() const
{
    return d->m_wire.gate;
}

Call<Page> Client::list(const catalog::Resource &resource, const Query &query, Priority priority)
{
    std::optional<Error> refusal;
    if (!resource.endpoint)
        refusal = Private::invalid(
            u"\"%1\" is no list of the API."_s.arg(QLatin1StringView(resource.key)));
    Outgoing outgoing;
    outgoing.path = QString::fromLatin1(resource.endpoint);
    outgoing.priority = priority;
    Query rest = query;
    rest.filters.clear();
    for (const auto &[name, value] : query.filters) {
        const QString place = u'{' + name + u'}'; // "/invites/{inviteId}/logs"
        if (outgoing.path.contains(place) && Private::isId(value))
            outgoing.path.replace(place, Private::encoded(value));
        else if (resource.hasFilter(QLatin1StringView(name.toLatin1())))
            rest.filters.emplaceBack(name, value);
        else // a server ignores what it does not know, and would answer with everybody's records
            refusal = Private::invalid(u"\"%1\" is no filter of this list."_s.arg(name));
    }
    if (outgoing.path.contains(u'{'))
        refusal = Private::invalid(u"This list is one record's: it needs that record's id."_s);
    outgoing.query = Private::pairs(rest);
    return d->call<Page>(outgoing, Private::pageReader(&resource), refusal);
}

Call<QJsonObject> Client::get(const catalog::Resource &resource, const QString &id,
                              Priority priority)
{
    std::optional<Error> refusal;
    if (!resource.endpoint || !resource.hasGet)
        refusal = Private::invalid(
            u"\"%1\" has no single records."_s.arg(QLatin1StringView(resource.key)));
    Outgoing outgoing;
    outgoing.path = QString::fromLatin1(resource.endpoint) + u"/{id}"_s;
    outgoing.priority = priority;
    return d->callById<QJsonObject>(outgoing, id, Private::objectReader(&resource), refusal);
}

Call<Page> Client::inviteLogs(const QString &inviteId, const Query &query, Priority priority)
{
    Query full = query;
    full.filters.emplaceBack(u"inviteId"_s, inviteId);
    return list(catalog::inviteLogs, full, priority);
}

Call<QJsonObject> Client::userPayload(const QString &userId)
{
    return d->read(u"/users/{id}/payload"_s, userId);
}

Call<QJsonObject> Client::accountPayload(const QString &accountId)
{
    return d->read(u"/accounts/{id}/payload"_s, accountId);
}

Call<QJsonObject> Client::sandboxMail(const QString &inviteId)
{
    return d->read(u"/sandbox/invites/{id}/mail"_s, inviteId);
}

} // namespace smile::api
