// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QSslSocket>

#include <algorithm>

namespace freshet::test {

namespace {

bool matches(const QString &pattern, const QString &path)
{
    return pattern.endsWith(QLatin1Char('*')) ? path.startsWith(QStringView(pattern).chopped(1)) : path == pattern;
}

QSslConfiguration tlsFor(Certificate certificate, QSsl::SslProtocol protocol)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(chainOf(certificate));
    tls.setPrivateKey(keyOf(certificate));
    if (protocol != QSsl::UnknownProtocol) {
        tls.setProtocol(protocol);
        tls.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
    }
    return tls;
}

} // namespace

ScriptedServer::ScriptedServer(Certificate certificate, QObject *parent)
    : QTcpServer(parent)
    , m_certificate(certificate)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen: %s", qPrintable(errorString()));
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_certificate == Certificate::None ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

QByteArray ScriptedServer::certificateSha256() const
{
    return m_certificate == Certificate::None ? QByteArray() : made(m_certificate).digest(QCryptographicHash::Sha256);
}

QSslConfiguration ScriptedServer::serverTls(Certificate certificate)
{
    return tlsFor(certificate, QSsl::UnknownProtocol);
}

void ScriptedServer::expect(const QString &path, const ScriptedAnswer &answer)
{
    m_expected.push_back({path, answer});
}

void ScriptedServer::always(const QString &path, const ScriptedAnswer &answer)
{
    m_always.push_back({path, answer});
}

int ScriptedServer::requestCount(const QString &path) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&path](const ReceivedRequest &request) { return matches(path, request.path); }));
}

void ScriptedServer::release(int index)
{
    const Held held = m_held.at(size_t(index));
    m_held.erase(m_held.begin() + index);
    if (held.connection)
        held.connection->send(held.answer);
}

void ScriptedServer::releaseAll()
{
    while (!m_held.empty())
        release();
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    if (m_certificate == Certificate::None) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        adopt(socket);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSslConfiguration(tlsFor(m_certificate, m_protocol));
    adopt(socket);
    socket->startServerEncryption();
}

void ScriptedServer::adopt(QTcpSocket *socket)
{
    ++m_connectionCount;
    auto *connection = new ScriptedConnection(socket, this);
    connect(connection, &ScriptedConnection::requested, this,
            [this, connection](const ReceivedRequest &request) { reply(connection, request); });
}

void ScriptedServer::reply(ScriptedConnection *connection, const ReceivedRequest &request)
{
    m_requests.append(request);
    std::optional<ScriptedAnswer> answer = answerFor(request);
    if (!answer) {
        m_unexpected.append(request.path);
        answer = ScriptedAnswer::json(R"({"code":599,"message":"not in the script"})", 599);
    }
    if (answer->isHeld)
        m_held.push_back({connection, *answer});
    else
        connection->send(*answer);
}

std::optional<ScriptedAnswer> ScriptedServer::answerFor(const ReceivedRequest &request)
{
    const auto isFor = [&request](const Line &line) { return matches(line.path, request.path); };
    const auto expected = std::find_if(m_expected.begin(), m_expected.end(), isFor);
    if (expected != m_expected.end()) {
        const ScriptedAnswer answer = expected->answer;
        m_expected.erase(expected);
        return answer;
    }
    if (m_handler) {
        if (std::optional<ScriptedAnswer> answer = m_handler(request))
            return answer;
    }
    const auto always = std::find_if(m_always.cbegin(), m_always.cend(), isFor);
    return always == m_always.cend() ? std::nullopt : std::make_optional(always->answer);
}

} // namespace freshet::test
