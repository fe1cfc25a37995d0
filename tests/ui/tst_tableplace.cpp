// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// On a page, because what can disturb the place are its filters, its search and its refreshes.
class TstTablePlace : public QObject
{
    Q_OBJECT

private slots:
    void aChosenRowNamesItsCustomer()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, TableId::Invoices);
        open.open();
        QSignalSpy activated(&open.page, &TablePage::customerActivated);
        open.choose(1102 * 20);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toLongLong(), 1102);
        QCOMPARE(open.page.view().currentIndex().data(CellRole::CustomerId).toLongLong(), 1102);
    }

    void aRefreshKeepsSelectionAndPlace()
    {
        test::DeskFixture desk;
        test::DeskRows rows = crowd(300);
        desk.publish(rows);
        OpenPage open(desk);
        open.open();
        open.choose(150);
        open.page.view().scrollTo(open.page.model().index(140, 0), QAbstractItemView::PositionAtTop);
        const int place = open.page.view().rowViewportPosition(open.page.model().rowOf(145));
        QSignalSpy activated(&open.page, &TablePage::customerActivated);
        open.field.setFocus();

        for (RecordId id = 1000; id < 1005; ++id)
            rows.addCustomer(id, QStringLiteral("A new one %1").arg(id), "");
        desk.publish(rows);
        open.page.setSnapshot(desk.facts());
        open.settle();
        QCOMPARE(open.page.model().rowCount(), 305);
        QCOMPARE(open.current(), 150);
        QVERIFY(open.page.view().selectionModel()->isRowSelected(open.page.model().rowOf(150)));
        QCOMPARE(open.page.view().rowViewportPosition(open.page.model().rowOf(145)), place);
        QCOMPARE(activated.size(), 0);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&open.field));
    }

    void aSearchThatHidesTheChosenRowChoosesNoOther()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        open.choose(1043);
        QSignalSpy activated(&open.page, &TablePage::customerActivated);
        open.page.setSearch(QStringLiteral("nowak"));
        QTRY_COMPARE(open.page.model().rowCount(), 1);
        QVERIFY(!open.page.view().currentIndex().isValid());
        QVERIFY(!open.page.view().selectionModel()->hasSelection());
        open.page.setSearch({});
        QTRY_COMPARE(open.page.model().rowCount(), 17);
        QCOMPARE(open.current(), 1043);
        QCOMPARE(activated.size(), 0);
    }

    void aRowCanBeChosenBeforeItIsThere()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        open.page.setFilter(QStringLiteral("vip"));
        open.settle();
        QSignalSpy activated(&open.page, &TablePage::customerActivated);
        open.page.setFilter(QStringLiteral("owing"));
        QSignalSpy marked(&open.page, &TablePage::customerMarked);
        open.page.choose(1187);
        QCOMPARE(marked.size(), 0);
        open.settle();
        QCOMPARE(open.current(), 1187);
        QCOMPARE(activated.size(), 0);
        QTRY_VERIFY(!marked.isEmpty());
        QCOMPARE(marked.last().first().toLongLong(), 1187);
    }

    void aPageThatComesIntoViewTellsWhoseRowItMarks()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, TableId::Invoices);
        open.open();
        open.choose(1102 * 20);
        open.page.hide();
        QSignalSpy marked(&open.page, &TablePage::customerMarked);
        open.page.choose(1102 * 20);
        QCOMPARE(marked.size(), 0);
        open.page.show();
        QCOMPARE(marked.size(), 1);
        QCOMPARE(marked.first().first().toLongLong(), 1102);
    }
};

FRESHET_TEST(TstTablePlace)
#include "tst_tableplace.moc"
