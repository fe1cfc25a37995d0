// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/pagereading.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstPageReader : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsReadOnceInOrder_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("rowsPerPage");
        QTest::addColumn<int>("inFlight");
        QTest::addColumn<int>("clamp");
        QTest::addColumn<int>("mostRequests");
        QTest::newRow("empty") << 0 << 10 << 4 << 1000 << 1;
        QTest::newRow("less than a page") << 3 << 10 << 4 << 1000 << 2;
        QTest::newRow("exactly a page") << 10 << 10 << 4 << 1000 << 1 + 4;
        QTest::newRow("last page short") << 95 << 10 << 4 << 1000 << 11 + 4;
        QTest::newRow("last page full") << 100 << 10 << 4 << 1000 << 11 + 4;
        QTest::newRow("one at a time") << 95 << 10 << 1 << 1000 << 12;
        QTest::newRow("clamped") << 95 << 50 << 4 << 10 << 11 + 4;
        QTest::newRow("clamped, one at a time") << 95 << 50 << 1 << 10 << 12;
        QTest::newRow("senseless limits") << 5 << 0 << -1 << 1000 << 6;
    }

    void everyRowIsReadOnceInOrder()
    {
        QFETCH(const int, total);
        QFETCH(const int, rowsPerPage);
        QFETCH(const int, inFlight);
        QFETCH(const int, clamp);
        QFETCH(const int, mostRequests);
        ScriptedServer server;
        server.handle(listOf(total, clamp));
        Reading reading(server, fixed(rowsPerPage, inFlight));
        reading.reader.start();
        QTRY_COMPARE(reading.heard.count(), 1);
        QVERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(total));
        QVERIFY2(reading.client.requestCount() <= mostRequests, QByteArray::number(reading.client.requestCount()));
    }

    void theRequestKeepsTheListsOwnQuery()
    {
        ScriptedServer server;
        server.handle(listOf(0, 10));
        Reading reading(server, fixed(25, 4));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(server.requests().constFirst().path, listPath);
        QCOMPARE(server.requests().constFirst().query.toString(), QStringLiteral("order=id&limit=25&offset=0"));
    }

    void aServerThatRepeatsOneRowForEverIsLeft()
    {
        ScriptedServer server;
        server.always(listPath, ScriptedAnswer::json(rows(17, 1)));
        Reading reading(server, fixed(1000, 4));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, QList<int>({17}));
        QCOMPARE(server.requestCount(listPath), 2);
    }

    void aListWithoutEndIsLeft()
    {
        ScriptedServer server;
        server.handle(listOf(std::numeric_limits<int>::max(), 1000));
        PagingLimits limits = fixed(10, 4);
        limits.mostRowsOfList = 100;
        Reading reading(server, limits);
        reading.reader.start();
        QTRY_COMPARE(reading.heard.count(), 1);
        QVERIFY(reading.heard.isError(ErrorKind::MalformedBody));
        QCOMPARE(reading.heard.result().error().where, QStringLiteral("payments"));
        QVERIFY(reading.ids.size() <= 120);
    }

    void aServerThatIgnoresLimitAndOffsetIsLeft()
    {
        ScriptedServer server;
        server.always(listPath, ScriptedAnswer::json(rows(0, 25)));
        Reading reading(server, fixed(10, 4));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(25));
        QCOMPARE(server.requestCount(listPath), 5);
    }

    void pagesOfAnySizeLeaveNoGap()
    {
        ScriptedServer server;
        server.handle([](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            const int offset = request.number(QStringLiteral("offset"));
            const int ragged = 1 + (offset * 7 + 3) % 10;
            return ScriptedAnswer::json(rows(offset, qBound(0, 200 - offset, ragged)));
        });
        Reading reading(server, fixed(10, 4));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(QSet<int>(reading.ids.cbegin(), reading.ids.cend()).size(), 200);
    }

    void rowsThatMovedBackAreSeenTwice()
    {
        ScriptedServer server;
        server.expect(listPath, ScriptedAnswer::json(rows(0, 10)));
        server.expect(listPath, ScriptedAnswer::json(rows(8, 10)));
        server.always(listPath, ScriptedAnswer::json("[]"));
        Reading reading(server, fixed(10, 1));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.pages, QList<int>({10, 10}));
    }

    void aListThatGrowsAsFastAsItIsReadEnds()
    {
        ScriptedServer server;
        int total = 20;
        server.handle([&total](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            ++total;
            const int offset = request.number(QStringLiteral("offset"));
            return ScriptedAnswer::json(rows(offset, qBound(0, total - offset, 15)));
        });
        Reading reading(server, fixed(15, 1));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QVERIFY(reading.ids.size() >= 20);
    }

    void rowsWithoutIdsEndToo()
    {
        ScriptedServer server;
        server.always(listPath, ScriptedAnswer::json("[{\"name\":\"a\"},{\"name\":\"b\"}]"));
        Reading reading(server, fixed(2, 1));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.pages, QList<int>({2}));
    }

    void answersOutOfOrderAreHandedOnInOrder()
    {
        ScriptedServer server;
        const ScriptedServer::Handler list = listOf(45, 10);
        server.handle([&list](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            return request.number(QStringLiteral("offset")) == 9 ? list(request)->held() : list(request);
        });
        Reading reading(server, fixed(10, 4));
        reading.reader.start();
        QTRY_COMPARE(server.heldAnswers(), 1);
        const qsizetype allButTheSecond = (rows(0, 10) + rows(18, 10) + rows(27, 10) + rows(36, 9)).size();
        QTRY_VERIFY(reading.client.bytesReceived() >= qint64(allButTheSecond));
        QCOMPARE(reading.pages, QList<int>({10}));
        QCOMPARE(server.heldAnswers(), 1);
        server.release();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(45));
    }

    void brokenJsonIsAskedForAgain()
    {
        ScriptedServer server;
        server.expect(listPath, ScriptedAnswer::json("[{\"id\":1},{\"id\""));
        server.expect(listPath, ScriptedAnswer::json("[{\"id\":1},{\"id\""));
        server.expect(listPath, ScriptedAnswer::json(rows(0, 2)));
        server.expect(listPath, ScriptedAnswer::json(rows(1, 1)));
        Reading reading(server, fixed(10, 4));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(2));
        QCOMPARE(server.requests().at(2).number(QStringLiteral("offset")), 0);
    }

    void jsonThatStaysBrokenIsAnError()
    {
        ScriptedServer server;
        server.always(listPath, ScriptedAnswer::json("{\"code\":200}"));
        Reading reading(server, fixed(10, 4));
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isError(ErrorKind::MalformedBody));
        QCOMPARE(reading.heard.result().error().where, QStringLiteral("payments"));
        QCOMPARE(server.requestCount(listPath), 3);
        QVERIFY(reading.pages.isEmpty());
    }

    void anErrorEndsItAfterThePagesBefore()
    {
        ScriptedServer server;
        const ScriptedServer::Handler list = listOf(100, 10);
        server.handle([&list](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            if (request.number(QStringLiteral("offset")) == 27)
                return ScriptedAnswer::json("{}", 403);
            return list(request);
        });
        Reading reading(server, fixed(10, 4));
        reading.reader.start();
        QTRY_COMPARE(reading.heard.count(), 1);
        QVERIFY(reading.heard.isError(ErrorKind::Forbidden));
        QCOMPARE(reading.heard.result().error().where, QStringLiteral("payments"));
        QCOMPARE(reading.ids, firstIds(28));
    }

    void anErrorPastTheEndIsNone()
    {
        ScriptedServer server;
        const ScriptedServer::Handler list = listOf(20, 10);
        server.handle([&list](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            if (request.number(QStringLiteral("offset")) > 20)
                return ScriptedAnswer::json("{}", 400);
            return list(request);
        });
        Reading reading(server, fixed(10, 4));
        reading.reader.start();
        QTRY_COMPARE(reading.heard.count(), 1);
        QVERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(20));
    }

    void nothingIsAskedForWhilePaused()
    {
        ScriptedServer server;
        const ScriptedServer::Handler list = listOf(100, 10);
        server.handle([&list](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            return request.number(QStringLiteral("offset")) == 0 ? list(request) : list(request)->held();
        });
        Reading reading(server, fixed(10, 3));
        reading.reader.start();
        QTRY_COMPARE(server.heldAnswers(), 3);
        reading.reader.setPaused(true);
        server.releaseAll();
        QTRY_COMPARE(reading.ids, firstIds(37));
        QCOMPARE(reading.client.requestCount(), 4);
        server.handle(list);
        reading.reader.setPaused(false);
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(100));
    }

    void anUnpagedListIsOneRequest()
    {
        ScriptedServer server;
        const QString path = apiPrefix + QStringLiteral("/organizations");
        server.expect(path, ScriptedAnswer::json(rows(0, 3)));
        Reading reading(server, fixed(1, 4), {Entity::Organization, QStringLiteral("/organizations"), {}, false});
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(3));
        QCOMPARE(server.unexpectedRequests(), 0);
        QVERIFY(server.requests().constFirst().query.isEmpty());
    }

    void abortEndsItOnce_data()
    {
        QTest::addColumn<bool>("isUnderWay");
        QTest::newRow("before the first answer") << false;
        QTest::newRow("with pages under way") << true;
    }

    void abortEndsItOnce()
    {
        QFETCH(const bool, isUnderWay);
        ScriptedServer server;
        const ScriptedServer::Handler list = listOf(1000, 10);
        server.handle([&list](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            return request.number(QStringLiteral("offset")) == 0 ? list(request) : list(request)->held();
        });
        Reading reading(server, fixed(10, 4));
        reading.reader.start();
        if (isUnderWay)
            QTRY_COMPARE(server.heldAnswers(), 4);
        reading.reader.abort();
        reading.reader.abort();
        QCOMPARE(reading.heard.count(), 0);
        QTRY_VERIFY(reading.heard.isError(ErrorKind::Cancelled));
        QTRY_VERIFY(reading.client.findChildren<ApiReply *>().isEmpty());
        QCOMPARE(reading.heard.count(), 1);
        QCOMPARE(reading.pages.size(), isUnderWay ? 1 : 0);
    }

    void aListenerMayAbortOrDeleteIt_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("abort") << false;
        QTest::newRow("delete") << true;
    }

    void aListenerMayAbortOrDeleteIt()
    {
        QFETCH(const bool, isDeleted);
        ScriptedServer server;
        server.handle(listOf(1000, 10));
        ApiClient client(connectionTo(server), onceOnly());
        RequestSlots requestSlots(fixed(10, 4));
        auto reader = std::make_unique<PageReader>(client, requestSlots, payments, fixed(10, 4));
        int pages = 0;
        connect(reader.get(), &PageReader::pageRead, this, [&] {
            ++pages;
            if (isDeleted)
                reader.reset();
            else
                reader->abort();
        });
        const Heard<void> heard(reader.get(), &PageReader::finished);
        reader->start();
        QTRY_COMPARE(pages, 1);
        QTRY_VERIFY(client.findChildren<ApiReply *>().isEmpty());
        QCOMPARE(heard.count(), isDeleted ? 0 : 1);
        QCOMPARE(pages, 1);
    }

    void aReaderDestroyedTakesItsRequestsAlong()
    {
        ScriptedServer server;
        server.always(listPath, ScriptedAnswer::hang());
        ApiClient client(connectionTo(server), onceOnly());
        RequestSlots requestSlots(fixed(10, 4));
        auto reader = std::make_unique<PageReader>(client, requestSlots, payments, fixed(10, 4));
        reader->start();
        QTRY_COMPARE(server.heldAnswers(), 1);
        reader.reset();
        QTRY_VERIFY(client.findChildren<ApiReply *>().isEmpty());
    }
};

FRESHET_TEST(TstPageReader)
#include "tst_pagereader.moc"
