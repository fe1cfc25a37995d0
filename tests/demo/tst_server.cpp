// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"
#include "tests/demo/apiuser.h"
#include "tests/demo/identities.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace freshet;
using namespace freshet::demo;
using freshet::test::ApiUser;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-03-10");

World smallWorld(int customers = 40)
{
    WorldOptions options;
    options.customers = customers;
    options.today = today;
    return World::generate(options);
}

QJsonArray rowsOf(QNetworkReply &reply)
{
    return QJsonDocument::fromJson(reply.readAll()).array();
}

} // namespace

class TstServer : public QObject
{
    Q_OBJECT

private slots:
    void servesLists()
    {
        Server server(smallWorld());
        QVERIFY(server.start());
        ApiUser user(server.apiBase(), server.token());
        const auto reply = user.get(QStringLiteral("invoices?limit=5&statuses%5B%5D=3&order=createdDate"));
        QVERIFY(reply);
        QCOMPARE(ApiUser::status(*reply), 200);
        QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), QStringLiteral("application/json"));
        const QJsonArray rows = rowsOf(*reply);
        QCOMPARE(rows.size(), 5);
        for (const QJsonValue &row : rows)
            QCOMPARE(row[QLatin1String("status")].toInt(), 3);
        QCOMPARE(server.requestCount(), qint64(1));
        QCOMPARE(server.requests(QStringLiteral("invoices")),
                 QStringList{QStringLiteral("invoices?limit=5&statuses%5B%5D=3&order=createdDate")});
    }

    void compressesForThoseWhoWantIt()
    {
        Server server(smallWorld());
        QVERIFY(server.start());
        ApiUser user(server.apiBase(), server.token());
        const auto packed = user.get(QStringLiteral("invoices"));
        QVERIFY(packed);
        const QByteArray body = packed->readAll();
        QVERIFY(server.bytesSent() * 4 < body.size());
        server.read([&body](const World &world) {
            QCOMPARE(QJsonDocument::fromJson(body).array().size(), qsizetype(world.tables().invoices.size()));
        });
        const qint64 before = server.bytesSent();
        ApiUser plainUser(server.apiBase(), server.token());
        plainUser.askForPlainText();
        const auto plain = plainUser.get(QStringLiteral("invoices"));
        QVERIFY(plain);
        QCOMPARE(plain->readAll(), body);
        QCOMPARE(server.bytesSent() - before, qint64(body.size()));
    }

    void asksForTheToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("readStatus");
        QTest::addColumn<int>("writeStatus");
        QTest::newRow("none") << QByteArray() << 401 << 401;
        QTest::newRow("wrong") << QByteArray("guessed") << 401 << 401;
        QTest::newRow("read only") << QByteArray("may-read") << 200 << 403;
        QTest::newRow("full") << QByteArray("may-write") << 200 << 200;
    }
    void asksForTheToken()
    {
        QFETCH(QByteArray, token);
        ServerOptions options;
        options.token = "may-write";
        options.readOnlyToken = "may-read";
        Server server(smallWorld(), options);
        QVERIFY(server.start());
        ApiUser user(server.apiBase(), token);
        const auto read = user.get(QStringLiteral("clients?limit=1"));
        QVERIFY(read);
        QTEST(ApiUser::status(*read), "readStatus");
        const QByteArray body = read->readAll();
        if (ApiUser::status(*read) == 401)
            QCOMPARE(body, QByteArray("{\"code\":401,\"message\":\"Authentication Required\"}"));
        const auto write =
            user.send(QStringLiteral("clients/services/2001/suspend"), "PATCH", "{\"suspensionReasonId\":1}");
        QVERIFY(ApiUser::waitFor(*write));
        QTEST(ApiUser::status(*write), "writeStatus");
        server.read([&write](const World &world) {
            const bool isSuspended = world.tables().services.find(2001)->status == ServiceStatus::Suspended;
            QCOMPARE(isSuspended, ApiUser::status(*write) == 200);
        });
        QCOMPARE(server.requests(QStringLiteral("clients/services")),
                 QStringList{QStringLiteral("PATCH clients/services/2001/suspend")});
    }

    void makesUpTokens()
    {
        const Server one(World{today});
        const Server two(World{today});
        QVERIFY(one.token().size() >= 32);
        QVERIFY(one.token() != two.token());
        QVERIFY(one.token() != one.readOnlyToken());
    }

    void answersStrangePathsAsAProxyDoes()
    {
        Server server(smallWorld());
        QVERIFY(server.start());
        ApiUser user(server.apiBase().resolved(QUrl(QStringLiteral("/api/v1.0"))), server.token());
        const auto reply = user.get(QStringLiteral("clients"));
        QVERIFY(reply);
        QCOMPARE(ApiUser::status(*reply), 404);
        QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), QStringLiteral("text/html"));
    }

    void clampsWhenTold()
    {
        ServerOptions options;
        options.clampLimit = 10;
        Server server(smallWorld(), options);
        QVERIFY(server.start());
        ApiUser user(server.apiBase(), server.token());
        const auto reply = user.get(QStringLiteral("payments?limit=500"));
        QVERIFY(reply);
        QCOMPARE(rowsOf(*reply).size(), 10);
    }

    void isSlowWhenTold()
    {
        ServerOptions options;
        options.latencyMs = 60;
        options.microsecondsPerRow = 10'000;
        Server server(smallWorld(), options);
        QVERIFY(server.start());
        ApiUser user(server.apiBase(), server.token());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(user.get(QStringLiteral("payments?limit=10")));
        QVERIFY(timer.elapsed() >= 160);
    }

    void showsChangesMadeWhileServing()
    {
        Server server(smallWorld());
        QVERIFY(server.start());
        ApiUser user(server.apiBase(), server.token());
        QVERIFY(user.get(QStringLiteral("clients")));
        RecordId id = 0;
        server.change([&id](World &world) { id = world.addCustomer(QStringLiteral("Zoë"), QStringLiteral("Nagy")); });
        const auto reply = user.get(QStringLiteral("clients/%1").arg(id));
        QVERIFY(reply);
        QCOMPARE(QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("firstName")).toString(),
                 QStringLiteral("Zoë"));
    }

    void rendersAheadWithoutChangingAnything()
    {
        Server ahead(smallWorld());
        Server later(smallWorld());
        QVERIFY(ahead.start());
        QVERIFY(later.start());
        ahead.renderAll();
        ApiUser one(ahead.apiBase(), ahead.token());
        ApiUser two(later.apiBase(), later.token());
        for (const char *list : {"clients", "clients/services", "invoices", "payments", "refunds", "credit-notes"}) {
            const auto first = one.get(QString::fromLatin1(list));
            const auto second = two.get(QString::fromLatin1(list));
            QVERIFY(first && second);
            QCOMPARE(first->readAll(), second->readAll());
        }
    }

    void refusesAPortInUse()
    {
        Server first(World{today});
        QVERIFY(first.start());
        ServerOptions options;
        options.port = first.apiBase().port();
        Server second(World{today}, options);
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::InvalidInput);
    }

    void comesBackAtTheSameAddress()
    {
        Server server(smallWorld());
        QVERIFY(server.start());
        const QUrl base = server.apiBase();
        ApiUser user(base, server.token());
        QVERIFY(user.get(QStringLiteral("version")));
        server.stop();
        const auto away = user.get(QStringLiteral("version"));
        QVERIFY(away);
        QCOMPARE(away->error(), QNetworkReply::ConnectionRefusedError);
        QVERIFY(server.start());
        QCOMPARE(server.apiBase(), base);
        const auto back = user.get(QStringLiteral("version"));
        QVERIFY(back);
        QCOMPARE(ApiUser::status(*back), 200);
    }

    void stopsAndStartsWithoutBeingAsked()
    {
        Server server(World{today});
        server.stop();
        QVERIFY(server.start());
        QVERIFY(server.start());
        server.stop();
        server.stop();
    }

    void cutsRequestsThatWaitWhenItGoes()
    {
        auto server = std::make_unique<Server>(smallWorld());
        QVERIFY(server->start());
        ApiUser user(server->apiBase(), server->token());
        Fault hang;
        hang.kind = Fault::Kind::Hang;
        hang.times = -1;
        server->addFault(hang);
        std::vector<ApiUser::Reply> replies;
        for (int i = 0; i < 5; ++i)
            replies.push_back(user.send(QStringLiteral("clients?offset=%1").arg(i)));
        QTRY_COMPARE(server->requestCount(), qint64(5));
        server.reset();
        for (const auto &reply : replies) {
            QVERIFY(ApiUser::waitFor(*reply));
            QVERIFY(reply->error() != QNetworkReply::NoError);
        }
    }

    void staysConsistentUnderManyHands()
    {
        Server server(smallWorld());
        QVERIFY(server.start());
        std::atomic<bool> isDone = false;
        std::thread changer([&server, &isDone] {
            for (int i = 0; i < 60; ++i) {
                server.change([i](World &world) {
                    const RecordId customer = world.tables().customers[size_t(i) % 7].id;
                    world.addInvoice(customer, 1000 + i, today, today.addDays(14));
                    world.addPayment(customer, 700, today);
                });
            }
            isDone = true;
        });
        ApiUser user(server.apiBase(), server.token());
        bool allParsed = true;
        do {
            std::vector<ApiUser::Reply> replies;
            for (const char *list : {"clients", "invoices?limit=200", "payments?order=id&direction=DESC&limit=100"})
                replies.push_back(user.send(QString::fromLatin1(list)));
            for (const auto &reply : replies)
                allParsed = ApiUser::waitFor(*reply) && !rowsOf(*reply).isEmpty() && allParsed;
        } while (!isDone);
        changer.join();
        QVERIFY(allParsed);
        server.read([](const World &world) { QCOMPARE(test::contradictions(world), QStringList()); });
    }
};

FRESHET_TEST(TstServer)
#include "tst_server.moc"
