// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnfilter.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

ColumnCondition contains(const char *column, const char *text)
{
    return {QLatin1String(column), ColumnTest::Contains, utf8(text)};
}

ColumnCondition equals(const char *column, const char *text)
{
    return {QLatin1String(column), ColumnTest::Equals, utf8(text)};
}

ColumnCondition between(const char *column, const char *from, const char *to)
{
    return {QLatin1String(column), ColumnTest::Between, {}, QLatin1String(from), QLatin1String(to)};
}

ColumnCondition anyOf(const char *column, const QStringList &words)
{
    return {QLatin1String(column), ColumnTest::AnyOf, {}, {}, {}, words};
}

ColumnCondition is(const char *column, ColumnTest test)
{
    return {QLatin1String(column), test};
}

QString word(const char *text)
{
    return QLatin1String(text);
}

using Conditions = std::vector<ColumnCondition>;

} // namespace

class TstColumnFilter : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void shows_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<Conditions>("conditions");
        QTest::addColumn<bool>("matchesAny");
        QTest::addColumn<QByteArray>("ids");
        const auto row = [](const char *name, TableId table, const Conditions &conditions, const char *ids,
                            bool matchesAny = false) {
            QTest::newRow(name) << table << conditions << matchesAny << QByteArray(ids);
        };
        const TableId customers = TableId::Customers;
        const TableId invoices = TableId::Invoices;
        const TableId payments = TableId::Payments;
        row("nothing", customers, {}, "1 2 3 4 5");
        row("text", customers, {contains("name", "dental")}, "3");
        row("text with accents", customers, {contains("name", "muller")}, "4");
        row("accents typed", customers, {contains("name", "ŁUCJA")}, "2");
        row("joker", customers, {contains("name", "%_")}, "5");
        row("whole text", customers, {equals("name", "kestrel dental ltd")}, "3");
        row("not the whole text", customers, {equals("name", "kestrel")}, "");
        row("whole text with accents", customers, {equals("name", "zoe muller")}, "4");
        row("whole id", customers, {between("id", "2", "4")}, "2 3 4");
        row("from", customers, {between("id", "4", "")}, "4 5");
        row("to", customers, {between("id", "", "2")}, "1 2");
        row("money", customers, {between("account_balance", "-60", "-49.5")}, "5");
        row("money of each currency", customers, {between("account_balance", "1000", "2000")}, "3");
        row("money, the other one's digits", customers, {between("account_balance", "10", "20")}, "");
        row("days", invoices, {between("due_date", "2026-01-15", "2026-01-20")}, "101 102");
        row("days on", invoices, {between("due_date", "2026-01-16", "")}, "102");
        row("no day", invoices, {is("due_date", ColumnTest::Empty)}, "104 109");
        row("any day", invoices, {is("due_date", ColumnTest::NotEmpty), between("due_date", "2026-01-01", "")},
            "101 102");
        row("no text", invoices, {is("invoice_number", ColumnTest::Empty)}, "104");
        row("words", invoices, {anyOf("status", {word("paid"), word("void")})}, "103 105 107 110");
        row("flag", customers, {anyOf("is_vip", {word("1")})}, "1");
        row("no flag", customers, {anyOf("is_vip", {word("0")})}, "2 3 4 5");
        row("ratio", TableId::Patterns, {between("on_time_ratio", "0", "0.5")}, "1");
        row("of a joined table", payments, {contains("customer_name", "rehakova")}, "201");
        row("of a joined table, none", payments, {is("customer_name", ColumnTest::Empty)}, "202");
        row("both", customers, {contains("name", "thordis"), between("account_balance", "", "-1")}, "1");
        row("either", customers, {contains("name", "dental"), between("account_balance", "", "-1")}, "1 3 5", true);
        row("times", customers, {between("confirmed_at", "2026-01-19", "2026-01-21")}, "1 2 3 4");
        row("other times", customers, {between("confirmed_at", "", "2026-01-18")}, "5");
    }
    void shows()
    {
        QFETCH(Conditions, conditions);
        QFETCH(bool, matchesAny);
        QFETCH(TableId, table);
        TableQuery query;
        query.table = table;
        query.columnFilter = {conditions, matchesAny};
        query.sortKey = QStringLiteral("id");
        if (columnIndex(tableSpec(query.table), query.sortKey) < 0)
            query.sortKey.clear();
        query.today = deskDay();
        TableReader reader(m_cache->database());
        const auto ids = reader.ids(query);
        QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));
        QByteArrayList found;
        for (const RecordId id : *ids)
            found += QByteArray::number(id);
        QTEST(found.join(' '), "ids");
        qint64 counted = 0;
        const auto totals = reader.totals(query);
        QVERIFY2(totals, qPrintable(totals ? QString() : totals.error().detail));
        for (const CurrencyTotals &line : totals.value())
            counted += line.rowCount;
        QCOMPARE(counted, qint64(ids->size()));
    }

    void everyColumnCanBeAskedWhatItOffers()
    {
        TableReader reader(m_cache->database());
        for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments,
                                    TableId::Patterns, TableId::Findings, TableId::Changes}) {
            for (const ColumnSpec &column : tableSpec(table).columns) {
                for (const ColumnTest test : testsFor(column)) {
                    const bool isDay = column.kind == CellKind::Date || column.kind == CellKind::DateTime;
                    TableQuery query;
                    query.table = table;
                    query.today = deskDay();
                    query.columnFilter.conditions = {{column.key,
                                                      test,
                                                      word("x"),
                                                      isDay ? word("2026-01-01") : word("1"),
                                                      {},
                                                      {word("1"), word("x")}}};
                    const auto ids = reader.ids(query);
                    QVERIFY2(ids, qPrintable(ids ? QString() : column.key + ids.error().detail));
                    const auto totals = reader.totals(query);
                    QVERIFY2(totals, qPrintable(totals ? QString() : column.key + totals.error().detail));
                }
            }
        }
    }

    void refuses_data()
    {
        QTest::addColumn<Conditions>("conditions");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const ColumnCondition &condition, const char *sentence) {
            QTest::addRow("%s", sentence) << Conditions{condition} << utf8(sentence);
        };
        row(contains("nowhere", "x"), "This table has no column called “nowhere”.");
        row(contains("account_balance", "x"), "The column “account_balance” cannot be filtered like this.");
        row(contains("name", "  "), "Type what the column is to say.");
        row(between("id", "", ""), "Say from where or up to where.");
        row(between("id", "abc", ""), "“abc” is no number.");
        row(between("id", "nan", ""), "“nan” is no number.");
        row(between("id", "", "inf"), "“inf” is no number.");
        row(between("account_balance", "1e300", ""), "“1e300” is no number.");
        row(between("confirmed_at", "2026-02-30", ""), "“2026-02-30” is no date.");
        row(between("id", "5", "4"), "The beginning comes after the end.");
        row(anyOf("account_state", {}), "Choose one word at least.");
    }
    void refuses()
    {
        QFETCH(Conditions, conditions);
        const Result<void> checked = checkCondition(tableSpec(TableId::Customers), conditions.front());
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QTEST(checked.error().where, "sentence");
        TableQuery query;
        query.today = deskDay();
        query.columnFilter.conditions = conditions;
        QCOMPARE(TableReader(m_cache->database()).ids(query).error().kind, ErrorKind::InvalidInput);
    }

    void survivesJson()
    {
        const ColumnFilter filter{{contains("name", "Řeh"), between("account_balance", "-10", ""),
                                   anyOf("account_state", {word("active"), word("none")}),
                                   is("grace_payment_date", ColumnTest::Empty)},
                                  true};
        const auto read = columnFilterFrom(columnFilterJson(filter), tableSpec(TableId::Customers));
        QVERIFY(read);
        QVERIFY(*read == filter);
        QVERIFY(columnFilterJson({}).isEmpty());
        QVERIFY(columnFilterFrom({}, tableSpec(TableId::Customers))->isEmpty());
    }

    void refusesStrangeJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("match") << QByteArray(R"({"match":"some","conditions":[]})")
                               << utf8("Column filters match “all” or “any”, not “some”.");
        QTest::newRow("test") << QByteArray(R"({"match":"all","conditions":[{"column":"name","test":"like"}]})")
                              << utf8("There is no condition called “like”.");
        QTest::newRow("column") << QByteArray(R"({"match":"all","conditions":[{"column":"x","test":"empty"}]})")
                                << utf8("This table has no column called “x”.");
    }
    void refusesStrangeJson()
    {
        QFETCH(QByteArray, json);
        const auto read = columnFilterFrom(QJsonDocument::fromJson(json).object(), tableSpec(TableId::Customers));
        QVERIFY(!read);
        QTEST(read.error().where, "sentence");
    }
};

FRESHET_TEST(TstColumnFilter)
#include "tst_columnfilter.moc"
