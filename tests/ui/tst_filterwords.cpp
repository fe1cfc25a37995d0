// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/filterwords.h"
#include "ui/models/statuswords.h"

#include <QtTest>

using namespace freshet;

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TstFilterWords : public QObject
{
    Q_OBJECT

private slots:
    void saysConditions_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<ColumnTest>("test");
        QTest::addColumn<QStringList>("values"); ///< text, from, to, then words
        QTest::addColumn<QString>("sentence");
        const auto row = [](TableId table, const char *column, ColumnTest test, const QStringList &values,
                            const char *sentence) {
            QTest::addRow("%s", sentence) << table << word(column) << test << values << word(sentence);
        };
        const TableId customers = TableId::Customers;
        row(customers, "name", ColumnTest::Contains, {word("mar")}, "Name contains “mar”");
        row(customers, "name", ColumnTest::Equals, {word("mar")}, "Name is “mar”");
        row(customers, "account_balance", ColumnTest::Between, {{}, word("-10.50"), word("20")},
            "Balance from −10.50 to 20");
        row(customers, "account_balance", ColumnTest::Between, {{}, word("1000"), {}}, "Balance from 1,000");
        row(customers, "id", ColumnTest::Between, {{}, {}, word("9")}, "ID up to 9");
        row(customers, "id", ColumnTest::Between, {{}, word("9"), word("9")}, "ID is 9");
        row(TableId::Invoices, "due_date", ColumnTest::Between, {{}, word("2026-01-15"), {}}, "Due from 15 Jan 2026");
        row(TableId::Patterns, "on_time_ratio", ColumnTest::Between, {{}, {}, word("0.5")},
            "On time % up to 50\u00a0%");
        row(TableId::Invoices, "status", ColumnTest::AnyOf, {{}, {}, {}, word("partial"), word("void")},
            "Status is partially paid or void");
        row(customers, "is_vip", ColumnTest::AnyOf, {{}, {}, {}, word("1")}, "VIP is yes");
        row(customers, "grace_payment_date", ColumnTest::Empty, {}, "Grace is empty");
        row(customers, "grace_payment_date", ColumnTest::NotEmpty, {}, "Grace is not empty");
    }
    void saysConditions()
    {
        QFETCH(TableId, table);
        QFETCH(QString, column);
        QFETCH(ColumnTest, test);
        QFETCH(QStringList, values);
        const ColumnCondition condition{column, test, values.value(0), values.value(1), values.value(2), values.mid(3)};
        QTEST(conditionInWords(table, condition).remove(QChar(0x2068)).remove(QChar(0x2069)), "sentence");
    }

    void joinsThem()
    {
        ColumnFilter filter{{{word("grace_payment_date"), ColumnTest::Empty}, {word("name"), ColumnTest::NotEmpty}}};
        QCOMPARE(columnFilterInWords(TableId::Customers, filter), word("Grace is empty and Name is not empty"));
        filter.matchesAny = true;
        QCOMPARE(columnFilterInWords(TableId::Customers, filter), word("Grace is empty or Name is not empty"));
        QCOMPARE(columnFilterInWords(TableId::Customers, {}), QString());
    }

    void everyColumnOfWordsOffersThem()
    {
        for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments,
                                    TableId::Patterns, TableId::Findings, TableId::Changes}) {
            for (const ColumnSpec &column : tableSpec(table).columns) {
                if (column.isInWindow && (column.kind == CellKind::Word || column.kind == CellKind::Flag))
                    QVERIFY2(!offeredWords(table, column).isEmpty(), qPrintable(column.key));
            }
        }
    }
};

FRESHET_TEST(TstFilterWords)
#include "tst_filterwords.moc"
