// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/risk.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const CalendarDate asOf = day("2026-06-30");

/// A customer whose money is known and who has enough invoices to be judged.
RiskEvidence known()
{
    RiskEvidence evidence;
    evidence.dueCount = 6;
    evidence.recentCount = 6;
    evidence.hasEverPaid = true;
    return evidence;
}

} // namespace

class TstRisk : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryThreshold_data()
    {
        QTest::addColumn<RiskEvidence>("evidence");
        QTest::addColumn<QString>("risk");
        const auto row = [](const char *name, auto change, const char *risk) {
            RiskEvidence evidence = known();
            change(evidence);
            QTest::newRow(name) << evidence << QString::fromLatin1(risk);
        };
        row("k 0", [](RiskEvidence &e) { e.recentBad = 0; }, "good");
        row("k 1", [](RiskEvidence &e) { e.recentBad = 1; }, "watch");
        row("k 2", [](RiskEvidence &e) { e.recentBad = 2; }, "watch");
        row("k 3", [](RiskEvidence &e) { e.recentBad = 3; }, "elevated");
        row("k 4", [](RiskEvidence &e) { e.recentBad = 4; }, "high");
        row("k 5", [](RiskEvidence &e) { e.recentBad = 5; }, "high");
        row("k 6", [](RiskEvidence &e) { e.recentBad = 6; }, "high");
        row("overdue 1", [](RiskEvidence &e) { e.oldestOverdueDays = 1; }, "watch");
        row("overdue 7", [](RiskEvidence &e) { e.oldestOverdueDays = 7; }, "watch");
        row("overdue 8", [](RiskEvidence &e) { e.oldestOverdueDays = 8; }, "elevated");
        row("overdue 30", [](RiskEvidence &e) { e.oldestOverdueDays = 30; }, "elevated");
        row("overdue 31", [](RiskEvidence &e) { e.oldestOverdueDays = 31; }, "high");
        row("missed 1", [](RiskEvidence &e) { e.missed = 1; }, "good");
        row("missed 2", [](RiskEvidence &e) { e.missed = 2; }, "high");
        row("worse, k 1", [](RiskEvidence &e) { e.trend = PaymentTrend::Worse, e.recentBad = 1; }, "watch");
        row("worse, k 2", [](RiskEvidence &e) { e.trend = PaymentTrend::Worse, e.recentBad = 2; }, "elevated");
        row("worse, k 0", [](RiskEvidence &e) { e.trend = PaymentTrend::Worse; }, "good");
        row("better, k 2", [](RiskEvidence &e) { e.trend = PaymentTrend::Better, e.recentBad = 2; }, "watch");
        row("2 invoices due", [](RiskEvidence &e) { e.dueCount = 2; }, "new");
        row("3 invoices due", [](RiskEvidence &e) { e.dueCount = 3; }, "good");
        row("new and late", [](RiskEvidence &e) { e.dueCount = 1, e.recentBad = 1; }, "watch");
        row("no money, missed 1", [](RiskEvidence &e) { e.hasEverPaid = false, e.missed = 1; }, "never_paid");
        row("no money, missed 0", [](RiskEvidence &e) { e.hasEverPaid = false; }, "good");
        row(
            "never paid comes before high",
            [](RiskEvidence &e) { e.hasEverPaid = false, e.missed = 3, e.recentBad = 6; }, "never_paid");
    }
    void holdsEveryThreshold()
    {
        QFETCH(RiskEvidence, evidence);
        QTEST(riskWord(riskOf(evidence, PatternRules())), "risk");
    }

    void everyThresholdIsASetting_data()
    {
        QTest::addColumn<RiskEvidence>("evidence");
        QTest::addColumn<PatternRules>("rules");
        QTest::addColumn<QString>("risk");
        const auto row = [](const char *name, auto change, const char *risk) {
            RiskEvidence evidence = known();
            PatternRules rules;
            change(evidence, rules);
            QTest::newRow(name) << evidence << rules << QString::fromLatin1(risk);
        };
        row("high k", [](auto &e, auto &r) { e.recentBad = 3, r.highRecentBad = 3; }, "high");
        row("high missed", [](auto &e, auto &r) { e.missed = 2, r.highMissed = 3; }, "good");
        row("high overdue", [](auto &e, auto &r) { e.oldestOverdueDays = 31, r.highOverdueDays = 31; }, "elevated");
        row("elevated k", [](auto &e, auto &r) { e.recentBad = 2, r.elevatedRecentBad = 2; }, "elevated");
        row("elevated overdue", [](auto &e, auto &r) { e.oldestOverdueDays = 8, r.elevatedOverdueDays = 8; }, "watch");
        row(
            "elevated trend",
            [](auto &e, auto &r) {
                e.trend = PaymentTrend::Worse;
                e.recentBad = 1;
                r.elevatedTrendRecentBad = 1;
            },
            "elevated");
        row("new", [](auto &e, auto &r) { e.dueCount = 6, r.newBelowInvoices = 7; }, "new");
    }
    void everyThresholdIsASetting()
    {
        QFETCH(RiskEvidence, evidence);
        QFETCH(PatternRules, rules);
        QTEST(riskWord(riskOf(evidence, rules)), "risk");
    }

    void agesIntoWorseClasses_data()
    {
        QTest::addColumn<int>("daysOverdue");
        QTest::addColumn<QString>("risk");
        QTest::addColumn<bool>("isRisky");
        QTest::newRow("due today") << 0 << QStringLiteral("good") << false;
        QTest::newRow("1 day") << 1 << QStringLiteral("watch") << false;
        QTest::newRow("7 days") << 7 << QStringLiteral("watch") << false;
        QTest::newRow("8 days") << 8 << QStringLiteral("elevated") << false;
        QTest::newRow("30 days") << 30 << QStringLiteral("elevated") << false;
        QTest::newRow("31 days") << 31 << QStringLiteral("high") << true;
        QTest::newRow("14 months, long out of the window") << 430 << QStringLiteral("high") << true;
    }
    void agesIntoWorseClasses()
    {
        QFETCH(int, daysOverdue);
        LedgerBuilder book;
        for (const int before : {5, 4, 3, 2, 1}) {
            const CalendarDate due = asOf.addDays(-daysOverdue - before);
            book.invoice(due).paidInFull(due);
        }
        book.invoice(asOf.addDays(-daysOverdue));
        const PaymentPattern pattern = analyseLedger(book.ledger(), PatternRules(), asOf).pattern;
        QTEST(riskWord(pattern.riskClass), "risk");
        QTEST(pattern.isRisky, "isRisky");
        QCOMPARE(pattern.oldestOverdueDays, daysOverdue);
        QCOMPARE(pattern.oldestOverdueInvoiceId.has_value(), daysOverdue > 0);
    }

    void missedIsOldOrOvertaken_data()
    {
        QTest::addColumn<int>("daysOverdue");
        QTest::addColumn<int>("nextDueDaysAgo"); ///< −1: no other invoice
        QTest::addColumn<int>("missed");
        QTest::newRow("29 days") << 29 << -1 << 0;
        QTest::newRow("30 days") << 30 << -1 << 1;
        QTest::newRow("the next one was due yesterday") << 5 << 1 << 1;
        QTest::newRow("the next one is due today") << 5 << 0 << 0;
        QTest::newRow("the next one was due the same day") << 5 << 5 << 0;
        QTest::newRow("the other one was due before") << 5 << 6 << 0;
    }
    void missedIsOldOrOvertaken()
    {
        QFETCH(int, daysOverdue);
        QFETCH(int, nextDueDaysAgo);
        LedgerBuilder book;
        book.invoice(asOf.addDays(-daysOverdue));
        if (nextDueDaysAgo >= 0)
            book.invoice(asOf.addDays(-nextDueDaysAgo)).paidInFull(asOf.addDays(-nextDueDaysAgo));
        QTEST(analyseLedger(book.ledger(), PatternRules(), asOf).pattern.missedCount, "missed");
    }

    void whatIsNotJudgedOvertakesNothing()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-5)).invoice(asOf.addDays(-2)).status(InvoiceStatus::Void);
        book.invoice(asOf.addDays(-3)).proforma().invoice(asOf.addDays(-1)).createdOn(asOf.addDays(1));
        const PaymentPattern pattern = analyseLedger(book.ledger(), PatternRules(), asOf).pattern;
        QCOMPARE(pattern.openOverdueCount, 1);
        QCOMPARE(pattern.missedCount, 0);
        QCOMPARE(pattern.excludedCount, 2);
    }
};

FRESHET_TEST(TstRisk)
#include "tst_risk.moc"
