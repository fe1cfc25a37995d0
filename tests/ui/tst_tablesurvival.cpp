// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr RecordId chosen = 250;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

ColumnFilter largeIds()
{
    return {{{word("id"), ColumnTest::Between, {}, word("100"), {}}}};
}

/// As somebody would leave the page: other columns, another order, filtered, scrolled, a row chosen.
void arrange(OpenPage &open)
{
    QHeaderView &header = *open.page.view().horizontalHeader();
    header.moveSection(header.visualIndex(1), 0);
    header.resizeSection(1, 234);
    header.setSectionHidden(2, true);
    open.page.view().sortByColumn(0, Qt::DescendingOrder);
    open.page.setColumnFilter(largeIds());
    open.settle();
    open.choose(chosen);
    open.page.view().scrollTo(open.page.view().currentIndex(), QAbstractItemView::PositionAtTop);
    open.page.view().setFocus();
}

void expectArranged(OpenPage &open)
{
    const QHeaderView &header = *open.page.view().horizontalHeader();
    QCOMPARE(header.visualIndex(1), 0);
    QCOMPARE(header.sectionSize(1), 234);
    QVERIFY(header.isSectionHidden(2));
    QCOMPARE(header.sortIndicatorSection(), 0);
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(open.page.model().query().columnFilter == largeIds());
    QVERIFY(open.page.model().idAt(0) > open.page.model().idAt(1));
    QCOMPARE(open.current(), chosen);
    QVERIFY(open.page.view().selectionModel()->isRowSelected(open.page.model().rowOf(chosen)));
    QVERIFY(
        open.page.view().viewport()->rect().intersects(open.page.view().visualRect(open.page.view().currentIndex())));
}

} // namespace

class TstTableSurvival : public QObject
{
    Q_OBJECT

private slots:
    void aRefreshLeavesThePageAsItIs()
    {
        test::DeskFixture desk;
        DeskRows rows = crowd(300);
        desk.publish(rows);
        OpenPage open(desk);
        new QAbstractItemModelTester(&open.page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     &open.page);
        open.open();
        arrange(open);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&open.page.view()));
        const int place = open.page.view().visualRect(open.page.view().currentIndex()).top();

        rows.customer(120).firstName = word("Changed");
        for (RecordId id = 1'000; id < 1'005; ++id)
            rows.addCustomer(id, word("A new one %1").arg(id), "");
        desk.publish(rows);
        open.page.setSnapshot(desk.facts());
        open.settle();

        QCOMPARE(open.page.model().rowCount(), 206);
        expectArranged(open);
        QCOMPARE(open.page.view().visualRect(open.page.view().currentIndex()).top(), place);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&open.page.view()));
    }

    void aRestartBringsThePageBack()
    {
        test::DeskFixture desk;
        desk.publish(crowd(300));
        QByteArray state;
        {
            OpenPage open(desk);
            open.open();
            arrange(open);
            state = open.page.saveState();
        }
        OpenPage open(desk);
        QSignalSpy activated(&open.page, &TablePage::customerActivated);
        QVERIFY(open.page.restoreState(state));
        open.open();
        expectArranged(open);
        QVERIFY(open.page.view().verticalScrollBar()->value() > 0);
        QVERIFY(activated.isEmpty());
    }

    void oneChangedRowIsOneChangeInAnOrderOfItsOwn()
    {
        test::DeskFixture desk;
        DeskRows rows = crowd(300);
        desk.publish(rows);
        OpenPage open(desk);
        open.open();
        arrange(open);
        QSignalSpy changed(&open.page.model(), &TableModel::dataChanged);
        QSignalSpy reset(&open.page.model(), &TableModel::modelReset);
        QSignalSpy layout(&open.page.model(), &TableModel::layoutChanged);
        rows.customer(chosen).accountBalance += 1'000;
        desk.publish(rows);
        open.page.setSnapshot(desk.facts());
        open.settle();
        int ofTheRow = 0;
        for (const QList<QVariant> &change : changed)
            ofTheRow += change.at(0).toModelIndex().row() == change.at(1).toModelIndex().row() ? 1 : 0;
        QCOMPARE(ofTheRow, 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(layout.size(), 0);
    }
};

FRESHET_TEST(TstTableSurvival)
#include "tst_tablesurvival.moc"
