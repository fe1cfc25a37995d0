// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/localproxy.h"

#include "tests/support/proxiedclient.h"

#include <QNetworkProxy>

namespace freshet::test {

LocalProxy::LocalProxy(Kind kind, quint16 targetPort, QObject *parent)
    : QTcpServer(parent)
    , m_kind(kind)
    , m_targetPort(targetPort)
{
    setProxy(QNetworkProxy::NoProxy);
    if (!listen(QHostAddress::LocalHost))
        qFatal("The local proxy cannot listen: %s", qPrintable(errorString()));
}

void LocalProxy::demand(const QByteArray &userName, const QByteArray &password)
{
    m_userName = userName;
    m_password = password;
}

void LocalProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket;
    client->setSocketDescriptor(descriptor);
    new ProxiedClient(*this, client);
}

} // namespace freshet::test
