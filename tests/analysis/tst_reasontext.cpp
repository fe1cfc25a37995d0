// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/reasontext.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

const CalendarDate asOf = day("2026-06-30");

QString reasonOf(const CustomerLedger &ledger, const PatternRules &rules = {}, CalendarDate day = asOf)
{
    return Sentence::fromKept(analyseLedger(ledger, rules, day).pattern.reason).saidPlainly();
}

QString reasonOf(const LedgerBuilder &book)
{
    return reasonOf(book.ledger());
}

/// `days` late one month apart, the last one due a month before T.
LedgerBuilder history(const QList<int> &days)
{
    LedgerBuilder book;
    int months = int(days.size());
    for (const int late : days) {
        const CalendarDate due = asOf.addMonths(-months--);
        book.invoice(due).paidInFull(due.addDays(late));
    }
    return book;
}

class ShoutingTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int number) const override
    {
        if (qstrcmp(context, "freshet::Reason") != 0)
            return {};
        return QString::fromUtf8(source).toUpper().replace(QLatin1String("%N"), QString::number(number));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TstReasonText : public QObject
{
    Q_OBJECT

private slots:
    void namesRuleNumbersAndInvoices_data()
    {
        QTest::addColumn<LedgerBuilder>("book");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const LedgerBuilder &book, const char *reason) {
            QTest::newRow(name) << book << QString::fromLatin1(reason);
        };
        row("nothing at all", LedgerBuilder(), "New: no invoice due yet");
        row("one invoice", history({0}), "New: only 1 invoice due so far");
        row("two invoices", history({0, 0}), "New: only 2 invoices due so far");
        row("three good ones", history({0, 0, -2}), "None of the last 3 invoices late, nothing overdue");
        row("many good ones", history({0, 0, 0, 0, 0, 0, 0}), "None of the last 6 invoices late, nothing overdue");
        row("one late of one", history({1}), "The only invoice due was late; most recently INV0000001, 1 day late");
        row("one late of six", history({0, 0, 0, 0, 12, 0}),
            "1 of the last 6 invoices late; most recently INV0000005, 12 days late");
        row("three late", history({0, 0, 3, 3, 0, 3}),
            "3 of the last 6 invoices late; most recently INV0000006, 3 days late");
        row("getting worse", history({0, 0, 0, 0, 9, 8}),
            "The last 3 invoices 6 days later than the 3 before; most recently INV0000006, 8 days late");
    }
    void namesRuleNumbersAndInvoices()
    {
        QFETCH(LedgerBuilder, book);
        QTEST(reasonOf(book), "reason");
    }

    void followsRulesThatLookAtOneInvoice_data()
    {
        QTest::addColumn<LedgerBuilder>("book");
        QTest::addColumn<int>("recentInvoices");
        QTest::addColumn<int>("trendInvoices");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const LedgerBuilder &book, int recent, int trend, const char *reason) {
            QTest::newRow(name) << book << recent << trend << QString::fromLatin1(reason);
        };
        row("the last of many late", history({0, 0, 0, 9}), 1, 3,
            "The last invoice was late; most recently INV0000004, 9 days late");
        row("the only one late", history({9}), 1, 3,
            "The only invoice due was late; most recently INV0000001, 9 days late");
        row("the last of many good", history({9, 9, 9, 0}), 1, 3, "The last invoice not late, nothing overdue");
        row("one later than the one before", history({0, 0, 1, 9}), 6, 1,
            "The last invoice 8 days later than the one before; most recently INV0000004, 9 days late");
        row("one day later", history({0, 0, 8, 9}), 6, 1,
            "The last invoice 1 day later than the one before; most recently INV0000004, 9 days late");
    }
    void followsRulesThatLookAtOneInvoice()
    {
        QFETCH(LedgerBuilder, book);
        QFETCH(int, recentInvoices);
        QFETCH(int, trendInvoices);
        PatternRules rules;
        rules.recentInvoices = recentInvoices;
        rules.highRecentBad = std::min(recentInvoices, rules.highRecentBad);
        rules.elevatedRecentBad = std::min(recentInvoices, rules.elevatedRecentBad);
        rules.elevatedTrendRecentBad = std::min(recentInvoices, rules.elevatedTrendRecentBad);
        rules.trendInvoices = trendInvoices;
        rules.trendDays = 1;
        QTEST(reasonOf(book.ledger(), rules), "reason");
    }

    void namesWhatIsBadAndWhatIsOpen()
    {
        CustomerLedger ledger = history({9, 0, 9, 9, 0}).invoice(asOf.addDays(-41)).paid(asOf, 1).ledger();
        ledger.invoices.back().number = QStringLiteral("INV0001234");
        QCOMPARE(reasonOf(ledger),
                 QStringLiteral("4 of the last 6 invoices late; oldest open INV0001234, 41 days overdue"));
    }

    void namesTheOldestOpenInvoice()
    {
        LedgerBuilder book = history({0, 0, 0});
        book.invoice(asOf.addDays(-1));
        QCOMPARE(reasonOf(book),
                 QStringLiteral("1 of the last 4 invoices late; oldest open INV0000004, 1 day overdue"));
        QCOMPARE(reasonOf(book.ledger(), PatternRules(), asOf.addDays(8)),
                 QStringLiteral("Oldest open INV0000004, 9 days overdue"));
    }

    void neverPaidSaysSo()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-45));
        QCOMPARE(reasonOf(book),
                 QStringLiteral("Never paid anything; 1 missed payment; oldest open INV0000001, 45 days overdue"));
        book.invoice(asOf.addDays(-15)).invoice(asOf.addDays(-2));
        QCOMPARE(reasonOf(book),
                 QStringLiteral("Never paid anything; 2 missed payments; oldest open INV0000001, 45 days overdue"));
    }

    void anInvoiceWithoutNumberIsNamedById()
    {
        CustomerLedger ledger = history({0, 0, 0}).invoice(asOf.addDays(-9)).ledger();
        ledger.invoices.back().number.clear();
        QCOMPARE(reasonOf(ledger), QStringLiteral("Oldest open #4, 9 days overdue"));
    }

    void aNumberIsPlainTextWhateverItHolds()
    {
        CustomerLedger ledger = history({0, 0, 0}).invoice(asOf.addDays(-9)).ledger();
        ledger.invoices.back().number = QStringLiteral("<b>%1%n %2</b>");
        QCOMPARE(reasonOf(ledger), QStringLiteral("Oldest open <b>%1%n %2</b>, 9 days overdue"));
    }

    void everyPartIsTranslated()
    {
        ShoutingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QStringList reasons{reasonOf(LedgerBuilder()), reasonOf(history({0, 0, 0})),
                                  reasonOf(history({0, 0, 0, 0, 9, 8})), reasonOf(history({9, 9, 9, 9})),
                                  reasonOf(LedgerBuilder().invoice(asOf.addDays(-45)))};
        QCoreApplication::removeTranslator(&translator);
        for (const QString &reason : reasons)
            QCOMPARE(reason, reason.toUpper());
        QCOMPARE(reasons.last(), QStringLiteral("NEVER PAID ANYTHING; 1 MISSED PAYMENTS; OLDEST OPEN INV0000001, "
                                                "45 DAYS OVERDUE"));
    }
};

FRESHET_TEST(TstReasonText)
#include "tst_reasontext.moc"
