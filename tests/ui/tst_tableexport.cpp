// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/ui/deskfixture.h"
#include "ui/models/tableexport.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

namespace {

/// Exports ids, names and balances of the sample desk's customers.
struct Exporting
{
    Exporting()
        : cells(TableId::Customers, desk.clock)
    {
        desk.publish(test::sampleDesk());
    }

    ExportOrder order(const QString &name)
    {
        TableQuery query;
        query.today = CalendarDate::fromQDate(QDate(2026, 11, 22));
        query.sortKey = QStringLiteral("id");
        ExportOrder order{desk.cachePath(), query, cells, {}, folder.filePath(name)};
        for (const char *key : {"id", "name", "account_balance"})
            order.columns.push_back(cells.columnOf(QString::fromLatin1(key)));
        order.format = name.endsWith(QLatin1String("csv")) ? ExportFormat::Csv : ExportFormat::Xlsx;
        order.title = QStringLiteral("Customers");
        order.about = [](const SnapshotFacts &snapshot) {
            return std::vector<std::pair<QString, QString>>{
                {QStringLiteral("Snapshot"), QString::number(snapshot.number)}};
        };
        return order;
    }
    std::optional<Result<WrittenRows>> outcome(const ExportOrder &order, bool isCancelled = false)
    {
        std::optional<Result<WrittenRows>> said;
        TableExport exporting(order);
        QObject::connect(&exporting, &TableExport::finished, &exporting,
                         [&said](const Result<WrittenRows> &rows) { said.emplace(rows); });
        if (isCancelled)
            exporting.cancel();
        exporting.start();
        (void)test::waitUntil([&said] { return said.has_value(); }, 30'000);
        return said;
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::DeskFixture desk;
    TableCells cells;
    QTemporaryDir folder;
};

const QString csvName = QStringLiteral("rows.csv");

} // namespace

class TstTableExport : public QObject
{
    Q_OBJECT

private slots:
    void writesRowsSumsAndOrigin()
    {
        Exporting exporting;
        const auto rows = exporting.outcome(exporting.order(csvName));
        QVERIFY(rows && *rows);
        const QList<QByteArray> lines = exporting.content(csvName).split('\n');
        QCOMPARE(lines.first(), QByteArray("ID,Name,Balance\r"));
        QVERIFY(lines.contains("1043,Marta van der Merwe,-1184.49\r"));
        QVERIFY(lines.contains("Snapshot,1\r"));
        const auto sums =
            std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("Total "); });
        QCOMPARE(sums, 1);
        QVERIFY(lines.contains("Total USD (17),,-3141.68\r"));
        QCOMPARE(lines.size(), qsizetype(1 + (*rows)->count + 1 + sums + 1 + 1));
    }

    void writesOnlyWhatTheTableShows()
    {
        Exporting exporting;
        ExportOrder order = exporting.order(csvName);
        order.query.search = QStringLiteral("marta");
        const auto rows = exporting.outcome(order);
        QVERIFY(rows && *rows);
        QCOMPARE((*rows)->count, qint64(1));
        QVERIFY(exporting.content(csvName).contains("1043,Marta"));
        QVERIFY(!exporting.content(csvName).contains("1007,"));
    }

    void writesAnExcelWorkbook()
    {
        Exporting exporting;
        const auto rows = exporting.outcome(exporting.order(QStringLiteral("rows.xlsx")));
        QVERIFY(rows && *rows);
        QVERIFY(exporting.content(QStringLiteral("rows.xlsx")).startsWith("PK"));
    }

    void writesPages()
    {
        Exporting exporting;
        ExportOrder order = exporting.order(QStringLiteral("rows.pdf"));
        order.format = ExportFormat::Pdf;
        const auto rows = exporting.outcome(order);
        QVERIFY(rows && *rows);
        QCOMPARE((*rows)->count, qint64(17));
        QVERIFY(exporting.content(QStringLiteral("rows.pdf")).startsWith("%PDF-"));
    }

    void whoCancelsKeepsTheFileOfBefore()
    {
        Exporting exporting;
        QFile before(exporting.folder.filePath(csvName));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const auto rows = exporting.outcome(exporting.order(csvName), true);
        QVERIFY(rows && !*rows);
        QCOMPARE(rows->error().kind, ErrorKind::Cancelled);
        QCOMPARE(exporting.content(csvName), QByteArray("before"));
        QCOMPARE(QDir(exporting.folder.path()).entryList(QDir::Files), QStringList{csvName});
    }

    void whatCannotBeWrittenOrReadIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such folder") << QStringLiteral("missing/rows.csv") << QString() << ErrorKind::StoreFailed;
        QTest::newRow("no such filter") << csvName << QStringLiteral("nonsense") << ErrorKind::InvalidInput;
    }
    void whatCannotBeWrittenOrReadIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QString, filter);
        Exporting exporting;
        ExportOrder order = exporting.order(name);
        order.query.filterKey = filter;
        const auto rows = exporting.outcome(order);
        QVERIFY(rows && !*rows);
        QTEST(rows->error().kind, "kind");
        QVERIFY(!QFileInfo::exists(order.path));
    }

    void withoutItsOwnerNothingIsWritten()
    {
        Exporting exporting;
        const ExportOrder order = exporting.order(csvName);
        for (int round = 0; round < 20; ++round) {
            TableExport gone(order);
            gone.start();
        }
        const QStringList left = QDir(exporting.folder.path()).entryList(QDir::Files);
        QVERIFY(left.isEmpty() || left == QStringList{csvName});
    }

    void spreadsheetsOfEachPlaceGetTheirMarks_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QChar>("mark");
        QTest::newRow("American") << QLocale(QStringLiteral("en_US")) << QChar(u',') << QChar(u'.');
        QTest::newRow("German") << QLocale(QStringLiteral("de_DE")) << QChar(u';') << QChar(u',');
        QTest::newRow("Brazilian") << QLocale(QStringLiteral("pt_BR")) << QChar(u';') << QChar(u',');
        QTest::newRow("Swiss") << QLocale(QStringLiteral("de_CH")) << QChar(u',') << QChar(u'.');
    }
    void spreadsheetsOfEachPlaceGetTheirMarks()
    {
        QFETCH(QLocale, locale);
        const CsvOptions options = csvOptionsFor(locale);
        QTEST(options.separator, "separator");
        QTEST(options.decimalMark, "mark");
        QVERIFY(options.hasByteOrderMark);
    }

    void forPaperTheRowsAreKept()
    {
        Exporting exporting;
        ExportOrder order = exporting.order(csvName);
        order.format = ExportFormat::Paper;
        const auto rows = exporting.outcome(order);
        QVERIFY(rows && *rows);
        QVERIFY((*rows)->kept);
        QVERIFY(!QFileInfo::exists(order.path));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter paper(&buffer);
        QVERIFY(drawTable(*(*rows)->kept, exporting.cells.format(), paper));
        QVERIFY(buffer.data().startsWith("%PDF"));
    }

    void moreRowsThanCanBePrintedAreRefused()
    {
        Exporting exporting;
        test::DeskRows many;
        for (RecordId id = 1; id <= mostPrintedRows + 1; ++id)
            many.addCustomer(id, QStringLiteral("Customer"), "");
        exporting.desk.publish(many);
        ExportOrder order = exporting.order(csvName);
        order.format = ExportFormat::Paper;
        const auto rows = exporting.outcome(order);
        QVERIFY(rows && !*rows);
        QCOMPARE(rows->error().kind, ErrorKind::InvalidInput);
    }
};

FRESHET_TEST(TstTableExport)
#include "tst_tableexport.moc"
