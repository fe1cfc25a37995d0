// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/jsonfixture.h"
#include "uisp/jsonrecord.h"

#include <QtTest>

using namespace freshet;

namespace {

constexpr FieldNames partNames{"size"};
constexpr FieldNames names{"id", "name", {"parts", &partNames}};

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// What a visit of `body` sees: "id/name", the parts behind it.
struct Seen
{
    Result<void> outcome;
    QByteArrayList elements;
};

Seen visitAll(const QByteArray &body)
{
    Seen seen;
    seen.outcome = readJsonList(body, names, QStringLiteral("things"), [&](const JsonRecord &record) {
        QByteArray text = record.isObject ? bytes(record[names["id"]]) + '/' + bytes(record[names["name"]])
                                          : QByteArrayLiteral("none");
        for (const JsonRecord &part : record.elements)
            text += part.isObject ? '+' + bytes(part[partNames["size"]]) : QByteArrayLiteral("+none");
        seen.elements.append(text);
    });
    return seen;
}

QByteArray nested(int levels)
{
    return "[{\"x\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + "}]";
}

} // namespace

class TstJsonRecord : public QObject
{
    Q_OBJECT

private slots:
    void visitsElementsInOrder_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArrayList>("elements");
        QTest::newRow("none") << QByteArray("[]") << QByteArrayList{};
        QTest::newRow("none, with white space") << QByteArray(" \r\n[\t] \n") << QByteArrayList{};
        QTest::newRow("two") << QByteArray("[{\"id\":1,\"name\":\"a\"},{\"id\":2}]") << QByteArrayList{"1/\"a\"", "2/"};
        QTest::newRow("white space") << QByteArray("[ { \"id\" : 1 \n, \"name\"\t: null } ]")
                                     << QByteArrayList{"1/null"};
        QTest::newRow("another order, unknown fields")
            << QByteArray("[{\"x\":{\"id\":9},\"name\":\"a\",\"y\":[{\"id\":8},[1]],\"id\":1,\"\":0}]")
            << QByteArrayList{"1/\"a\""};
        QTest::newRow("first of two") << QByteArray("[{\"name\":\"a\",\"id\":1,\"name\":\"b\",\"id\":2}]")
                                      << QByteArrayList{"1/\"a\""};
        QTest::newRow("first of two lists")
            << QByteArray("[{\"parts\":[{\"size\":1}],\"parts\":[{\"size\":2},{\"size\":3}]}]")
            << QByteArrayList{"/+1"};
        QTest::newRow("a list inside")
            << QByteArray("[{\"id\":1,\"parts\":[{\"size\":3,\"x\":{}},{\"size\":4}],\"name\":\"a\"}]")
            << QByteArrayList{"1/\"a\"+3+4"};
        QTest::newRow("other values in a list inside")
            << QByteArray("[{\"id\":1,\"parts\":[7,{\"size\":4},[{\"size\":5}]]}]") << QByteArrayList{"1/+none+4+none"};
        QTest::newRow("no list after all") << QByteArray("[{\"id\":1,\"parts\":{\"size\":4}}]") << QByteArrayList{"1/"};
        QTest::newRow("other values as elements") << QByteArray("[1,\"a\",null,[{\"id\":1}],{\"id\":2}]")
                                                  << QByteArrayList{"none", "none", "none", "none", "2/"};
        QTest::newRow("names with escapes are others")
            << QByteArray("[{\"i\\u0064\":1,\"id\\\"\":2,\"id\":3}]") << QByteArrayList{"3/"};
        QTest::newRow("brackets in text")
            << QByteArray("[{\"id\":1,\"name\":\"]}[{\\\"id\\\":2}\"}]") << QByteArrayList{"1/\"]}[{\\\"id\\\":2}\""};
    }
    void visitsElementsInOrder()
    {
        QFETCH(QByteArray, body);
        const Seen seen = visitAll(body);
        QVERIFY(seen.outcome.ok());
        QTEST(seen.elements, "elements");
    }

    void refusesBrokenBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"",
                                 " ",
                                 "null",
                                 "17",
                                 "\"text\"",
                                 "{}",
                                 "{\"code\":404,\"message\":\"Object is not found.\"}",
                                 "<!DOCTYPE html><html><body>Bad Gateway</body></html>",
                                 "[",
                                 "]",
                                 "[}",
                                 "[{]",
                                 "[{}",
                                 "[{}}]",
                                 "[{}]]",
                                 "[{}],",
                                 "[{}] x",
                                 "[{}][{}]",
                                 "[,]",
                                 "[{},]",
                                 "[{} {}]",
                                 "[{\"id\"}]",
                                 "[{\"id\":}]",
                                 "[{\"id\":1,}]",
                                 "[{\"id\" 1}]",
                                 "[{id:1}]",
                                 "[{1:1}]",
                                 "[{\"id\":1 \"name\":2}]",
                                 "[{\"name\":\"a\":1}]",
                                 "[{\"name\":\"a\":1}}]",
                                 "[{\"x\":\"a\":1}}]",
                                 "[{\"id\":01}]",
                                 "[{\"id\":1x}]",
                                 "[{\"x\":tru}]",
                                 "[{\"x\":[}]}]",
                                 "[{\"x\":{]}}]",
                                 "[{\"x\":[1,2}]",
                                 "[{\"x\":\"\\q\"}]",
                                 "[{\"\\q\":1}]",
                                 "[{\"parts\":[{\"size\":1]}]",
                                 "[{\"x\":\"a\nb\"}]",
                                 "[{\"x\":\"\xc3\"}]",
                                 "[{\"x\":\"\xff\xfe\"}]",
                                 "[{\"x\":\"unclosed}]",
                                 "[{'id':1}]",
                                 "[{\"id\":1}] // note",
                                 "[NaN]",
                                 "\xef\xbb\xbf[]"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("a zero byte in a text") << QByteArray("[{\"x\":\"a\0b\"}]", 13);
        QTest::newRow("a zero byte behind the end") << QByteArray("[]\0", 3);
        QTest::newRow("nested too deeply") << nested(61);
        QTest::newRow("nested far too deeply") << nested(100'000);
        QTest::newRow("objects nested too deeply")
            << "[" + QByteArray("{\"x\":").repeated(2000) + "1" + QByteArray(2000, '}') + "]";
    }
    void refusesBrokenBodies()
    {
        QFETCH(QByteArray, body);
        const Seen seen = visitAll(body);
        QVERIFY(!seen.outcome.ok());
        QCOMPARE(seen.outcome.error().kind, ErrorKind::MalformedBody);
        QCOMPARE(seen.outcome.error().where, QStringLiteral("things"));
        QVERIFY(!seen.outcome.error().detail.isEmpty());
    }

    void acceptsModerateNesting() { QVERIFY(visitAll(nested(50)).outcome.ok()); }

    void refusesEveryTruncation_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *name : {"customers.in.json", "invoices.in.json", "payments.in.json"})
            QTest::newRow(name) << test::fixture(name);
        QTest::newRow("brackets") << QByteArray(
            "[{\"a\":[[],[{}],{\"b\":[1,[2]]}]},{\"id\":1,\"parts\":[{\"size\":2}]}]");
    }
    void refusesEveryTruncation()
    {
        QFETCH(QByteArray, body);
        QVERIFY(visitAll(body).outcome.ok());
        for (qsizetype length = 0; length < body.size(); ++length) {
            QVERIFY2(!visitAll(body.left(length)).outcome.ok(), qPrintable(QString::number(length)));
            QByteArray inPlace = body.left(length);
            inPlace.reserve(length + 64);
            QVERIFY2(!visitAll(inPlace).outcome.ok(), qPrintable(QString::number(length)));
        }
    }

    void readsAnObjectAlone()
    {
        QByteArray id;
        const auto keepId = [&](const JsonRecord &record) { id = bytes(record[names["id"]]); };
        QVERIFY(readJsonObject(" {\"x\":[1],\"id\":17} ", names, QString(), keepId).ok());
        QCOMPARE(id, QByteArray("17"));
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "[]", "[{\"id\":1}]", "17", "{", "{\"id\":1", "{\"id\":1}}", "{\"id\":1} {}", "{]",
                                 "{\"id\":}", "<html>"})
            QTest::newRow(body) << QByteArray(body);
    }
    void refusesWhatIsNoObject()
    {
        QFETCH(QByteArray, body);
        int visits = 0;
        const Result<void> outcome = readJsonObject(body, names, QString(), [&](const JsonRecord &) { ++visits; });
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::MalformedBody);
        QCOMPARE(visits, 0);
    }
};

FRESHET_TEST(TstJsonRecord)
#include "tst_jsonrecord.moc"
