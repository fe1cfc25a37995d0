// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QNetworkReply>
#include <QString>

#include <optional>

namespace freshet {

/// Why this program itself ended an attempt: Qt reports all of these as OperationCanceledError or a failed handshake.
enum class AbortReason {
    None,
    Caller,
    Deadline,
    Idle,
    BodyTooLarge,
    Certificate,
};

/// What stands between us and the server.
enum class ProxyUse {
    None,
    Forwarding, ///< all that the socket says is about the proxy
    Tunnel,     ///< the proxy opens a way to the server: https, or a SOCKS proxy
};

/// How one attempt of a request ended, as seen by the transport.
struct HttpOutcome
{
    AbortReason abortReason = AbortReason::None;
    QNetworkReply::NetworkError transport = QNetworkReply::NoError;
    int status = 0; ///< 0 when no status line came
    QString contentType;
    ProxyUse proxy = ProxyUse::None;
    bool isChange = false; ///< UISP confirms a change with any status of success, and documents no body
};

/// The one table from transport facts to an ErrorKind; std::nullopt when the attempt brought a JSON answer, or
/// confirmed a change.
[[nodiscard]] std::optional<ErrorKind> errorKindOf(const HttpOutcome &outcome);

/// Whether the same request may well succeed a little later.
[[nodiscard]] bool isWorthRepeating(ErrorKind kind, int httpStatus);

/// "application/json", with or without parameters, or any "…+json".
[[nodiscard]] bool isJsonType(const QString &contentType);

/// The path with ids taken out, for logs and error details: "/clients/services/{id}".
[[nodiscard]] QString pathTemplate(const QString &path);

} // namespace freshet
