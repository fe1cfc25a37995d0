// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/views/columnfilterbar.h"
#include "ui/views/deskchart.h"
#include "ui/views/filterchip.h"
#include "ui/views/sumline.h"
#include "ui/views/tablepage.h"
#include "ui/windows/pagestack.h"

#include <QListWidget>
#include <QTableView>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// From a figure of the overview to the rows that it is made of, and back to all rows.
class TstFiguresInWindow : public QObject
{
    Q_OBJECT

private slots:
    void aBarLeadsToItsPayments()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(desk.waitForHistory());
        auto *pages = desk.named<QListWidget>(QStringLiteral("Pages"));
        pages->setCurrentRow(PageStack::Overview);
        auto *chart = desk.named<DeskChart>(QStringLiteral("Money received by month"));
        QVERIFY(chart != nullptr);
        QTRY_COMPARE(chart->points().size(), 12);
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Return);
        const ChartPoint bar = chart->points().at(10);
        QVERIFY(bar.value.value_or(0) > 0);
        QTRY_COMPARE(pages->currentRow(), int(PageStack::Payments));
        QWidget *page = desk.named<QTableView>(QStringLiteral("Payments"))->parentWidget();
        const auto *footer = page->findChild<SumLine *>();
        QTRY_VERIFY(footer->sentence().startsWith(bar.remark + QStringLiteral(", received ") + bar.exact));
        takeAway(*page);
        QTRY_VERIFY(!footer->sentence().startsWith(bar.remark));
    }

private:
    /// One condition after the other, as a person does by their chips.
    static void takeAway(QWidget &page)
    {
        auto *conditions = page.findChild<ColumnFilterBar *>();
        QVERIFY(conditions->isVisible());
        for (int most = 5; most > 0 && conditions->isVisible(); --most) {
            const QList<FilterChip *> chips = conditions->findChildren<FilterChip *>();
            const auto shown = std::ranges::find_if(chips, [](const FilterChip *chip) {
                return chip->isVisible() && chip->text().endsWith(QChar(0x2715));
            });
            QVERIFY(shown != chips.end());
            (*shown)->click();
        }
        QVERIFY(!conditions->isVisible());
    }
};

FRESHET_TEST(TstFiguresInWindow)
#include "tst_figuresinwindow.moc"
