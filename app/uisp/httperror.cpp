// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/httperror.h"

#include <QRegularExpression>

namespace freshet {

namespace {

ErrorKind kindOfAbort(AbortReason reason)
{
    switch (reason) {
    case AbortReason::Deadline:
    case AbortReason::Idle:
        return ErrorKind::TimedOut;
    case AbortReason::BodyTooLarge:
        return ErrorKind::BodyTooLarge;
    case AbortReason::Certificate:
        return ErrorKind::CertificateUntrusted;
    case AbortReason::None:
    case AbortReason::Caller:
        return ErrorKind::Cancelled;
    }
    Q_UNREACHABLE();
}

/// For 400 and above.
ErrorKind kindOfStatus(int status)
{
    if (status >= 500)
        return ErrorKind::ServerFailed;
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 407:
        return ErrorKind::ProxyDenied;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return ErrorKind::RequestRejected;
    }
}

ErrorKind kindOfTransport(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return ErrorKind::RedirectRefused;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyDenied;
    case QNetworkReply::NoError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
    // The connection broke behind a body that cannot be wound back: see OneWayBody.
    case QNetworkReply::ContentReSendError:
        return ErrorKind::ConnectionLost;
    // No certificate was refused, or it would be AbortReason::Certificate: the other side does not speak TLS, or an
    // old one only.
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::NotUisp;
    // Without a status of 400 or more, this is a body that could not be decompressed.
    case QNetworkReply::UnknownContentError:
        return ErrorKind::MalformedBody;
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
        return ErrorKind::RequestRejected;
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return ErrorKind::ServerFailed;
    }
    return ErrorKind::ConnectionLost;
}

bool isConfirmed(const HttpOutcome &outcome)
{
    const bool isSuccess = outcome.status == 200 || outcome.status == 201 || outcome.status == 204;
    return isSuccess && (outcome.contentType.isEmpty() || isJsonType(outcome.contentType));
}

/// Qt has names for a proxy's faults and does not use them for a proxy that is not there: behind a tunnel it answers
/// UnknownNetworkError, and before a forwarding proxy what it would say of a server. The name that it looks up itself
/// is always the proxy's.
bool isFaultOfProxy(const HttpOutcome &outcome)
{
    if (outcome.transport == QNetworkReply::UnknownNetworkError ||
        outcome.transport == QNetworkReply::HostNotFoundError)
        return outcome.proxy != ProxyUse::None;
    return outcome.proxy == ProxyUse::Forwarding && outcome.transport == QNetworkReply::ConnectionRefusedError;
}

} // namespace

std::optional<ErrorKind> errorKindOf(const HttpOutcome &outcome)
{
    if (outcome.abortReason != AbortReason::None)
        return kindOfAbort(outcome.abortReason);
    // A page of some server in front of UISP says nothing of UISP's records.
    if (outcome.status == 404 && !outcome.contentType.isEmpty() && !isJsonType(outcome.contentType))
        return ErrorKind::NotUisp;
    if (outcome.status >= 400)
        return kindOfStatus(outcome.status);
    if (isFaultOfProxy(outcome))
        return ErrorKind::ProxyDenied;
    if (outcome.transport != QNetworkReply::NoError)
        return kindOfTransport(outcome.transport);
    if (outcome.isChange && isConfirmed(outcome))
        return std::nullopt;
    if (outcome.status != 200 || !isJsonType(outcome.contentType))
        return ErrorKind::NotUisp;
    return std::nullopt;
}

bool isWorthRepeating(ErrorKind kind, int httpStatus)
{
    if (kind == ErrorKind::ServerFailed)
        return httpStatus == 500 || httpStatus == 502 || httpStatus == 503 || httpStatus == 504;
    return kind == ErrorKind::TimedOut || kind == ErrorKind::ConnectionLost || kind == ErrorKind::RateLimited;
}

bool isJsonType(const QString &contentType)
{
    const QString type = contentType.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
    return type == QLatin1String("application/json") || type.endsWith(QLatin1String("+json"));
}

QString pathTemplate(const QString &path)
{
    static const QRegularExpression id(
        QStringLiteral("(?<=/)(\\d+|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})(?=/|$)"));
    return QString(path).replace(id, QStringLiteral("{id}"));
}

} // namespace freshet
