// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openoverview.h"
#include "ui/delegates/chartcolors.h"
#include "ui/models/overviewfigures.h"
#include "ui/views/agelabel.h"
#include "ui/views/overviewtile.h"
#include "ui/views/trendline.h"

#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using freshet::test::Overview;

namespace {

OverviewTile *tile(const QWidget &page, const char *caption)
{
    for (OverviewTile *found : page.findChildren<OverviewTile *>()) {
        if (found->accessibleName().startsWith(QLatin1String(caption)))
            return found;
    }
    return nullptr;
}

/// Which heats the colours of the bar stand for.
QList<int> heatsShown(BarRow &bar)
{
    const QImage image = bar.grab().toImage();
    const ChartColors inks = ChartColors::of(bar.palette());
    QSet<QRgb> colors;
    for (int x = 0; x < image.width(); ++x)
        colors.insert(image.pixel(x, image.height() / 2));
    QList<int> shown;
    for (int heat = 1; heat < ageingBuckets; ++heat) {
        if (colors.contains(inks.mark(inkOfHeat(heat)).rgb()))
            shown.append(heat);
    }
    return shown;
}

} // namespace

class TstOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheTables()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        const auto cache = Database::open(desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(cache.ok());
        const auto figures = readOverviewFigures(**cache, CalendarDate::fromQDate(QDate(2026, 11, 22)));
        QVERIFY(figures.ok());
        QCOMPARE(figures->snapshot.number, 1);
        QCOMPARE(figures->customerCount, 17);
        QCOMPARE(int(figures->owing.size()), 1);
        QCOMPARE(figures->owing.front().rowCount, 7);
        QCOMPARE(figures->owing.front().money, figures->overdue.front().money);
        QCOMPARE(figures->overdue.front().rowCount, 11);
        QCOMPARE(figures->suspendedServices, 1);
        QVERIFY(figures->riskyCustomers >= 2);
        QVERIFY(figures->atRisk.front().money.minor > 0);
        QVERIFY(figures->atRisk.front().money.minor <= figures->owing.front().money.minor);
        QCOMPARE(int(figures->portfolio.currencies.size()), 1);
        QCOMPARE(figures->portfolio.currencies.front().openAmount(), figures->owing.front().money.minor);
        qint64 classified = 0;
        for (const RiskCount &count : figures->riskClasses)
            classified += count.customers;
        QCOMPARE(classified, figures->customerCount);
        QCOMPARE(int(figures->refreshes.size()), 1);
        QCOMPARE(figures->refreshes.front().changedRows, std::optional<qint64>(37));
        QCOMPARE(figures->refreshes.front().refreshedCustomers, std::optional<qint64>(17));
        QVERIFY(!figures->refreshes.front().wasFullCheck);
    }

    void figuresSayHowOldTheyAre()
    {
        Overview overview;
        QTRY_COMPARE(tile(overview.page, "Owing")->age().text(), QStringLiteral("3 min ago"));
        QVERIFY(tile(overview.page, "Owing")->age().toolTip().contains(QLatin1String("22 Nov 2026, 10:32")));
        overview.desk.clock.advance(7'200);
        overview.desk.publishParts(test::sampleDesk(), {Entity::Customer}, {QStringLiteral("open_invoices")});
        overview.page.setSnapshot(overview.desk.facts());
        QTRY_COMPARE(tile(overview.page, "Suspended")->age().text(), QStringLiteral("2 h ago"));
        QCOMPARE(tile(overview.page, "Owing")->age().text(), QStringLiteral("3 min ago"));
        QCOMPARE(tile(overview.page, "Overdue")->age().text(), QStringLiteral("3 min ago"));
        QCOMPARE(tile(overview.page, "Risky")->age().text(), QStringLiteral("2 h ago"));
        overview.source.close();
        overview.page.setSnapshot({});
        QVERIFY(!tile(overview.page, "Owing")->age().isVisible());
    }

    void tilesLeadToTheirRows_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("filter");
        QTest::newRow("owing") << QStringLiteral("Owing") << int(TableId::Customers) << QStringLiteral("owing");
        QTest::newRow("overdue") << QStringLiteral("Overdue") << int(TableId::Invoices) << QStringLiteral("overdue");
        QTest::newRow("at risk") << QStringLiteral("At risk") << int(TableId::Customers) << QStringLiteral("risky");
        QTest::newRow("suspended") << QStringLiteral("Suspended") << int(TableId::Services)
                                   << QStringLiteral("suspended");
        QTest::newRow("risky") << QStringLiteral("Risky") << int(TableId::Customers) << QStringLiteral("risky");
    }
    void tilesLeadToTheirRows()
    {
        QFETCH(QString, caption);
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        CacheSource source;
        QVERIFY(source.open(desk.cachePath()).ok());
        OverviewPage page(source, desk.clock);
        page.show();
        page.setSnapshot(desk.facts());
        QTRY_VERIFY(!tile(page, qPrintable(caption))->accessibleName().contains(QChar(0x2013)));
        QSignalSpy opened(&page, &OverviewPage::openTable);
        QTest::keyClick(tile(page, qPrintable(caption)), Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QTEST(int(opened.first().at(0).value<TableId>()), "table");
        QTEST(opened.first().at(1).toString(), "filter");
    }

    void barsLeadToTheirRows_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("bar");
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *list, const char *bar, TableId table, const char *filter) {
            QTest::newRow(bar) << QString::fromUtf8(list) << QString::fromUtf8(bar) << int(table)
                               << QString::fromUtf8(filter);
        };
        row("How customers pay", "Good: ", TableId::Patterns, "good");
        row("How customers pay", "High: ", TableId::Patterns, "high");
    }
    void barsLeadToTheirRows()
    {
        QFETCH(QString, list);
        QFETCH(QString, bar);
        Overview overview;
        QTRY_VERIFY(overview.bar(list, bar));
        QSignalSpy opened(&overview.page, &OverviewPage::openTable);
        QTest::keyClick(overview.bar(list, bar), Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QTEST(int(opened.first().at(0).value<TableId>()), "table");
        QTEST(opened.first().at(1).toString(), "filter");
    }

    void barsOfAnAgeLeadToItsInvoices_data()
    {
        QTest::addColumn<int>("bucket");
        QTest::newRow("Not due: ") << 0;
        QTest::newRow("31–60 days: ") << 2;
        QTest::newRow("91 days or more: ") << 4;
    }
    void barsOfAnAgeLeadToItsInvoices()
    {
        QFETCH(int, bucket);
        const QString list = QStringLiteral("How old is what is owed");
        const QString bar = QString::fromUtf8(QTest::currentDataTag());
        Overview overview;
        QTRY_VERIFY(overview.bar(list, bar));
        QSignalSpy opened(&overview.page, &OverviewPage::openRows);
        QTest::keyClick(overview.bar(list, bar), Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<FigureRows>(), ageingRows(bucket, {}));
    }

    void theBucketsAreThoseOfTheEdges_data()
    {
        QTest::addColumn<AgeingEdges>("edges");
        QTest::addColumn<QString>("labels");
        const auto row = [](const char *name, const AgeingEdges &edges, const char *labels) {
            QTest::newRow(name) << edges << QString::fromUtf8(labels);
        };
        row("as defined", {}, "Not due, 1–30 days, 31–60 days, 61–90 days, 91 days or more");
        row("weeks", {{1, 8, 15, 29}}, "Not due, 1–7 days, 8–14 days, 15–28 days, 29 days or more");
    }
    void theBucketsAreThoseOfTheEdges()
    {
        QFETCH(AgeingEdges, edges);
        QFETCH(QString, labels);
        const QString list = QStringLiteral("How old is what is owed");
        Overview overview;
        overview.desk.judgeBy({{1, 2, 3, 4}});
        overview.page.setSnapshot(overview.desk.facts());
        QTRY_COMPARE(overview.labels(list), QStringLiteral("Not due, 1 day, 2 days, 3 days, 4 days or more"));
        // Saving rules judges anew and publishes nothing: the snapshot has the same number.
        overview.desk.judgeBy(edges);
        overview.page.setSnapshot(overview.desk.facts());
        QTRY_COMPARE(overview.labels(list), labels);
    }

    void whoOwesLeadsToTheCustomer()
    {
        Overview overview;
        QTRY_VERIFY(overview.bar(QStringLiteral("Who owes most"), QStringLiteral("Brightwater Guest House: ")));
        QSignalSpy opened(&overview.page, &OverviewPage::openRow);
        QTest::mouseClick(overview.bar(QStringLiteral("Who owes most"), QStringLiteral("Brightwater Guest House: ")),
                          Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(2).toLongLong(), 1187);
        QCOMPARE(opened.first().at(3).toLongLong(), 1187);
    }

    void figuresOfCollectionTellTheirFormula_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("formula");
        const auto row = [](const char *caption, const char *formula) {
            QTest::newRow(caption) << QString::fromUtf8(caption) << QString::fromUtf8(formula);
        };
        row("Outstanding (DSO)", "billed × 365 days = ");
        row("At best", "not due yet ÷ ");
        row("Delinquent", "days outstanding − ");
        row("Counted back", "days of sales");
        row("Collected (CEI)", "open at the start + ");
    }
    void figuresOfCollectionTellTheirFormula()
    {
        QFETCH(QString, caption);
        QFETCH(QString, formula);
        Overview overview;
        QTRY_VERIFY(overview.figure(caption));
        const QWidget *figure = overview.figure(caption);
        QVERIFY2(figure->accessibleDescription().contains(formula), qPrintable(figure->accessibleDescription()));
        QVERIFY(figure->toolTip().contains(QLatin1String("USD")) || formula.startsWith(QLatin1String("days")));
        QVERIFY(!figure->accessibleName().contains(QLatin1String("n/a")));
    }

    void figuresOfCollectionWaitForTheRefreshAfterAnUpdate()
    {
        Overview overview;
        QTRY_VERIFY(overview.figure(QStringLiteral("At best")));
        overview.execute("DELETE FROM meta WHERE key = 'patterns_as_of'");
        overview.page.setSnapshot(overview.desk.facts());
        QTRY_VERIFY(overview.texts().contains(QStringLiteral("after the next refresh")));
        QVERIFY(!overview.figure(QStringLiteral("At best")));
    }

    void heatFollowsTheEdges_data()
    {
        QTest::addColumn<AgeingEdges>("edges");
        QTest::addColumn<int>("heat");
        QTest::newRow("as defined") << AgeingEdges() << 2;
        QTest::newRow("the oldest from day 4 on") << AgeingEdges{{1, 2, 3, 4}} << 4;
    }
    void heatFollowsTheEdges()
    {
        QFETCH(AgeingEdges, edges);
        QFETCH(int, heat);
        Overview overview;
        overview.desk.judgeBy(edges);
        overview.page.setSnapshot(overview.desk.facts());
        const QString list = QStringLiteral("Who owes most");
        QTRY_VERIFY(overview.bar(list, QStringLiteral("Brightwater Guest House: ")));
        BarRow *bar = overview.bar(list, QStringLiteral("Brightwater Guest House: "));
        QTRY_COMPARE(heatsShown(*bar), QList<int>{heat});
    }

    void theTrendIsDrawnFromTwoDaysOn()
    {
        Overview overview;
        QTRY_VERIFY(overview.figure(QStringLiteral("At best")));
        QVERIFY(overview.page.findChildren<TrendLine *>().isEmpty());
        {
            const auto cache =
                Database::open(overview.desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
            QVERIFY(cache.ok());
            QVERIFY((*cache)->execute(QStringLiteral("INSERT INTO portfolio_history SELECT 0, '2026-11-01', currency, "
                                                     "0, 0, 0, 0, 100000, 0, 100000, 365, 0, "
                                                     "'{}' FROM portfolio_history")));
        }
        overview.page.refreshNow();
        QTRY_COMPARE(overview.page.findChildren<TrendLine *>().size(), 1);
        const QString text = overview.page.findChild<TrendLine *>()->accessibleName();
        QVERIFY2(text.startsWith(QLatin1String("Outstanding went from 365.0 days on 1 Nov 2026 to ")),
                 qPrintable(text));
        QVERIFY(overview.texts().contains(text));
    }

    void theBucketsEndWithTheirSum()
    {
        Overview overview;
        QTRY_VERIFY(overview.bar(QStringLiteral("How old is what is owed"), QStringLiteral("Not due: ")));
        const QStringList sums = overview.texts().filter(QLatin1String("net balance"));
        QCOMPARE(sums.size(), 1);
        QVERIFY2(sums.first().contains(QLatin1String(" not due + ")), qPrintable(sums.first()));
    }

    void whatTheLastRefreshChangedLeadsToItsRows()
    {
        Overview overview;
        QTRY_VERIFY(overview.texts().contains(QStringLiteral("The last refresh changed nothing.")));
        test::DeskRows rows = test::sampleDesk();
        rows.customer(1043).accountCredit = 500;
        rows.customer(1007).accountCredit = 500;
        rows.addCustomer(2001, QStringLiteral("Newly Come"), "");
        overview.desk.publish(rows);
        overview.page.setSnapshot(overview.desk.facts());
        const auto link = [&overview]() -> QPushButton * {
            for (QPushButton *button : overview.page.findChildren<QPushButton *>()) {
                if (button->text() == QLatin1String("What the last refresh changed: 2 added, 2 changed"))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(link());
        QVERIFY(!overview.texts().contains(QStringLiteral("The last refresh changed nothing.")));
        QSignalSpy opened(&overview.page, &OverviewPage::openTable);
        link()->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<TableId>(), TableId::Changes);
        QCOMPARE(opened.first().last().toString(), QStringLiteral("last"));
    }
};

FRESHET_TEST(TstOverviewPage)
#include "tst_overviewpage.moc"
