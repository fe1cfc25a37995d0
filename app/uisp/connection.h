// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/serveraccess.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace freshet {

/// How to reach one UISP and prove who is asking. Lives in memory only: it carries the token and the proxy's password.
struct Connection
{
    QUrl apiBase;     ///< with the prefix and no slash at the end, e.g. https://uisp.example.net/crm/api/v1.0
    QByteArray token; ///< sent as X-Auth-App-Key, never put into a URL, log or error
    QByteArray
        pinnedSha256;    ///< SHA-256 of the one certificate trusted for this server beside the system's; may be empty
    ServerAccess access; ///< loopback addresses are reached directly, whatever its proxy
    QByteArray proxyPassword; ///< UTF-8
};

/// What a person needs to see before trusting a certificate.
struct CertificateSummary
{
    QString subject;
    QString issuer;
    QString validFrom;       ///< ISO date
    QString validUntil;      ///< ISO date
    QByteArray sha256;       ///< 32 bytes
    bool isChanged = false;  ///< another certificate was pinned for this server before: an alarm
    QByteArray pinnedSha256; ///< of that other one
};

/// SHA-256 as people compare it: "AB:CD:…". And back from that form or plain hex; empty when it is neither.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);
[[nodiscard]] QByteArray fingerprintFromText(const QString &text);

/// "localhost" or an address that never leaves this computer. Judged from the text: nothing is looked up.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace freshet
