// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/opentable.h"
#include "ui/models/cellroles.h"

#include <QItemSelectionModel>
#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using freshet::test::OpenTable;

namespace {

/// Dropped by the tester's own check of persistent indexes if rows moved wrongly.
QModelIndex rowOf(const OpenTable &table, RecordId id)
{
    return table.model.index(table.model.rowOf(id), 0);
}

constexpr int many = test::moreThanComeFirst;

} // namespace

class TstTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheRowsOfEveryTable_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("rows");
        const test::DeskRows desk = test::sampleDesk();
        QTest::newRow("customers") << int(TableId::Customers) << int(desk.customers.size());
        QTest::newRow("services") << int(TableId::Services) << int(desk.services.size());
        QTest::newRow("invoices") << int(TableId::Invoices) << int(desk.invoices.size());
        QTest::newRow("payments") << int(TableId::Payments) << int(desk.payments.size());
        QTest::newRow("patterns") << int(TableId::Patterns) << int(desk.customers.size());
    }
    void showsTheRowsOfEveryTable()
    {
        QFETCH(int, table);
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk, TableId(table));
        QTEST(open.model.rowCount(), "rows");
        QCOMPARE(open.model.rowCount(open.model.index(0, 0)), 0);
        QCOMPARE(open.model.columnCount(open.model.index(0, 0)), 0);
        for (int column = 0; column < open.model.columnCount(); ++column) {
            QVERIFY(!open.model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(open.model.data(open.model.index(0, column), CellRole::Id).isValid());
        }
    }

    void answersEveryRole()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        QCOMPARE(open.cell(1043, "id").toString(), QStringLiteral("1043"));
        QCOMPARE(open.cell(1043, "account_balance").toString(), QStringLiteral("−1,184.49"));
        QCOMPARE(open.cell(1043, "account_balance", CellRole::Raw).toLongLong(), -118449);
        QCOMPARE(open.cell(1043, "account_balance", Qt::AccessibleTextRole).toString(),
                 QStringLiteral("−1,184.49\u00a0USD"));
        QVERIFY(open.cell(1043, "account_balance", Qt::TextAlignmentRole)
                    .value<Qt::Alignment>()
                    .testFlag(Qt::AlignTrailing));
        QCOMPARE(open.cell(1043, "name", CellRole::CustomerId).toLongLong(), 1043);
        QCOMPARE(open.cell(1043, "confirmed_at").toString(), QStringLiteral("3 min"));
        QVERIFY(!open.cell(1043, "name", CellRole::Gone).toBool());
        QCOMPARE(open.cell(1043, "marks", CellRole::Marks).toString(), QStringLiteral("oooxoloollxx"));
        QVERIFY(open.cell(1043, "marks", Qt::ToolTipRole).toString().startsWith(QLatin1String("Newest first: open")));
        QCOMPARE(open.cell(1043, "risk_class", CellRole::Tone).toInt(), int(Tone::Bad));
        QVERIFY(open.cell(1043, "risk_class", CellRole::Pill).toBool());
        QCOMPARE(open.cell(1178, "name", CellRole::Tone).toInt(), int(Tone::Quiet));
        QVERIFY(!open.model.data({}, Qt::DisplayRole).isValid());
        QVERIFY(!open.model.headerData(999, Qt::Horizontal).isValid());
    }

    void agesGrowByThemselves()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        QSignalSpy changed(&open.model, &TableModel::dataChanged);
        desk.clock.advance(600);
        open.model.tick();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(open.cell(1043, "confirmed_at").toString(), QStringLiteral("13 min"));
    }

    void aNewDayAsksAgain()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        const CalendarDate today = open.model.query().today;
        desk.clock.advance(86400);
        open.model.tick();
        QVERIFY(!open.model.isCurrent());
        QTRY_VERIFY(open.model.isCurrent());
        QCOMPARE(open.model.query().today, today.addDays(1));
    }

    void sortsByEveryColumn()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        for (int column = 0; column < open.model.columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                open.model.sort(column, order);
                QTRY_VERIFY(open.model.isCurrent());
                QCOMPARE(open.model.rowCount(), int(test::sampleDesk().customers.size()));
            }
        }
        open.model.sort(open.model.cells().columnOf(QStringLiteral("account_balance")));
        QTRY_VERIFY(open.model.isCurrent());
        QCOMPARE(open.model.idAt(0), 1043);
        open.model.sort(-1);
        QTRY_VERIFY(open.model.isCurrent());
        QCOMPARE(open.names().first(), QStringLiteral("Brightwater Guest House"));
    }

    void findsRowsByIdsOfAnySize()
    {
        const std::vector<RecordId> ids{5'000'000'001, 7, 4'194'305, 2'049, 2'048, 9'007'199'254'740'991};
        test::DeskRows rows;
        for (size_t place = 0; place < ids.size(); ++place)
            rows.addCustomer(ids[place], QStringLiteral("Customer %1").arg(place), "");
        test::DeskFixture desk;
        desk.publish(rows);
        const OpenTable open(desk);
        for (size_t place = 0; place < ids.size(); ++place)
            QCOMPARE(open.model.rowOf(ids[place]), int(place));
        QCOMPARE(open.model.rowOf(8), -1);
    }

    void filtersAndSearches()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        open.model.setFilter(QStringLiteral("archived"));
        QTRY_COMPARE(open.names(), QStringList{QStringLiteral("Günther Maier")});
        open.model.setFilter(QStringLiteral("all"));
        open.model.setSearch(QStringLiteral("thordis"));
        QTRY_COMPARE(open.names(), QStringList{QStringLiteral("Þórdís Jónsdóttir")});
        open.model.setSearch(QStringLiteral("nobody at all"));
        QTRY_COMPARE(open.model.rowCount(), 0);
        open.model.setSearch({});
        QTRY_COMPARE(open.model.rowCount(), int(test::sampleDesk().customers.size()));
    }

    void oneChangedRowIsOneChange()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        OpenTable open(desk);
        open.showEveryCell();
        QSignalSpy changed(&open.model, &TableModel::dataChanged);
        QSignalSpy reset(&open.model, &TableModel::modelReset);
        QSignalSpy layout(&open.model, &TableModel::layoutChanged);
        rows.customer(1222).tags = {QStringLiteral("VIP")};
        desk.publish(rows);
        open.refresh();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), open.model.rowOf(1222));
        QCOMPARE(changed.first().at(1).toModelIndex().row(), open.model.rowOf(1222));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(layout.size(), 0);
        QCOMPARE(open.cell(1222, "is_vip").toString(), QStringLiteral("✓"));
    }

    void nothingChangedIsNoSignal()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        open.showEveryCell();
        QSignalSpy changed(&open.model, &TableModel::dataChanged);
        QSignalSpy layout(&open.model, &TableModel::layoutChanged);
        desk.publish(test::sampleDesk());
        open.refresh();
        QCOMPARE(changed.size() + layout.size(), 0);
        desk.clock.advance(3600);
        desk.publish(test::sampleDesk());
        open.refresh();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(open.model.cells().column(changed.first().at(0).toModelIndex().column()).key,
                 QStringLiteral("confirmed_at"));
    }

    void rowsComeGoAndMoveUnderASelection()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        OpenTable open(desk);
        QItemSelectionModel selection(&open.model);
        for (const RecordId id : {1043, 1222, 1007})
            selection.select(rowOf(open, id), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(rowOf(open, 1222), QItemSelectionModel::NoUpdate);
        QSignalSpy reset(&open.model, &TableModel::modelReset);

        rows.customer(1222).companyName = QStringLiteral("Aaron Zoë Müller");
        rows.addCustomer(1600, QStringLiteral("Aachen Textiles"), "oo");
        std::erase_if(rows.customers,
                      [](const Customer &customer) { return customer.id == 1007 || customer.id == 1020; });
        desk.publish(rows);
        open.refresh();

        QCOMPARE(reset.size(), 0);
        QCOMPARE(open.model.idAt(0), 1600);
        QCOMPARE(open.model.idAt(1), 1222);
        QCOMPARE(open.model.rowOf(1007), -1);
        QCOMPARE(selection.currentIndex().row(), open.model.rowOf(1222));
        QVERIFY(selection.isRowSelected(open.model.rowOf(1043)));
        QVERIFY(selection.isRowSelected(open.model.rowOf(1222)));
        QCOMPARE(selection.selectedRows().size(), 2);
        QCOMPARE(open.cell(1222, "name").toString(), QStringLiteral("Aaron Zoë Müller"));
    }

    void aSelectionOfAllSurvivesAFilterAndItsEnd()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        QItemSelectionModel selection(&open.model);
        selection.select(QItemSelection(open.model.index(0, 0),
                                        open.model.index(open.model.rowCount() - 1, open.model.columnCount() - 1)),
                         QItemSelectionModel::Select);
        open.model.setFilter(QStringLiteral("owing"));
        QTRY_COMPARE(open.model.rowCount(), 7);
        QCOMPARE(selection.selectedRows().size(), 7);
        open.model.setFilter(QStringLiteral("all"));
        QTRY_COMPARE(open.model.rowCount(), int(test::sampleDesk().customers.size()));
        QCOMPARE(selection.selectedRows().size(), 7);
    }

    void ofManyRowsTheFirstComeFirst()
    {
        test::DeskFixture desk;
        desk.publish(test::manyCustomers());
        OpenTable open(desk);
        QCOMPARE(open.model.rowCount(), many);
        const QSignalSpy reset(&open.model, &TableModel::modelReset);
        QList<std::pair<int, RecordId>> shown;
        connect(&open.model, &TableModel::rowsRearranged, this,
                [&] { shown.append({open.model.rowCount(), open.model.idAt(0)}); });
        {
            const test::LongReading all(open.source.slowThread());
            open.model.sort(open.model.cells().columnOf(QStringLiteral("name")), Qt::DescendingOrder);
            QVERIFY(!open.model.showsWhatWasAsked());
            QTRY_VERIFY(open.model.showsWhatWasAsked());
        }
        QTRY_VERIFY(open.model.isCurrent());
        const QList<std::pair<int, RecordId>> headThenAll{{int(TableQueryRunner::headRows), many}, {many, many}};
        QCOMPARE(shown, headThenAll);
        QCOMPARE(open.model.idAt(many - 1), 1);
        QVERIFY(open.model.showsWhatWasAsked());
        shown.clear();
        // The same question once more, as after a refresh: nothing goes for a moment.
        open.refresh();
        const QList<std::pair<int, RecordId>> allAgain{{many, many}};
        QCOMPARE(shown, allAgain);
        QCOMPARE(reset.size(), 0);
    }

    void rowsThatSomebodyHoldsStay()
    {
        test::DeskFixture desk;
        desk.publish(test::manyCustomers());
        OpenTable open(desk);
        const QPersistentModelIndex held = rowOf(open, 3);
        open.model.setRowsHeld(true);
        QList<int> shown;
        connect(&open.model, &TableModel::rowsRearranged, this, [&] { shown.append(open.model.rowCount()); });
        open.model.sort(open.model.cells().columnOf(QStringLiteral("name")), Qt::DescendingOrder);
        QTRY_VERIFY(open.model.isCurrent());
        QCOMPARE(shown, QList<int>{many});
        QVERIFY(held.isValid());
        QCOMPARE(held.row(), many - 3);
        // Somebody takes hold while the first rows are on their way.
        open.model.setRowsHeld(false);
        open.model.sort(open.model.cells().columnOf(QStringLiteral("name")), Qt::AscendingOrder);
        open.model.setRowsHeld(true);
        QTRY_VERIFY(open.model.isCurrent());
        QCOMPARE(shown, (QList<int>{many, many}));
        QCOMPARE(held.row(), 2);
    }

    void aLateAnswerIsIgnored()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        QSignalSpy moved(&open.model, &TableModel::rowsRearranged);
        open.model.setSearch(QStringLiteral("marta"));
        QSemaphore isRead;
        open.source.thread().post(open.source.thread().newSlot(),
                                  [&isRead](const Result<Database *> &) -> ReaderThread::Delivery {
                                      isRead.release();
                                      return {};
                                  });
        isRead.acquire();
        // The answer for "marta" waits in the event queue now; what is asked next makes it late.
        open.model.setSearch(QStringLiteral("nowak"));
        QTRY_VERIFY(open.model.isCurrent());
        QCOMPARE(moved.size(), 1);
        QCOMPARE(open.names(), QStringList{QStringLiteral("Łukasz Nowak")});
    }

    void hostileTextStaysText()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        rows.addCustomer(2001, QStringLiteral("<b>x</b>"), "o");
        rows.addCustomer(2002, QStringLiteral("=SUM(A1)"), "o");
        rows.addCustomer(2003, QStringLiteral("abc\u202Egnp\nline"), "o");
        desk.publish(rows);
        OpenTable open(desk);
        QCOMPARE(open.cell(2001, "name").toString(), QStringLiteral("<b>x</b>"));
        QVERIFY(open.cell(2001, "name", Qt::ToolTipRole).toString().contains(QLatin1String("&lt;b&gt;x")));
        QCOMPARE(open.cell(2002, "name").toString(), QStringLiteral("=SUM(A1)"));
        QCOMPARE(open.cell(2003, "name").toString(), QStringLiteral("abcgnp line"));
    }

    void rowsGoneFromUispAreShownAsSuch()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        std::erase_if(rows.customers, [](const Customer &customer) { return customer.id == 1007; });
        desk.publish(rows);
        OpenTable open(desk);
        open.model.setFilter(QStringLiteral("gone"));
        QTRY_COMPARE(open.model.rowCount(), 1);
        QVERIFY(open.cell(1007, "name", CellRole::Gone).toBool());
        QCOMPARE(open.cell(1007, "name", CellRole::Tone).toInt(), int(Tone::Quiet));
        QVERIFY(open.cell(1007, "name", Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("UISP no longer has this row.")));
    }

    void anotherFileStartsOver()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        test::DeskFixture other;
        OpenTable open(desk);
        QSignalSpy reset(&open.model, &TableModel::modelReset);
        QVERIFY(open.source.open(other.cachePath()).ok());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(open.model.rowCount(), 0);
        open.source.close();
        open.model.refresh();
        QCOMPARE(open.model.rowCount(), 0);
        QVERIFY(!open.source.open(QStringLiteral("/no/such/file")).ok());
        QVERIFY(!open.source.isOpen());
    }

    void aFailedQuestionIsSaidAndKeepsTheRows()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        QSignalSpy failed(&open.model.runner(), &TableQueryRunner::failed);
        open.model.setFilter(QStringLiteral("no such filter"));
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::InvalidInput);
        QCOMPARE(open.model.rowCount(), int(test::sampleDesk().customers.size()));
    }

    void manyRowsAreReadAsTheyAreShown()
    {
        test::DeskFixture desk;
        test::DeskRows rows;
        for (RecordId id = 1; id <= 3000; ++id)
            rows.addCustomer(id, QStringLiteral("Customer %1").arg(id, 5, 10, QLatin1Char('0')), "");
        desk.publish(rows);
        OpenTable open(desk);
        QCOMPARE(open.model.rowCount(), 3000);
        for (int row = 0; row < 3000; row += 7)
            QCOMPARE(open.cell(open.model.idAt(row), "name").toString(),
                     QStringLiteral("Customer %1").arg(row + 1, 5, 10, QLatin1Char('0')));
        QCOMPARE(open.cell(1, "name").toString(), QStringLiteral("Customer 00001"));
    }
};

FRESHET_TEST(TstTableModel)
#include "tst_tablemodel.moc"
