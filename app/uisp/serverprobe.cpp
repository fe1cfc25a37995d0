// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/serverprobe.h"

#include "uisp/decoders.h"

#include <algorithm>
#include <array>

namespace freshet {

namespace {

using namespace std::chrono_literals;

/// Speaking TLS to a plain server may end in silence instead of an error.
constexpr std::chrono::milliseconds guessDeadline = 5s;

struct Part
{
    const char *path;
    const char *what;
};
constexpr std::array<Part, 3> parts{{{"/clients", "customers"}, {"/invoices", "invoices"}, {"/payments", "payments"}}};

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.authority() == other.authority();
}

/// A wrong or powerless token is refused by UISP itself, so this is the place; and what keeps the host from being
/// found, reached or trusted under one path does so under every other.
bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || kind == ErrorKind::Cancelled ||
           kind == ErrorKind::HostNotFound || kind == ErrorKind::ProxyDenied || kind == ErrorKind::CertificateUntrusted;
}

/// Whether the other paths of that server need not be tried.
bool isAboutServer(const Error &error)
{
    return error.httpStatus == 0 || error.kind == ErrorKind::ServerFailed || error.kind == ErrorKind::RateLimited;
}

/// From "there is nobody" to "there is somebody, and this is what is wrong".
int tellingness(ErrorKind kind)
{
    static constexpr std::array<ErrorKind, 7> order{
        ErrorKind::ConnectionRefused, ErrorKind::ConnectionLost, ErrorKind::TimedOut,    ErrorKind::NotUisp,
        ErrorKind::RedirectRefused,   ErrorKind::RateLimited,    ErrorKind::ServerFailed};
    return int(std::find(order.begin(), order.end(), kind) - order.begin());
}

/// The answers of servers that have no such path mean one thing here.
Error asProbeError(Error error)
{
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::RequestRejected ||
        error.kind == ErrorKind::MalformedBody || error.kind == ErrorKind::BodyTooLarge)
        error.kind = ErrorKind::NotUisp;
    return error;
}

/// The server stands and answered: only not with the name of a user.
bool isAnswerOfUisp(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::RequestRejected || error.kind == ErrorKind::NotUisp;
}

} // namespace

ServerProbe::ServerProbe(std::vector<QUrl> candidates, Connection connection, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_candidates(std::move(candidates))
    , m_connection(std::move(connection))
    , m_policy(policy)
{
}

void ServerProbe::start()
{
    tryCandidate();
}

void ServerProbe::abort()
{
    if (!m_isDelivered)
        end(Error{ErrorKind::Cancelled, QStringLiteral("sign-in"), 0, {}});
}

void ServerProbe::tryCandidate()
{
    if (m_candidates.empty()) {
        end(m_mostTelling.value_or(Error{ErrorKind::NotUisp, QStringLiteral("version"), 0, {}}));
        return;
    }
    RetryPolicy policy = m_policy;
    if (isSchemeGuessed()) {
        policy.attempts = 1;
        policy.deadline = std::min(policy.deadline, guessDeadline);
    }
    connectTo(m_candidates.front(), policy);
    ask({QStringLiteral("/version"), {}, QStringLiteral("version")}, &ServerProbe::judgeCandidate);
}

bool ServerProbe::isSchemeGuessed() const
{
    return std::any_of(m_candidates.cbegin(), m_candidates.cend(), [this](const QUrl &other) {
        return other.host() == m_candidates.front().host() && other.scheme() != m_candidates.front().scheme();
    });
}

void ServerProbe::judgeCandidate(const Result<ApiAnswer> &answer)
{
    const Result<QString> version = answer ? decodeVersion(answer->body) : answer.error();
    if (version) {
        m_found.apiBase = m_candidates.front();
        m_found.version = *version;
        if (isSchemeGuessed())
            connectTo(m_found.apiBase, m_policy);
        checkPart(0);
        return;
    }
    Error error = version.error();
    if (answer)
        error = {ErrorKind::NotUisp, QStringLiteral("version"), 200, error.detail};
    if (isFinal(error.kind))
        end(error);
    else
        skipCandidates(asProbeError(error));
}

void ServerProbe::skipCandidates(const Error &error)
{
    if (!m_mostTelling || tellingness(error.kind) > tellingness(m_mostTelling->kind))
        m_mostTelling = error;
    const QUrl tried = m_candidates.front();
    m_candidates.erase(m_candidates.begin());
    if (isAboutServer(error))
        m_candidates.erase(std::remove_if(m_candidates.begin(), m_candidates.end(),
                                          [&tried](const QUrl &other) { return isSameOrigin(tried, other); }),
                           m_candidates.end());
    tryCandidate();
}

void ServerProbe::checkPart(size_t index)
{
    m_partIndex = index;
    if (index == parts.size()) {
        askWhoItIs();
        return;
    }
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1"));
    ask({QLatin1String(parts[index].path), query, QLatin1String(parts[index].what)}, &ServerProbe::judgePart);
}

void ServerProbe::judgePart(const Result<ApiAnswer> &answer)
{
    const QString what = QLatin1String(parts[m_partIndex].what);
    if (!answer) {
        Error error = answer.error();
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::NotUisp;
        end(error);
    } else if (const Result<std::vector<QByteArray>> ids = scanIds(answer->body); !ids) {
        end(Error{ErrorKind::MalformedBody, what, 200, ids.error().detail});
    } else {
        checkPart(m_partIndex + 1);
    }
}

void ServerProbe::askWhoItIs()
{
    ask({QStringLiteral("/users/admins/me"), {}, QStringLiteral("user")}, &ServerProbe::endWithUser);
}

/// UISP answers 404 when it cannot tell, 403 when the token's user may not see users; old systems lack the path.
void ServerProbe::endWithUser(const Result<ApiAnswer> &answer)
{
    if (!answer && !isAnswerOfUisp(answer.error())) {
        end(answer.error());
        return;
    }
    if (const Result<QString> name = answer ? decodeUserName(answer->body) : answer.error())
        m_found.userName = *name;
    end(m_found);
}

void ServerProbe::connectTo(const QUrl &apiBase, const RetryPolicy &policy)
{
    if (m_client)
        m_client->deleteLater();
    Connection connection = m_connection;
    connection.apiBase = apiBase;
    m_client = new ApiClient(connection, policy, this);
}

void ServerProbe::ask(const ApiRequest &request, Judge judge)
{
    connect(m_client->get(request), &ApiReply::finished, this, [this, judge](const Result<ApiAnswer> &answer) {
        if (m_outcome)
            return;
        m_refusedCertificate = m_client->refusedCertificate();
        (this->*judge)(answer);
    });
}

/// The one door out. Queued, so that nobody hears back before abort() returns; what is said last before delivery
/// counts.
void ServerProbe::end(const Result<ProbeResult> &result)
{
    const bool isFirst = !m_outcome.has_value();
    m_outcome.emplace(result);
    if (m_client)
        m_client->deleteLater();
    m_client = nullptr;
    if (isFirst)
        QMetaObject::invokeMethod(this, &ServerProbe::deliver, Qt::QueuedConnection);
}

void ServerProbe::deliver()
{
    m_isDelivered = true;
    const Result<ProbeResult> outcome = *m_outcome;
    deleteLater();
    emit finished(outcome);
}

} // namespace freshet
