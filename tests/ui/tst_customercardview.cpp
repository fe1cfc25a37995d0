// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/views/cardsections.h"
#include "ui/views/copybutton.h"
#include "ui/views/customercardview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace freshet;

namespace {

struct OpenCard
{
    explicit OpenCard(test::DeskFixture &desk)
        : card(source, desk.clock)
    {
        QVERIFY(source.open(desk.cachePath()).ok());
        card.setSnapshot(desk.facts());
        card.resize(392, 700);
        card.show();
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&card))
                texts.append(label->text());
        }
        return texts;
    }

    CacheSource source;
    CustomerCardView card;
};

} // namespace

class TstCustomerCardView : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheStoreKnows()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenCard open(desk);
        open.card.showCustomer(1043);
        const QStringList texts = open.texts();
        for (const char *text : {"Marta van der Merwe", "#1043 · since March 2019 · VIP", "1,184.49\u00a0USD",
                                 "Home 100", "active · 394.83\u00a0USD / month", "High", "INV0020860"})
            QVERIFY2(texts.contains(QString::fromUtf8(text)), qPrintable(texts.join(QLatin1Char('\n'))));
        QVERIFY2(!texts.filter(QStringLiteral("in 3 invoices, oldest")).isEmpty(),
                 qPrintable(texts.join(QLatin1Char('\n'))));
        QCOMPARE(open.card.customer(), std::optional<RecordId>(1043));
    }

    void saysHowOldItIs()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        OpenCard open(desk);
        open.card.showCustomer(1043);
        QVERIFY2(open.texts().contains(QStringLiteral("Confirmed 3 min ago")),
                 qPrintable(open.texts().join(QLatin1Char('\n'))));
        QVERIFY(open.texts().filter(QStringLiteral("The oldest of these")).isEmpty());
        desk.clock.advance(2 * 86'400);
        desk.publishParts(rows, {Entity::Customer, Entity::Service}, {QStringLiteral("open_invoices")});
        open.card.setSnapshot(desk.facts());
        QVERIFY(open.texts().contains(QStringLiteral("Confirmed 3 min ago")));
        const QStringList older = open.texts().filter(QStringLiteral("The oldest of these"));
        QCOMPARE(older.size(), 2); // payments, and the last invoices
        QCOMPARE(older.front(),
                 QStringLiteral("The oldest of these was confirmed 2 days ago. Only the full check reads "
                                "all of them."));
    }

    void anAccountThatIsNotToldIsNoZero()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        rows.customer(1043).currency = {};
        desk.publish(rows);
        OpenCard open(desk);
        open.card.showCustomer(1043);
        const QStringList texts = open.texts();
        QVERIFY(texts.contains(QStringLiteral("UISP does not tell the account of this customer")));
        QVERIFY(!texts.contains(QStringLiteral("Owing")));
    }

    void aGoneCustomerSaysSinceWhenAndLeadsToTheRows()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        const auto isMarta = [](const auto &row) { return row.customerId == 1043; };
        std::erase_if(rows.customers, [](const Customer &customer) { return customer.id == 1043; });
        std::erase_if(rows.services, isMarta);
        std::erase_if(rows.invoices, isMarta);
        std::erase_if(rows.payments, isMarta);
        desk.publish(rows);
        OpenCard open(desk);
        open.card.showCustomer(1043);
        QVERIFY2(
            open.texts().contains(QStringLiteral("Gone from UISP since 22 Nov 2026, 10:32:00, snapshot 2 (3 min ago)")),
            qPrintable(open.texts().join(QLatin1Char('\n'))));
        QVERIFY(!open.texts().contains(QStringLiteral("High"))); // nobody is judged who is gone
        QSignalSpy asked(&open.card, &CustomerCardView::goneRowsRequested);
        for (QPushButton *button : open.card.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("12 invoices"))
                button->click();
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<TableId>(), TableId::Invoices);
        QCOMPARE(asked.first().at(1).toLongLong(), 1043);
    }

    void showsTextAsTyped()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        Customer &customer = rows.addCustomer(2001, QStringLiteral("<b>x</b>"), "o");
        customer.tags = {QStringLiteral("<i>tag</i>")};
        customer.address = QStringLiteral("<u>Main</u> Street\n5");
        desk.publish(rows);
        OpenCard open(desk);
        open.card.showCustomer(2001);
        QVERIFY(open.texts().contains(QStringLiteral("<b>x</b>")));
        QVERIFY(open.texts().contains(QStringLiteral("<u>Main</u> Street 5")));
        for (const QLabel *label : open.card.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aClickCopiesAPhoneNumber()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenCard open(desk);
        open.card.showCustomer(1043);
        QSignalSpy noticed(&open.card, &CustomerCardView::noticed);
        const auto buttons = open.card.findChildren<CopyButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.first()->accessibleName(), QStringLiteral("Copy +1 555 1043"));
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+1 555 1043"));
        QCOMPARE(noticed.size(), 1);
    }

    void leadsToUispAndCloses()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenCard open(desk);
        open.card.showCustomer(1043);
        QSignalSpy opened(&open.card, &CustomerCardView::openInUispRequested);
        QSignalSpy closed(&open.card, &CustomerCardView::closeRequested);
        for (QPushButton *button : open.card.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Open in UISP"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 1043);
        QTest::mouseClick(open.card.findChild<QToolButton *>(), Qt::LeftButton);
        QTest::keyClick(&open.card, Qt::Key_Escape);
        QCOMPARE(closed.size(), 2);
    }

    void tellsWhatChangedAndLeadsToAllOfIt()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        OpenCard open(desk);
        open.card.showCustomer(1099);
        QVERIFY(!open.texts().contains(QStringLiteral("What changed")));
        for (const qint64 credit : {1300, 1400}) {
            rows.customer(1099).accountCredit = credit;
            desk.publish(rows);
        }
        open.card.setSnapshot(desk.facts());
        const QStringList texts = open.texts();
        const qsizetype newest = texts.indexOf(QString::fromUtf8("Credit: 13.00 → 14.00"));
        QVERIFY2(texts.contains(QStringLiteral("What changed")) && newest >= 0, qPrintable(texts.join(u'\n')));
        QVERIFY(newest < texts.indexOf(QString::fromUtf8("Credit: 12.50 → 13.00")));
        QSignalSpy asked(&open.card, &CustomerCardView::changesRequested);
        for (QPushButton *button : open.card.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("All 2 changes of this customer"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toLongLong(), 1099);
    }

    void aSnapshotRefreshesItInPlace()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        desk.publish(rows);
        OpenCard open(desk);
        open.card.resize(392, 300);
        open.card.showCustomer(1043);
        QScrollBar *bar = open.card.findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(100);
        rows.customer(1043).companyName = QStringLiteral("Marta Botha");
        desk.publish(rows);
        open.card.setSnapshot(desk.facts());
        QVERIFY(open.texts().contains(QStringLiteral("Marta Botha")));
        QTRY_COMPARE(bar->value(), 100);
    }

    void saysWhenThereIsNoSuchCustomer()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenCard open(desk);
        QVERIFY(open.texts().contains(QStringLiteral("Choose a row to see its customer here.")));
        open.card.showCustomer(999999);
        QVERIFY(open.texts().contains(QStringLiteral("This customer is not among the rows that were read from UISP.")));
        open.source.close();
        QVERIFY(!open.card.customer().has_value());
    }

    void wordsForWhatIsOwed_data()
    {
        QTest::addColumn<QList<int>>("daysOver"); // below zero: not due
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QList<int>{} << QString();
        QTest::newRow("not due") << QList<int>{-1} << QStringLiteral("in 1 invoice, none overdue");
        QTest::newRow("since yesterday") << QList<int>{1} << QStringLiteral("in 1 invoice, oldest 1 day over");
        QTest::newRow("three") << QList<int>{3, 61, -1} << QStringLiteral("in 3 invoices, oldest 61 days over");
    }
    void wordsForWhatIsOwed()
    {
        QFETCH(QList<int>, daysOver);
        CustomerCard card;
        for (const int days : daysOver) {
            CardInvoice open;
            open.isOverdue = days > 0;
            open.daysLate = std::max(0, days);
            card.openInvoices.push_back(open);
        }
        QTEST(owingInWords(card, CellFormat(QLocale::c())), "words");
    }

    void wordsForGrace_data()
    {
        QTest::addColumn<QString>("grace");
        QTest::addColumn<QList<int>>("daysOver"); // on 22 November 2026; below zero: not due
        QTest::addColumn<QString>("words");
        const QString may = QStringLiteral("payment may wait until %1 2026");
        const QString could = QStringLiteral("payment could wait until %1 2026");
        const QString unreadable =
            QStringLiteral("This is neither a day of the month (1 to 31) nor a date such as 2026-02-24.");
        QTest::newRow("none") << QString() << QList<int>{5} << QString();
        QTest::newRow("nothing overdue") << QStringLiteral("25") << QList<int>{-3} << QString();
        QTest::newRow("to come") << QStringLiteral("25") << QList<int>{5} << may.arg(QStringLiteral("25 Nov"));
        QTest::newRow("today") << QStringLiteral("22") << QList<int>{5, -9} << may.arg(QStringLiteral("22 Nov"));
        QTest::newRow("passed") << QStringLiteral("20") << QList<int>{5} << could.arg(QStringLiteral("20 Nov"));
        QTest::newRow("the oldest counts")
            << QStringLiteral("25") << QList<int>{5, 150} << could.arg(QStringLiteral("25 Jun"));
        QTest::newRow("a date") << QStringLiteral("2026-12-01") << QList<int>{150} << may.arg(QStringLiteral("1 Dec"));
        QTest::newRow("unreadable") << QStringLiteral("5th") << QList<int>{5} << unreadable;
        QTest::newRow("unreadable, nothing open") << QStringLiteral("5th") << QList<int>{} << unreadable;
    }
    void wordsForGrace()
    {
        QFETCH(QString, grace);
        QFETCH(QList<int>, daysOver);
        CustomerCard card;
        card.grace = grace;
        card.asOf = CalendarDate::fromQDate(QDate(2026, 11, 22));
        for (const int days : daysOver) {
            CardInvoice open;
            open.isOverdue = days > 0;
            open.daysLate = std::max(0, days);
            card.openInvoices.push_back(open);
        }
        QTEST(graceInWords(card, CellFormat(QLocale::c())), "words");
    }

    void tellsUntilWhenPaymentMayWait()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        rows.customer(1043).attributes = {{QStringLiteral("gracePaymentDate"), QStringLiteral("2026-12-01")}};
        desk.publish(rows);
        OpenCard open(desk);
        open.card.showCustomer(1043);
        QVERIFY(open.texts().contains(QStringLiteral("2026-12-01")));
        const QStringList said = open.texts().filter(QStringLiteral("payment may wait until"));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(QStringLiteral("1 Dec 2026")), qPrintable(said.first()));
    }
};

FRESHET_TEST(TstCustomerCardView)
#include "tst_customercardview.moc"
