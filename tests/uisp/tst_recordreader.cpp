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

/// Compares what `read` gives for the row's value.
template<typename Read>
void check(Read read)
{
    QFETCH(QByteArray, value);
    QTEST(outcomeOf(value, read), "outcome");
}

template<typename Value>
QString orUnset(const std::optional<Value> &value)
{
    return value ? QString::number(*value) : QStringLiteral("unset");
}

/// Rows of a printed value and what becomes of it.
void rows(std::initializer_list<std::pair<const char *, const char *>> cases)
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("outcome");
    for (const auto &[value, outcome] : cases)
        QTest::newRow(*value ? value : "not there") << QByteArray(value) << QString::fromUtf8(outcome);
}

} // namespace

class TstRecordReader : public QObject
{
    Q_OBJECT

private slots:
    void requiredId_data()
    {
        rows({{"17", "17"},
              {"\"17\"", "17"},
              {"9007199254740992", "9007199254740992"},
              {"9007199254740993", "field: out of range"},
              {"99999999999999999999", "field: out of range"},
              {"0", "field: out of range"},
              {"-1", "field: out of range"},
              {"17.0", "field: not a whole number"},
              {"1e3", "field: not a whole number"},
              {"\"\"", "field: not a whole number"},
              {"\" 17\"", "field: not a whole number"},
              {"\"x\"", "field: not a whole number"},
              {"true", "field: not a whole number"},
              {"[17]", "field: not a whole number"},
              {"{\"id\":17}", "field: not a whole number"},
              {"null", "field: missing"},
              {"", "field: missing"}});
    }
    void requiredId()
    {
        check([](RecordReader &r) { return QString::number(r.requiredId(field)); });
    }

    void optionalId_data()
    {
        rows({{"17", "17"},
              {"null", "unset"},
              {"", "unset"},
              {"0", "field: out of range"},
              {"false", "field: not a whole number"}});
    }
    void optionalId()
    {
        check([](RecordReader &r) { return orUnset(r.optionalId(field)); });
    }

    void requiredCode_data()
    {
        rows({{"1", "1"},
              {"\"3\"", "3"},
              {"0", "field: unknown value 0"},
              {"42", "field: unknown value 42"},
              {"-1", "field: unknown value -1"},
              {"4294967297", "field: unknown value 4294967297"},
              {"\"paid\"", "field: not a whole number"},
              {"null", "field: missing"},
              {"", "field: missing"}});
    }
    void requiredCode()
    {
        QFETCH(QByteArray, value);
        QTEST(outcomeOf(
                  value,
                  [](RecordReader &r) { return QString::number(int(r.requiredCode(field, Level::Low, Level::High))); }),
              "outcome");
    }

    void optionalCode_data() { rows({{"2", "2"}, {"null", "unset"}, {"", "unset"}, {"4", "field: unknown value 4"}}); }
    void optionalCode()
    {
        check([](RecordReader &r) { return orUnset(r.optionalCode(field, 1, 3)); });
    }

    void count_data()
    {
        rows({{"12", "12"},
              {"0", "0"},
              {"null", "0"},
              {"", "0"},
              {"-1", "field: out of range"},
              {"2147483648", "field: out of range"},
              {"1.5", "field: not a whole number"}});
    }
    void count()
    {
        check([](RecordReader &r) { return QString::number(r.count(field)); });
    }

    void flag_data()
    {
        rows({{"true", "1"},
              {"false", "0"},
              {"1", "1"},
              {"0", "0"},
              {"\"1\"", "1"},
              {"\"0\"", "0"},
              {"null", "0"},
              {"", "0"},
              {"2", "field: not true or false"},
              {"\"yes\"", "field: not true or false"},
              {"\"\"", "field: not true or false"},
              {"[]", "field: not true or false"}});
    }
    void flag()
    {
        check([](RecordReader &r) { return QString::number(r.flag(field)); });
    }

    void text_data()
    {
        rows({{"\"a\"", "a"},
              {"\"17\"", "17"},
              {"\"null\"", "null"},
              {"\"\"", ""},
              {"null", ""},
              {"", ""},
              {"17", "field: not a text"},
              {"true", "field: not a text"},
              {"[\"a\"]", "field: not a text"},
              {"{}", "field: not a text"}});
    }
    void text()
    {
        check([](RecordReader &r) { return r.text(field); });
    }

    void requiredText_data()
    {
        rows({{"\"a\"", "a"},
              {"\"\"", "field: missing"},
              {"null", "field: missing"},
              {"", "field: missing"},
              {"17", "field: not a text"}});
    }
    void requiredText()
    {
        check([](RecordReader &r) { return r.requiredText(field); });
    }

    void scalarText_data()
    {
        rows({{"\"a\"", "a"},
              {"17", "17"},
              {"-1.50", "-1.50"},
              {"null", ""},
              {"true", "field: not a text"},
              {"[]", "field: not a text"}});
    }
    void scalarText()
    {
        check([](RecordReader &r) { return r.scalarText(field); });
    }

    void requiredDate_data()
    {
        rows({{"\"2026-02-24T15:00:03-0500\"", "2026-02-24"},
              {"\"2024-02-29\"", "2024-02-29"},
              {"\"2026-02-29T00:00:00+0000\"", "field: not a date"},
              {"\"24.02.2026\"", "field: not a date"},
              {"1772000000", "field: not a date"},
              {"\"\"", "field: missing"},
              {"null", "field: missing"},
              {"", "field: missing"}});
    }
    void requiredDate()
    {
        check([](RecordReader &r) { return r.requiredDate(field).toIso(); });
    }

    void optionalDate_data()
    {
        rows({{"\"2026-12-31T23:59:59+1400\"", "2026-12-31"},
              {"\"\"", "unset"},
              {"null", "unset"},
              {"", "unset"},
              {"\"soon\"", "field: not a date"}});
    }
    void optionalDate()
    {
        check([](RecordReader &r) {
            const std::optional<CalendarDate> date = r.optionalDate(field);
            return date ? date->toIso() : QStringLiteral("unset");
        });
    }

    void requiredCurrency_data()
    {
        rows({{"\"USD\"", "USD"},
              {"\"eur\"", "EUR"},
              {"\"\"", "field: missing"},
              {"null", "field: missing"},
              {"", "field: missing"},
              {"\"Dollar\"", "field: not a currency code"},
              {"\"U$D\"", "field: not a currency code"},
              {"840", "field: not a currency code"}});
    }
    void requiredCurrency()
    {
        check([](RecordReader &r) { return r.requiredCurrency(field).code(); });
    }

    void optionalCurrency_data()
    {
        rows({{"\"USD\"", "USD"}, {"null", ""}, {"\"\"", ""}, {"", ""}, {"\"x\"", "field: not a currency code"}});
    }
    void optionalCurrency()
    {
        check([](RecordReader &r) { return r.optionalCurrency(field).code(); });
    }

    void requiredAmount_data()
    {
        rows({{"60000.0", "6000000"},
              {"70", "7000"},
              {"-347.94", "-34794"},
              {"799.00487804878", "79900"},
              {"1.005", "101"},
              {"6e4", "6000000"},
              {"\"12.5\"", "1250"},
              {"0", "0"},
              {"1e300", "field: out of range"},
              {"90000000000000.01", "field: out of range"},
              {"\"12,5\"", "field: not a number"},
              {"\"\"", "field: not a number"},
              {"\"NaN\"", "field: not a number"},
              {"\"5.\"", "field: not a number"},
              {"true", "field: not a number"},
              {"[1]", "field: not a number"},
              {"null", "field: missing"},
              {"", "field: missing"}});
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
