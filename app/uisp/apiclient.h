// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/connection.h"
#include "uisp/httperror.h"

#include <QNetworkRequest>
#include <QObject>
#include <QUrlQuery>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

namespace freshet {

struct ApiRequest
{
    QString path; ///< below the API base, e.g. "/invoices"
    QUrlQuery query;
    QString what;         ///< the word for errors and logs, e.g. "invoices"
    QByteArray verb{};    ///< empty: GET; else something at UISP is to change
    QByteArray body = ""; ///< JSON that goes with the verb; may be empty

    [[nodiscard]] bool isChange() const { return !verb.isEmpty(); }
};

struct ApiAnswer
{
    QByteArray body;          ///< JSON, decompressed; 64 bytes of spare capacity for simdjson
    qint64 bytesReceived = 0; ///< of the body, as decompressed
    int attempts = 1;
    std::chrono::milliseconds duration{0}; ///< of the last attempt
    std::optional<QDateTime> servedAt{};   ///< UTC, what the server said its clock was (Date); nothing when unreadable
};

/// When a request is given up and how it is repeated. Time-outs, lost connections, 429, 500, 502, 503 and 504 are
/// repeated; everything else is final at once. What changes something at UISP is sent once, whatever becomes of it.
struct RetryPolicy
{
    int attempts = 4;
    std::chrono::milliseconds firstPause{500};      ///< doubled each time, plus up to half as much again at random
    std::chrono::milliseconds longestPause{30'000}; ///< also the cap for Retry-After
    std::chrono::milliseconds deadline{120'000};    ///< of one attempt, from start to the last byte
    std::chrono::milliseconds idleLimit{60'000};    ///< without any byte
    qint64 largestBody = 64LL * 1024 * 1024;
};

/// One request under way. Emits finished() exactly once, always from the event loop, then deletes itself.
class ApiReply : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends it with ErrorKind::Cancelled; does nothing once finished() was emitted.
    virtual void abort() = 0;

signals:
    void finished(const freshet::Result<freshet::ApiAnswer> &answer);
};

/// The one place that speaks HTTP to UISP: headers, trust, redirects (same origin only), time limits, retries, size
/// limit, content type. One client a connection; lives in one thread. Replies still under way end as Cancelled when
/// the client is destroyed.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(Connection connection, RetryPolicy policy, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// The reply belongs to the client.
    [[nodiscard]] ApiReply *get(const ApiRequest &request);
    /// A request with a verb. It goes out at most once: neither we nor the layers below repeat it when its answer is
    /// lost, so that whoever asked can look what became of it. The reply belongs to the client.
    [[nodiscard]] ApiReply *change(const ApiRequest &request) { return get(request); }

    /// The certificate that the last CertificateUntrusted was about.
    [[nodiscard]] std::optional<CertificateSummary> refusedCertificate() const { return m_refusedCertificate; }

    /// Counted over the client's life; retries are requests too.
    [[nodiscard]] qint64 requestCount() const { return m_requestCount; }
    [[nodiscard]] qint64 retryCount() const { return m_retryCount; }
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }

private:
    friend class HttpGet;

    /// With the token, so it is for HttpGet only.
    [[nodiscard]] QNetworkRequest networkRequest(const ApiRequest &request) const;
    /// Asks the system again, so it is for explaining failures only.
    [[nodiscard]] ProxyUse proxyUse() const;

    Connection m_connection;
    RetryPolicy m_policy;
    QNetworkAccessManager *m_network;
    QNetworkRequest m_template; ///< all that is the same in every request
    std::optional<CertificateSummary> m_refusedCertificate;
    qint64 m_requestCount = 0;
    qint64 m_retryCount = 0;
    qint64 m_bytesReceived = 0;
};

} // namespace freshet
