// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace freshet {

/// Which way out of the building. The proxy's password is no part of it: it lives in the keychain.
struct ProxyChoice
{
    enum class Kind {
        System, ///< what this computer is set to
        Http,   ///< by CONNECT for https; plain http is forwarded
        Socks5,
        None,
    };

    Kind kind = Kind::System;
    QString host; ///< of Http and Socks5, like the rest
    quint16 port = 0;
    QString userName; ///< empty: the proxy asks nobody who he is

    [[nodiscard]] bool isManual() const { return kind == Kind::Http || kind == Kind::Socks5; }

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// How one server is reached and what is trusted there, beside a pinned certificate. Holds no secret.
struct ServerAccess
{
    ProxyChoice proxy;
    QByteArray companyCa;         ///< PEM; authorities trusted for this server beside the system's
    bool allowsPlainHttp = false; ///< somebody agreed that token and figures may travel readable by anybody

    friend bool operator==(const ServerAccess &, const ServerAccess &) = default;
};

/// The certificates of a file that somebody chose, PEM or DER, as PEM. InvalidInput with a translated sentence in
/// `where` when there is none, when one of them may not sign others, or when the file is far too large.
Result<QByteArray> companyCaFromFile(const QByteArray &content);

/// Whether nothing may be sent there: http to another computer that the profile does not allow in so many words.
[[nodiscard]] bool isPlainHttpRefused(const QUrl &url, const ServerAccess &access);
/// The InvalidInput for such an address; a translated sentence in `where`.
[[nodiscard]] Error plainHttpError();

/// InvalidInput with a translated sentence in `where` for a manual proxy without host or port.
Result<void> checkProxyChoice(const ProxyChoice &proxy);

} // namespace freshet
