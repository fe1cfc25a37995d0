// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openoverview.h"
#include "ui/views/filterchip.h"
#include "ui/views/monthpoints.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using freshet::test::Overview;

/// The charts of the overview: their words, and where they lead.
class TstOverviewCharts : public QObject
{
    Q_OBJECT

private slots:
    void everyChartSaysItsPointsInWords_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *chart, const char *words) {
            QTest::newRow(chart) << QString::fromUtf8(chart) << QString::fromUtf8(words);
        };
        row("How old is what is owed", "^Not due: .*USD.*1–30 days: .*USD");
        row("Money received by month", "^December 2025: .*USD, .* payments.*November 2026: ");
        row("Days until paid", "^December 2025: .* days?, .* invoices?.*November 2026: ");
        row("How customers pay", "^Never paid: .*Good: \\d+, ");
    }
    void everyChartSaysItsPointsInWords()
    {
        QFETCH(QString, chart);
        QFETCH(QString, words);
        Overview overview;
        QTRY_VERIFY(overview.chart(chart) && !overview.chart(chart)->points().isEmpty());
        const QString said = overview.chart(chart)->accessibleDescription();
        QVERIFY2(QRegularExpression(words).match(said).hasMatch(), qPrintable(said));
    }

    void namesOfMonthsLeaveRoomForEachOther_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const char *name : {"en_US", "de_DE", "fr_FR", "pl_PL", "pt_BR", "af_ZA", "ar_EG", "fa_IR"})
            QTest::newRow(name) << QLocale(QLatin1String(name));
    }
    void namesOfMonthsLeaveRoomForEachOther()
    {
        QFETCH(const QLocale, locale);
        std::vector<MonthReceipts> months(12);
        for (int month = 1; month <= 12; ++month)
            months[size_t(month - 1)].firstDay = CalendarDate::fromQDate(QDate(2026, month, 1));
        const auto made = receiptPoints(months, Currency(QStringLiteral("USD")), CellFormat(locale));
        for (const ChartPoint &point : made.points)
            QVERIFY2(!point.label.isEmpty() && point.label.size() <= 5, qPrintable(point.label));
    }

    void chartsLeadToTheirRows_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *chart, TableId table, const char *filter) {
            QTest::newRow(chart) << QString::fromUtf8(chart) << int(table) << QString::fromUtf8(filter);
        };
        row("How customers pay", TableId::Patterns, "good");
    }
    void chartsLeadToTheirRows()
    {
        QFETCH(QString, chart);
        Overview overview;
        QTRY_VERIFY(overview.chart(chart) && !overview.chart(chart)->points().isEmpty());
        QSignalSpy opened(&overview.page, &OverviewPage::openTable);
        QTest::keyClick(overview.chart(chart), Qt::Key_End);
        QTest::keyClick(overview.chart(chart), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTEST(int(opened.first().at(0).value<TableId>()), "table");
        QTEST(opened.first().at(1).toString(), "filter");
    }

    void marksOfMoneyLeadToWhatTheyAreMadeOf_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("line");
        QTest::addColumn<FigureRows>("rows");
        const CalendarDate november = CalendarDate::fromQDate(QDate(2026, 11, 1));
        QTest::newRow("ageing") << QStringLiteral("How old is what is owed") << QStringLiteral("91 days")
                                << ageingRows(4, {});
        QTest::newRow("received") << QStringLiteral("Money received by month") << QStringLiteral("November 2026")
                                  << receiptRows(november, {});
        QTest::newRow("settled") << QStringLiteral("Days until paid") << QStringLiteral("November 2026")
                                 << settledRows(november, {});
    }
    void marksOfMoneyLeadToWhatTheyAreMadeOf()
    {
        QFETCH(QString, chart);
        QFETCH(QString, line);
        Overview overview;
        QTRY_VERIFY(overview.chart(chart) && !overview.chart(chart)->points().isEmpty());
        QSignalSpy opened(&overview.page, &OverviewPage::openRows);
        QTest::keyClick(overview.chart(chart), Qt::Key_End);
        QTest::keyClick(overview.chart(chart), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTEST(opened.first().first().value<FigureRows>(), "rows");
        // The line of the same name among the figures leads there, too.
        BarRow *bar = overview.bar(chart, line);
        QVERIFY(bar != nullptr);
        bar->click();
        QCOMPARE(opened.size(), 2);
        QTEST(opened.last().first().value<FigureRows>(), "rows");
    }

    void theChartsAreOfOneCurrencyThatCanBeChosen()
    {
        Overview overview;
        test::DeskRows rows = test::sampleDesk();
        rows.addCustomer(3000, QStringLiteral("In yen"), "xo").currency = Currency(QStringLiteral("JPY"));
        overview.desk.publish(rows);
        overview.page.setSnapshot(overview.desk.facts());
        QTRY_COMPARE(overview.page.findChildren<FilterChip *>().size(), 2);
        const auto chips = overview.page.findChildren<FilterChip *>();
        QVERIFY(chips.first()->isChecked() && !chips.last()->isChecked());
        QVERIFY(overview.texts().contains(QStringLiteral("Who owes most · USD")));
        QTest::mouseClick(chips.last(), Qt::LeftButton);
        QVERIFY(!chips.first()->isChecked() && chips.last()->isChecked());
        QSignalSpy opened(&overview.page, &OverviewPage::openRows);
        QTest::keyClick(overview.chart(QStringLiteral("How old is what is owed")), Qt::Key_Home);
        QTest::keyClick(overview.chart(QStringLiteral("How old is what is owed")), Qt::Key_Return);
        QCOMPARE(opened.first().first().value<FigureRows>(), ageingRows(0, Currency(QStringLiteral("JPY"))));
        QVERIFY(overview.texts().contains(QStringLiteral("Who owes most · JPY")));
        // What the next refresh brings is shown in the currency that was chosen.
        overview.page.refreshNow();
        QTRY_VERIFY(overview.texts().contains(QStringLiteral("Who owes most · JPY")));
    }
};

FRESHET_TEST(TstOverviewCharts)
#include "tst_overviewcharts.moc"
