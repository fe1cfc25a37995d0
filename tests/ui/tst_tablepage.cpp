// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"
#include "ui/models/cellroles.h"
#include "ui/views/agechip.h"
#include "ui/views/emptystate.h"
#include "ui/views/filterchip.h"
#include "ui/views/sumline.h"
#include "ui/views/tablepage.h"
#include "ui/views/tablestate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstTablePage : public QObject
{
    Q_OBJECT

private slots:
    void chipsSayHowManyRowsTheyLeave()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        QTRY_COMPARE(open.chip("owing")->accessibleName(), QStringLiteral("Owing 7"));
        QCOMPARE(open.chip("all")->accessibleName(), QStringLiteral("All 17"));
        QVERIFY(open.chip("all")->isChecked());

        QTest::mouseClick(open.chip("suspended"), Qt::LeftButton);
        QTRY_COMPARE(open.page.model().rowCount(), 1);
        QVERIFY(!open.chip("all")->isChecked());
        QCOMPARE(open.page.model().query().filterKey, QStringLiteral("suspended"));
    }

    void theChipOfAgesGoesTogetherWithTheOthers()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        auto *chip = open.page.findChild<AgeChip *>();
        QCOMPARE(chip->accessibleName(), QStringLiteral("Of any age ▾"));
        QVERIFY(!chip->isChecked());
        const auto choose = [chip](int place) { chip->menu().actions().at(place)->trigger(); };
        open.page.setFilter(QStringLiteral("owing"));
        choose(1);
        QTRY_COMPARE(open.page.model().rowCount(), 0);
        QVERIFY(chip->isChecked() && open.chip("owing")->isChecked());
        QCOMPARE(chip->accessibleName(), QStringLiteral("Older than 1 hour ▾"));
        QTRY_VERIFY(open.emptyTexts().contains(QStringLiteral(
            "No row belongs under “Owing” at present. Rows that are not older than 1 hour are not shown.")));
        desk.clock.advance(2 * 3600);
        open.page.setSnapshot(desk.facts());
        QTRY_COMPARE(open.page.model().rowCount(), 7);
        choose(2);
        QTRY_COMPARE(open.page.model().rowCount(), 0);
        const QByteArray state = open.page.saveState();
        choose(0);
        QTRY_COMPARE(open.page.model().rowCount(), 7);
        QVERIFY(!chip->isChecked());
        QVERIFY(open.page.restoreState(state));
        QCOMPARE(chip->hours(), 24);
        emit open.empty()->actionTriggered();
        QTRY_COMPARE(open.page.model().rowCount(), 17);
        QCOMPARE(chip->hours(), 0);
    }

    void aClickOnTheChipOfAgesAloneChangesNothing()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        auto *chip = open.page.findChild<AgeChip *>();
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_VERIFY(chip->menu().isVisible());
        QVERIFY(!chip->isChecked());
        chip->menu().close();
        chip->choose(5);
        QCOMPARE(chip->hours(), 0);
    }

    void goneRowsShowSinceWhen()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        std::erase_if(rows.invoices, [](const Invoice &invoice) { return invoice.id == 1043 * 20; });
        desk.publish(rows);
        OpenPage open(desk, TableId::Invoices);
        open.open();
        const int column = open.page.model().cells().columnOf(QStringLiteral("gone_since"));
        QVERIFY(open.page.view().isColumnHidden(column));
        QTRY_VERIFY(open.chip("gone")->isVisible());
        open.chip("gone")->click();
        QTRY_COMPARE(open.page.model().rowCount(), 1);
        QTRY_VERIFY(!open.page.view().isColumnHidden(column));
        open.chip("all")->click();
        QTRY_VERIFY(open.page.view().isColumnHidden(column));
    }

    void aFilterFromElsewhereIsAChipWhileItIsChosen()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, TableId::Invoices);
        open.open();
        QVERIFY(!open.chip("d1_30")->isVisible());
        open.page.setFilter(QStringLiteral("d1_30"));
        open.settle();
        QVERIFY(open.chip("d1_30")->isVisible());
        QVERIFY(open.page.model().rowCount() > 0);
        open.chip("all")->click();
        QVERIFY(!open.chip("d1_30")->isVisible());
    }

    void filtersOfTheAgeingFollowTheEdges()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, TableId::Invoices);
        open.open();
        open.page.setFilter(QStringLiteral("d1_30"));
        open.settle();
        const int month = open.page.model().rowCount();
        QTRY_COMPARE(open.chip("d1_30")->accessibleName(), QStringLiteral("1–30 days overdue %1").arg(month));
        desk.judgeBy({{1, 3648, 3649, 3650}});
        open.page.setSnapshot(desk.facts());
        QTRY_VERIFY(open.page.model().rowCount() > month);
        QTRY_COMPARE(open.chip("d1_30")->accessibleName(),
                     QStringLiteral("1–3647 days overdue %1").arg(open.page.model().rowCount()));
        open.page.setFilter(QStringLiteral("d31_60"));
        QTRY_VERIFY(open.emptyTexts().contains(QStringLiteral("No row belongs under “3648 days overdue” at present.")));
    }

    void columnsGiveWayInANarrowWindow()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk, TableId::Patterns);
        open.window.resize(1600, 420);
        open.open();
        const QHeaderView *header = open.page.view().horizontalHeader();
        const int all = header->count() - header->hiddenSectionCount();
        open.window.resize(760, 420);
        QTRY_VERIFY(header->count() - header->hiddenSectionCount() < all);
        QTRY_VERIFY(header->length() <= open.page.view().viewport()->width());
        QVERIFY(!header->isSectionHidden(open.page.model().cells().columnOf(QStringLiteral("reason"))));
        open.window.resize(1600, 420);
        QTRY_COMPARE(header->count() - header->hiddenSectionCount(), all);
        QVERIFY(TableState::fromJson(open.page.saveState())->columns.empty());
    }

    void chipsAreReachedByKeyboard()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        open.field.setFocus();
        QTest::keyClick(&open.field, Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(open.chip("all")));
        QTest::keyClick(open.chip("all"), Qt::Key_Right);
        QTRY_VERIFY(open.chip("overdue")->isChecked());
        QTRY_COMPARE(open.page.model().rowCount(), 7);
    }

    void tabLeavesTheTable()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        open.page.view().setFocus();
        QTest::keyClick(&open.page.view(), Qt::Key_Tab);
        QTRY_VERIFY(QApplication::focusWidget() != static_cast<QWidget *>(&open.page.view()));
    }

    void footerCountsAndSums()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        OpenPage open(desk);
        open.open();
        const auto sentence = [&] { return open.page.findChild<SumLine *>()->sentence(); };
        QTRY_VERIFY(sentence().startsWith(QLatin1String("17 customers, owing 3,")));
        QVERIFY(sentence().contains(QStringLiteral("credit 12.50\u00a0USD")));
        open.page.setFilter(QStringLiteral("archived"));
        QTRY_VERIFY(sentence().startsWith(QLatin1String("1 customer, owing 0.00")));
        QVERIFY(open.page.view().isColumnHidden(open.page.model().cells().columnOf(QStringLiteral("currency"))));
    }

    void currenciesAreNeverAdded()
    {
        test::DeskFixture desk;
        test::DeskRows rows;
        rows.addCustomer(1, QStringLiteral("In dollars"), "").accountOutstanding = 100;
        Customer &other = rows.addCustomer(2, QStringLiteral("In yen"), "");
        other.currency = Currency(QStringLiteral("JPY"));
        other.accountOutstanding = 100;
        desk.publish(rows);
        OpenPage open(desk);
        open.open();
        const auto sentence = [&] { return open.page.findChild<SumLine *>()->sentence(); };
        QTRY_VERIFY(sentence().contains(QStringLiteral("100\u00a0JPY")));
        QVERIFY(sentence().contains(QStringLiteral("1.00\u00a0USD")));
        const auto isHidden = [&open](const char *key) {
            return open.page.view().isColumnHidden(open.page.model().cells().columnOf(QLatin1String(key)));
        };
        QVERIFY(!isHidden("currency"));
        open.page.view().setFixedWidth(320);
        QTRY_VERIFY(isHidden("risk_class"));
        QVERIFY(!isHidden("currency"));
    }

    void saysWhyItIsEmpty()
    {
        test::DeskFixture desk;
        OpenPage open(desk);
        QVERIFY(open.empty()->isVisible());
        QVERIFY(open.emptyTexts().contains(QStringLiteral("Nothing read from UISP yet")));

        desk.publish({});
        open.open();
        QTRY_VERIFY(open.emptyTexts().contains(QStringLiteral("Nothing here yet")));

        desk.publish(test::sampleDesk());
        open.page.setSnapshot(desk.facts());
        QTRY_VERIFY(!open.empty()->isVisible());
    }

    void offersToClearWhatHidesTheRows()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        open.page.setFilter(QStringLiteral("vip"));
        open.page.setSearch(QStringLiteral("<b>nobody</b>"));
        QTRY_VERIFY(open.empty()->isVisible());
        QVERIFY(
            open.emptyTexts().contains(QStringLiteral("Nothing under “VIP” contains “\u2068<b>nobody</b>\u2069”.")));

        QSignalSpy cleared(&open.page, &TablePage::searchCleared);
        auto *button = open.empty()->findChild<QPushButton *>();
        QCOMPARE(button->text(), QStringLiteral("Clear filter"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cleared.size(), 1);
        QTRY_COMPARE(open.page.model().rowCount(), 17);
        QVERIFY(!open.empty()->isVisible());
        QVERIFY(open.chip("all")->isChecked());
        QVERIFY(open.page.model().query().search.isEmpty());
    }

    void headerSortsAndShowsIt()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        QHeaderView *header = open.page.view().horizontalHeader();
        const int balance = open.page.model().cells().columnOf(QStringLiteral("account_balance"));
        const auto click = [header, balance] {
            const int middle = header->sectionViewportPosition(balance) + header->sectionSize(balance) / 2;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(middle, header->height() / 2));
        };
        click();
        QTRY_COMPARE(open.page.model().idAt(0), 1043);
        QCOMPARE(header->sortIndicatorSection(), balance);
        click();
        QTRY_COMPARE(open.page.model().idAt(0), 1099);
    }

    void remembersHowItWasLeft()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        QByteArray state;
        {
            OpenPage before(desk);
            before.open();
            before.page.setFilter(QStringLiteral("owing"));
            before.page.view().sortByColumn(before.page.model().cells().columnOf(QStringLiteral("account_balance")),
                                            Qt::AscendingOrder);
            state = before.page.saveState();
        }
        OpenPage after(desk);
        QVERIFY(!after.page.restoreState("nonsense"));
        QVERIFY(after.page.restoreState(state));
        after.open();
        QTRY_COMPARE(after.page.model().rowCount(), 7);
        QCOMPARE(after.page.model().idAt(0), 1043);
        QVERIFY(after.chip("owing")->isChecked());
    }

    void copiesTheSelectionByKeyboard()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        open.choose(1043);
        open.page.view().setFocus();
        QSignalSpy noticed(&open.page, &TablePage::noticed);
        QTest::keyClick(&open.page.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(noticed.first().first().toString(), QStringLiteral("1 row copied"));
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QVERIFY(lines.at(0).startsWith(QLatin1String("ID\tName\tAccount\tBalance")));
        QVERIFY(lines.at(1).startsWith(QLatin1String("1043\tMarta van der Merwe\t")));
        QTest::keyClick(&open.page.view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(noticed.size(), 2);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("1043\t")));
    }

    void readsRowsOnlyWhileInView()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.page.hide();
        QSignalSpy counts(&open.page, &TablePage::countsChanged);
        QVERIFY(open.source.open(desk.cachePath()).ok());
        open.page.setSnapshot(desk.facts());
        QTRY_COMPARE(counts.size(), 1);
        QCOMPARE(counts.first().first().value<std::vector<qint64>>().front(), 17);
        QVERIFY(!open.page.model().isCurrent());
        open.page.show();
        QTRY_COMPARE(open.page.model().rowCount(), 17);
    }

    void everythingHasAName()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        QCOMPARE(open.page.view().accessibleName(), QStringLiteral("Customers"));
        for (const QWidget *widget : open.page.findChildren<QWidget *>()) {
            const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&open.page);
            QVERIFY2(!takesFocus || !widget->accessibleName().isEmpty() ||
                         qobject_cast<const QPushButton *>(widget) != nullptr,
                     widget->metaObject()->className());
        }
    }

    void worksFromRightToLeft()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.window.setLayoutDirection(Qt::RightToLeft);
        open.open();
        QTRY_VERIFY(open.chip("all")->x() > open.chip("overdue")->x());
        QHeaderView *header = open.page.view().horizontalHeader();
        QVERIFY(header->sectionViewportPosition(0) > header->sectionViewportPosition(1));
    }

    void aLostFileIsSaid()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenPage open(desk);
        open.open();
        QSignalSpy failed(&open.page, &TablePage::readFailed);
        open.source.slowThread().setCachePath(QStringLiteral("/no/such/file"));
        open.page.refreshNow();
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(open.page.model().rowCount(), 17);
    }
};

FRESHET_TEST(TstTablePage)
#include "tst_tablepage.moc"
