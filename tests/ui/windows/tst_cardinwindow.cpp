// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/models/cellroles.h"
#include "ui/views/customercardview.h"
#include "ui/windows/pagestack.h"

#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// The card beside the tables tells of the customer of the marked row, however the mark came there.
class TstCardInWindow : public QObject
{
    Q_OBJECT

private:
    static QTableView *table(const WindowFixture &desk, PageStack::Page page)
    {
        return desk.named<QTableView>(PageStack::pageTitles().at(page));
    }
    static void show(const WindowFixture &desk, PageStack::Page page)
    {
        desk.named<QListWidget>(QStringLiteral("Pages"))->setCurrentRow(page);
        QTRY_VERIFY(table(desk, page)->model()->rowCount() > 0);
    }
    static qint64 chosen(const WindowFixture &desk, PageStack::Page page)
    {
        return table(desk, page)->currentIndex().data(CellRole::CustomerId).toLongLong();
    }
    static bool tellsOf(const WindowFixture &desk, qint64 customer)
    {
        const auto labels = desk.window->findChild<CustomerCardView *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [wanted = QStringLiteral("#%1").arg(customer)](const QLabel *label) {
            return label->text().section(QStringLiteral(" · "), 0, 0) == wanted;
        });
    }
    static qint64 chooseAnotherCustomersInvoice(const WindowFixture &desk, qint64 customer)
    {
        show(desk, PageStack::Invoices);
        QTableView *invoices = table(desk, PageStack::Invoices);
        int row = 0;
        while (invoices->model()->index(row, 0).data(CellRole::CustomerId).toLongLong() == customer)
            ++row;
        invoices->selectRow(row);
        return chosen(desk, PageStack::Invoices);
    }

private slots:
    void afterARestartItTellsOfTheMarkedRow()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        show(desk, PageStack::Customers);
        table(desk, PageStack::Customers)->selectRow(7);
        const qint64 customer = chosen(desk, PageStack::Customers);
        QVERIFY(tellsOf(desk, customer));
        desk.closeWindow();
        desk.openWindow();
        QTRY_COMPARE(chosen(desk, PageStack::Customers), customer);
        QTRY_VERIFY(tellsOf(desk, customer));
    }

    void itFollowsTheMarksOfThePages()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        show(desk, PageStack::Customers);
        table(desk, PageStack::Customers)->selectRow(3);
        const qint64 first = chosen(desk, PageStack::Customers);
        const qint64 second = chooseAnotherCustomersInvoice(desk, first);
        QVERIFY(tellsOf(desk, second));
        show(desk, PageStack::Customers);
        QVERIFY(tellsOf(desk, first));
        // Nobody has chosen a row there.
        show(desk, PageStack::Payments);
        QVERIFY(tellsOf(desk, first));
        show(desk, PageStack::Invoices);
        QVERIFY(tellsOf(desk, second));
    }

    void followingDoesNotOpenAClosedCard()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        show(desk, PageStack::Customers);
        table(desk, PageStack::Customers)->selectRow(3);
        chooseAnotherCustomersInvoice(desk, chosen(desk, PageStack::Customers));
        desk.named<QToolButton>(QStringLiteral("Close customer card"))->click();
        show(desk, PageStack::Customers);
        QVERIFY(tellsOf(desk, chosen(desk, PageStack::Customers)));
        QVERIFY(!desk.window->findChild<CustomerCardView *>()->isVisible());
    }
};

FRESHET_TEST(TstCardInWindow)
#include "tst_cardinwindow.moc"
