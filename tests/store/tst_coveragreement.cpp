// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coveragreement.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// The documents of one customer, 11, unless a test says otherwise.
struct Papers
{
    std::vector<Invoice> invoices{};
    std::vector<Payment> payments{};
    std::vector<Refund> refunds{};
    std::vector<CreditNote> creditNotes{};
};

PaymentCover invoicePaid(RecordId id, RecordId payment, RecordId invoice)
{
    return {id, 100, payment, {}, invoice, {}};
}

PaymentCover paidBack(RecordId id, RecordId payment, RecordId refund)
{
    return {id, 100, payment, {}, {}, refund};
}

PaymentCover credited(RecordId id, RecordId creditNote, RecordId invoice)
{
    return {id, 100, {}, creditNote, invoice, {}};
}

using Covers = std::vector<PaymentCover>;

Invoice invoice(RecordId id, const Covers &covers, RecordId customer = 11)
{
    Invoice row = sampleInvoice(id, customer);
    row.covers = covers;
    return row;
}

Payment payment(RecordId id, const Covers &covers, std::optional<RecordId> customer = 11)
{
    Payment row = samplePayment(id, customer);
    row.covers = covers;
    return row;
}

Refund refundOf(RecordId id, const Covers &covers)
{
    Refund row = sampleRefund(id, 11);
    row.covers = covers;
    return row;
}

CreditNote creditNote(RecordId id, const Covers &covers)
{
    CreditNote row = sampleCreditNote(id, 11);
    row.covers = covers;
    return row;
}

void stage(SnapshotWriter &writer, const Papers &papers)
{
    QVERIFY(writer.stage(papers.invoices));
    QVERIFY(writer.stage(papers.payments));
    QVERIFY(writer.stage(papers.refunds));
    QVERIFY(writer.stage(papers.creditNotes));
}

/// Payment 1 pays invoice 1 and is paid back in part by refund 1; credit note 1 takes something off invoice 1.
Papers agreed()
{
    const PaymentCover paid = invoicePaid(1, 1, 1);
    const PaymentCover back = paidBack(2, 1, 1);
    const PaymentCover off = credited(3, 1, 1);
    return {{invoice(1, {paid, off}), invoice(2, {}, 12)},
            {payment(1, {paid, back})},
            {refundOf(1, {back})},
            {creditNote(1, {off})}};
}

void fill(CacheFile &cache)
{
    SnapshotWriter writer(cache.database());
    QVERIFY(writer.begin());
    stage(writer, agreed());
    QVERIFY(writer.publish(fullRequest(), noAnalysis()));
}

std::vector<RecordId> disagreeing(CacheFile &cache, SnapshotWriter &writer)
{
    const Result<std::vector<RecordId>> customers = customersWithDisagreeingCovers(cache.database(), writer.staged());
    return customers ? *customers : std::vector<RecordId>{-1};
}

} // namespace

class TstCoverAgreement : public QObject
{
    Q_OBJECT

private slots:
    void oneSideReadAnewMustAgreeWithTheOther_data()
    {
        QTest::addColumn<Papers>("news");
        QTest::addColumn<std::vector<RecordId>>("customers");
        using Ids = std::vector<RecordId>;
        const PaymentCover paid = invoicePaid(1, 1, 1);
        const PaymentCover back = paidBack(2, 1, 1);
        const PaymentCover off = credited(3, 1, 1);
        QTest::newRow("nothing read") << Papers{} << Ids{};
        QTest::newRow("all as it was") << agreed() << Ids{};

        QTest::newRow("invoice not paid any more") << Papers{{invoice(1, {off})}} << Ids{11};
        QTest::newRow("payment pays nothing any more") << Papers{{}, {payment(1, {back})}} << Ids{11};
        QTest::newRow("invoice paid by another payment")
            << Papers{{invoice(1, {invoicePaid(9, 9, 1), off})}} << Ids{11};
        QTest::newRow("invoice paid by the payment a second time")
            << Papers{{invoice(1, {paid, invoicePaid(9, 1, 1), off})}} << Ids{11};
        QTest::newRow("payment put on another customer's invoice, too")
            << Papers{{}, {payment(1, {paid, back, invoicePaid(9, 1, 2)})}} << Ids{11, 12};
        QTest::newRow("new payment of an invoice that does not know it")
            << Papers{{}, {payment(9, {invoicePaid(9, 9, 1)})}} << Ids{11};
        QTest::newRow("new payment and its invoice")
            << Papers{{invoice(1, {paid, off, invoicePaid(9, 9, 1)})}, {payment(9, {invoicePaid(9, 9, 1)})}} << Ids{};
        QTest::newRow("payment of nobody for an invoice")
            << Papers{{}, {payment(9, {invoicePaid(9, 9, 1)}, std::nullopt)}} << Ids{11};
        QTest::newRow("new invoice by a payment that nobody has")
            << Papers{{invoice(7, {invoicePaid(9, 9, 7)}, 13)}} << Ids{13};

        QTest::newRow("payment not paid back any more") << Papers{{}, {payment(1, {paid})}} << Ids{11};
        QTest::newRow("refund takes from nothing any more") << Papers{{}, {}, {refundOf(1, {})}} << Ids{11};
        QTest::newRow("new refund of a payment that does not know it")
            << Papers{{}, {}, {refundOf(9, {paidBack(9, 1, 9)})}} << Ids{11};
        QTest::newRow("payment paid back by an unknown refund")
            << Papers{{}, {payment(1, {paid, back, paidBack(9, 1, 9)})}} << Ids{11};
        QTest::newRow("new refund and its payment")
            << Papers{{}, {payment(1, {paid, back, paidBack(9, 1, 9)})}, {refundOf(9, {paidBack(9, 1, 9)})}} << Ids{};

        QTest::newRow("invoice not credited any more") << Papers{{invoice(1, {paid})}} << Ids{11};
        QTest::newRow("credit note for nothing any more") << Papers{{}, {}, {}, {creditNote(1, {})}} << Ids{11};
        QTest::newRow("new credit note of an invoice that does not know it")
            << Papers{{}, {}, {}, {creditNote(9, {credited(9, 9, 2)})}} << Ids{11, 12};
        QTest::newRow("invoice credited by an unknown note")
            << Papers{{invoice(1, {paid, off, credited(9, 9, 1)})}} << Ids{11};
    }
    void oneSideReadAnewMustAgreeWithTheOther()
    {
        QFETCH(Papers, news);
        CacheFile cache;
        fill(cache);
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, news);
        QTEST(disagreeing(cache, writer), "customers");
    }

    void aPaymentDeletedAndReplacedShowsOnItsInvoice()
    {
        CacheFile cache;
        fill(cache);
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, {{}, {payment(2, {invoicePaid(9, 2, 1)})}});
        QCOMPARE(disagreeing(cache, writer), std::vector<RecordId>{11});
        // The invoice tells of the new payment; the one before is gone.
        stage(writer, {{invoice(1, {invoicePaid(9, 2, 1), credited(3, 1, 1)})}});
        writer.markGone(Entity::Payment, {1});
        writer.markGone(Entity::Refund, {1});
        QCOMPARE(disagreeing(cache, writer), std::vector<RecordId>());
    }

    void anInvoiceOfAGonePaymentDisagreesOnceItIsRead()
    {
        CacheFile cache;
        fill(cache);
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        Invoice changed = agreed().invoices.front();
        changed.number = sql("another");
        QVERIFY(writer.stage(std::vector{changed}));
        QCOMPARE(disagreeing(cache, writer), std::vector<RecordId>());
        writer.markGone(Entity::Payment, {1});
        QCOMPARE(disagreeing(cache, writer), std::vector<RecordId>{11});
    }

    void aRowThatIsGoneInTheFileIsNoOtherSide()
    {
        CacheFile cache;
        fill(cache);
        cache.run(sql("UPDATE payments SET gone_since = 1"));
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        Invoice changed = agreed().invoices.front();
        changed.number = sql("another");
        QVERIFY(writer.stage(std::vector{changed}));
        QCOMPARE(disagreeing(cache, writer), std::vector<RecordId>{11});
    }

    void aFirstLoadHasNothingToCompareWith()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, {{}, {payment(1, {invoicePaid(1, 1, 1)})}});
        QCOMPARE(disagreeing(cache, writer), std::vector<RecordId>());
    }

    void anErrorOfTheFileIsAnError()
    {
        CacheFile cache;
        fill(cache);
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, {{invoice(1, {})}});
        for (int statement = 0;; ++statement) {
            cache.database().failAfter(statement);
            const Result<std::vector<RecordId>> customers =
                customersWithDisagreeingCovers(cache.database(), writer.staged());
            cache.database().failAfter(-1);
            if (customers)
                break;
            QCOMPARE(customers.error().kind, ErrorKind::StoreFull);
        }
        QCOMPARE(disagreeing(cache, writer), std::vector<RecordId>{11});
    }
};

FRESHET_TEST(TstCoverAgreement)
#include "tst_coveragreement.moc"
