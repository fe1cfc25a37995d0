// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ageing.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/analysis/randomledger.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <numeric>

using namespace freshet;
using namespace freshet::test;

namespace {

const CalendarDate asOf = day("2026-06-30");

AgeingLine onlyLine(const CustomerLedger &ledger, CalendarDate on = asOf, const CreditDocuments &documents = {})
{
    const std::vector<AgeingLine> lines = ageingOf(ledger, documents, {}, on);
    return lines.size() == 1 ? lines.front() : AgeingLine();
}

/// The amounts of the buckets, "0 20 40 0 0".
QString amounts(const AgeingLine &line)
{
    QStringList texts;
    for (const AgeingSum &bucket : line.buckets)
        texts += QString::number(bucket.amount);
    return texts.join(QLatin1Char(' '));
}

/// Credit notes and refunds for a random ledger, on days around T.
CreditDocuments randomDocuments(std::mt19937 &random, const RandomCase &book)
{
    CreditDocuments documents;
    for (auto *list : {&documents.creditNotes, &documents.refunds}) {
        for (unsigned left = random() % 3; left > 0; --left)
            list->push_back(
                {book.asOf.addDays(qint32(random() % 60) - 50), book.ledger.currency, qint64(random() % 500)});
    }
    return documents;
}

} // namespace

class TstAgeing : public QObject
{
    Q_OBJECT

private slots:
    void daysPastDueChooseTheBucket_data()
    {
        QTest::addColumn<int>("daysPast");
        QTest::addColumn<int>("bucket");
        for (const auto &[daysPast, bucket] : {std::pair(-400, 0),
                                               {-1, 0},
                                               {0, 0},
                                               {1, 1},
                                               {30, 1},
                                               {31, 2},
                                               {60, 2},
                                               {61, 3},
                                               {90, 3},
                                               {91, 4},
                                               {4000, 4}})
            QTest::addRow("%d", daysPast) << daysPast << bucket;
    }
    void daysPastDueChooseTheBucket()
    {
        QFETCH(int, daysPast);
        QFETCH(int, bucket);
        QCOMPARE(AgeingEdges().bucketOf(daysPast), bucket);
        LedgerBuilder book;
        book.invoice(asOf.addDays(-daysPast), 70).createdOn(day("2010-01-01"));
        QCOMPARE(onlyLine(book.ledger()).buckets[size_t(bucket)], (AgeingSum{70, 1}));
    }

    void edgesAreASetting()
    {
        const AgeingEdges edges{{1, 8, 15, 22}};
        QCOMPARE(edges.bucketOf(7), 1);
        QCOMPARE(edges.bucketOf(8), 2);
        QCOMPARE(edges.bucketOf(22), 4);
    }

    /// Terms of 60, 100 and 40; 40 paid and 100 credited, oldest first, leave 0, 20 and 40.
    void agreesWithThePublishedExample()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-70), 60).paid(asOf.addDays(-65), 40).credited(asOf.addDays(-5), 20);
        book.invoice(asOf.addDays(-40), 100).credited(asOf.addDays(-5), 80);
        book.invoice(asOf.addDays(-10), 40);
        const CreditDocuments documents{{{asOf.addDays(-5), book.ledger().currency, 100}}, {}};
        const AgeingLine line = onlyLine(book.ledger(), asOf, documents);
        QCOMPARE(amounts(line), QStringLiteral("0 40 20 0 0"));
        QCOMPARE(line.unallocatedCredit, 0);
        QCOMPARE(line.netBalance, 60);
    }

    void whatIsDatedLaterDoesNotExist_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("buckets");
        QTest::addColumn<qint64>("credit");
        QTest::addColumn<qint64>("net");
        const auto row = [](const char *on, const char *buckets, qint64 credit, qint64 net) {
            QTest::newRow(on) << QString::fromLatin1(on) << QString::fromLatin1(buckets) << credit << net;
        };
        row("2026-03-31", "0 0 0 0 0", 0, 0);
        row("2026-04-01", "0 0 0 0 0", 30, -30); // paid in advance
        row("2026-04-17", "70 0 0 0 0", 0, 70);  // issued: the credit counts at once
        row("2026-05-01", "70 0 0 0 0", 0, 70);  // due today
        row("2026-05-02", "0 70 0 0 0", 0, 70);
        row("2026-06-01", "0 0 70 0 0", 0, 70);
        row("2026-06-02", "0 0 0 0 0", 5, -5); // paid with 5 too much
        row("2026-06-03", "0 0 0 0 0", 0, 0);  // which are paid back
    }
    void whatIsDatedLaterDoesNotExist()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, buckets);
        QFETCH(qint64, credit);
        QFETCH(qint64, net);
        LedgerBuilder book;
        book.invoice(day("2026-05-01"), 100).createdOn(day("2026-04-17"));
        CustomerLedger ledger = book.ledger();
        ledger.invoices.front().covers = {{30, day("2026-04-17"), true}, {70, day("2026-06-02"), true}};
        ledger.payments = {{1, day("2026-04-01"), ledger.currency, 30, true},
                           {2, day("2026-06-02"), ledger.currency, 75, true}};
        const CreditDocuments documents{{}, {{day("2026-06-03"), ledger.currency, 5}}};
        const AgeingLine line = onlyLine(ledger, day(qPrintable(asOf)), documents);
        QCOMPARE(amounts(line), buckets);
        QCOMPARE(line.unallocatedCredit, credit);
        QCOMPARE(line.netBalance, net);
    }

    void whatClaimsNothingTakesNothing_data()
    {
        QTest::addColumn<InvoiceStatus>("status");
        QTest::addColumn<bool>("isProforma");
        QTest::newRow("void") << InvoiceStatus::Void << false;
        QTest::newRow("draft") << InvoiceStatus::Draft << false;
        QTest::newRow("pro-forma") << InvoiceStatus::Unpaid << true;
        QTest::newRow("processed pro-forma") << InvoiceStatus::ProcessedProforma << true;
    }
    void whatClaimsNothingTakesNothing()
    {
        QFETCH(InvoiceStatus, status);
        QFETCH(bool, isProforma);
        LedgerBuilder book;
        book.invoice(asOf.addDays(-10), 100).paid(asOf.addDays(-3), 60).status(status);
        if (isProforma)
            book.proforma();
        const AgeingLine line = onlyLine(book.ledger());
        QCOMPARE(amounts(line), QStringLiteral("0 0 0 0 0"));
        QCOMPARE(line.unallocatedCredit, 60);
        QCOMPARE(line.netBalance, -60);
    }

    void coversBeyondTheTotalStayCredit()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-10), 100).paid(asOf.addDays(-3), 60).paid(asOf.addDays(-2), 60);
        QCOMPARE(onlyLine(book.ledger(), asOf.addDays(-3)).openAmount(), 40);
        QCOMPARE(onlyLine(book.ledger()).unallocatedCredit, 20);
        QCOMPARE(onlyLine(book.ledger()).netBalance, -20);
    }

    void paidOnAnUnknownDayIsNeverOpen()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-100), 100).paid(asOf.addDays(-50), 60).status(InvoiceStatus::Paid);
        for (const int days : {-80, -50, 0}) {
            const AgeingLine line = onlyLine(book.ledger(), asOf.addDays(days));
            QCOMPARE(line.openAmount(), 0);
            QCOMPARE(line.unallocatedCredit, 0);
            QCOMPARE(line.netBalance, 0);
        }
    }

    void currenciesStandApart()
    {
        LedgerBuilder book("USD");
        book.invoice(asOf.addDays(-1), 100).invoice(asOf.addDays(-40), 900).currency("JPY");
        const std::vector<AgeingLine> lines = ageingOf(book.ledger(), {}, {}, asOf);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines.front().netBalance, 100);
        QCOMPARE(amounts(lines.back()), QStringLiteral("0 0 900 0 0"));
    }

    void bucketsLessCreditAreTheBalance_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1u, 20260630u, 4711u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void bucketsLessCreditAreTheBalance()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        qint64 open = 0;
        for (int i = 0; i < 1'000; ++i) {
            const RandomCase book = randomCase(random);
            const CreditDocuments documents = randomDocuments(random, book);
            const std::vector<DatedAmount> steps = creditSteps(book.ledger, documents);
            for (int days = -500; days <= 60; days += 1 + int(random() % 40)) {
                const CalendarDate on = book.asOf.addDays(days);
                for (const AgeingLine &line : ageingOf(book.ledger, documents, {}, on)) {
                    QVERIFY2(line.isBalanced(), qPrintable(describe(book)));
                    QCOMPARE(creditOn(steps, line.currency, on), line.unallocatedCredit);
                    open += line.openAmount();
                }
            }
        }
        QVERIFY(open > 0);
    }

    void whoPaysWhatIsOwedHasNoSteps()
    {
        LedgerBuilder book;
        for (const char *due : {"2026-01-15", "2026-02-15", "2026-03-15"})
            book.invoice(day(due)).paidInFull(day(due).addDays(3));
        QVERIFY(creditSteps(book.ledger(), {}).empty());
        book.payment(day("2026-04-01"), 500);
        QCOMPARE(creditSteps(book.ledger(), {}),
                 (std::vector<DatedAmount>{{day("2026-04-01"), book.ledger().currency, 500}}));
    }

private:
    static qint64 creditOn(const std::vector<DatedAmount> &steps, const Currency &currency, CalendarDate on)
    {
        return std::accumulate(steps.begin(), steps.end(), qint64(0), [&](qint64 sum, const DatedAmount &step) {
            return sum + (step.currency == currency && step.on <= on ? step.amount : 0);
        });
    }
};

FRESHET_TEST(TstAgeing)
#include "tst_ageing.moc"
