// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/httpget.h"

#include "uisp/gzipbody.h"
#include "uisp/httpdate.h"
#include "uisp/retrypause.h"

#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

Q_LOGGING_CATEGORY(uispLog, "freshet.uisp", QtInfoMsg)

constexpr qsizetype simdjsonPadding = 64;

/// Room for the JSON parser, which looks behind the end: always at the same, not at what was in the memory before.
void makeRoomBehind(QByteArray &body)
{
    const qsizetype size = body.size();
    body.resize(size + simdjsonPadding, '\0');
    body.truncate(size);
}

/// A line break in the token would end the header and begin another one.
bool canBeSent(const QByteArray &token)
{
    return std::all_of(token.cbegin(), token.cend(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

CertificateSummary summaryOf(const QSslCertificate &certificate)
{
    CertificateSummary summary;
    summary.subject = certificate.subjectDisplayName();
    summary.issuer = certificate.issuerDisplayName();
    summary.validFrom = certificate.effectiveDate().date().toString(Qt::ISODate);
    summary.validUntil = certificate.expiryDate().date().toString(Qt::ISODate);
    summary.sha256 = certificate.digest(QCryptographicHash::Sha256);
    return summary;
}

/// The body of a request that must not go out twice. Qt sends a request again by itself when its connection breaks
/// before the answer, unless it cannot wind the body back.
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_at == m_bytes.size())
            return -1;
        const qint64 count = std::min(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};
/// A proxy's refusal to build a tunnel stands in no reply, but it is the same as 407 from one that forwards.
int statusOf(const QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return 407;
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QTimer *makeTimer(QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    return timer;
}

} // namespace

HttpGet::HttpGet(ApiClient &client, ApiRequest request)
    : ApiReply(&client)
    , m_client(&client)
    , m_request(std::move(request))
    , m_deadline(makeTimer(this))
    , m_idle(makeTimer(this))
    , m_pause(makeTimer(this))
{
    connect(m_deadline, &QTimer::timeout, this, [this] { giveUp(AbortReason::Deadline); });
    connect(m_idle, &QTimer::timeout, this, [this] { giveUp(AbortReason::Idle); });
    connect(m_pause, &QTimer::timeout, this, &HttpGet::attempt);
}

HttpGet::~HttpGet()
{
    dropReply();
}

void HttpGet::start()
{
    const Connection &connection = m_client->m_connection;
    if (!canBeSent(connection.token))
        end(Error{ErrorKind::Unauthorized, m_request.what, 0, QStringLiteral("the token is not printable ASCII")});
    else if (isPlainHttpRefused(connection.apiBase, connection.access))
        end(plainHttpError());
    else
        attempt();
}

void HttpGet::abort()
{
    if (m_isDelivered)
        return;
    dropReply();
    end(error(ErrorKind::Cancelled, {}));
}

void HttpGet::loseClient()
{
    dropReply();
    m_client = nullptr;
    if (m_isDelivered || !isSignalConnected(QMetaMethod::fromSignal(&ApiReply::finished)))
        return;
    setParent(nullptr);
    end(error(ErrorKind::Cancelled, {}));
}

void HttpGet::attempt()
{
    ++m_attempts;
    m_number = ++m_client->m_requestCount;
    if (m_attempts > 1)
        ++m_client->m_retryCount;
    m_abortReason = AbortReason::None;
    m_body.clear();
    m_bytesReceived = 0;
    m_elapsed.start();
    m_deadline->start(m_client->m_policy.deadline);
    m_idle->start(m_client->m_policy.idleLimit);
    m_reply = send();
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpGet::judgeCertificate);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpGet::checkPin);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpGet::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpGet::attemptEnded);
}

QNetworkReply *HttpGet::send()
{
    const QNetworkRequest request = m_client->networkRequest(m_request);
    if (!m_request.isChange())
        return m_client->m_network->get(request);
    auto *body = new OneWayBody(m_request.body);
    QNetworkReply *reply = m_client->m_network->sendCustomRequest(request, m_request.verb, body);
    body->setParent(reply);
    return reply;
}

/// In pieces, so that an answer of gigabytes never stands in memory.
void HttpGet::readMore()
{
    m_idle->start();
    const bool isWanted = isJsonType(m_reply->header(QNetworkRequest::ContentTypeHeader).toString());
    std::array<char, 65536> piece;
    for (;;) {
        const qint64 size = m_reply->read(piece.data(), qint64(piece.size()));
        if (size <= 0)
            return;
        m_bytesReceived += size;
        m_client->m_bytesReceived += size;
        if (m_bytesReceived > m_client->m_policy.largestBody) {
            giveUp(AbortReason::BodyTooLarge);
            return;
        }
        if (isWanted)
            m_body.append(piece.data(), size);
    }
}

/// Only the exact certificate that was pinned excuses the errors, and then all of them: backends name and number the
/// faults of one and the same certificate differently.
void HttpGet::judgeCertificate()
{
    if (isUnderPin())
        m_reply->ignoreSslErrors();
    else
        refuse(m_reply->sslConfiguration().peerCertificate());
}

/// For a TLS backend that reports no error although it was given no roots.
void HttpGet::checkPin()
{
    if (m_client->m_connection.pinnedSha256.isEmpty() || isUnderPin())
        return;
    refuse(m_reply->sslConfiguration().peerCertificate());
    giveUp(AbortReason::Certificate);
}

bool HttpGet::isUnderPin() const
{
    const QByteArray &pinned = m_client->m_connection.pinnedSha256;
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    return !pinned.isEmpty() && !leaf.isNull() && leaf.digest(QCryptographicHash::Sha256) == pinned;
}

void HttpGet::refuse(const QSslCertificate &certificate)
{
    m_abortReason = AbortReason::Certificate;
    CertificateSummary summary = summaryOf(certificate);
    summary.pinnedSha256 = m_client->m_connection.pinnedSha256;
    summary.isChanged = !summary.pinnedSha256.isEmpty();
    m_client->m_refusedCertificate = summary;
}

/// QNetworkReply::abort() emits finished(), so the attempt ends before this returns.
void HttpGet::giveUp(AbortReason reason)
{
    m_abortReason = reason;
    m_reply->abort();
}

void HttpGet::attemptEnded()
{
    if (m_abortReason == AbortReason::None)
        readMore();
    m_deadline->stop();
    m_idle->stop();
    const HttpOutcome outcome = outcomeOfAttempt();
    const QByteArray retryAfter = m_reply->rawHeader("Retry-After");
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding");
    const std::optional<QDateTime> servedAt = parseHttpDate(m_reply->rawHeader("Date"));
    dropReply();
    std::optional<ErrorKind> kind = errorKindOf(outcome);
    if (!kind && !m_body.isEmpty())
        kind = unpack(encoding);
    log(outcome.status);
    if (kind)
        repeatOrFail(error(*kind, outcome), retryAfter);
    else
        end(takeAnswer(servedAt));
}

HttpOutcome HttpGet::outcomeOfAttempt() const
{
    return {m_abortReason,
            m_reply->error(),
            statusOf(*m_reply),
            m_reply->header(QNetworkRequest::ContentTypeHeader).toString(),
            m_reply->error() == QNetworkReply::NoError ? ProxyUse::None : m_client->proxyUse(),
            m_request.isChange()};
}

void HttpGet::repeatOrFail(const Error &error, const QByteArray &retryAfter)
{
    const RetryPolicy &policy = m_client->m_policy;
    if (m_request.isChange() || !isWorthRepeating(error.kind, error.httpStatus) || m_attempts >= policy.attempts) {
        end(error);
        return;
    }
    const double random = QRandomGenerator::global()->generateDouble();
    m_pause->start(
        retryPause(policy, m_attempts, random, parseRetryAfter(retryAfter, QDateTime::currentDateTimeUtc())));
}

/// Why what came cannot be read; nothing when it can.
std::optional<ErrorKind> HttpGet::unpack(const QByteArray &encoding)
{
    const QByteArray coding = encoding.trimmed().toLower();
    if (coding.isEmpty() || coding == "identity")
        return std::nullopt;
    if (coding != "gzip" && coding != "x-gzip")
        return ErrorKind::MalformedBody; // nothing else was asked for
    Result<QByteArray> body = unpackedGzip(m_body, m_client->m_policy.largestBody);
    if (!body)
        return body.error().kind;
    m_body = std::move(*body);
    m_client->m_bytesReceived += m_body.size() - m_bytesReceived;
    m_bytesReceived = m_body.size();
    return std::nullopt;
}

ApiAnswer HttpGet::takeAnswer(const std::optional<QDateTime> &servedAt)
{
    makeRoomBehind(m_body);
    return {std::move(m_body), m_bytesReceived, m_attempts, std::chrono::milliseconds(m_elapsed.elapsed()), servedAt};
}

/// The one door out. Queued, so that a caller of get() or abort() never hears back before they return; what is said
/// last before delivery counts, so that nothing but Cancelled follows abort().
void HttpGet::end(Result<ApiAnswer> outcome)
{
    const bool isFirst = !m_outcome.has_value();
    m_outcome.emplace(std::move(outcome));
    m_deadline->stop();
    m_idle->stop();
    m_pause->stop();
    if (isFirst)
        QMetaObject::invokeMethod(this, &HttpGet::deliver, Qt::QueuedConnection);
}

/// A listener may delete the client and with it this object: nothing is touched after the signal.
void HttpGet::deliver()
{
    m_isDelivered = true;
    const Result<ApiAnswer> outcome = std::move(*m_outcome);
    deleteLater();
    emit finished(outcome);
}

void HttpGet::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

Error HttpGet::error(ErrorKind kind, const HttpOutcome &outcome) const
{
    // Not QNetworkReply::errorString(): it holds the address with the query, and the server's own words.
    const char *fact = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(outcome.transport);
    const QString detail = QStringLiteral("%1 %2: HTTP %3, %4, attempt %5")
                               .arg(verb(), pathTemplate(m_request.path))
                               .arg(outcome.status)
                               .arg(QLatin1String(fact))
                               .arg(m_attempts);
    return {kind, m_request.what, outcome.status, detail};
}

QString HttpGet::verb() const
{
    return m_request.isChange() ? QString::fromLatin1(m_request.verb) : QStringLiteral("GET");
}

void HttpGet::log(int status) const
{
    qCDebug(uispLog).noquote().nospace() << '#' << m_number << " " << verb() << " " << pathTemplate(m_request.path)
                                         << " " << status << " " << m_bytesReceived << " B " << m_elapsed.elapsed()
                                         << " ms";
}

} // namespace freshet
