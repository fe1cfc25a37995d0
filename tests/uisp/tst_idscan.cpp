// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/jsonfixture.h"
#include "uisp/decoders.h"

#include <QtTest>

using namespace freshet;

class TstIdScan : public QObject
{
    Q_OBJECT

private slots:
    void listsTheIds_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArrayList>("ids");
        QTest::newRow("none") << QByteArray("[]") << QByteArrayList{};
        QTest::newRow("numbers") << QByteArray(R"([{"id":17},{"x":{"id":1},"id":18}])") << QByteArrayList{"17", "18"};
        QTest::newRow("numbers as text") << QByteArray(R"([{"id":"17"}])") << QByteArrayList{"17"};
        QTest::newRow("UUIDs") << QByteArray(R"([{"id":"6efe0fa8-36b2-4dd1-b049-427bffc7d369"}])")
                               << QByteArrayList{"6efe0fa8-36b2-4dd1-b049-427bffc7d369"};
        QTest::newRow("without") << QByteArray(R"([{},{"id":null},7,{"id":true},{"id":[1]},{"id":3}])")
                                 << QByteArrayList{"", "", "", "", "", "3"};
        QTest::newRow("twice: the first one") << QByteArray(R"([{"id":3,"id":4}])") << QByteArrayList{"3"};
        QTest::newRow("last of many") << QByteArray(
                                             "[{\"a\":\"}\",\"b\":[{\"id\":5}],\"c\":\"\\\"id\\\":6\",\"id\":7}]")
                                      << QByteArrayList{"7"};
        QTest::newRow("spaces") << QByteArray(" [ { \"id\" : 8 } , { \"x\" : [ ] } ] \n") << QByteArrayList{"8", ""};
        QTest::newRow("what stands elsewhere is the decoder's")
            << QByteArray(R"([{"id":9,"x":nul},{"x":1.,"id":10}])") << QByteArrayList{"9", "10"};
        QTest::newRow("a page") << test::fixture("invoices.in.json") << QByteArrayList{"1000", "999", "998"};
    }
    void listsTheIds()
    {
        QFETCH(QByteArray, body);
        const Result<std::vector<QByteArray>> ids = scanIds(body);
        QVERIFY(ids.ok());
        QTEST(QByteArrayList(ids->begin(), ids->end()), "ids");
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "{\"id\":1}", "[{\"id\":1}", "[{\"id\":1},]", "[{\"id\":1}]x", "<html></html>",
                                 "[{\"id\":1]", "[{\"id\":1},{\"id\":2}", "[{\"id\":1}{\"id\":2}]", "[{\"id\":nul}]",
                                 "[nul]", "[{\"x\":[1}]", "[{\"id\":\"\xff\"}]", "[{\"x\":\"open}]"})
            QTest::newRow(body) << QByteArray(body);
    }
    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, body);
        const Result<std::vector<QByteArray>> ids = scanIds(body);
        QVERIFY(!ids.ok());
        QCOMPARE(ids.error().kind, ErrorKind::MalformedBody);
    }
};

FRESHET_TEST(TstIdScan)
#include "tst_idscan.moc"
