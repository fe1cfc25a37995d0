// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/agewords.h"

#include <QtTest>

using namespace freshet;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(10, 35), Qt::UTC);

RowAge aged(qint64 seconds, const char *by, bool waits = false)
{
    return {now.addSecs(-seconds), QString::fromLatin1(by), waits, 0};
}

} // namespace

class TstAgeWords : public QObject
{
    Q_OBJECT

private slots:
    void warnsOfWhatIsOlderThanItNeedsToBe_data()
    {
        QTest::addColumn<RowAge>("age");
        QTest::addColumn<bool>("warns");
        constexpr qint64 day = 86'400;
        QTest::newRow("fresh") << aged(60, "whole_list") << false;
        QTest::newRow("a day") << aged(day, "whole_list") << false;
        QTest::newRow("more than a day") << aged(day + 1, "whole_list") << true;
        QTest::newRow("left to the full check") << aged(2 * day, "whole_list", true) << false;
        QTest::newRow("not checked for two days") << aged(2 * day + 1, "whole_list", true) << true;
        QTest::newRow("could not be read") << aged(0, "held") << true;
        QTest::newRow("gone") << RowAge{now, QStringLiteral("gone"), false, 4} << true;
        QTest::newRow("never confirmed") << RowAge() << false;
        QTest::newRow("from a clock ahead") << aged(-3600, "row_read") << false;
    }
    void warnsOfWhatIsOlderThanItNeedsToBe()
    {
        QFETCH(RowAge, age);
        QFETCH(bool, warns);
        QCOMPARE(ageTone(age, now), warns ? Tone::Warning : Tone::Quiet);
    }

    void saysWhatConfirmedARow_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<RowAge>("age");
        QTest::addColumn<QString>("words");
        QTest::newRow("customer") << TableId::Customers << aged(0, "whole_list")
                                  << "The list that every refresh reads confirmed it.";
        QTest::newRow("paid invoice") << TableId::Invoices << aged(0, "whole_list", true)
                                      << "The full check confirmed it.\nPaid, void and processed invoices are read "
                                         "again by the full check only (Shift+F5).";
        QTest::newRow("open invoice") << TableId::Invoices << aged(0, "part_list")
                                      << "The list of open invoices, which every refresh reads, confirmed it.";
        QTest::newRow("payment of nobody") << TableId::Payments << aged(0, "part_list")
                                           << "The list of payments that belong to nobody, which every refresh reads, "
                                              "confirmed it.";
        QTest::newRow("new") << TableId::Services << aged(0, "row_read")
                             << "It was read then, because it was new or had changed.";
        QTest::newRow("gone") << TableId::Payments << RowAge{now, QStringLiteral("gone"), true, 12}
                              << "UISP no longer has this row. Snapshot 12 was the first without it.";
        QTest::newRow("never") << TableId::Services << RowAge() << "Not all that this needs was read so far.";
    }
    void saysWhatConfirmedARow()
    {
        QFETCH(TableId, table);
        QFETCH(RowAge, age);
        QTEST(confirmationInWords(table, age), "words");
    }

    void everyWayHasASentenceInEveryTable()
    {
        for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments}) {
            for (const char *by : {"whole_list", "part_list", "customer_read", "row_read", "held"})
                QVERIFY(confirmationInWords(table, aged(0, by)).endsWith(QLatin1Char('.')));
        }
        QVERIFY(confirmationInWords(TableId::Patterns, aged(0, "", true)).contains(QLatin1String("full check only")));
    }

    void limitsInWords()
    {
        QCOMPARE(ageLimitText(1), QStringLiteral("1 hour"));
        QCOMPARE(ageLimitText(24), QStringLiteral("1 day"));
        QCOMPARE(ageText(-5), QStringLiteral("just now"));
        QCOMPARE(ageText(86'400), QStringLiteral("1 day ago"));
    }
};

FRESHET_TEST(TstAgeWords)
#include "tst_agewords.moc"
