// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/apiclient.h"

#include "uisp/httpget.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace freshet {

namespace {

constexpr int mostRedirects = 5;

class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

QSslConfiguration tlsFor(const Connection &connection)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // With a pin nothing else is trusted, whoever signed it. Without any root every certificate is reported in
    // sslErrors, and the connection fails unless it is excused there. An abort() from QNetworkReply::encrypted is
    // only queued while the request is already being written.
    if (!connection.pinnedSha256.isEmpty())
        tls.setCaCertificates({});
    return tls;
}

QNetworkRequest requestTemplate(const Connection &connection, const RetryPolicy &policy)
{
    QNetworkRequest request;
    request.setSslConfiguration(tlsFor(connection));
    request.setRawHeader("X-Auth-App-Key", connection.token);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Freshet/" FRESHET_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(policy.largestBody);
    return request;
}

} // namespace

ApiClient::ApiClient(Connection connection, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_policy(policy)
    , m_network(new QNetworkAccessManager(this))
    , m_template(requestTemplate(m_connection, m_policy))
{
    if (m_connection.useSystemProxy && !isLoopbackHost(m_connection.apiBase.host()))
        m_network->setProxyFactory(new SystemProxyFactory);
    else
        m_network->setProxy(QNetworkProxy::NoProxy);
}

ApiClient::~ApiClient()
{
    const QList<HttpGet *> underWay = findChildren<HttpGet *>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpGet *get : underWay)
        get->loseClient();
}

ApiReply *ApiClient::get(const ApiRequest &request)
{
    auto *get = new HttpGet(*this, request);
    get->start();
    return get;
}

QNetworkRequest ApiClient::networkRequest(const ApiRequest &request) const
{
    QUrl url = m_connection.apiBase;
    url.setPath(url.path() + request.path);
    url.setQuery(request.query);
    QNetworkRequest networkRequest = m_template;
    networkRequest.setUrl(url);
    if (request.isChange()) {
        networkRequest.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        networkRequest.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        networkRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        networkRequest.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    }
    return networkRequest;
}

ProxyUse ApiClient::proxyUse() const
{
    if (m_network->proxyFactory() == nullptr)
        return ProxyUse::None;
    const QNetworkProxy proxy =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_connection.apiBase)).value(0);
    switch (proxy.type()) {
    case QNetworkProxy::DefaultProxy:
    case QNetworkProxy::NoProxy:
        return ProxyUse::None;
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return m_connection.apiBase.scheme() == QLatin1String("http") ? ProxyUse::Forwarding : ProxyUse::Tunnel;
    case QNetworkProxy::Socks5Proxy:
    case QNetworkProxy::FtpCachingProxy:
        return ProxyUse::Tunnel;
    }
    return ProxyUse::None;
}

} // namespace freshet
