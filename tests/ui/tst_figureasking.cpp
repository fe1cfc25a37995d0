// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"
#include "ui/models/figurewords.h"
#include "ui/views/customercardview.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QModelIndex cellOf(OpenPage &open, RecordId customer, const char *column)
{
    TableModel &model = open.page.model();
    return model.index(model.rowOf(customer), model.cells().columnOf(QLatin1String(column)));
}

void click(OpenPage &open, const QModelIndex &cell, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    open.page.view().scrollTo(cell);
    QTest::mouseClick(open.page.view().viewport(), Qt::LeftButton, modifiers,
                      open.page.view().visualRect(cell).center());
}

} // namespace

/// The ways to ask "why" on the page of patterns and on a customer's card.
class TstFigureAsking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskFixture>();
        DeskRows rows = sampleDesk();
        rows.addCustomer(1500, QStringLiteral("Nora Never"), "xxxxxxx");
        m_desk->publish(rows);
    }

    void cleanupTestCase() { m_desk.reset(); }

    void aClickAsksForTheFigureOfItsCell_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<std::optional<Figure>>("figure");
        const auto row = [](const char *column, std::optional<Figure> figure) {
            QTest::newRow(column) << QString::fromLatin1(column) << figure;
        };
        row("customer_name", std::nullopt);
        row("risk_class", Figure::Risk);
        row("reason", Figure::Risk);
        row("marks", Figure::RecentBad);
        row("trend", Figure::Trend);
        row("on_time_payment_count", Figure::OnTimeCount);
        row("on_time_ratio", Figure::OnTimeRatio);
        row("last_payment_date", Figure::LastPayment);
    }
    void aClickAsksForTheFigureOfItsCell()
    {
        QFETCH(QString, column);
        QFETCH(std::optional<Figure>, figure);
        OpenPage open(*m_desk, TableId::Patterns);
        open.window.resize(1600, 420);
        open.open();
        QSignalSpy asked(&open.page, &TablePage::whyAsked);
        QSignalSpy chosen(&open.page, &TablePage::customerActivated);
        click(open, cellOf(open, 1043, qPrintable(column)));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(asked.size(), figure ? 1 : 0);
        if (figure) {
            QCOMPARE(asked.first().first().toLongLong(), RecordId(1043));
            QCOMPARE(asked.first().last().value<Figure>(), *figure);
        }
    }

    void everyColumnOfAFigureIsKnown()
    {
        for (const Figure figure : allFigures()) {
            QCOMPARE(figureOfColumn(TableId::Patterns, figureKey(figure)), std::optional(figure));
            QVERIFY2(figureTitle(figure) != figureKey(figure), qPrintable(figureKey(figure)));
            QVERIFY(columnIndex(tableSpec(TableId::Patterns), figureKey(figure)) >= 0);
        }
        QCOMPARE(figureOfColumn(TableId::Customers, QStringLiteral("risk_class")), std::nullopt);
    }

    void selectingMoreRowsAsksNothing()
    {
        OpenPage open(*m_desk, TableId::Patterns);
        open.open();
        click(open, cellOf(open, 1043, "risk_class"));
        QSignalSpy asked(&open.page, &TablePage::whyAsked);
        click(open, cellOf(open, 1187, "risk_class"), Qt::ControlModifier);
        QCOMPARE(asked.size(), 0);
    }

    void keysAskToo_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("withAlt");
        QTest::addColumn<std::optional<Figure>>("figure");
        QTest::newRow("Enter") << "trend" << int(Qt::Key_Return) << false << std::optional(Figure::Trend);
        QTest::newRow("Space") << "trend" << int(Qt::Key_Space) << false << std::optional(Figure::Trend);
        QTest::newRow("Alt+Return") << "trend" << int(Qt::Key_Return) << true << std::optional(Figure::Trend);
        QTest::newRow("Enter on a name") << "customer_name" << int(Qt::Key_Return) << false << std::optional<Figure>();
        QTest::newRow("Alt+Return on a name")
            << "customer_name" << int(Qt::Key_Return) << true << std::optional(Figure::Risk);
    }
    void keysAskToo()
    {
        QFETCH(QString, column);
        QFETCH(int, key);
        QFETCH(bool, withAlt);
        QFETCH(std::optional<Figure>, figure);
        OpenPage open(*m_desk, TableId::Patterns);
        open.open();
        open.page.view().setFocus();
        open.page.view().setCurrentIndex(cellOf(open, 1043, qPrintable(column)));
        QSignalSpy asked(&open.page, &TablePage::whyAsked);
        QTest::keyClick(&open.page.view(), Qt::Key(key), withAlt ? Qt::AltModifier : Qt::NoModifier);
        QCOMPARE(asked.size(), figure ? 1 : 0);
        if (figure)
            QCOMPARE(asked.first().last().value<Figure>(), *figure);
    }

    void theContextMenuAsks()
    {
        OpenPage open(*m_desk, TableId::Patterns);
        open.open();
        const QModelIndex cell = cellOf(open, 1043, "missed_payment_count");
        open.page.view().setCurrentIndex(cell);
        QSignalSpy asked(&open.page, &TablePage::whyAsked);
        emit open.page.view().customContextMenuRequested(open.page.view().visualRect(cell).center());
        auto *menu = open.page.view().findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Why?"));
        menu->actions().first()->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().last().value<Figure>(), Figure::MissedCount);
        menu->close();
    }

    void otherTablesAskNothing()
    {
        OpenPage open(*m_desk, TableId::Customers);
        open.open();
        QSignalSpy asked(&open.page, &TablePage::whyAsked);
        click(open, cellOf(open, 1043, "risk_class"));
        QTest::keyClick(&open.page.view(), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(asked.size(), 0);
    }

    void theCardAsks()
    {
        CacheSource source;
        QVERIFY(source.open(m_desk->cachePath()).ok());
        CustomerCardView card(source, m_desk->clock);
        card.setSnapshot(m_desk->facts());
        card.resize(392, 700);
        card.show();
        card.showCustomer(1043);
        QSignalSpy asked(&card, &CustomerCardView::whyAsked);
        for (QPushButton *button : card.findChildren<QPushButton *>()) {
            if (button->accessibleName() == QLatin1String("Why this risk?"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toLongLong(), RecordId(1043));
        QCOMPARE(asked.first().last().value<Figure>(), Figure::Risk);
    }

    void whoNeverPaidHasNoTrend()
    {
        OpenPage open(*m_desk, TableId::Patterns);
        open.open();
        QCOMPARE(cellOf(open, 1500, "risk_class").data().toString(), QStringLiteral("Never paid"));
        QCOMPARE(cellOf(open, 1500, "trend").data().toString(), QString(QChar(0x2014)));
        QVERIFY(cellOf(open, 1043, "trend").data().toString() != QString(QChar(0x2014)));
        const auto card = readCustomerCard(*open.source.cache(), 1500, CalendarDate::fromQDate(QDate(2026, 11, 22)));
        QVERIFY(card && card->pattern);
        QCOMPARE(card->pattern->trend, PaymentTrend::Better);
        QCOMPARE(figureText(*card->pattern, Figure::Trend, CellFormat(QLocale::c())), QString(QChar(0x2014)));
        CustomerCardView view(open.source, m_desk->clock);
        view.setSnapshot(m_desk->facts());
        view.showCustomer(1500);
        for (const QLabel *label : view.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QLatin1String("Getting better")), qPrintable(label->text()));
    }

private:
    std::unique_ptr<DeskFixture> m_desk;
};

FRESHET_TEST(TstFigureAsking)
#include "tst_figureasking.moc"
