#pragma once

#include <QNetworkProxy>

namespace smile::api {

/// Which proxy connections take; none on the way to this machine: a proxy would reach its own
/// loopback.
struct ProxyChoice
{
    enum class Kind : quint8 { System, None, Given } kind = Kind::System;
    QString host = {}; ///< of Kind::Given
    quint16 port = 0;
};

/// For a network, which takes it, or for the whole program.
class Proxies : public QNetworkProxyFactory
{
public:
    explicit Proxies(const ProxyChoice &choice)
        : m_choice(choice)
    { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxyChoice m_choice;
};

} // namespace smile::api
