// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerreader.h"
#include "tests/store/cachefile.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>
#include <iterator>

using namespace freshet;
using namespace freshet::test;

class TstLedgerReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    Database &cache() { return m_cache->database(); }

    template<typename... Rows>
    void publish(const Rows &...rows)
    {
        SnapshotWriter writer(cache());
        QVERIFY(writer.begin());
        const bool isStaged = (writer.stage(rows).ok() && ...);
        QVERIFY(isStaged);
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
    }

    std::vector<CustomerLedger> read(const std::vector<RecordId> &customers = {})
    {
        std::vector<CustomerLedger> all;
        const Result<void> done = readLedgers(cache(), customers, [&all](std::vector<CustomerLedger> &&ledgers) {
            std::ranges::move(ledgers, std::back_inserter(all));
            return Result<void>();
        });
        if (!done)
            qFatal("%s: %s", qPrintable(done.error().where), qPrintable(done.error().detail));
        return all;
    }

    static Invoice paidInvoice(RecordId id, RecordId customerId, const std::vector<PaymentCover> &covers)
    {
        Invoice invoice = sampleInvoice(id, customerId);
        invoice.status = InvoiceStatus::Paid;
        invoice.covers = covers;
        return invoice;
    }

private slots:
    void init() { m_cache = std::make_unique<CacheFile>(); }

    void coversAreDatedByTheirSource_data()
    {
        QTest::addColumn<PaymentCover>("cover");
        QTest::addColumn<QString>("effectiveOn");
        QTest::addColumn<bool>("isCustomerMoney");
        const auto row = [](const char *name, const PaymentCover &cover, const char *day, bool isCustomerMoney) {
            QTest::newRow(name) << cover << QString::fromLatin1(day) << isCustomerMoney;
        };
        row("paid after issue", {1, 4950, 21, {}, 100, {}}, "2026-01-18", true);
        row("credit from before the invoice counts on its issue", {1, 4950, 22, {}, 100, {}}, "2026-01-01", true);
        row("credit note", {1, 4950, {}, 31, 100, {}}, "2026-01-12", false);
        row("courtesy credit by name, any case", {1, 4950, 23, {}, 100, {}}, "2026-01-19", false);
        row("payment of another customer", {1, 4950, 24, {}, 100, {}}, "2026-01-17", true);
        row("payment of nobody", {1, 4950, 25, {}, 100, {}}, "2026-01-16", true);
        row("payment that UISP never had", {1, 4950, 99, {}, 100, {}}, "", true);
        row("payment that is gone", {1, 4950, 26, {}, 100, {}}, "", true);
        row("credit note that UISP never had", {1, 4950, {}, 98, 100, {}}, "", true);
        row("no source named", {1, 4950, {}, {}, 100, {}}, "", true);
    }
    void coversAreDatedByTheirSource()
    {
        QFETCH(PaymentCover, cover);
        Invoice invoice = paidInvoice(100, 1, {cover});
        invoice.createdOn = day("2026-01-01");
        const auto payment = [](RecordId id, std::optional<RecordId> customer, const char *created,
                                const char *method = "m-cash") {
            Payment made = samplePayment(id, customer);
            made.createdOn = day(created);
            made.methodId = QString::fromLatin1(method);
            return made;
        };
        CreditNote note = sampleCreditNote(31, 1);
        note.createdOn = day("2026-01-12");
        publish(std::vector{sampleCustomer(1), sampleCustomer(2)}, std::vector{invoice},
                std::vector{payment(21, 1, "2026-01-18"), payment(22, 1, "2025-11-01"),
                            payment(23, 1, "2026-01-19", "m-courtesy"), payment(24, 2, "2026-01-17"),
                            payment(25, std::nullopt, "2026-01-16"), payment(26, 1, "2026-01-15")},
                std::vector{note},
                std::vector<PaymentMethod>{{QStringLiteral("m-cash"), QStringLiteral("Cash"), true},
                                           {QStringLiteral("m-courtesy"), QStringLiteral(" COURTESY credit"), true}});
        m_cache->run(QStringLiteral("UPDATE payments SET gone_since = 1 WHERE id = 26"));

        const std::vector<CustomerLedger> ledgers = read({1});
        QCOMPARE(ledgers.size(), size_t(1));
        const std::vector<LedgerCover> &covers = ledgers.front().invoices.front().covers;
        QFETCH(QString, effectiveOn);
        if (effectiveOn.isEmpty()) {
            QVERIFY(covers.empty());
            return;
        }
        QCOMPARE(covers.size(), size_t(1));
        QCOMPARE(covers.front().amount, 4950);
        QCOMPARE(covers.front().effectiveOn.toIso(), effectiveOn);
        QTEST(covers.front().isCustomerMoney, "isCustomerMoney");
        QCOMPARE(covers.front().isCreditNote, cover.creditNoteId.has_value());
        QCOMPARE(covers.front().sourceId, cover.paymentId.value_or(cover.creditNoteId.value_or(0)));
    }

    void anothersProformaMakesALedgerDependOnOthers()
    {
        Invoice proforma = sampleInvoice(1, 2);
        proforma.isProforma = true;
        proforma.status = InvoiceStatus::ProcessedProforma;
        Invoice made = sampleInvoice(2, 1);
        made.proformaInvoiceId = 1;
        publish(std::vector{sampleCustomer(1), sampleCustomer(2)}, std::vector{proforma, made});
        QVERIFY(read({1}).front().dependsOnOthers);
        QVERIFY(!read({2}).front().dependsOnOthers);
    }

    void latenessIsMeasuredAgainstTheRightDay()
    {
        Invoice proforma = sampleInvoice(1, 1);
        proforma.isProforma = true;
        proforma.status = InvoiceStatus::ProcessedProforma;
        proforma.dueOn = day("2025-12-10");
        Invoice made = sampleInvoice(2, 1);
        made.createdOn = day("2025-12-20");
        made.dueOn = day("2026-01-03");
        made.proformaInvoiceId = 1;
        Invoice noDueDate = sampleInvoice(3, 1);
        noDueDate.createdOn = day("2025-12-24");
        noDueDate.dueOn.reset();
        Invoice lostProforma = sampleInvoice(4, 1);
        lostProforma.dueOn = day("2026-01-04");
        lostProforma.proformaInvoiceId = 4711;
        publish(std::vector{sampleCustomer(1)}, std::vector{proforma, made, noDueDate, lostProforma});

        const std::vector<CustomerLedger> ledgers = read();
        QStringList days;
        for (const LedgerInvoice &invoice : ledgers.front().invoices) {
            days += QStringLiteral("%1 %2%3")
                        .arg(invoice.id)
                        .arg(invoice.dueOn.toIso(), invoice.dueDateMissing ? QStringLiteral(" missing") : QString());
        }
        QCOMPARE(days, (QStringList{QStringLiteral("1 2025-12-10"), QStringLiteral("2 2025-12-10"),
                                    QStringLiteral("3 2025-12-24 missing"), QStringLiteral("4 2026-01-04")}));
    }

    void everyFieldArrives()
    {
        Invoice invoice = sampleInvoice(7, 1);
        invoice.number = QStringLiteral("A|B|7");
        invoice.status = InvoiceStatus::PartiallyPaid;
        invoice.isProforma = true;
        invoice.currency = Currency(QStringLiteral("EUR"));
        Payment payment = samplePayment(8, 1);
        payment.currency = Currency(QStringLiteral("EUR"));
        payment.createdOn = day("2026-01-09");
        publish(std::vector{sampleCustomer(1)}, std::vector{invoice}, std::vector{payment});

        const std::vector<CustomerLedger> ledgers = read();
        QCOMPARE(ledgers.size(), size_t(1));
        const CustomerLedger &ledger = ledgers.front();
        QCOMPARE(ledger.customerId, RecordId(1));
        QCOMPARE(ledger.currency.code(), QStringLiteral("USD"));
        const LedgerInvoice expected{7,
                                     QStringLiteral("A|B|7"),
                                     InvoiceStatus::PartiallyPaid,
                                     true,
                                     invoice.createdOn,
                                     *invoice.dueOn,
                                     false,
                                     Currency(QStringLiteral("EUR")),
                                     invoice.total,
                                     {}};
        QCOMPARE(ledger.invoices, std::vector{expected});
        QCOMPARE(ledger.payments,
                 (std::vector<LedgerPayment>{{8, day("2026-01-09"), Currency(QStringLiteral("EUR")), 4950, true}}));
    }

    void whoHasALedger()
    {
        Customer lead = sampleCustomer(2);
        lead.isLead = true;
        Customer leadWithInvoice = sampleCustomer(3);
        leadWithInvoice.isLead = true;
        Customer leadWithGoneInvoice = sampleCustomer(4);
        leadWithGoneInvoice.isLead = true;
        publish(std::vector{sampleCustomer(1), lead, leadWithInvoice, leadWithGoneInvoice, sampleCustomer(5)},
                std::vector{sampleInvoice(30, 3), sampleInvoice(40, 4), sampleInvoice(41, 1), sampleInvoice(90, 99)},
                std::vector{samplePayment(50, 1), samplePayment(51, 99)});
        m_cache->run(QStringLiteral("UPDATE invoices SET gone_since = 1 WHERE id IN (40, 41)"));
        m_cache->run(QStringLiteral("UPDATE payments SET gone_since = 1 WHERE id = 50"));
        m_cache->run(QStringLiteral("UPDATE customers SET gone_since = 1 WHERE id = 5"));

        const std::vector<CustomerLedger> ledgers = read();
        QCOMPARE(ledgers.size(), size_t(2));
        QCOMPARE(ledgers.front().customerId, RecordId(1));
        QVERIFY(ledgers.front().invoices.empty());
        QVERIFY(ledgers.front().payments.empty());
        QCOMPARE(ledgers.back().customerId, RecordId(3));
        QCOMPARE(ledgers.back().invoices.size(), size_t(1));
    }

    void manyCustomersComeInBatchesAndInOrder()
    {
        std::vector<Customer> customers;
        std::vector<Invoice> invoices;
        for (RecordId id = 1; id <= 2100; ++id) {
            customers.push_back(sampleCustomer(id));
            invoices.push_back(sampleInvoice(5000 - id, id));
        }
        publish(customers, invoices);
        std::vector<size_t> sizes;
        RecordId last = 0;
        bool isOrdered = true;
        const Result<void> done = readLedgers(cache(), {}, [&](std::vector<CustomerLedger> &&ledgers) {
            sizes.push_back(ledgers.size());
            for (const CustomerLedger &ledger : ledgers) {
                isOrdered = isOrdered && ledger.customerId == last + 1 && ledger.invoices.size() == 1 &&
                            ledger.invoices.front().id == 5000 - ledger.customerId;
                last = ledger.customerId;
            }
            return Result<void>();
        });
        QVERIFY(done);
        QVERIFY(isOrdered);
        QCOMPARE(sizes, (std::vector<size_t>{1000, 1000, 100}));

        std::vector<RecordId> some;
        for (RecordId id = 2; id <= 4200; id += 2)
            some.push_back(id);
        QCOMPARE(read(some).size(), size_t(1050));
        QCOMPARE(read(some).back().customerId, RecordId(2100));
    }

    void theSinkMayWriteAndMayStop()
    {
        std::vector<Customer> customers;
        for (RecordId id = 1; id <= 1500; ++id)
            customers.push_back(sampleCustomer(id));
        publish(customers);
        int calls = 0;
        const Result<void> stopped = readLedgers(cache(), {}, [&](std::vector<CustomerLedger> &&) -> Result<void> {
            ++calls;
            m_cache->run(QStringLiteral("UPDATE customers SET note = 'seen'"));
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        });
        QCOMPARE(calls, 1);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void unreadableCoversAreDamage()
    {
        publish(std::vector{sampleCustomer(1)}, std::vector{sampleInvoice(100, 1)});
        m_cache->run(QStringLiteral("UPDATE invoices SET covers = 'oops'"));
        const Result<void> done =
            readLedgers(cache(), {}, [](std::vector<CustomerLedger> &&) { return Result<void>(); });
        QCOMPARE(done.error().kind, ErrorKind::StoreDamaged);
        QCOMPARE(done.error().where, QStringLiteral("invoice 100: covers"));
    }
};

FRESHET_TEST(TstLedgerReader)
#include "tst_ledgerreader.moc"
