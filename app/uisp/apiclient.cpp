// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/apiclient.h"

#include "uisp/httpget.h"
#include "uisp/proxyroute.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
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
    else
        tls.addCaCertificates(QSslCertificate::fromData(connection.access.companyCa, QSsl::Pem));
    return tls;
}

QNetworkRequest requestTemplate(const Connection &connection)
{
    QNetworkRequest request;
    request.setSslConfiguration(tlsFor(connection));
    request.setRawHeader("X-Auth-App-Key", connection.token);
    // Qt would tell the language of the desktop, which is nobody's business where nobody signs in.
    if (connection.token.isEmpty())
        request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Freshet/" FRESHET_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // What we ask for ourselves Qt hands on as it comes.
    request.setRawHeader("Accept-Encoding", "gzip");
    return request;
}

} // namespace

ApiClient::ApiClient(Connection connection, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_policy(policy)
    , m_network(new QNetworkAccessManager(this))
    , m_template(requestTemplate(m_connection))
{
    const bool asksSystem = m_connection.access.proxy.kind == ProxyChoice::Kind::System;
    if (asksSystem && !isLoopbackHost(m_connection.apiBase.host()))
        m_network->setProxyFactory(new SystemProxyFactory);
    else
        m_network->setProxy(proxyOnTheWay(m_connection));
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
    return proxyUseOf(m_connection);
}

} // namespace freshet
