// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/whydialog.h"
#include "ui/models/cellroles.h"
#include "ui/windows/pagestack.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QListWidget &pagesOf(const WindowFixture &office)
{
    return *office.named<QListWidget>(QStringLiteral("Pages"));
}

QTableView &tableOf(const WindowFixture &office, const char *name)
{
    return *office.named<QTableView>(QString::fromLatin1(name));
}

int columnOf(const QTableView &table, const char *title)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->headerData(column, Qt::Horizontal).toString() == QLatin1String(title))
            return column;
    }
    return -1;
}

/// Clicks the cell "Late" of the first customer who was late.
bool askWhyLate(WindowFixture &office)
{
    pagesOf(office).setCurrentRow(PageStack::Patterns);
    QTableView &patterns = tableOf(office, "Patterns");
    if (!waitUntil([&] { return patterns.model()->rowCount() > 0; }))
        return false;
    const int column = columnOf(patterns, "Late");
    for (int row = 0; row < patterns.model()->rowCount(); ++row) {
        const QModelIndex cell = patterns.model()->index(row, column);
        if (cell.data().toInt() == 0)
            continue;
        patterns.scrollTo(cell);
        QTest::mouseClick(patterns.viewport(), Qt::LeftButton, Qt::NoModifier, patterns.visualRect(cell).center());
        return true;
    }
    return false;
}

} // namespace

/// From a figure to its formula, and from there to the invoice.
class TstWhyInWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<WindowFixture>(25);
        m_office->window->resize(1440, 900);
        QVERIFY(m_office->signIn());
        QVERIFY(m_office->waitForHistory());
    }

    void cleanupTestCase() { m_office.reset(); }

    void aFigureLeadsToItsInvoices()
    {
        QVERIFY(askWhyLate(*m_office));
        auto *why = m_office->window->findChild<WhyDialog *>();
        QVERIFY(why && why->isVisible());
        auto *rows = why->findChild<QTreeWidget *>();
        QTRY_VERIFY(rows->topLevelItemCount() > 0);
        const QTreeWidgetItem *invoice = rows->topLevelItem(0);
        QCOMPARE(invoice->text(0), QStringLiteral("✓"));
        const RecordId id = invoice->data(1, CellRole::Id).toLongLong();
        QVERIFY(id > 0);
        emit rows->itemActivated(rows->topLevelItem(0), 0);
        QTRY_COMPARE(pagesOf(*m_office).currentRow(), int(PageStack::Invoices));
        const QTableView &invoices = tableOf(*m_office, "Invoices");
        QTRY_COMPARE(invoices.currentIndex().data(CellRole::Id).toLongLong(), id);
        why->close();
        QTRY_VERIFY(!m_office->window->findChild<WhyDialog *>());
    }

    void oneDialogAnswersAllQuestions()
    {
        QVERIFY(askWhyLate(*m_office));
        auto *link = m_office->named<QPushButton>(QStringLiteral("Why this risk?"));
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(m_office->window->findChildren<WhyDialog *>().size(), 1);
        auto *why = m_office->window->findChild<WhyDialog *>();
        QCOMPARE(why->windowTitle(), QStringLiteral("Why? Risk"));
        // Else the main window would take the key for itself.
        QTRY_COMPARE(QApplication::activeWindow(), why);
        QTest::keyClick(why, Qt::Key_Escape);
        QTRY_VERIFY(!m_office->window->findChild<WhyDialog *>());
    }

    void aRefreshLeavesItOpen()
    {
        QVERIFY(askWhyLate(*m_office));
        auto *rows = m_office->window->findChild<WhyDialog *>()->findChild<QTreeWidget *>();
        QTRY_VERIFY(rows->topLevelItemCount() > 0);
        m_office->desk->refresh(RefreshMode::Refresh);
        QVERIFY(m_office->waitForRefresh());
        QTRY_VERIFY(rows->topLevelItemCount() > 0);
    }

    void signingOutClosesIt()
    {
        QVERIFY(askWhyLate(*m_office));
        m_office->desk->signOut();
        QTRY_VERIFY(!m_office->window->findChild<WhyDialog *>());
    }

private:
    std::unique_ptr<WindowFixture> m_office;
};

FRESHET_TEST(TstWhyInWindow)
#include "tst_whyinwindow.moc"
