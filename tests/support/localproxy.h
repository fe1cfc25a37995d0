// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTcpServer>

namespace freshet::test {

/// A proxy on 127.0.0.1 that leads to one port of this computer whatever host it is asked for, so that a test can give
/// its server any name. Driven by the event loop of the thread that made it.
class LocalProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Kind {
        Http,   ///< CONNECT, and plain requests passed on as they are
        Socks5, ///< with names, addresses, and RFC 1929 passwords
    };

    /// Listens at once, on a free port.
    LocalProxy(Kind kind, quint16 targetPort, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// From now on nobody gets through without these.
    void demand(const QByteArray &userName, const QByteArray &password);
    /// Answers every request to get through so: an HTTP status, or a SOCKS reply code.
    void refuseWith(int code) { m_refusal = code; }

    /// What it was asked for and let through, "host:port" each.
    [[nodiscard]] const QStringList &ledTo() const { return m_ledTo; }
    /// Every byte that clients sent it before a way was open.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ProxiedClient;

    Kind m_kind;
    quint16 m_targetPort;
    QByteArray m_userName;
    QByteArray m_password;
    int m_refusal = 0;
    QStringList m_ledTo;
    QByteArray m_heard;
};

} // namespace freshet::test
