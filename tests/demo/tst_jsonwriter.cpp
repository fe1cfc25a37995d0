// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsonwriter.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;
using namespace freshet::demo;

class TstJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void printsTextAsPhpDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("printed");
        QTest::newRow("plain") << QByteArray("O'Brien & <b>") << QByteArray("\"O'Brien & <b>\"");
        QTest::newRow("accent") << QByteArray("B\xc3\xa1sico") << QByteArray("\"B\\u00e1sico\"");
        QTest::newRow("han") << QByteArray("\xe6\x9d\x8e") << QByteArray("\"\\u674e\"");
        QTest::newRow("pair") << QByteArray("\xf0\x9f\x98\x80") << QByteArray("\"\\ud83d\\ude00\"");
        QTest::newRow("slash") << QByteArray("a/b") << QByteArray("\"a\\/b\"");
        QTest::newRow("quote and backslash") << QByteArray("\"C:\\x\"") << QByteArray("\"\\\"C:\\\\x\\\"\"");
        QTest::newRow("controls") << QByteArray("\n\r\t\b\f\x01\x7f")
                                  << QByteArray("\"\\n\\r\\t\\b\\f\\u0001\\u007f\"");
        QTest::newRow("no UTF-8") << QByteArray("a\xff"
                                                "b\xc3")
                                  << QByteArray("\"a\\ufffdb\\ufffd\"");
        QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
    }
    void printsTextAsPhpDoes()
    {
        QFETCH(QByteArray, text);
        std::string out;
        JsonWriter(out, "-0500").text({}, text.toStdString());
        QTEST(QByteArray::fromStdString(out), "printed");
    }

    void printsFloats_data()
    {
        QTest::addColumn<qint64>("scaled");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QByteArray>("printed");
        QTest::newRow("whole") << qint64(6'000'000) << 2 << QByteArray("60000.0");
        QTest::newRow("one decimal") << qint64(4990) << 2 << QByteArray("49.9");
        QTest::newRow("cents") << qint64(-34794) << 2 << QByteArray("-347.94");
        QTest::newRow("less than one") << qint64(-5) << 2 << QByteArray("-0.05");
        QTest::newRow("zero") << qint64(0) << 2 << QByteArray("0.0");
        QTest::newRow("yen") << qint64(1235) << 0 << QByteArray("1235.0");
        QTest::newRow("dinar") << qint64(1250) << 3 << QByteArray("1.25");
        QTest::newRow("degrees") << qint64(-93'000'001) << 6 << QByteArray("-93.000001");
    }
    void printsFloats()
    {
        QFETCH(qint64, scaled);
        QFETCH(int, digits);
        std::string out;
        JsonWriter(out, "-0500").decimal({}, scaled, digits);
        QTEST(QByteArray::fromStdString(out), "printed");
    }

    void printsAZeroSumAsAnInteger()
    {
        std::string out;
        JsonWriter json(out, "-0500");
        json.beginArray();
        json.sum({}, 0, 2);
        json.sum({}, 100, 2);
        json.endArray();
        QCOMPARE(QByteArray::fromStdString(out), QByteArray("[0,1.0]"));
    }

    void printsDatesWithoutAColonInTheOffset()
    {
        std::string out;
        JsonWriter json(out, "-0500");
        json.beginObject();
        json.instant("at", *CalendarDate::fromPrinted("2026-02-24"), 15 * 3600 + 3);
        json.day("on", CalendarDate::fromPrinted("2024-02-29"));
        json.day("never", std::nullopt);
        json.endObject();
        QCOMPARE(
            QByteArray::fromStdString(out),
            QByteArray("{\"at\":\"2026-02-24T15:00:03-0500\",\"on\":\"2024-02-29T00:00:00-0500\",\"never\":null}"));
    }

    void countsDaysLikeQt()
    {
        for (qint32 day = -200'000; day < 200'000; day += 61) {
            const QDate expected = CalendarDate::fromEpochDays(day).toQDate();
            const CivilDay civil = civilDay(CalendarDate::fromEpochDays(day));
            QCOMPARE(QDate(civil.year, civil.month, civil.day), expected);
        }
    }

    void nests()
    {
        std::string out;
        JsonWriter json(out, "-0500");
        json.beginObject();
        json.number("id", 7);
        json.beginArray("tags");
        json.beginObject();
        json.endObject();
        json.beginObject();
        json.numberOrNull("a", 0);
        json.endObject();
        json.endArray();
        json.flag("on", true);
        json.textOrNull("note", "");
        json.endObject();
        QCOMPARE(QByteArray::fromStdString(out),
                 QByteArray("{\"id\":7,\"tags\":[{},{\"a\":null}],\"on\":true,\"note\":null}"));
    }
};

FRESHET_TEST(TstJsonWriter)
#include "tst_jsonwriter.moc"
