// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/csvmarks.h"
#include "ui/models/pagedtablefile.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QtTest>

using namespace freshet;

namespace {

struct Paper
{
    explicit Paper(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        buffer.open(QIODevice::WriteOnly);
        writer = std::make_unique<QPdfWriter>(&buffer);
        writer->setPageSize(QPageSize(QPageSize::A4));
        file = std::make_unique<PagedTableFile>(*writer, CellFormat(QLocale::c()), direction);
    }
    bool write(int rows, int columns = 3, const QString &text = QStringLiteral("text"))
    {
        ExportSheet sheet;
        sheet.title = QStringLiteral("Invoices");
        sheet.about = {{QStringLiteral("Snapshot"), QStringLiteral("418")}};
        for (int column = 0; column < columns; ++column)
            sheet.columns.push_back({QStringLiteral("Column %1").arg(column), 12, column == 1});
        sheet.rowCount = rows;
        bool isDone = file->begin(sheet).ok();
        const std::vector<ExportCell> cells(size_t(columns), ExportCell{text});
        for (int row = 0; row < rows; ++row)
            isDone = file->addRow(cells).ok() && isDone;
        isDone = file->addTotals(cells).ok() && file->end().ok() && isDone;
        file.reset();
        writer.reset();
        return isDone;
    }

    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer;
    std::unique_ptr<PagedTableFile> file;
};

/// Of the pages of a PDF, the first's.
bool isLying(const QByteArray &pdf)
{
    const qsizetype at = pdf.indexOf("/MediaBox [");
    const QList<QByteArray> box = pdf.mid(at + 11, 60).split(']').first().simplified().split(' ');
    return box.value(2).toDouble() > box.value(3).toDouble();
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

class TstPagedTableFile : public QObject
{
    Q_OBJECT

private slots:
    void goesOnOnTheNextPage_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("isOnePage");
        QTest::newRow("none") << 0 << true;
        QTest::newRow("a few") << 10 << true;
        QTest::newRow("many") << 400 << false;
    }
    void goesOnOnTheNextPage()
    {
        QFETCH(int, rows);
        Paper paper;
        QVERIFY(paper.write(rows));
        QTEST(pagesOf(paper.buffer.data()) == 1, "isOnePage");
    }

    void aPageHoldsSomeDozenRows()
    {
        Paper paper;
        QVERIFY(paper.write(400));
        const qsizetype pages = pagesOf(paper.buffer.data());
        QVERIFY2(pages >= 5 && pages <= 12, qPrintable(QString::number(pages)));
    }

    void longTextsTakeMoreRoom()
    {
        Paper brief;
        Paper wordy;
        QVERIFY(brief.write(200));
        QVERIFY(wordy.write(200, 3, QStringLiteral("a text of many words ").repeated(8)));
        QVERIFY(pagesOf(wordy.buffer.data()) > pagesOf(brief.buffer.data()));
    }

    void broadTablesTurnThePaper()
    {
        Paper narrow;
        Paper broad;
        QVERIFY(narrow.write(3, 3) && broad.write(3, 12));
        QVERIFY(!isLying(narrow.buffer.data()));
        QVERIFY(isLying(broad.buffer.data()));
    }

    void theOtherDirectionIsDrawnOtherwise()
    {
        Paper left;
        Paper right(Qt::RightToLeft);
        QVERIFY(left.write(3) && right.write(3));
        QVERIFY(left.buffer.data() != right.buffer.data());
    }

    void amountsAreWrittenAsTheLocaleDoes_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("printed");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("English") << QStringLiteral("-1184.50") << english << QStringLiteral("−1,184.50");
        QTest::newRow("German") << QStringLiteral("-1184.50") << german << QStringLiteral("−1.184,50");
        QTest::newRow("whole") << QStringLiteral("12000") << english << QStringLiteral("12,000");
    }
    void amountsAreWrittenAsTheLocaleDoes()
    {
        QFETCH(QString, plain);
        QFETCH(QLocale, locale);
        QTEST(printedDecimal(plain, CellFormat(locale)), "printed");
    }

    void theMarksOfCsvAreAsChosen_data()
    {
        QTest::addColumn<int>("marks");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("written");
        QTest::newRow("as the locale") << int(CsvMarks::Locale) << QStringLiteral("locale") << QStringLiteral(";,");
        QTest::newRow("comma") << int(CsvMarks::Comma) << QStringLiteral("comma") << QStringLiteral(",.");
        QTest::newRow("semicolon") << int(CsvMarks::Semicolon) << QStringLiteral("semicolon") << QStringLiteral(";,");
    }
    void theMarksOfCsvAreAsChosen()
    {
        QFETCH(int, marks);
        QTEST(csvMarksWord(CsvMarks(marks)), "word");
        QCOMPARE(int(csvMarksFromWord(csvMarksWord(CsvMarks(marks)))), marks);
        keepCsvMarks(CsvMarks(marks));
        const CsvOptions options = keptCsvOptions(QLocale(QLocale::German, QLocale::Germany));
        QTEST(QString(options.separator) + options.decimalMark, "written");
        keepCsvMarks(CsvMarks::Locale);
    }
    void whatIsNoWordOfCsvIsTheLocales() { QCOMPARE(csvMarksFromWord(QStringLiteral("tab")), CsvMarks::Locale); }
};

FRESHET_TEST(TstPagedTableFile)
#include "tst_pagedtablefile.moc"
