#include "api/outgoing.h"

namespace smile::api {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds silence = std::chrono::seconds(20);

} // namespace

QByteArray method(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Put:
        return "PUT";
    case Verb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QString basePath(const Wire &wire)
{
    QString path = wire.base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QUrl urlOf(const Wire &wire, const Outgoing &outgoing)
{
    QUrl url = wire.base;
    url.setPath(basePath(wire) + outgoing.path, QUrl::StrictMode);
    QStringList pairs;
    for (const auto &[name, value] : outgoing.query)
        pairs.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '='
                                         + QUrl::toPercentEncoding(value)));
    if (!pairs.isEmpty())
        url.setQuery(pairs.join(u'&'), QUrl::StrictMode);
    return url;
}

QNetworkRequest requestFor(const Wire &wire, const Outgoing &outgoing)
{
    QNetworkRequest request(urlOf(wire, outgoing));
    request.setRawHeader("Authorization", wire.authorization);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "SmileConsole/" SMILE_VERSION);
    // A redirect would carry the Authorization header to the other host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(static_cast<int>(silence.count()));
    if (outgoing.priority == Priority::Interactive)
        request.setPriority(QNetworkRequest::HighPriority);
    return request;
}

} // namespace smile::api
