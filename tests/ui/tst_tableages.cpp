// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/opentable.h"
#include "ui/models/cellroles.h"

#include <QtTest>

using namespace freshet;
using freshet::test::OpenTable;

/// How old the rows of a table say they are, and rows that are gone.
class TstTableAges : public QObject
{
    Q_OBJECT

private slots:
    void ageSaysWhatConfirmedItAndWarns()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        const QString tip = open.cell(1043, "confirmed_at", Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QLatin1String("22 Nov 2026, 10:32")) &&
                     tip.contains(QLatin1String("The list that every refresh reads confirmed it.")),
                 qPrintable(tip));
        QCOMPARE(open.cell(1043, "confirmed_at", CellRole::Tone).toInt(), int(Tone::Quiet));
        desk.clock.advance(86'400);
        QCOMPARE(open.cell(1043, "confirmed_at", CellRole::Tone).toInt(), int(Tone::Warning));
        QCOMPARE(open.cell(1043, "confirmed_at").toString(), QStringLiteral("1 d"));
    }

    void rowsThatAreGoneSaySinceWhen()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        OpenTable open(desk);
        std::erase_if(rows.customers, [](const Customer &customer) { return customer.id == 1043; });
        desk.publish(rows);
        open.refresh();
        QCOMPARE(open.model.rowOf(1043), -1);
        open.model.setFilter(QStringLiteral("gone"));
        QTRY_COMPARE(open.model.rowCount(), 1);
        QVERIFY(open.cell(1043, "name", CellRole::Gone).toBool());
        QCOMPARE(open.cell(1043, "gone_since").toString(), QStringLiteral("3 min"));
        QVERIFY(open.cell(1043, "gone_since", Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("Snapshot 2 was the first without it.")));
        desk.publish(test::sampleDesk());
        open.refresh();
        QTRY_COMPARE(open.model.rowCount(), 0);
        open.model.setFilter(QStringLiteral("all"));
        QTRY_VERIFY(open.model.rowOf(1043) >= 0);
        QVERIFY(!open.cell(1043, "name", CellRole::Gone).toBool());
    }

    void onlyOlderRowsAreShown()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        QCOMPARE(open.model.rowCount(), 17);
        open.model.setOlderThan(std::chrono::hours(1));
        QTRY_COMPARE(open.model.rowCount(), 0);
        desk.clock.advance(3600);
        open.refresh();
        QTRY_COMPARE(open.model.rowCount(), 17);
        open.model.setOlderThan(std::chrono::hours(0));
        QTRY_VERIFY(open.model.isCurrent());
        QCOMPARE(open.model.rowCount(), 17);
    }
};

FRESHET_TEST(TstTableAges)
#include "tst_tableages.moc"
