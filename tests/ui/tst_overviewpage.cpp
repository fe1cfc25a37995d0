// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/models/overviewfigures.h"
#include "ui/views/overviewpage.h"
#include "ui/views/overviewtile.h"

#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

namespace {

OverviewTile *tile(const QWidget &page, const char *caption)
{
    for (OverviewTile *found : page.findChildren<OverviewTile *>()) {
        if (found->accessibleName().startsWith(QLatin1String(caption)))
            return found;
    }
    return nullptr;
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
        QCOMPARE(figures->suspendedCustomers, 1);
        QVERIFY(figures->riskyCustomers >= 2);
        QCOMPARE(int(figures->refreshes.size()), 1);
        QCOMPARE(figures->refreshes.front().changedRows, std::optional<qint64>(37));
        QCOMPARE(figures->refreshes.front().refreshedCustomers, std::optional<qint64>(17));
        QVERIFY(!figures->refreshes.front().wasFullCheck);
    }

    void tilesLeadToTheirRows_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("filter");
        QTest::newRow("owing") << QStringLiteral("Owing") << int(TableId::Customers) << QStringLiteral("owing");
        QTest::newRow("overdue") << QStringLiteral("Overdue") << int(TableId::Invoices) << QStringLiteral("overdue");
        QTest::newRow("suspended") << QStringLiteral("Suspended") << int(TableId::Customers)
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

    void saysSoBeforeTheFirstRefresh()
    {
        test::DeskFixture desk;
        CacheSource source;
        OverviewPage page(source, desk.clock);
        QCOMPARE(tile(page, "Owing")->accessibleName(), QStringLiteral("Owing: –"));
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Nothing read from UISP yet. Press Refresh Data to begin.")));
    }

    void currenciesStandSideBySide()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        Customer &other = rows.addCustomer(3000, QStringLiteral("In yen"), "");
        other.currency = Currency(QStringLiteral("JPY"));
        other.accountOutstanding = 500;
        desk.publish(rows);
        CacheSource source;
        QVERIFY(source.open(desk.cachePath()).ok());
        OverviewPage page(source, desk.clock);
        page.setSnapshot(desk.facts());
        QTRY_VERIFY(tile(page, "Owing")->accessibleName().endsWith(QStringLiteral("USD, 500\u00a0JPY")));
        QCOMPARE(tile(page, "Owing")->accessibleDescription(), QStringLiteral("8 customers"));
    }
};

FRESHET_TEST(TstOverviewPage)
#include "tst_overviewpage.moc"
