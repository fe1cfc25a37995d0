// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"
#include "ui/views/tablepage.h"

#include <QHeaderView>
#include <QTableView>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// Which columns a table shows in the room that it has, until somebody arranges them.
class TstTableColumns : public QObject
{
    Q_OBJECT

private slots:
    void whatSaysLessGoesFirst_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("less");
        QTest::addColumn<QString>("more");
        QTest::newRow("when an invoice was made") << TableId::Invoices << "created_date" << "status";
        QTest::newRow("over how much an invoice was") << TableId::Invoices << "total_amount" << "status";
        QTest::newRow("how late an invoice was") << TableId::Invoices << "days_late" << "status";
        QTest::newRow("the number of an invoice") << TableId::Invoices << "invoice_number" << "status";
        QTest::newRow("what to do about a finding") << TableId::Findings << "advice" << "message";
        QTest::newRow("the rule of a finding") << TableId::Findings << "rule" << "message";
        QTest::newRow("the plan of a service") << TableId::Services << "plan_name" << "status";
        QTest::newRow("what kind of row changed") << TableId::Changes << "entity" << "kind";
    }
    void whatSaysLessGoesFirst()
    {
        QFETCH(const TableId, table);
        QFETCH(const QString, less);
        QFETCH(const QString, more);
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, table);
        open.window.resize(1600, 420);
        open.open();
        const auto isHidden = [&open](const QString &key) {
            return open.page.view().isColumnHidden(open.page.model().cells().columnOf(key));
        };
        QTRY_VERIFY(!isHidden(less) && !isHidden(more));
        int width = open.window.width();
        while (!isHidden(less) && width > 600) {
            width -= 20;
            open.window.resize(width, 420);
            QTRY_COMPARE(open.window.width(), width);
        }
        QVERIFY(isHidden(less));
        QVERIFY(!isHidden(more));
    }

    void theStatusIsReadInFull_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<int>("besideTheCard");
        QTest::addColumn<QString>("longest");
        QTest::newRow("service") << TableId::Services << 850 << "prepared, blocked";
        QTest::newRow("invoice") << TableId::Invoices << 650 << "teilweise bezahlt";
    }
    void theStatusIsReadInFull()
    {
        QFETCH(const TableId, table);
        QFETCH(const int, besideTheCard);
        QFETCH(const QString, longest);
        constexpr int padding = 20;
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, table);
        open.window.resize(besideTheCard, 420);
        open.open();
        const QTableView &view = open.page.view();
        const int column = open.page.model().cells().columnOf(QStringLiteral("status"));
        const int needed = view.fontMetrics().horizontalAdvance(longest) + padding;
        QTRY_VERIFY(!view.isColumnHidden(column) && view.columnWidth(column) >= needed);
    }

    void whatContradictsIsReadBeforeTheAdvice()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, TableId::Findings);
        open.window.resize(1600, 420);
        open.open();
        const QTableView &view = open.page.view();
        const TableCells &cells = open.page.model().cells();
        const int character = view.fontMetrics().averageCharWidth();
        for (int width = 1200; width >= 600; width -= 60) {
            open.page.view().setFixedWidth(width);
            QTRY_COMPARE(view.width(), width);
            const bool isAlone = view.isColumnHidden(cells.columnOf(QStringLiteral("advice"))) &&
                                 view.isColumnHidden(cells.columnOf(QStringLiteral("rule")));
            const int message = view.columnWidth(cells.columnOf(QStringLiteral("message")));
            QVERIFY2(isAlone || message >= 40 * character, qPrintable(QString::number(width)));
        }
    }

    void customersKeepTheirNumberAndBalance()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, TableId::Customers);
        open.window.resize(1600, 420);
        open.open();
        const auto isHidden = [&open](const char *key) {
            return open.page.view().isColumnHidden(open.page.model().cells().columnOf(QLatin1String(key)));
        };
        open.page.view().setFixedWidth(320);
        QTRY_VERIFY(isHidden("risk_class"));
        for (const char *key : {"id", "name", "account_balance"})
            QVERIFY2(!isHidden(key), key);
    }

    void whoseRowItIsStaysToTheLast_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::newRow("Invoices") << TableId::Invoices;
        QTest::newRow("Payments") << TableId::Payments;
        QTest::newRow("Worklist") << TableId::Worklist;
        QTest::newRow("Findings") << TableId::Findings;
    }
    void whoseRowItIsStaysToTheLast()
    {
        QFETCH(const TableId, table);
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, table);
        open.window.resize(1600, 420);
        open.open();
        const QHeaderView &header = *open.page.view().horizontalHeader();
        const int before = header.hiddenSectionCount();
        open.page.view().setFixedWidth(320);
        QTRY_VERIFY(header.hiddenSectionCount() > before);
        QVERIFY(!header.isSectionHidden(open.page.model().cells().columnOf(QStringLiteral("customer_name"))));
    }

    void theNameIsReadableBeforeTheReasonSpreads_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("reason");
        QTest::newRow("Patterns") << TableId::Patterns << "reason";
        QTest::newRow("Worklist") << TableId::Worklist << "reason";
        QTest::newRow("Findings") << TableId::Findings << "message";
    }
    void theNameIsReadableBeforeTheReasonSpreads()
    {
        QFETCH(const TableId, table);
        QFETCH(const QString, reason);
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, table);
        open.window.resize(1600, 420);
        open.open();
        const QTableView &view = open.page.view();
        const TableCells &cells = open.page.model().cells();
        const int character = view.fontMetrics().averageCharWidth();
        for (int width = 1000; width >= 640; width -= 60) {
            open.page.view().setFixedWidth(width);
            QTRY_COMPARE(view.width(), width);
            const int name = view.columnWidth(cells.columnOf(QStringLiteral("customer_name")));
            QVERIFY2(name >= 18 * character, qPrintable(QString::number(width)));
            if (view.columnWidth(cells.columnOf(reason)) > 30 * character)
                QVERIFY2(name >= 24 * character, qPrintable(QString::number(width)));
        }
    }

    void aNarrowWorklistStillTellsTheStepAndTheAmount()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, TableId::Worklist);
        open.window.resize(1600, 420);
        open.open();
        const int character = open.page.view().fontMetrics().averageCharWidth();
        open.page.view().setFixedWidth(92 * character);
        const auto isHidden = [&open](const char *key) {
            return open.page.view().isColumnHidden(open.page.model().cells().columnOf(QLatin1String(key)));
        };
        QTRY_VERIFY(isHidden("days_past"));
        QVERIFY(!isHidden("reason"));
        open.page.view().setFixedWidth(68 * character);
        QTRY_VERIFY(isHidden("reason"));
        for (const char *key : {"group", "customer_name", "amount", "confirmed_at"})
            QVERIFY2(!isHidden(key), key);
    }
};

FRESHET_TEST(TstTableColumns)
#include "tst_tablecolumns.moc"
