// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"
#include "uisp/decoders.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QtTest>

#include <array>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr qint64 limitMs = 20'000;
constexpr int tenMillion = 10'000'000;

using Refuses = bool (*)(const QByteArray &);

template<auto decoder>
bool refuses(const QByteArray &body)
{
    return !decoder(body).ok();
}

constexpr std::array<Refuses, 7> decoders{
    refuses<decodeCustomers>, refuses<decodeServices>, refuses<decodeInvoices>, refuses<decodePayments>,
    refuses<decodeRefunds>,   refuses<decodeVersion>,  refuses<scanIds>,
};

/// Sends as much as the other side takes, without an end.
class EndlessServer : public QTcpServer
{
public:
    EndlessServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The endless server cannot listen.");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client] {
                if (client->readAll().contains("\r\n\r\n"))
                    client->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n[");
            });
            connect(client, &QTcpSocket::bytesWritten, this, [this, client](qint64 bytes) {
                sent += bytes;
                client->write(QByteArray(256 * 1024, ' '));
            });
        });
    }

    qint64 sent = 0;
};

} // namespace

/// Answers that somebody made to do harm: a clear error, in bounded time and memory.
class TstHostileAnswers : public QObject
{
    Q_OBJECT

private slots:
    void millionsOfLevelsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("lists") << QByteArray(tenMillion, '[');
        QTest::newRow("lists that end") << QByteArray(tenMillion, '[') + QByteArray(tenMillion, ']');
        QTest::newRow("objects") << QByteArray("{\"a\":").repeated(tenMillion / 5);
        QTest::newRow("below a list") << "[" + QByteArray("{\"id\":").repeated(tenMillion / 6);
    }
    void millionsOfLevelsAreRefused()
    {
        QFETCH(const QByteArray, body);
        QElapsedTimer time;
        time.start();
        for (const Refuses refusesIt : decoders)
            QVERIFY(refusesIt(body));
        QVERIFY2(time.elapsed() < limitMs, qPrintable(QString::number(time.elapsed())));
    }

    void aTextOfMegabytesIsReadInTime()
    {
        const QByteArray body = "[{\"id\":1,\"firstName\":\"" + QByteArray(64 * 1024 * 1024, 'a') + "\"}]";
        QElapsedTimer time;
        time.start();
        for (const Refuses refusesIt : decoders)
            static_cast<void>(refusesIt(body));
        QVERIFY2(time.elapsed() < limitMs, qPrintable(QString::number(time.elapsed())));
    }

    void aFieldTwiceIsStillOneRow()
    {
        const auto ids = scanIds("[{\"id\":3,\"id\":4}]");
        QVERIFY(ids);
        QCOMPARE(ids->size(), size_t(1));
        QCOMPARE(ids->front(), QByteArray("3"));
        const auto invoices = decodeInvoices("[{\"id\":3,\"id\":4,\"clientId\":1,\"clientId\":2}]");
        QVERIFY(invoices);
        QCOMPARE(invoices->rows.size() + invoices->errors.size(), size_t(1));
    }

    void anAnswerWithoutEndIsCut()
    {
        EndlessServer server;
        Connection connection;
        connection.apiBase = QUrl(QStringLiteral("http://127.0.0.1:%1/crm/api/v1.0").arg(server.serverPort()));
        connection.token = sentinelToken;
        RetryPolicy policy = onceOnly();
        policy.largestBody = 8LL * 1024 * 1024;
        ApiClient client(connection, policy);
        const Heard<ApiAnswer> heard(client.get({QStringLiteral("/invoices"), {}, QStringLiteral("invoices")}),
                                     &ApiReply::finished);
        QTRY_COMPARE_WITH_TIMEOUT(heard.count(), 1, int(limitMs));
        QVERIFY(heard.isError(ErrorKind::BodyTooLarge));
        QVERIFY(client.bytesReceived() < 2 * policy.largestBody);
        const qint64 sent = server.sent;
        QVERIFY2(sent < 8 * policy.largestBody, qPrintable(QString::number(sent)));
    }
};

FRESHET_TEST(TstHostileAnswers)
#include "tst_hostileanswers.moc"
