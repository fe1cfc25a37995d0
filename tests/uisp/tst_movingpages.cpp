// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/pagereading.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

/// PageReader on lists that move while they are read, that were read in part before, or that need not be read whole.
class TstMovingPages : public QObject
{
    Q_OBJECT

private slots:
    void rowsTakenAwayInFrontLoseNone_data()
    {
        QTest::addColumn<int>("taken");
        for (const int taken : {1, 5, 30, 45})
            QTest::addRow("%d rows", taken) << taken;
    }
    void rowsTakenAwayInFrontLoseNone()
    {
        QFETCH(const int, taken);
        ScriptedServer server;
        bool isTaken = false;
        server.handle([&isTaken, taken](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            // After fifty rows were read, the first `taken` ones are deleted.
            const int offset = request.number(QStringLiteral("offset"));
            isTaken = isTaken || offset >= 45;
            const int first = isTaken ? taken : 0;
            return ScriptedAnswer::json(rows(first + offset, qBound(0, 100 - first - offset, 10)));
        });
        Reading reading(server, fixed(10, 1));
        reading.reader.start();
        QTRY_COMPARE(reading.heard.count(), 1);
        QVERIFY(reading.heard.isOk());
        std::sort(reading.ids.begin(), reading.ids.end());
        QCOMPARE(reading.ids, firstIds(100));
    }

    void rowsPutInFrontEndNothing()
    {
        ScriptedServer server;
        int added = 0;
        server.handle([&added](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            const int offset = request.number(QStringLiteral("offset"));
            added = qMin(offset, 20);
            return ScriptedAnswer::json(rows(offset - added, qBound(0, 60 + added - offset, 10)));
        });
        Reading reading(server, fixed(10, 1));
        reading.reader.start();
        QTRY_COMPARE(reading.heard.count(), 1);
        QVERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(60));
    }

    void aReadingGoesOnBehindWhatWasRead()
    {
        ScriptedServer server;
        server.handle(listOf(45, 10));
        Reading reading(server, fixed(10, 2));
        std::vector<RecordId> known(30);
        std::iota(known.begin(), known.end(), 0);
        reading.reader.startBehind(30, known);
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(server.requests().constFirst().number(QStringLiteral("offset")), 29);
        QCOMPARE(reading.positions.constFirst(), 39);
        QCOMPARE(reading.ids.constLast(), 44);
        QVERIFY(!reading.ids.contains(28));
    }

    void aKnownRowEndsAListThatHasOne()
    {
        ScriptedServer server;
        server.handle([](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            QByteArrayList items;
            const int offset = request.number(QStringLiteral("offset"));
            for (int id = 100 - offset; id > 100 - offset - request.number(QStringLiteral("limit")); --id)
                items.append("{\"id\":" + QByteArray::number(id) + "}");
            return ScriptedAnswer::json("[" + items.join(',') + "]");
        });
        ListQuery newest = payments;
        newest.until = 85;
        newest.firstRows = 5;
        Reading reading(server, fixed(10, 1), newest);
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(server.requests().constFirst().number(QStringLiteral("limit")), 5);
        QVERIFY(reading.ids.contains(86));
        QVERIFY(reading.ids.size() < 30);
    }

    void aSlowServerIsAskedForSmallerPages()
    {
        ScriptedServer server;
        const ScriptedServer::Handler list = listOf(30, 1000);
        server.handle([&list](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
            return request.number(QStringLiteral("limit")) > 10 ? ScriptedAnswer::json("{}", 503) : list(request);
        });
        PagingLimits limits;
        limits.rowsPerPage = 40;
        limits.fewestRowsPerPage = 5;
        Reading reading(server, limits);
        reading.reader.start();
        QTRY_VERIFY(reading.heard.isOk());
        QCOMPARE(reading.ids, firstIds(30));
    }
};

FRESHET_TEST(TstMovingPages)
#include "tst_movingpages.moc"
