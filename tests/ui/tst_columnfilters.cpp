// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"
#include "ui/views/columnfilterbar.h"
#include "ui/views/columnfilterdialog.h"

#include <QPushButton>
#include <QtTest>

using namespace freshet;
using freshet::test::OpenPage;

namespace {

QString key(const char *text)
{
    return QString::fromUtf8(text);
}

ColumnFilter owingAndNamed(const char *name)
{
    return {{{key("account_balance"), ColumnTest::Between, {}, {}, key("-1")},
             {key("name"), ColumnTest::Contains, key(name)}}};
}

QList<FilterChip *> chipsOf(OpenPage &open)
{
    QList<FilterChip *> chips;
    for (FilterChip *chip : open.page.findChild<ColumnFilterBar *>()->findChildren<FilterChip *>()) {
        if (chip->isVisible())
            chips.append(chip);
    }
    return chips;
}

} // namespace

class TstColumnFilters : public QObject
{
    Q_OBJECT

private slots:
    void chipsSayAndTakeAwayWhatIsFiltered()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        const int all = open.page.model().rowCount();
        QVERIFY(!open.page.findChild<ColumnFilterBar *>()->isVisible());

        open.page.setColumnFilter(owingAndNamed("a"));
        open.settle();
        const int some = open.page.model().rowCount();
        QVERIFY(some > 0 && some < all);
        QList<FilterChip *> chips = chipsOf(open);
        QCOMPARE(chips.size(), 3);
        QCOMPARE(chips.at(0)->text(), key("All of these"));
        QCOMPARE(chips.at(1)->text(), key("Balance up to −1 ✕"));

        QTest::mouseClick(chips.at(0), Qt::LeftButton);
        open.settle();
        QVERIFY(open.page.model().rowCount() > some);
        QCOMPARE(chipsOf(open).at(0)->text(), key("Any of these"));

        QTest::mouseClick(chipsOf(open).at(2), Qt::LeftButton);
        open.settle();
        QCOMPARE(chipsOf(open).size(), 1);
        QTest::mouseClick(chipsOf(open).at(0), Qt::LeftButton);
        open.settle();
        QCOMPARE(open.page.model().rowCount(), all);
        QVERIFY(!open.page.findChild<ColumnFilterBar *>()->isVisible());
    }

    void theFooterAddsUpWhatIsLeft()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        qint64 counted = -1;
        connect(&open.page.model().runner(), &TableQueryRunner::sumsRead, &open.page,
                [&counted](const TableSums &sums) {
                    counted = 0;
                    for (const CurrencyTotals &line : sums.totals)
                        counted += line.rowCount;
                });
        open.page.setColumnFilter(owingAndNamed("a"));
        open.settle();
        QTRY_COMPARE(counted, qint64(open.page.model().rowCount()));
    }

    void theButtonAsksForACondition()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        for (QPushButton *button : open.page.findChildren<QPushButton *>()) {
            if (button->accessibleName() == key("Filter by a column"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        auto *dialog = open.window.findChild<ColumnFilterDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->setColumn(key("name"));
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == key("Text"))
                QTest::keyClicks(field, key("thordis"));
        }
        dialog->accept();
        QTRY_COMPARE(open.page.model().rowCount(), 1);
        QCOMPARE(chipsOf(open).size(), 1);
    }

    void anEmptyTableSaysWhyAndOffersToClear()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        open.page.setColumnFilter(owingAndNamed("nobody at all"));
        QTRY_VERIFY(open.empty()->isVisible());
        QVERIFY2(open.emptyTexts().join(QLatin1Char(' ')).contains(key("Name contains")),
                 qPrintable(open.emptyTexts().join(QLatin1Char(' '))));
        open.empty()->findChild<QPushButton *>()->click();
        open.settle();
        QVERIFY(open.page.model().rowCount() > 0);
        QVERIFY(chipsOf(open).isEmpty());
    }

    void survivesARestart()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        QByteArray state;
        {
            OpenPage open(desk);
            open.open();
            open.page.setColumnFilter(owingAndNamed("a"));
            state = open.page.saveState();
        }
        OpenPage open(desk);
        QVERIFY(open.page.restoreState(state));
        open.open();
        QVERIFY(open.page.model().query().columnFilter == owingAndNamed("a"));
        QCOMPARE(chipsOf(open).size(), 3);
    }

    void aFilterOfAColumnThatIsNoMoreIsDropped()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.page.setColumnFilter(owingAndNamed("a"));
        QVERIFY(open.page.restoreState(open.page.saveState().replace("account_balance\",\"from", "was_once\",\"from")));
        open.open();
        QVERIFY(open.page.model().query().columnFilter.isEmpty());
    }
};

FRESHET_TEST(TstColumnFilters)
#include "tst_columnfilters.moc"
