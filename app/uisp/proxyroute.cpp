// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/proxyroute.h"

namespace freshet {

namespace {

QNetworkProxy manualProxy(QNetworkProxy::ProxyType type, const Connection &connection)
{
    const ProxyChoice &choice = connection.access.proxy;
    return {type, choice.host, choice.port, choice.userName, QString::fromUtf8(connection.proxyPassword)};
}

} // namespace

QNetworkProxy proxyOnTheWay(const Connection &connection)
{
    if (isLoopbackHost(connection.apiBase.host()))
        return QNetworkProxy::NoProxy;
    switch (connection.access.proxy.kind) {
    case ProxyChoice::Kind::System:
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(connection.apiBase))
            .value(0, QNetworkProxy::NoProxy);
    case ProxyChoice::Kind::Http:
        return manualProxy(QNetworkProxy::HttpProxy, connection);
    case ProxyChoice::Kind::Socks5:
        return manualProxy(QNetworkProxy::Socks5Proxy, connection);
    case ProxyChoice::Kind::None:
        return QNetworkProxy::NoProxy;
    }
    Q_UNREACHABLE();
}

ProxyUse proxyUseOf(const Connection &connection)
{
    switch (proxyOnTheWay(connection).type()) {
    case QNetworkProxy::DefaultProxy:
    case QNetworkProxy::NoProxy:
        return ProxyUse::None;
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return connection.apiBase.scheme() == QLatin1String("http") ? ProxyUse::Forwarding : ProxyUse::Tunnel;
    case QNetworkProxy::Socks5Proxy:
    case QNetworkProxy::FtpCachingProxy:
        return ProxyUse::Tunnel;
    }
    return ProxyUse::None;
}

} // namespace freshet
