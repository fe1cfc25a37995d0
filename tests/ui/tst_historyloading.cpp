// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"
#include "ui/models/historyloading.h"
#include "ui/views/customercardview.h"
#include "ui/views/overviewpage.h"
#include "ui/views/overviewtile.h"
#include "ui/views/riskbox.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// The file as a first refresh leaves it: the old payments are not there.
void forgetHistory(const DeskFixture &desk)
{
    const auto cache = Database::open(desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    QVERIFY(cache);
    QVERIFY((*cache)->execute(QStringLiteral("DELETE FROM list_state WHERE entity = 'payments'")).ok());
}

QString textAt(OpenPage &open, const char *column, int role = Qt::DisplayRole)
{
    const int place = open.page.model().cells().columnOf(QLatin1String(column));
    return open.page.model().index(0, place).data(role).toString();
}

} // namespace

/// While history is missing, nothing that hangs on it looks final, anywhere.
class TstHistoryLoading : public QObject
{
    Q_OBJECT

private slots:
    void judgementsWait_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("waits");
        const auto row = [](TableId table, const char *column, const QString &text, bool waits) {
            QTest::addRow("%s of %s", column, qPrintable(tableSpec(table).key))
                << int(table) << QString::fromLatin1(column) << text << waits;
        };
        row(TableId::Customers, "risk_class", historyLoadingText(), true);
        row(TableId::Customers, "marks", QStringLiteral("…"), true);
        row(TableId::Customers, "account_balance", {}, false);
        row(TableId::Customers, "oldest_overdue_days", {}, false);
        row(TableId::Patterns, "risk_class", historyLoadingText(), true);
        row(TableId::Patterns, "on_time_payment_count", QStringLiteral("…"), true);
        row(TableId::Patterns, "reason", QStringLiteral("…"), true);
        row(TableId::Patterns, "customer_name", {}, false);
    }
    void judgementsWait()
    {
        QFETCH(int, table);
        QFETCH(QString, column);
        QFETCH(QString, text);
        QFETCH(bool, waits);
        DeskFixture desk;
        desk.publish(sampleDesk());
        OpenPage open(desk, TableId(table));
        open.open();
        const QString final = textAt(open, qPrintable(column));
        forgetHistory(desk);
        open.page.setSnapshot(desk.facts());
        open.settle();
        QCOMPARE(textAt(open, qPrintable(column)), waits ? text : final);
        QCOMPARE(textAt(open, qPrintable(column), Qt::ToolTipRole).contains(QLatin1String("Older invoices")), waits);
        if (waits)
            QCOMPARE(textAt(open, qPrintable(column), Qt::AccessibleTextRole), historyLoadingText());
    }

    void chipsOfRiskShowNoNumber()
    {
        DeskFixture desk;
        desk.publish(sampleDesk());
        forgetHistory(desk);
        OpenPage open(desk);
        open.open();
        QTRY_COMPARE(open.chip("owing")->accessibleName(), QStringLiteral("Owing 7"));
        QCOMPARE(open.chip("risky")->accessibleName(), QStringLiteral("Risky"));
        QVERIFY(!open.chip("risky")->toolTip().isEmpty());
    }

    void theCardSaysSo()
    {
        DeskFixture desk;
        desk.publish(sampleDesk());
        forgetHistory(desk);
        CacheSource source;
        QVERIFY(source.open(desk.cachePath()).ok());
        CustomerCardView card(source, desk.clock);
        card.setSnapshot(desk.facts());
        card.showCustomer(1043);
        QVERIFY(!card.findChild<RiskBox *>());
        bool isSaid = false;
        for (const QLabel *label : card.findChildren<QLabel *>())
            isSaid = isSaid || label->text() == historyLoadingText();
        QVERIFY(isSaid);
    }

    void theOverviewSaysSo()
    {
        DeskFixture desk;
        desk.publish(sampleDesk());
        forgetHistory(desk);
        CacheSource source;
        QVERIFY(source.open(desk.cachePath()).ok());
        OverviewPage page(source, desk.clock);
        page.show();
        page.setSnapshot(desk.facts());
        const auto saying = [&page] {
            int tiles = 0;
            for (const OverviewTile *tile : page.findChildren<OverviewTile *>())
                tiles += tile->accessibleDescription() == historyLoadingText() ? 1 : 0;
            return tiles;
        };
        QTRY_COMPARE(saying(), 2);
    }
};

FRESHET_TEST(TstHistoryLoading)
#include "tst_historyloading.moc"
