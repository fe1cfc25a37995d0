// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedconnection.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace freshet::test {

namespace {

ReceivedRequest parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    ReceivedRequest request;
    request.method = words.value(0);
    const QUrl target = QUrl::fromEncoded(words.value(1));
    request.path = target.path();
    request.query = QUrlQuery(target.query(QUrl::FullyEncoded));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

/// Makes the next close() send RST.
void lingerNot(QTcpSocket &socket)
{
    linger off{};
    off.l_onoff = 1;
    off.l_linger = 0;
    setsockopt(socket.socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&off), sizeof off);
}

QByteArray headOf(const ScriptedAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
}

} // namespace

QString ReceivedRequest::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void ScriptedConnection::readMore()
{
    m_unread += m_socket->readAll();
    const qsizetype end = m_unread.indexOf("\r\n\r\n");
    if (m_isAnswering || end < 0)
        return;
    ReceivedRequest request = parseHead(m_unread.left(end));
    const qsizetype bodySize = request.headers.value("content-length").toLongLong();
    if (m_unread.size() < end + 4 + bodySize)
        return;
    request.body = m_unread.mid(end + 4, bodySize);
    m_unread.remove(0, end + 4 + bodySize);
    m_isAnswering = true;
    emit requested(request);
}

void ScriptedConnection::send(const ScriptedAnswer &answer)
{
    QTimer::singleShot(answer.delay, this, [this, answer] { sendNow(answer); });
}

void ScriptedConnection::sendNow(const ScriptedAnswer &answer)
{
    if (answer.isSilent) {
        end(answer.ending);
        return;
    }
    m_socket->write(headOf(answer));
    if (answer.dripBytes > 0) {
        drip(answer, 0);
        return;
    }
    m_socket->write(answer.bodyBytesSent < 0 ? answer.body : answer.body.left(answer.bodyBytesSent));
    end(answer.ending);
}

void ScriptedConnection::drip(const ScriptedAnswer &answer, qint64 from)
{
    const qint64 size = answer.bodyBytesSent < 0 ? answer.body.size() : answer.bodyBytesSent;
    if (from >= size) {
        end(answer.ending);
        return;
    }
    const qint64 piece = qMin(answer.dripBytes, size - from);
    m_socket->write(answer.body.mid(from, piece));
    QTimer::singleShot(answer.dripPause, this, [this, answer, from, piece] { drip(answer, from + piece); });
}

void ScriptedConnection::end(ScriptedAnswer::Ending ending)
{
    switch (ending) {
    case ScriptedAnswer::Ending::KeepOpen:
        m_isAnswering = false;
        readMore();
        return;
    case ScriptedAnswer::Ending::Close:
        m_socket->disconnectFromHost();
        return;
    case ScriptedAnswer::Ending::Reset:
        m_socket->flush();
        lingerNot(*m_socket);
        m_socket->abort();
        return;
    }
}

} // namespace freshet::test
