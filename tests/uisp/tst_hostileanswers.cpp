// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"
#include "uisp/decoders.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace freshet;
using namespace freshet::test;

namespace {

/// Under memcheck everything takes many times as long: check-valgrind says so.
const qint64 limitMs = 20'000LL * std::max(1, qEnvironmentVariableIntValue("FRESHET_TEST_SLOWNESS"));
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
    /// First `beginning`, then `piece` again and again.
    EndlessServer(const QByteArray &beginning, const QByteArray &piece)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The endless server cannot listen.");
        connect(this, &QTcpServer::newConnection, this, [this, beginning, piece] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client, beginning] {
                if (client->readAll().contains("\r\n\r\n"))
                    client->write(beginning);
            });
            connect(client, &QTcpSocket::bytesWritten, this, [this, client, piece](qint64 bytes) {
                sent += bytes;
                client->write(piece);
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

    void aTextThatNoPersonReadsCostsItsRowOnly_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("errors");
        QTest::newRow("as long as may be") << 64 * 1024 - 2 << 0;
        QTest::newRow("one more") << 64 * 1024 - 1 << 1;
        QTest::newRow("megabytes") << 16 * 1024 * 1024 << 1;
    }
    void aTextThatNoPersonReadsCostsItsRowOnly()
    {
        QFETCH(const int, length);
        const QByteArray longName = QByteArray(length, 'a');
        const QByteArray body = "[{\"id\":1,\"clientType\":1,\"firstName\":\"" + longName +
                                "\"},{\"id\":2,\"clientType\":1,\"firstName\":\"Clara\"}]";
        const auto customers = decodeCustomers(body);
        QVERIFY(customers);
        QTEST(int(customers->errors.size()), "errors");
        QCOMPARE(customers->rows.back().id, RecordId(2));
        if (!customers->errors.empty())
            QCOMPARE(customers->errors.front().problem, QStringLiteral("too long"));
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

    /// Either could be meant.
    void aFieldTwiceIsAnErrorOfItsRow_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("twice");
        QTest::addColumn<QString>("where");
        QTest::newRow("id") << QByteArray("\"id\":3") << QByteArray("\"id\":3,\"id\":4") << QStringLiteral("id");
        QTest::newRow("total, the same") << QByteArray("\"total\":5") << QByteArray("\"total\":5,\"total\":5")
                                         << QStringLiteral("total");
        QTest::newRow("in a list") << QByteArray("\"amount\":5") << QByteArray("\"amount\":5,\"amount\":1")
                                   << QStringLiteral("paymentCovers[0].amount");
        QTest::newRow("the list itself") << QByteArray("\"paymentCovers\"")
                                         << QByteArray("\"paymentCovers\":[],\"paymentCovers\"")
                                         << QStringLiteral("paymentCovers");
    }
    void aFieldTwiceIsAnErrorOfItsRow()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, twice);
        const QByteArray good = "{\"id\":3,\"clientId\":1,\"status\":1,\"createdDate\":\"2026-11-01T00:00:00+0000\","
                                "\"currencyCode\":\"USD\","
                                "\"total\":5,\"paymentCovers\":[{\"id\":1,\"paymentId\":7,\"amount\":5}]}";
        QVERIFY(good.contains(field));
        const auto invoices = decodeInvoices("[" + QByteArray(good).replace(field, twice) + "," + good + "]");
        QVERIFY(invoices);
        QCOMPARE(invoices->rows.size(), size_t(1));
        QCOMPARE(invoices->errors.size(), size_t(1));
        QCOMPARE(invoices->errors.front().problem, QStringLiteral("printed twice"));
        QTEST(invoices->errors.front().field, "where");
    }

    void anOverviewThatContradictsItselfIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a sum twice") << QByteArray("\"totalDue\":1") << QByteArray("\"totalDue\":1,\"totalDue\":2");
        QTest::newRow("a part twice") << QByteArray("\"overview\"") << QByteArray("\"overview\":{},\"overview\"");
        QTest::newRow("no number") << QByteArray("\"totalDue\":1") << QByteArray("\"totalDue\":NaN");
        QTest::newRow("no end") << QByteArray("\"totalDue\":1") << QByteArray("\"totalDue\":1e999");
        QTest::newRow("megabytes") << QByteArray("\"totalDue\"")
                                   << "\"x\":\"" + QByteArray(2 * 1024 * 1024, 'a') + "\",\"totalDue\"";
    }
    void anOverviewThatContradictsItselfIsNotBelieved()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QByteArray body =
            "{\"organization\":{\"id\":1,\"currencyCode\":\"USD\"},\"overview\":{\"clientOverdueCount\":1},"
            "\"invoicingOverview\":{\"totalDue\":1,\"totalOverdue\":1}}";
        QVERIFY(decodeOverview(body));
        QVERIFY(body.contains(before));
        QVERIFY(!decodeOverview(body.replace(before, after)));
    }

    /// Headers are gathered by Qt before anybody is told; the time without a byte of the body ends them, while they
    /// trickle in at a few megabytes a second.
    void anAnswerWithoutEndIsCut_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray status = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
        const QByteArray json = status + "Content-Type: application/json\r\n\r\n";
        const QByteArray letters(256 * 1024, 'a');
        QTest::newRow("body") << json + "[" << QByteArray(256 * 1024, ' ') << ErrorKind::BodyTooLarge;
        QTest::newRow("text in the body") << json + "[{\"id\":1,\"firstName\":\"" << letters << ErrorKind::BodyTooLarge;
        QTest::newRow("headers") << status << QByteArray("X-Filler: aaaaaaaaaaaaaaaa\r\n").repeated(8 * 1024)
                                 << ErrorKind::TimedOut;
        QTest::newRow("one header") << status + "X-Filler: " << letters << ErrorKind::TimedOut;
        QTest::newRow("status line") << QByteArray("HTTP/1.1 200 ") << letters << ErrorKind::TimedOut;
    }
    void anAnswerWithoutEndIsCut()
    {
        QFETCH(const QByteArray, beginning);
        QFETCH(const QByteArray, piece);
        QFETCH(const ErrorKind, kind);
        EndlessServer server(beginning, piece);
        Connection connection;
        connection.apiBase = QUrl(QStringLiteral("http://127.0.0.1:%1/crm/api/v1.0").arg(server.serverPort()));
        connection.token = sentinelToken;
        RetryPolicy policy = onceOnly();
        policy.largestBody = 8LL * 1024 * 1024;
        if (kind == ErrorKind::TimedOut)
            policy.idleLimit = std::chrono::seconds(2);
        ApiClient client(connection, policy);
        const Heard<ApiAnswer> heard(client.get({QStringLiteral("/invoices"), {}, QStringLiteral("invoices")}),
                                     &ApiReply::finished);
        QTRY_COMPARE_WITH_TIMEOUT(heard.count(), 1, int(limitMs));
        const qint64 sent = server.sent;
        QVERIFY(heard.isError(kind));
        QVERIFY(client.bytesReceived() < 2 * policy.largestBody);
        QVERIFY2(sent < 8 * policy.largestBody, qPrintable(QString::number(sent)));
    }
};

FRESHET_TEST(TstHostileAnswers)
#include "tst_hostileanswers.moc"
