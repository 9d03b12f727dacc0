#include "api/proxies.h"

#include "catalog/host.h"

namespace smile::api {

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (m_choice.kind == ProxyChoice::Kind::None || catalog::isLoopback(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    if (m_choice.kind == ProxyChoice::Kind::Given)
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, m_choice.port)};
    return systemProxyForQuery(query);
}

} // namespace smile::api
