// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "tests/support/testregistry.h"
#include "ui/models/tablecells.h"
#include "ui/views/columnfilterdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

namespace {

struct OpenDialog
{
    explicit OpenDialog(const char *column, TableId table = TableId::Customers)
        : cells(table, clock)
        , dialog(cells)
    {
        dialog.setColumn(QLatin1String(column));
        dialog.open();
    }

    template<typename Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
    void chooseTest(ColumnTest test) const
    {
        auto *tests = named<QComboBox>("Condition");
        tests->setCurrentIndex(tests->findData(int(test)));
    }
    void add() const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Add filter"))
                button->click();
        }
    }

    SystemClock clock;
    TableCells cells;
    ColumnFilterDialog dialog;
};

} // namespace

class TstColumnFilterDialog : public QObject
{
    Q_OBJECT

private slots:
    void asksForText()
    {
        OpenDialog open("name");
        QSignalSpy accepted(&open.dialog, &QDialog::accepted);
        open.add();
        QVERIFY(accepted.isEmpty());
        QCOMPARE(open.named<QLabel>("What is missing")->text(), QStringLiteral("Type what the column is to say."));
        QVERIFY(open.named<QLabel>("What is missing")->isVisible());
        QTest::keyClicks(open.named<QLineEdit>("Text"), QStringLiteral("Marta"));
        open.add();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(open.dialog.chosen(),
                 (ColumnCondition{QStringLiteral("name"), ColumnTest::Contains, QStringLiteral("Marta")}));
    }

    void asksForNumbers_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("means");
        const auto row = [](const char *column, const char *from, const char *to, const char *means) {
            QTest::addRow("%s %s %s", column, from, to) << QString::fromLatin1(column) << QString::fromUtf8(from)
                                                        << QString::fromUtf8(to) << QString::fromLatin1(means);
        };
        row("account_balance", "1,000.50", "", "1000.5|");
        row("account_balance", "−20", "-1", "-20|-1");
        row("id", " 5 ", "7", "5|7");
        row("id", "abc", "", "abc|");
    }
    void asksForNumbers()
    {
        QFETCH(QString, column);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const OpenDialog open(qPrintable(column));
        open.named<QLineEdit>("From")->setText(from);
        open.named<QLineEdit>("To")->setText(to);
        const ColumnCondition chosen = open.dialog.chosen();
        QVERIFY(chosen.test == ColumnTest::Between);
        QTEST(chosen.from + QLatin1Char('|') + chosen.to, "means");
    }

    void asksForPercent()
    {
        const OpenDialog open("on_time_ratio", TableId::Patterns);
        open.named<QLineEdit>("From")->setText(QStringLiteral("50"));
        QCOMPARE(open.dialog.chosen().from, QStringLiteral("0.5"));
    }

    void asksForDays()
    {
        OpenDialog open("due_date", TableId::Invoices);
        open.add();
        QVERIFY(open.dialog.isVisible());
        for (QCheckBox *box : open.dialog.findChildren<QCheckBox *>())
            box->click();
        const QList<QDateEdit *> days = open.dialog.findChildren<QDateEdit *>();
        QCOMPARE(days.size(), 2);
        days.at(0)->setDate(QDate(2026, 1, 15));
        days.at(1)->setDate(QDate(2026, 1, 31));
        QCOMPARE(open.dialog.chosen(), (ColumnCondition{QStringLiteral("due_date"),
                                                        ColumnTest::Between,
                                                        {},
                                                        QStringLiteral("2026-01-15"),
                                                        QStringLiteral("2026-01-31")}));
    }

    void asksForWords()
    {
        const OpenDialog open("status", TableId::Invoices);
        auto *words = open.named<QListWidget>("Words");
        QVERIFY(words->isVisible());
        for (const char *title : {"unpaid", "void"})
            words->findItems(QLatin1String(title), Qt::MatchExactly).front()->setCheckState(Qt::Checked);
        QCOMPARE(open.dialog.chosen().words, (QStringList{QStringLiteral("unpaid"), QStringLiteral("void")}));
    }

    void asksForNothingWhenItIsEmpty()
    {
        OpenDialog open("grace_payment_date");
        QSignalSpy accepted(&open.dialog, &QDialog::accepted);
        open.chooseTest(ColumnTest::Empty);
        QVERIFY(!open.named<QLineEdit>("Text")->isVisible());
        open.add();
        QCOMPARE(accepted.size(), 1);
    }
};

FRESHET_TEST(TstColumnFilterDialog)
#include "tst_columnfilterdialog.moc"
