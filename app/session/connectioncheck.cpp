// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectioncheck.h"

#include "session/keychainnames.h"
#include "uisp/proxyroute.h"

#include <QHostInfo>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace freshet {

namespace {

constexpr int proxyWantsPassword = 407;
constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;

Error errorAt(ErrorKind kind, int status = 0)
{
    return {kind, QStringLiteral("connection"), status, {}};
}

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == QLatin1String("http") ? httpPort : httpsPort));
}

/// Where a socket that was to reach the server failed, and how.
std::pair<CheckStage, Error> faultOf(QAbstractSocket::SocketError error, bool hasProxy)
{
    if (error == QAbstractSocket::ProxyAuthenticationRequiredError)
        return {CheckStage::Proxy, errorAt(ErrorKind::ProxyDenied, proxyWantsPassword)};
    if (error == QAbstractSocket::HostNotFoundError)
        return {CheckStage::Name, errorAt(ErrorKind::HostNotFound)};
    if (error == QAbstractSocket::ConnectionRefusedError)
        return {CheckStage::Route, errorAt(ErrorKind::ConnectionRefused)};
    if (hasProxy)
        return {CheckStage::Proxy, errorAt(ErrorKind::ProxyDenied)};
    if (error == QAbstractSocket::SocketTimeoutError)
        return {CheckStage::Route, errorAt(ErrorKind::TimedOut)};
    return {CheckStage::Route, errorAt(ErrorKind::ConnectionLost)};
}

/// A handshake that no certificate spoiled: the other side does not speak TLS, or an old one only.
bool isHandshakeFault(const Error &error)
{
    return error.kind == ErrorKind::CertificateUntrusted || (error.kind == ErrorKind::NotUisp && error.httpStatus == 0);
}

CheckStage stageOfAnswer(const Error &error)
{
    if (isHandshakeFault(error))
        return CheckStage::Tls;
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        return CheckStage::Token;
    if (error.kind == ErrorKind::ProxyDenied)
        return CheckStage::Proxy;
    if (error.kind == ErrorKind::HostNotFound)
        return CheckStage::Name;
    return error.kind == ErrorKind::ConnectionRefused ? CheckStage::Route : CheckStage::Uisp;
}

bool haveOneScheme(const std::vector<QUrl> &candidates)
{
    return std::all_of(candidates.begin(), candidates.end(),
                       [&](const QUrl &url) { return url.scheme() == candidates.front().scheme(); });
}

} // namespace

ConnectionCheck::ConnectionCheck(const SessionTools &tools, SignInRequest request, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_request(std::move(request))
    , m_policy(policy)
{
    m_request.token = m_request.token.trimmed();
    m_policy.attempts = 1;
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_policy.deadline);
    connect(&m_patience, &QTimer::timeout, this, &ConnectionCheck::giveUpWaiting);
}

void ConnectionCheck::start()
{
    QMetaObject::invokeMethod(this, &ConnectionCheck::begin, Qt::QueuedConnection);
}

void ConnectionCheck::begin()
{
    if (const auto checked = checkProxyChoice(m_request.access.value_or(ServerAccess()).proxy); !checked)
        return fail(CheckStage::Proxy, checked.error());
    Result<WayIn> way = wayInto(m_tools.profiles, m_request);
    if (!way)
        return fail(CheckStage::Name, way.error());
    m_way = *std::move(way);
    if (m_way.needsKeptProxyPassword())
        readProxyPassword();
    else
        lookUp();
}

void ConnectionCheck::readProxyPassword()
{
    CredentialReply *reply = m_tools.credentials.read(proxyPasswordKey(m_way.known->id));
    connect(reply, &CredentialReply::finished, this, [this](const Result<QByteArray> &password) {
        m_way.takeProxyPassword(password);
        lookUp();
    });
}

void ConnectionCheck::lookUp()
{
    m_proxy = proxyOnTheWay(m_way.connection);
    if (hasProxy())
        return knock();
    QHostInfo::lookupHost(m_way.connection.apiBase.host(), this, &ConnectionCheck::takeLookUp);
}

void ConnectionCheck::takeLookUp(const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError)
        return fail(CheckStage::Name, errorAt(ErrorKind::HostNotFound));
    pass(CheckStage::Name);
    // On this computer http is tried after https, perhaps on another port: the answer decides.
    if (haveOneScheme(m_way.candidates))
        knock();
    else
        ask();
}

bool ConnectionCheck::isEncrypted() const
{
    return m_way.connection.apiBase.scheme() == QLatin1String("https");
}

bool ConnectionCheck::isForwarded() const
{
    return m_proxy.type() == QNetworkProxy::HttpProxy && !isEncrypted();
}

/// Nothing is ever sent through this socket, so it asks for no proof of who answers: ask() does that.
void ConnectionCheck::knock()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket = new QSslSocket(this);
    m_socket->setSslConfiguration(tls);
    connect(m_socket, &QSslSocket::connected, this, &ConnectionCheck::takeOpenWay);
    connect(m_socket, &QSslSocket::encrypted, this, &ConnectionCheck::ask);
    connect(m_socket, &QSslSocket::errorOccurred, this, &ConnectionCheck::takeClosedWay);
    m_patience.start();
    const QUrl &server = m_way.connection.apiBase;
    m_socket->setProxy(isForwarded() ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy);
    if (isForwarded())
        m_socket->connectToHost(m_proxy.hostName(), m_proxy.port());
    else
        m_socket->connectToHost(server.host(), portOf(server));
}

void ConnectionCheck::takeOpenWay()
{
    m_isOpen = true;
    pass(hasProxy() ? CheckStage::Proxy : CheckStage::Route);
    if (isEncrypted())
        m_socket->startClientEncryption();
    else
        ask();
}

void ConnectionCheck::takeClosedWay()
{
    if (m_isOpen)
        return fail(CheckStage::Tls, errorAt(ErrorKind::NotUisp));
    if (isForwarded())
        return fail(CheckStage::Proxy, errorAt(ErrorKind::ProxyDenied));
    const auto [stage, error] = faultOf(m_socket->error(), hasProxy());
    // The proxy itself works where it tells of the server's trouble.
    if (hasProxy() && stage != CheckStage::Proxy)
        pass(CheckStage::Proxy);
    fail(stage, error);
}

void ConnectionCheck::giveUpWaiting()
{
    if (m_isOpen)
        fail(CheckStage::Tls, errorAt(ErrorKind::TimedOut));
    else if (hasProxy())
        fail(CheckStage::Proxy, errorAt(ErrorKind::ProxyDenied));
    else
        fail(CheckStage::Route, errorAt(ErrorKind::TimedOut));
}

void ConnectionCheck::stopKnocking()
{
    m_patience.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

void ConnectionCheck::ask()
{
    stopKnocking();
    auto *probe = new ServerProbe(m_way.candidates, m_way.connection, m_policy, this);
    connect(probe, &ServerProbe::finished, this,
            [this, probe](const Result<ProbeResult> &result) { takeAnswer(result, probe->refusedCertificate()); });
    probe->start();
}

void ConnectionCheck::takeAnswer(const Result<ProbeResult> &result, const std::optional<CertificateSummary> &refused)
{
    const QUrl reached = result ? result->apiBase : m_way.connection.apiBase;
    const CheckStage failure = result ? CheckStage::Token : stageOfAnswer(result.error());
    if (reached.scheme() == QLatin1String("https") && failure > CheckStage::Tls)
        pass(CheckStage::Tls);
    if (failure > CheckStage::Uisp)
        pass(CheckStage::Uisp);
    if (result) {
        pass(CheckStage::Token);
        return end();
    }
    m_outcome.certificate = refused;
    fail(failure, result.error());
}

void ConnectionCheck::pass(CheckStage stage)
{
    m_outcome.passed.push_back(stage);
}

void ConnectionCheck::fail(CheckStage stage, const Error &error)
{
    m_outcome.failedAt = stage;
    m_outcome.error = m_way.explained(error);
    end();
}

void ConnectionCheck::end()
{
    stopKnocking();
    deleteLater();
    emit finished(m_outcome);
}

} // namespace freshet
