#include "console/wink/module/winkrules.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace smile::console {

namespace {

bool isSecure(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
}

bool isPlain(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "ws"_L1;
}

int portOf(const QUrl &url)
{
    return url.port(isSecure(url) ? 443 : 80);
}

/// A socket (ws, wss) belongs to the origin of the same host and port.
bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return isSecure(one) == isSecure(other) && one.host() == other.host()
           && portOf(one) == portOf(other);
}

bool isSmileHost(const QUrl &url)
{
    const QString host = url.host();
    return isSecure(url) && portOf(url) == 443
           && (host == "smileapi.io"_L1 || host.endsWith(".smileapi.io"_L1));
}

} // namespace

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    if (url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

WinkRules::WinkRules(const QList<QUrl> &origins, bool smileHosts)
    : m_smileHosts(smileHosts)
{
    for (const QUrl &url : origins) {
        const QUrl origin = originOf(url);
        if (origin.isValid() && !origin.isEmpty() && !m_origins.contains(origin))
            m_origins.append(origin);
    }
}

bool WinkRules::mayLoad(const QUrl &url) const
{
    if (url.scheme() == "data"_L1 || url.scheme() == "blob"_L1)
        return true;
    if (!isSecure(url) && !isPlain(url))
        return false;
    if (m_smileHosts && isSmileHost(url))
        return true;
    for (const QUrl &origin : m_origins) {
        if (sameOrigin(origin, url))
            return true;
    }
    return false;
}

QString WinkRules::contentSecurityPolicy() const
{
    QStringList sources{u"data:"_s, u"blob:"_s, u"'unsafe-inline'"_s, u"'unsafe-eval'"_s};
    for (const QUrl &origin : m_origins) {
        QUrl socket = origin;
        socket.setScheme(isSecure(origin) ? u"wss"_s : u"ws"_s);
        sources << origin.toString(QUrl::FullyEncoded) << socket.toString(QUrl::FullyEncoded);
    }
    if (m_smileHosts)
        sources << u"https://smileapi.io"_s << u"https://*.smileapi.io"_s
                << u"wss://*.smileapi.io"_s;
    return u"default-src "_s + sources.join(u' ');
}

} // namespace smile::console
