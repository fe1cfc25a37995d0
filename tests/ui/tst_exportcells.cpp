// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/models/exportcells.h"

#include <QtTest>

using namespace freshet;

namespace {

using Kind = ExportCell::Kind;

TableRow rowOf(const TableSpec &spec, const QString &key, const QVariant &value, const char *currency)
{
    TableRow row;
    row.id = 1;
    row.currency = Currency(std::string_view(currency));
    row.cells.resize(qsizetype(spec.columns.size()));
    row.cells[columnIndex(spec, key)] = value;
    return row;
}

} // namespace

class TstExportCells : public QObject
{
    Q_OBJECT

private slots:
    void eachKindAsSpreadsheetsWantIt_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("raw");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, TableId table, const char *key, const QVariant &raw, const char *currency,
                            Kind kind, const char *text) {
            QTest::newRow(name) << table << QString::fromLatin1(key) << raw << QByteArray(currency) << kind
                                << QString::fromUtf8(text);
        };
        row("money", TableId::Customers, "account_balance", qint64(-118450), "USD", Kind::Number, "-1184.50");
        row("money without decimals", TableId::Customers, "account_balance", qint64(1184), "JPY", Kind::Number, "1184");
        row("money with three", TableId::Customers, "account_balance", qint64(1), "KWD", Kind::Number, "0.001");
        row("no money", TableId::Customers, "account_balance", QVariant(), "USD", Kind::Text, "");
        row("id", TableId::Customers, "id", qint64(1043), "USD", Kind::Number, "1043");
        row("text", TableId::Customers, "name", QStringLiteral("=1+1"), "USD", Kind::Text, "=1+1");
        row("flag", TableId::Customers, "is_vip", true, "USD", Kind::Text, "yes");
        row("date", TableId::Invoices, "due_date", QStringLiteral("2026-11-22"), "USD", Kind::Date, "2026-11-22");
        row("time", TableId::Invoices, "confirmed_at", QStringLiteral("2026-11-22T10:32:00.000Z"), "USD",
            Kind::DateTime, "2026-11-22 10:32:00");
        row("word", TableId::Invoices, "status", QStringLiteral("unpaid"), "USD", Kind::Text, "unpaid");
        row("days", TableId::Invoices, "days_late", qint64(0), "USD", Kind::Number, "0");
        row("ratio", TableId::Patterns, "on_time_ratio", 0.75, "USD", Kind::Number, "0.7500");
        row("decimal", TableId::Patterns, "avg_days_late", 3.5, "USD", Kind::Number, "3.50");
    }
    void eachKindAsSpreadsheetsWantIt()
    {
        QFETCH(TableId, table);
        QFETCH(QString, key);
        QFETCH(QVariant, raw);
        QFETCH(QByteArray, currency);
        const test::StillClock clock;
        const TableCells cells(table, clock);
        const auto exported =
            exportRow(cells, {cells.columnOf(key)}, rowOf(cells.spec(), key, raw, currency.constData()));
        QCOMPARE(exported.size(), size_t(1));
        QTEST(exported.front().kind, "kind");
        QTEST(exported.front().text, "text");
    }

    void patternsOfAHistoryThatIsStillReadAreNotExported()
    {
        const test::StillClock clock;
        TableCells cells(TableId::Patterns, clock);
        cells.setHistoryLoading(true);
        const QString key = QStringLiteral("on_time_ratio");
        const auto exported = exportRow(cells, {cells.columnOf(key)}, rowOf(cells.spec(), key, 0.75, "USD"));
        QVERIFY(exported.front() == ExportCell());
    }

    void sumsStandUnderTheirColumns()
    {
        const test::StillClock clock;
        const TableCells cells(TableId::Invoices, clock);
        CurrencyTotals totals{Currency(std::string_view("USD")), 3, {}};
        for (const ColumnSpec &column : cells.spec().columns) {
            if (column.kind == CellKind::Money)
                totals.sums.push_back(qint64(totals.sums.size() + 1) * 100);
        }
        const std::vector<int> columns{cells.columnOf(QStringLiteral("remaining_amount")),
                                       cells.columnOf(QStringLiteral("invoice_number")),
                                       cells.columnOf(QStringLiteral("due_date"))};
        const auto exported = exportTotals(cells, columns, totals);
        QVERIFY(exported[0] == (ExportCell{QStringLiteral("2.00"), Kind::Number}));
        QCOMPARE(exported[1].text, QStringLiteral("Total USD (3)"));
        QVERIFY(exported[2] == ExportCell());
        const auto titles = exportColumns(cells, columns);
        QVERIFY(titles[0].isNumeric && !titles[1].isNumeric);
    }
};

FRESHET_TEST(TstExportCells)
#include "tst_exportcells.moc"
