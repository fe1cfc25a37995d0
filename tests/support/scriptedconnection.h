// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedanswer.h"

#include <QHash>
#include <QObject>
#include <QUrlQuery>

class QTcpSocket;

namespace freshet::test {

/// A request as ScriptedServer read it.
struct ReceivedRequest
{
    QByteArray method;
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    /// Of the query, decoded; empty when absent.
    [[nodiscard]] QString parameter(const QString &name) const;
    [[nodiscard]] int number(const QString &name) const { return parameter(name).toInt(); }
};

/// One client's connection to ScriptedServer: requests in, one at a time, answers out. Deletes itself with the socket.
class ScriptedConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over.
    explicit ScriptedConnection(QTcpSocket *socket, QObject *parent = nullptr);

    /// Answers the request announced last. Held answers are the server's business.
    void send(const ScriptedAnswer &answer);

signals:
    void requested(const freshet::test::ReceivedRequest &request);

private:
    void readMore();
    void sendNow(const ScriptedAnswer &answer);
    void drip(const ScriptedAnswer &answer, qint64 from);
    void end(ScriptedAnswer::Ending ending);

    QTcpSocket *m_socket;
    QByteArray m_unread;
    bool m_isAnswering = false;
};

} // namespace freshet::test
