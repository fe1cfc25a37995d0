// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/models/cellroles.h"
#include "ui/views/customercardview.h"
#include "ui/views/searchbox.h"
#include "ui/windows/pagestack.h"

#include <QListWidget>
#include <QTableView>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QListView *results(const WindowFixture &desk)
{
    return desk.named<QListView>(QStringLiteral("Search results"));
}

void showPage(const WindowFixture &desk, PageStack::Page page)
{
    desk.named<QListWidget>(QStringLiteral("Pages"))->setCurrentRow(page);
}

void searchFor(const WindowFixture &desk, const QString &text)
{
    auto *box = desk.window->findChild<SearchBox *>();
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(box->hasFocus());
    QTest::keyClicks(box, text);
    QTRY_VERIFY(results(desk) != nullptr && results(desk)->isVisible());
}

RecordId currentRow(const QTableView *view)
{
    return view->currentIndex().data(CellRole::Id).toLongLong();
}

} // namespace

class TstSearchInWindow : public QObject
{
    Q_OBJECT

private slots:
    void aFoundRowIsShownOnItsPageWithItsCard()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(desk.waitForHistory());
        auto *invoices = desk.named<QTableView>(QStringLiteral("Invoices"));
        showPage(desk, PageStack::Invoices);
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Invoices")) > 5);
        const QModelIndex wanted = invoices->model()->index(5, 0);
        const QString number = wanted.data().toString();
        const RecordId id = wanted.data(CellRole::Id).toLongLong();
        const RecordId customer = wanted.data(CellRole::CustomerId).toLongLong();
        showPage(desk, PageStack::Customers);

        searchFor(desk, number);
        QTest::keyClick(desk.window->findChild<SearchBox *>(), Qt::Key_Return);

        QTRY_VERIFY(invoices->isVisible());
        QTRY_COMPARE(currentRow(invoices), id);
        QVERIFY(invoices->hasFocus());
        QVERIFY(desk.window->findChild<CustomerCardView *>()->isVisible());
        QTRY_VERIFY(desk.window->findChild<CustomerCardView *>()->accessibleName().size() > 0);
        QCOMPARE(desk.window->findChild<SearchBox *>()->text(), QString());
        QVERIFY(!results(desk)->isVisible());
        QVERIFY(customer > 0);
    }

    void escapeFirstClosesTheListThenEmptiesTheField()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        auto *box = desk.window->findChild<SearchBox *>();
        searchFor(desk, QStringLiteral("zzz"));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!results(desk)->isVisible());
        QCOMPARE(box->text(), QStringLiteral("zzz"));
        QTRY_COMPARE(desk.rowCount(QStringLiteral("Customers")), 0);
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(box->text(), QString());
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) > 0);
    }

    void allOfAGroupAreShownOnItsPage()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(desk.waitForHistory());
        auto *box = desk.window->findChild<SearchBox *>();
        auto *invoices = desk.named<QTableView>(QStringLiteral("Invoices"));
        showPage(desk, PageStack::Invoices);
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Invoices")) > 20);
        const QString beginning = invoices->model()->index(0, 0).data().toString().left(3);
        showPage(desk, PageStack::Customers);
        searchFor(desk, beginning);
        QTRY_VERIFY(box->results().hitCount() > 0);
        for (int row = 0; row < box->results().rowCount(); ++row) {
            if (box->results().index(row).data().toString() == QLatin1String("Show all in Invoices"))
                results(desk)->setCurrentIndex(box->results().index(row));
        }
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(invoices->isVisible());
        QCOMPARE(box->text(), beginning);
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Invoices")) > 20);
    }
};

FRESHET_TEST(TstSearchInWindow)
#include "tst_searchinwindow.moc"
