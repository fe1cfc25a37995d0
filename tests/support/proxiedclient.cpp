// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxiedclient.h"

#include <QNetworkProxy>
#include <QUrl>
#include <QtEndian>

namespace freshet::test {

namespace {

constexpr char socksVersion = 5;
constexpr char passwordMethod = 2;
constexpr char addressTypeName = 3;

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray all;
    for (const int value : values)
        all += char(value);
    return all;
}

} // namespace

ProxiedClient::ProxiedClient(LocalProxy &proxy, QTcpSocket *client)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
    , m_step(proxy.m_kind == LocalProxy::Kind::Http ? &ProxiedClient::readHttp : &ProxiedClient::readGreeting)
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &ProxiedClient::read);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void ProxiedClient::read()
{
    const QByteArray more = m_client->readAll();
    if (!m_step) {
        m_target->write(more);
        return;
    }
    m_proxy.m_heard += more;
    m_unread += more;
    (this->*m_step)();
}

bool ProxiedClient::isWelcome(const QByteArray &head) const
{
    const QByteArray expected = "Basic " + (m_proxy.m_userName + ':' + m_proxy.m_password).toBase64();
    return m_proxy.m_userName.isEmpty() || head.contains("Proxy-Authorization: " + expected);
}

void ProxiedClient::readHttp()
{
    const qsizetype end = m_unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = m_unread.left(end + 4);
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    if (!isWelcome(head)) {
        m_unread.remove(0, end + 4);
        m_client->write("HTTP/1.1 407 Who is it\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                        "Content-Length: 0\r\n\r\n");
    } else if (m_proxy.m_refusal != 0) {
        m_client->write("HTTP/1.1 " + QByteArray::number(m_proxy.m_refusal) + " No\r\nContent-Length: 0\r\n\r\n");
        m_client->disconnectFromHost();
    } else if (words.first() == "CONNECT") {
        open(QString::fromLatin1(words.value(1)), "HTTP/1.1 200 Connected\r\n\r\n");
    } else {
        open(QUrl::fromEncoded(words.value(1)).authority(), {}, m_unread);
    }
}

void ProxiedClient::readGreeting()
{
    if (m_unread.size() < 2 || m_unread.size() < 2 + m_unread.at(1))
        return;
    const bool offersPassword = m_unread.mid(2, m_unread.at(1)).contains(passwordMethod);
    m_unread.remove(0, 2 + m_unread.at(1));
    if (m_proxy.m_userName.isEmpty()) {
        m_step = &ProxiedClient::readSocksRequest;
        m_client->write(bytes({socksVersion, 0}));
    } else if (offersPassword) {
        m_step = &ProxiedClient::readPassword;
        m_client->write(bytes({socksVersion, passwordMethod}));
    } else {
        m_client->write(bytes({socksVersion, 0xff}));
        m_client->disconnectFromHost();
    }
}

void ProxiedClient::readPassword()
{
    const qsizetype nameSize = m_unread.size() < 2 ? 0 : uchar(m_unread.at(1));
    if (m_unread.size() < 3 + nameSize)
        return;
    const qsizetype passwordSize = uchar(m_unread.at(2 + nameSize));
    if (m_unread.size() < 3 + nameSize + passwordSize)
        return;
    const bool isRight = m_unread.mid(2, nameSize) == m_proxy.m_userName &&
                         m_unread.mid(3 + nameSize, passwordSize) == m_proxy.m_password;
    m_unread.remove(0, 3 + nameSize + passwordSize);
    m_step = &ProxiedClient::readSocksRequest;
    m_client->write(bytes({1, isRight ? 0 : 1}));
    if (!isRight)
        m_client->disconnectFromHost();
}

void ProxiedClient::readSocksRequest()
{
    constexpr qsizetype fixed = 4;
    const bool hasName = m_unread.size() > fixed && m_unread.at(3) == addressTypeName;
    const qsizetype hostSize = hasName ? 1 + uchar(m_unread.at(fixed)) : 4;
    if (m_unread.size() < fixed + hostSize + 2)
        return;
    const QString host = hasName ? QString::fromLatin1(m_unread.mid(fixed + 1, hostSize - 1))
                                 : QHostAddress(qFromBigEndian<quint32>(m_unread.constData() + fixed)).toString();
    const auto port = qFromBigEndian<quint16>(m_unread.constData() + fixed + hostSize);
    const QByteArray reply = bytes({socksVersion, m_proxy.m_refusal, 0, 1, 0, 0, 0, 0, 0, 0});
    m_unread.clear();
    if (m_proxy.m_refusal == 0)
        return open(QStringLiteral("%1:%2").arg(host).arg(port), reply);
    m_client->write(reply);
    m_client->disconnectFromHost();
}

void ProxiedClient::open(const QString &target, const QByteArray &reply, const QByteArray &first)
{
    m_proxy.m_ledTo += target;
    m_step = nullptr;
    m_target = new QTcpSocket(this);
    m_target->setProxy(QNetworkProxy::NoProxy);
    connect(m_target, &QTcpSocket::connected, this, [this, reply] { m_client->write(reply); });
    connect(m_target, &QTcpSocket::readyRead, this, [this] { m_client->write(m_target->readAll()); });
    connect(m_target, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
    m_target->connectToHost(QHostAddress::LocalHost, m_proxy.m_targetPort);
    m_target->write(first);
}

} // namespace freshet::test
