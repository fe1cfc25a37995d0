// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace freshet::test {

/// Asks a demo server through Qt's network classes, as the program does, without proxy and without following redirects.
class ApiUser
{
public:
    ApiUser(QUrl base, QByteArray token);

    using Reply = std::unique_ptr<QNetworkReply>;
    /// Not finished yet. `pathAndQuery` is "invoices?limit=5".
    [[nodiscard]] Reply send(const QString &pathAndQuery, const QByteArray &verb = "GET", const QByteArray &body = {});
    /// Finished, or nullptr after a long wait.
    [[nodiscard]] Reply get(const QString &pathAndQuery);
    /// Otherwise Qt asks for gzip and unpacks it unseen.
    void askForPlainText() { m_isPlain = true; }

    [[nodiscard]] static bool waitFor(const QNetworkReply &reply);
    [[nodiscard]] static int status(const QNetworkReply &reply);

private:
    QNetworkAccessManager m_network;
    QUrl m_base;
    QByteArray m_token;
    bool m_isPlain = false;
};

} // namespace freshet::test
