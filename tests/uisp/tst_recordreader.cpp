// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/recordreader.h"

#include <QtTest>

using namespace freshet;

namespace {

constexpr FieldNames elementNames{"id"};
constexpr FieldNames names{"id", "field", {"list", &elementNames}};
constexpr Field field = names["field"];

enum class Level { Low = 1, High = 3 };

/// Runs `read` on an object whose "field" is printed as `value`; without a value it has none.
void readWith(const QByteArray &value, const std::function<void(RecordReader &)> &read)
{
    const QByteArray body = value.isEmpty() ? QByteArrayLiteral("{}") : "{\"field\":" + value + '}';
    const Result<void> outcome = readJsonObject(body, names, QString(), [&](const JsonRecord &record) {
        RecordReader row(record);
        read(row);
    });
    QVERIFY(outcome.ok());
}

/// The value that `read` gives as text, or "field: problem".
template<typename Read>
QString outcomeOf(const QByteArray &value, Read read)
{
    QString outcome;
    readWith(value, [&](RecordReader &row) {
        outcome = read(row);
        if (row.problem())
            outcome = row.problem()->field + QStringLiteral(": ") + row.problem()->problem;
    });
    return outcome;
}

template<typename Value>
QString orUnset(const std::optional<Value> &value)
{
    return value ? QString::number(*value) : QStringLiteral("unset");
}

void columns()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("outcome");
}

void row(const char *value, const char *outcome)
{
    QTest::newRow(*value ? value : "not there") << QByteArray(value) << QString::fromUtf8(outcome);
}

} // namespace

class TstRecordReader : public QObject
{
    Q_OBJECT

private slots:
    void requiredId_data()
    {
        columns();
        row("17", "17");
        row("\"17\"", "17");
        row("9007199254740992", "9007199254740992");
        row("9007199254740993", "field: out of range");
        row("99999999999999999999", "field: out of range");
        row("0", "field: out of range");
        row("-1", "field: out of range");
        row("17.0", "field: not a whole number");
        row("1e3", "field: not a whole number");
        row("\"\"", "field: not a whole number");
        row("\" 17\"", "field: not a whole number");
        row("\"x\"", "field: not a whole number");
        row("true", "field: not a whole number");
        row("[17]", "field: not a whole number");
        row("{\"id\":17}", "field: not a whole number");
        row("null", "field: missing");
        row("", "field: missing");
    }
    void requiredId()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return QString::number(r.requiredId(field)); }), "outcome");
    }

    void optionalId_data()
    {
        columns();
        row("17", "17");
        row("null", "unset");
        row("", "unset");
        row("0", "field: out of range");
        row("false", "field: not a whole number");
    }
    void optionalId()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return orUnset(r.optionalId(field)); }), "outcome");
    }

    void requiredCode_data()
    {
        columns();
        row("1", "1");
        row("\"3\"", "3");
        row("0", "field: unknown value 0");
        row("42", "field: unknown value 42");
        row("-1", "field: unknown value -1");
        row("4294967297", "field: unknown value 4294967297");
        row("\"paid\"", "field: not a whole number");
        row("null", "field: missing");
        row("", "field: missing");
    }
    void requiredCode()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(
                  value,
                  [](RecordReader &r) { return QString::number(int(r.requiredCode(field, Level::Low, Level::High))); }),
              "outcome");
    }

    void optionalCode_data()
    {
        columns();
        row("2", "2");
        row("null", "unset");
        row("", "unset");
        row("4", "field: unknown value 4");
    }
    void optionalCode()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return orUnset(r.optionalCode(field, 1, 3)); }), "outcome");
    }

    void count_data()
    {
        columns();
        row("12", "12");
        row("0", "0");
        row("null", "0");
        row("", "0");
        row("-1", "field: out of range");
        row("2147483648", "field: out of range");
        row("1.5", "field: not a whole number");
    }
    void count()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return QString::number(r.count(field)); }), "outcome");
    }

    void flag_data()
    {
        columns();
        row("true", "1");
        row("false", "0");
        row("1", "1");
        row("0", "0");
        row("\"1\"", "1");
        row("\"0\"", "0");
        row("null", "0");
        row("", "0");
        row("2", "field: not true or false");
        row("\"yes\"", "field: not true or false");
        row("\"\"", "field: not true or false");
        row("[]", "field: not true or false");
    }
    void flag()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return QString::number(r.flag(field)); }), "outcome");
    }

    void text_data()
    {
        columns();
        row("\"a\"", "a");
        row("\"17\"", "17");
        row("\"null\"", "null");
        row("\"\"", "");
        row("null", "");
        row("", "");
        row("17", "field: not a text");
        row("true", "field: not a text");
        row("[\"a\"]", "field: not a text");
        row("{}", "field: not a text");
    }
    void text()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return r.text(field); }), "outcome");
    }

    void requiredText_data()
    {
        columns();
        row("\"a\"", "a");
        row("\"\"", "field: missing");
        row("null", "field: missing");
        row("", "field: missing");
        row("17", "field: not a text");
    }
    void requiredText()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return r.requiredText(field); }), "outcome");
    }

    void scalarText_data()
    {
        columns();
        row("\"a\"", "a");
        row("17", "17");
        row("-1.50", "-1.50");
        row("null", "");
        row("true", "field: not a text");
        row("[]", "field: not a text");
    }
    void scalarText()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return r.scalarText(field); }), "outcome");
    }

    void requiredDate_data()
    {
        columns();
        row("\"2026-02-24T15:00:03-0500\"", "2026-02-24");
        row("\"2024-02-29\"", "2024-02-29");
        row("\"2026-02-29T00:00:00+0000\"", "field: not a date");
        row("\"24.02.2026\"", "field: not a date");
        row("1772000000", "field: not a date");
        row("\"\"", "field: missing");
        row("null", "field: missing");
        row("", "field: missing");
    }
    void requiredDate()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return r.requiredDate(field).toIso(); }), "outcome");
    }

    void optionalDate_data()
    {
        columns();
        row("\"2026-12-31T23:59:59+1400\"", "2026-12-31");
        row("\"\"", "unset");
        row("null", "unset");
        row("", "unset");
        row("\"soon\"", "field: not a date");
    }
    void optionalDate()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value,
                        [](RecordReader &r) {
                            const std::optional<CalendarDate> date = r.optionalDate(field);
                            return date ? date->toIso() : QStringLiteral("unset");
                        }),
              "outcome");
    }

    void requiredCurrency_data()
    {
        columns();
        row("\"USD\"", "USD");
        row("\"eur\"", "EUR");
        row("\"\"", "field: missing");
        row("null", "field: missing");
        row("", "field: missing");
        row("\"Dollar\"", "field: not a currency code");
        row("\"U$D\"", "field: not a currency code");
        row("840", "field: not a currency code");
    }
    void requiredCurrency()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return r.requiredCurrency(field).code(); }), "outcome");
    }

    void optionalCurrency_data()
    {
        columns();
        row("\"USD\"", "USD");
        row("null", "");
        row("\"\"", "");
        row("", "");
        row("\"x\"", "field: not a currency code");
    }
    void optionalCurrency()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(value, [](RecordReader &r) { return r.optionalCurrency(field).code(); }), "outcome");
    }

    void requiredAmount_data()
    {
        columns();
        row("60000.0", "6000000");
        row("70", "7000");
        row("-347.94", "-34794");
        row("799.00487804878", "79900");
        row("1.005", "101");
        row("6e4", "6000000");
        row("\"12.5\"", "1250");
        row("0", "0");
        row("1e300", "field: out of range");
        row("90000000000000.01", "field: out of range");
        row("\"12,5\"", "field: not a number");
        row("\"\"", "field: not a number");
        row("\"NaN\"", "field: not a number");
        row("\"5.\"", "field: not a number");
        row("true", "field: not a number");
        row("[1]", "field: not a number");
        row("null", "field: missing");
        row("", "field: missing");
    }
    void requiredAmount()
    {
        QFETCH(QByteArray, value);
        const Currency dollar(std::string_view("USD"));
        QTEST(outcomeOf(value, [&](RecordReader &r) { return QString::number(r.requiredAmount(field, dollar)); }),
              "outcome");
    }

    void countsTheDigitsOfTheCurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("yen") << QStringLiteral("JPY") << qint64(1235);
        QTest::newRow("dollar") << QStringLiteral("USD") << qint64(123457);
        QTest::newRow("dinar") << QStringLiteral("KWD") << qint64(1234568);
    }
    void countsTheDigitsOfTheCurrency()
    {
        QFETCH(QString, currency);
        readWith("1234.5678",
                 [&](RecordReader &r) { QTEST(r.optionalAmount(field, Currency(currency)).value(), "minor"); });
    }

    void amountsMayBeUnset()
    {
        for (const char *value : {"", "null"})
            readWith(value, [](RecordReader &r) {
                QVERIFY(!r.optionalAmount(field, Currency(std::string_view("USD"))));
                QVERIFY(!r.problem());
            });
    }

    void namesTheElementOfAList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problemField");
        QTest::addColumn<QString>("problem");
        const QString none;
        QTest::newRow("fine") << QByteArray(R"({"list":[{"id":1},{"id":2}]})") << none << none;
        QTest::newRow("not there") << QByteArray("{}") << none << none;
        QTest::newRow("null") << QByteArray(R"({"list":null})") << none << none;
        QTest::newRow("second element") << QByteArray(R"({"list":[{"id":1},{"id":"x"}]})")
                                        << QStringLiteral("list[1].id") << QStringLiteral("not a whole number");
        QTest::newRow("no object") << QByteArray(R"({"list":[{"id":1},7]})") << QStringLiteral("list[1]")
                                   << QStringLiteral("not an object");
        QTest::newRow("null element") << QByteArray(R"({"list":[null]})") << QStringLiteral("list[0]")
                                      << QStringLiteral("not an object");
        QTest::newRow("text") << QByteArray(R"({"list":"a"})") << QStringLiteral("list")
                              << QStringLiteral("not a list");
        QTest::newRow("object") << QByteArray(R"({"list":{"id":1}})") << QStringLiteral("list")
                                << QStringLiteral("not a list");
    }
    void namesTheElementOfAList()
    {
        QFETCH(QByteArray, body);
        const Result<void> outcome = readJsonObject(body, names, QString(), [](const JsonRecord &record) {
            RecordReader reader(record);
            reader.forEach(names["list"], [](RecordReader &element) { element.requiredId(elementNames["id"]); });
            const FieldProblem problem = reader.problem().value_or(FieldProblem());
            QTEST(problem.field, "problemField");
            QTEST(problem.problem, "problem");
        });
        QVERIFY(outcome.ok());
    }

    void theFirstProblemCounts()
    {
        readWith("\"x\"", [](RecordReader &r) {
            r.requiredId(names["id"]);
            r.requiredId(field);
            QCOMPARE(r.problem()->field, QStringLiteral("id"));
        });
    }

    void readsWhoseRowItIs()
    {
        const auto idOf = [](const QByteArray &body) {
            std::optional<RecordId> id;
            const Result<void> outcome =
                readJsonList(body, names, QString(), [&](const JsonRecord &record) { id = readableId(record, "id"); });
            return outcome.ok() ? id : std::nullopt;
        };
        QCOMPARE(idOf(R"([{"id":17,"field":[]}])").value_or(0), RecordId(17));
        QVERIFY(!idOf(R"([{"id":"x"}])"));
        QVERIFY(!idOf("[{}]"));
        QVERIFY(!idOf("[7]"));
    }
};

FRESHET_TEST(TstRecordReader)
#include "tst_recordreader.moc"
