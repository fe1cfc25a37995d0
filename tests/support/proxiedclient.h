// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/localproxy.h"

#include <QTcpSocket>

namespace freshet::test {

/// One client of a LocalProxy: what it says until a way is open, then what passes through.
class ProxiedClient : public QObject
{
    Q_OBJECT

public:
    ProxiedClient(LocalProxy &proxy, QTcpSocket *client);

private:
    void read();
    void readHttp();
    void readGreeting();
    void readPassword();
    void readSocksRequest();
    void open(const QString &target, const QByteArray &reply, const QByteArray &first = {});
    [[nodiscard]] bool isWelcome(const QByteArray &head) const;

    LocalProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_target = nullptr;
    QByteArray m_unread;
    void (ProxiedClient::*m_step)() = nullptr; ///< what the next bytes are; null: they pass through
};

} // namespace freshet::test
