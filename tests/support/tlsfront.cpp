// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsfront.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace freshet::test {

TlsFront::TlsFront(Certificate certificate, quint16 targetPort, QObject *parent)
    : QTcpServer(parent)
    , m_certificate(certificate)
    , m_targetPort(targetPort)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("The TLS front cannot listen: %s", qPrintable(errorString()));
}

void TlsFront::showCertificate(Certificate certificate)
{
    m_certificate = certificate;
    const QList<QSslSocket *> open = findChildren<QSslSocket *>();
    for (QSslSocket *client : open)
        client->abort();
}

QByteArray TlsFront::certificateSha256() const
{
    return made(m_certificate).digest(QCryptographicHash::Sha256);
}

void TlsFront::incomingConnection(qintptr descriptor)
{
    auto *client = new QSslSocket(this);
    client->setSocketDescriptor(descriptor);
    client->setSslConfiguration(ScriptedServer::serverTls(m_certificate));
    auto *target = new QTcpSocket(client);
    target->setProxy(QNetworkProxy::NoProxy);
    connect(client, &QSslSocket::readyRead, target, [client, target] { target->write(client->readAll()); });
    connect(target, &QTcpSocket::readyRead, client, [client, target] { client->write(target->readAll()); });
    connect(target, &QTcpSocket::disconnected, client, &QSslSocket::disconnectFromHost);
    connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
    target->connectToHost(QHostAddress::LocalHost, m_targetPort);
    client->startServerEncryption();
}

} // namespace freshet::test
