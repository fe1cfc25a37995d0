// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ageing.h"
#include "refresh/patternstep.h"
#include "store/ageingreader.h"
#include "store/creditsteps.h"
#include "store/ledgerreader.h"
#include "tests/store/cachefile.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <map>
#include <random>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr RecordId customerCount = 12;

/// A made-up provider's documents, dense in what the reading has to tell apart: prepaid, paid in parts, paid late or
/// long after, by credit notes, twice, by somebody else, void with covers, paid without, refunds, two currencies.
class RandomBooks
{
public:
    explicit RandomBooks(unsigned seed)
        : m_random(seed)
    {
        for (RecordId id = 1; id <= customerCount; ++id) {
            customers.push_back(sampleCustomer(id));
            for (int number = between(0, 12); number > 0; --number)
                addInvoice(id);
            if (chance(30))
                addPayment(id, today.addDays(-between(0, 400)), between(1, 900));
            if (chance(30))
                addRefund(id);
        }
    }

    std::vector<Customer> customers;
    std::vector<Invoice> invoices;
    std::vector<Payment> payments;
    std::vector<CreditNote> creditNotes;
    std::vector<Refund> refunds;
    const CalendarDate today = day("2026-01-20");

private:
    int between(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template<typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + between(0, int(values.size()) - 1));
    }

    void addInvoice(RecordId customer)
    {
        Invoice invoice = sampleInvoice(RecordId(invoices.size()) + 1, customer);
        invoice.createdOn = today.addDays(-between(0, 500));
        invoice.dueOn = chance(90) ? std::optional(invoice.createdOn.addDays(oneOf({0, 14, 14, 30}))) : std::nullopt;
        invoice.currency = Currency(chance(85) ? QStringLiteral("USD") : QStringLiteral("JPY"));
        invoice.total = oneOf<qint64>({100, 250, 1000, 0});
        invoice.covers.clear();
        qint64 left = invoice.total;
        for (int parts = oneOf({0, 0, 1, 1, 1, 2, 3}); parts > 0 && left > 0; --parts)
            left -= addCover(invoice, parts == 1 ? left + oneOf({0, 0, 0, 20, -30}) : left / 2);
        invoice.paid = invoice.total - left;
        invoice.remaining = std::max(qint64(0), left);
        invoice.status = left <= 0               ? InvoiceStatus::Paid
                         : left == invoice.total ? InvoiceStatus::Unpaid
                                                 : InvoiceStatus::PartiallyPaid;
        if (chance(8))
            invoice.status = oneOf({InvoiceStatus::Void, InvoiceStatus::Draft, InvoiceStatus::Paid});
        invoice.isProforma = chance(4);
        invoices.push_back(invoice);
    }

    qint64 addCover(Invoice &invoice, qint64 amount)
    {
        // Some money is dated ahead.
        const CalendarDate last = today - invoice.createdOn < 80 && chance(20) ? today.addDays(6) : today;
        const CalendarDate on = std::min(last, invoice.createdOn.addDays(oneOf({-20, 0, 3, 14, 20, 60, 95, 200})));
        const RecordId coverId = invoice.id * 10 + RecordId(invoice.covers.size());
        PaymentCover cover{coverId, amount, {}, {}, invoice.id, {}};
        if (chance(15))
            cover.creditNoteId = addCreditNote(invoice, on, amount);
        else if (chance(5))
            cover.paymentId = 9999; // that UISP has no more
        else
            cover.paymentId = addPayment(chance(95) ? invoice.customerId : 1, on, amount + oneOf({0, 0, 0, 15}));
        invoice.covers.push_back(cover);
        return amount;
    }

    RecordId addPayment(RecordId customer, CalendarDate on, qint64 amount)
    {
        Payment payment = samplePayment(RecordId(payments.size()) + 1, customer);
        payment.createdOn = on;
        payment.amount = amount;
        payment.covers.clear();
        payments.push_back(payment);
        return payment.id;
    }

    RecordId addCreditNote(const Invoice &invoice, CalendarDate on, qint64 amount)
    {
        CreditNote note = sampleCreditNote(RecordId(creditNotes.size()) + 1, invoice.customerId);
        note.createdOn = on;
        note.currency = invoice.currency;
        note.total = chance(50) ? amount : -amount;
        creditNotes.push_back(note);
        return note.id;
    }

    void addRefund(RecordId customer)
    {
        Refund refund = sampleRefund(RecordId(refunds.size()) + 1, customer);
        refund.createdOn = today.addDays(-between(0, 100));
        refund.amount = between(1, 100);
        refunds.push_back(refund);
    }

    std::mt19937 m_random;
};

QString text(const std::vector<CustomerAgeing> &rows)
{
    QStringList lines;
    for (const CustomerAgeing &row : rows) {
        QString line = QStringLiteral("%1 %2").arg(row.customerId).arg(row.line.currency.code());
        for (const AgeingSum &bucket : row.line.buckets)
            line += QStringLiteral(" %1/%2").arg(bucket.amount).arg(bucket.invoiceCount);
        lines += line + QStringLiteral(" credit %1 net %2").arg(row.line.unallocatedCredit).arg(row.line.netBalance);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// What SQL reads back from the file is what the definition says of the same rows, on any day.
class TstStoredAgeing : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;
    const std::atomic<bool> m_isCancelled{false};
    RulesInForce m_rules;

    Database &cache() { return m_cache->database(); }

    void publish(const RandomBooks &books)
    {
        SnapshotWriter writer(cache());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(books.customers) && writer.stage(books.invoices) && writer.stage(books.payments));
        QVERIFY(writer.stage(books.creditNotes) && writer.stage(books.refunds));
        const auto analyse = [&](Database &file, const PublishOutcome &outcome) {
            return judgeCustomers(file, outcome, m_rules, books.today, m_isCancelled);
        };
        QVERIFY(writer.publish(fullRequest(), analyse));
    }

    std::vector<CustomerAgeing> asDefined(CalendarDate asOf)
    {
        std::vector<CustomerAgeing> rows;
        const Result<void> read = readLedgers(cache(), {}, [&](std::vector<CustomerLedger> &&ledgers) -> Result<void> {
            for (const CustomerLedger &ledger : ledgers) {
                auto documents = readCreditDocuments(cache(), std::array{ledger.customerId});
                if (!documents)
                    return documents.error();
                auto lines = ageingOf(ledger, (*documents)[ledger.customerId], m_rules.now.ageing, asOf);
                std::ranges::sort(lines, {}, &AgeingLine::currency);
                for (const AgeingLine &line : lines) {
                    if (!line.isNothing())
                        rows.push_back({ledger.customerId, line});
                }
            }
            return {};
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return rows;
    }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        m_rules = {};
    }

    void agreesWithTheDefinitionOnEveryDay_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<AgeingEdges>("edges");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed << AgeingEdges();
        for (unsigned seed = 9; seed <= 12; ++seed)
            QTest::addRow("seed %u, weeks", seed) << seed << AgeingEdges{{1, 8, 15, 29}};
    }
    void agreesWithTheDefinitionOnEveryDay()
    {
        QFETCH(unsigned, seed);
        QFETCH(AgeingEdges, edges);
        m_rules.now.ageing = edges;
        const RandomBooks books(seed);
        publish(books);
        if (QTest::currentTestFailed())
            return;
        for (int days = -520; days <= 0; days += 5) {
            const CalendarDate asOf = books.today.addDays(days);
            const Result<AgeingReport> report = readAgeing(cache(), asOf);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
            const std::vector<CustomerAgeing> expected = asDefined(asOf);
            QCOMPARE(text(report->customers), text(expected));
            std::vector<AgeingLine> totals;
            for (const CustomerAgeing &row : expected)
                lineOf(totals, row.line.currency) += row.line;
            std::ranges::sort(totals, {}, &AgeingLine::currency);
            QVERIFY(report->totals == totals);
        }
    }

    void oneCustomerAlone()
    {
        const RandomBooks books(3);
        publish(books);
        const CalendarDate asOf = books.today.addDays(-100);
        std::vector<CustomerAgeing> one;
        for (RecordId id = 1; id <= customerCount; ++id) {
            const Result<AgeingReport> report = readAgeing(cache(), asOf, id);
            QVERIFY(report);
            one.insert(one.end(), report->customers.begin(), report->customers.end());
        }
        QCOMPARE(text(one), text(asDefined(asOf)));
        QVERIFY(!one.empty());
    }

    void onlyNewsAreNoted()
    {
        const RandomBooks books(5);
        publish(books);
        const auto noted = [this](qint64 snapshot, bool dayChanged, std::vector<RecordId> touched) {
            PublishOutcome outcome;
            outcome.snapshot = snapshot;
            outcome.dayChanged = dayChanged;
            outcome.touchedCustomers = std::move(touched);
            const Result<void> done = followPortfolio(cache(), outcome, day("2026-01-20"));
            return done && m_cache->value(QStringLiteral("SELECT MAX(snapshot) FROM portfolio_history")) == snapshot;
        };
        QVERIFY(noted(7, true, {}));
        QVERIFY(!noted(8, false, {}));
        QVERIFY(noted(9, false, {1}));
    }

    void aDayThatNewRulesHaveBegunIsNoted()
    {
        publish(RandomBooks(5));
        PublishOutcome outcome;
        outcome.snapshot = 2;
        QVERIFY(followPortfolio(cache(), outcome, day("2026-01-21")));
        QCOMPARE(m_cache->value(QStringLiteral("SELECT MAX(as_of) FROM portfolio_history")).toString(),
                 QStringLiteral("2026-01-21"));
    }

    void whoHasNoLedgerAnyMoreHasNoCreditSteps()
    {
        publish(RandomBooks(4));
        m_cache->run(QStringLiteral("INSERT INTO credit_steps VALUES (99, 'USD', '2026-01-01', 50)"));
        PublishOutcome outcome;
        outcome.touchedCustomers = {99};
        QVERIFY(judgeCustomers(cache(), outcome, m_rules, day("2026-01-20"), m_isCancelled));
        QCOMPARE(m_cache->value(QStringLiteral("SELECT count(*) FROM credit_steps WHERE customer_id = 99")).toInt(), 0);
    }

    void whatOutlivesItsCustomerIsNotOwed()
    {
        publish(RandomBooks(4));
        m_cache->run(QStringLiteral("UPDATE customers SET gone_since = 1"));
        QVERIFY(readAgeing(cache(), day("2026-01-20"))->customers.empty());
    }

    void aDamagedKeptLedgerIsReadFromTheRows()
    {
        publish(RandomBooks(4));
        const QString patterns = QStringLiteral("SELECT group_concat(reason) FROM patterns");
        const QString before = m_cache->value(patterns).toString();
        m_cache->run(QStringLiteral("UPDATE ledgers SET packed = x'55' WHERE length(packed) > 0"));
        PublishOutcome outcome;
        outcome.dayChanged = true;
        QVERIFY(judgeCustomers(cache(), outcome, m_rules, day("2026-01-20"), m_isCancelled));
        QCOMPARE(m_cache->value(patterns).toString(), before);
        QCOMPARE(m_cache->value(QStringLiteral("SELECT count(*) FROM ledgers WHERE packed = x'55'")).toInt(), 0);
    }

    void theSameBooksWriteNothingAgain()
    {
        const RandomBooks books(4);
        publish(books);
        QVERIFY(m_cache->value(QStringLiteral("SELECT count(*) FROM credit_steps")).toInt() > 0);
        const QString writes = QStringLiteral("SELECT total_changes()");
        const int before = m_cache->value(writes).toInt();
        PublishOutcome outcome;
        outcome.dayChanged = true;
        QVERIFY(judgeCustomers(cache(), outcome, {}, books.today, m_isCancelled));
        QCOMPARE(m_cache->value(writes).toInt(), before);
    }
};

FRESHET_TEST(TstStoredAgeing)
#include "tst_storedageing.moc"
