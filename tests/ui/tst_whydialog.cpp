// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/dialogs/whydialog.h"
#include "ui/models/historyloading.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

struct OpenWhy
{
    explicit OpenWhy(DeskFixture &desk)
        : dialog(source)
    {
        QVERIFY(source.open(desk.cachePath()).ok());
        dialog.show();
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&dialog))
                texts.append(label->text());
        }
        return texts;
    }
    [[nodiscard]] bool says(const QString &part) const { return !texts().filter(part).isEmpty(); }
    [[nodiscard]] QTreeWidget &rows() const { return *dialog.findChild<QTreeWidget *>(); }
    [[nodiscard]] QPushButton *copyAll() const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Copy all"))
                return button;
        }
        return nullptr;
    }
    void ask(RecordId customer, Figure figure)
    {
        dialog.ask(customer, figure);
        QTRY_VERIFY(!says(QStringLiteral("being read")));
    }

    CacheSource source;
    WhyDialog dialog;
};

void execute(const DeskFixture &desk, const char *sql)
{
    const auto cache = Database::open(desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    QVERIFY(cache);
    QVERIFY((*cache)->execute(QLatin1String(sql)).ok());
}

} // namespace

/// The dialog "Why?": its words, its rows, and every ending of its question.
class TstWhyDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_desk->publish(sampleDesk());
    }

    void cleanup() { m_desk.reset(); }

    void explainsAFigure()
    {
        OpenWhy open(*m_desk);
        open.ask(1043, Figure::OnTimeRatio);
        QVERIFY(!open.dialog.isModal());
        QCOMPARE(open.dialog.windowTitle(), QStringLiteral("Why? On time %"));
        QVERIFY2(open.says(QStringLiteral("Marta van der Merwe")), qPrintable(open.texts().join(QLatin1Char('\n'))));
        QVERIFY(open.says(QStringLiteral("On time %: 50\u00a0%")));
        QVERIFY2(open.texts().contains(QStringLiteral("6 on time / (6 on time + 3 late + 3 open overdue) = 50\u00a0%")),
                 qPrintable(open.texts().join(QLatin1Char('\n'))));
        QVERIFY(open.says(QStringLiteral("Invoices that count for this figure: 12 of 12")));
        QVERIFY(open.says(QStringLiteral("Newest first: open and overdue × 2, late × 2")));
        QCOMPARE(open.rows().topLevelItemCount(), 12);
        QCOMPARE(open.rows().accessibleName(), QStringLiteral("Invoices behind the figure"));
    }

    void thoseThatCountComeFirst()
    {
        OpenWhy open(*m_desk);
        open.ask(1043, Figure::LateCount);
        const QTreeWidgetItem *first = open.rows().topLevelItem(0);
        QCOMPARE(first->text(0), QStringLiteral("✓"));
        QCOMPARE(first->text(1), QStringLiteral("INV0020862"));
        QCOMPARE(first->text(6), QStringLiteral("9"));
        QCOMPARE(first->text(7), QStringLiteral("late"));
        QVERIFY2(first->text(8).contains(QStringLiteral("by payment #520862")), qPrintable(first->text(8)));
        QCOMPARE(open.rows().topLevelItem(3)->text(0), QString());
        QCOMPARE(open.rows().topLevelItem(3)->data(0, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("does not count"));
        QVERIFY(open.says(QStringLiteral("3 of 12")));
    }

    void saysWhatWasMissedAndWhy()
    {
        OpenWhy open(*m_desk);
        open.ask(1043, Figure::MissedCount);
        QCOMPARE(open.rows().topLevelItem(0)->text(7), QStringLiteral("missed: overdue for 30 days or more"));
        QVERIFY(open.says(QStringLiteral("Missed: 2")));
    }

    void aPaymentFigureShowsPayments()
    {
        OpenWhy open(*m_desk);
        open.ask(1043, Figure::LastPayment);
        QCOMPARE(open.rows().accessibleName(), QStringLiteral("Payments behind the figure"));
        QCOMPARE(open.rows().topLevelItemCount(), 9);
        QCOMPARE(open.rows().topLevelItem(0)->text(1), QStringLiteral("#520862"));
        QVERIFY(open.says(QStringLiteral("Payments that count for this figure: 1 of 9")));
    }

    void anotherQuestionTakesItsPlace()
    {
        OpenWhy open(*m_desk);
        open.dialog.ask(1043, Figure::OnTimeRatio);
        open.dialog.ask(1077, Figure::LateCount);
        QTRY_VERIFY(open.says(QStringLiteral("Sam Whitcombe")));
        QVERIFY(open.says(QStringLiteral("settled after the due date: 0")));
        QCOMPARE(open.dialog.windowTitle(), QStringLiteral("Why? Late"));
    }

    void leadsToAnInvoice()
    {
        OpenWhy open(*m_desk);
        open.ask(1043, Figure::LateCount);
        QSignalSpy asked(&open.dialog, &WhyDialog::invoiceRequested);
        QTreeWidget &rows = open.rows();
        const auto click = [&rows](int column) {
            const QRect cell = rows.visualItemRect(rows.topLevelItem(0));
            const QPoint place(rows.columnViewportPosition(column) + 5, cell.center().y());
            QTest::mouseClick(rows.viewport(), Qt::LeftButton, Qt::NoModifier, place);
        };
        click(2);
        QCOMPARE(asked.size(), 0);
        click(1);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first(),
                 (QList<QVariant>{QVariant::fromValue(RecordId(20862)), QVariant::fromValue(RecordId(1043))}));
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
    }

    void itsTextCanBeCopied()
    {
        OpenWhy open(*m_desk);
        open.ask(1043, Figure::OnTimeRatio);
        for (const QLabel *label : open.dialog.findChildren<QLabel *>())
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        QTest::mouseClick(open.copyAll(), Qt::LeftButton);
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY2(all.contains(QLatin1String("6 on time / (6 on time")), qPrintable(all));
        QCOMPARE(all.count(QStringLiteral("\tINV")), 12);
        QTreeWidget &rows = open.rows();
        rows.topLevelItem(1)->setSelected(true);
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_C, Qt::ControlModifier);
        const QString some = QGuiApplication::clipboard()->text();
        QCOMPARE(some.count(QLatin1Char('\n')), 2);
        QVERIFY(some.contains(rows.topLevelItem(1)->text(1)));
    }

    void textOfPeopleIsPlain()
    {
        DeskRows desk = sampleDesk();
        desk.customer(1077).companyName = QStringLiteral("<b>x</b>");
        m_desk->publish(desk);
        OpenWhy open(*m_desk);
        open.ask(1077, Figure::Risk);
        QVERIFY(open.says(QStringLiteral("<b>x</b>")));
        for (const QLabel *label : open.dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void tellsEveryOtherEnding_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("customer gone") << QByteArray("UPDATE customers SET gone_since = 1 WHERE id = 1043")
                                       << QStringLiteral("There is nothing to explain any more");
        QTest::newRow("pattern gone") << QByteArray("DELETE FROM patterns WHERE customer_id = 1043")
                                      << QStringLiteral("There is nothing to explain any more");
        QTest::newRow("history loading") << QByteArray("DELETE FROM list_state WHERE entity = 'payments'")
                                         << historyLoadingReason();
        QTest::newRow("damaged") << QByteArray("UPDATE invoices SET covers = 'oops' WHERE customer_id = 1043")
                                 << errorSentence({ErrorKind::StoreDamaged, {}, 0, {}});
    }
    void tellsEveryOtherEnding()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, sentence);
        OpenWhy open(*m_desk);
        open.ask(1043, Figure::OnTimeRatio);
        execute(*m_desk, sql);
        open.dialog.askAgain();
        QTRY_VERIFY2(open.says(sentence), qPrintable(open.texts().join(QLatin1Char('\n'))));
        QVERIFY(!open.rows().isVisibleTo(&open.dialog));
        QVERIFY(!open.copyAll()->isEnabled());
    }

    void tellsWhenTheRowsAreClosed()
    {
        OpenWhy open(*m_desk);
        open.dialog.ask(1043, Figure::OnTimeRatio);
        open.source.close();
        QVERIFY(open.says(QStringLiteral("The rows of this server are closed")));
        open.dialog.ask(1077, Figure::Risk);
        QVERIFY(open.says(QStringLiteral("The rows of this server are closed")));
        QVERIFY(open.source.open(m_desk->cachePath()).ok());
        QTRY_VERIFY(open.says(QStringLiteral("Sam Whitcombe")));
    }

    void followsASnapshot()
    {
        OpenWhy open(*m_desk);
        open.ask(1077, Figure::LateCount);
        DeskRows desk = sampleDesk();
        desk.customer(1077).companyName = QStringLiteral("Samantha Whitcombe");
        m_desk->publish(desk);
        open.dialog.askAgain();
        QTRY_VERIFY(open.says(QStringLiteral("Samantha Whitcombe")));
    }

private:
    std::unique_ptr<DeskFixture> m_desk;
};

FRESHET_TEST(TstWhyDialog)
#include "tst_whydialog.moc"
