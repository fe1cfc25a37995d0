// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"
#include "tests/support/scriptedanswer.h"
#include "tests/support/scriptedconnection.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QStringList>
#include <QTcpServer>

#include <functional>
#include <optional>
#include <vector>

namespace freshet::test {

/// An HTTP server on 127.0.0.1 that says what the test wrote down, and nothing else: a request that nobody scripted
/// is answered with 599 and counted. Driven by the event loop of the thread that made it.
///
///     ScriptedServer server;
///     server.expect("/crm/api/v1.0/version", ScriptedAnswer::json(R"({"version":"4.5.33"})"));
///     … let the program ask server.url("/crm/api/v1.0") …
///     QCOMPARE(server.unexpectedPaths(), QStringList());
///
/// For each request the first of these answers: the oldest unused expect() for its path, the handler, an always().
/// A path matches exactly, or up to a final '*'.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<std::optional<ScriptedAnswer>(const ReceivedRequest &)>;

    /// Listens at once, on a free port.
    explicit ScriptedServer(Certificate certificate = Certificate::None, QObject *parent = nullptr);

    /// http://127.0.0.1:PORT (or https) and the path.
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    /// SHA-256 of the certificate shown; empty with plain HTTP.
    [[nodiscard]] QByteArray certificateSha256() const;
    /// What a server needs to show it.
    [[nodiscard]] static QSslConfiguration serverTls(Certificate certificate);
    /// From the next connection on.
    void showCertificate(Certificate certificate) { m_certificate = certificate; }
    /// Only that protocol from the next connection on, with ciphers as old as it needs.
    void speakOnly(QSsl::SslProtocol protocol) { m_protocol = protocol; }

    /// One answer for one request. Several for one path are used up in order.
    void expect(const QString &path, const ScriptedAnswer &answer);
    /// An answer for every request of that path.
    void always(const QString &path, const ScriptedAnswer &answer);
    /// A handler passes by returning std::nullopt.
    void handle(Handler handler) { m_handler = std::move(handler); }

    /// Every request so far, in order of arrival.
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int requestCount(const QString &path) const;
    /// The paths of the requests that nothing answered. Empty is what a test wants.
    [[nodiscard]] const QStringList &unexpectedPaths() const { return m_unexpected; }
    [[nodiscard]] int unexpectedRequests() const { return int(m_unexpected.size()); }
    /// Answers of expect() that nobody fetched.
    [[nodiscard]] int unusedAnswers() const { return int(m_expected.size()); }

    /// Held answers wait in order of arrival; `index` is the place among those still held.
    [[nodiscard]] int heldAnswers() const { return int(m_held.size()); }
    void release(int index = 0);
    void releaseAll();

    /// Accepted so far, and those of them that the client has not closed yet. What a client sent before it closed was
    /// read before the connection counts as closed: wait for none, then look at what was asked.
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] int openConnections() const { return int(findChildren<ScriptedConnection *>().size()); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Line
    {
        QString path;
        ScriptedAnswer answer;
    };
    struct Held
    {
        QPointer<ScriptedConnection> connection;
        ScriptedAnswer answer;
    };

    void adopt(QTcpSocket *socket);
    void reply(ScriptedConnection *connection, const ReceivedRequest &request);
    [[nodiscard]] std::optional<ScriptedAnswer> answerFor(const ReceivedRequest &request);

    Certificate m_certificate;
    QSsl::SslProtocol m_protocol = QSsl::UnknownProtocol;
    std::vector<Line> m_expected;
    std::vector<Line> m_always;
    Handler m_handler;
    std::vector<Held> m_held;
    QList<ReceivedRequest> m_requests;
    QStringList m_unexpected;
    int m_connectionCount = 0;
};

} // namespace freshet::test
