// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bookkeeping.h"
#include "tests/demo/identities.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::demo;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-03-10");

const InvoiceEntry &invoiceOf(const World &world, RecordId id)
{
    return *world.tables().invoices.find(id);
}
const PaymentEntry &paymentOf(const World &world, RecordId id)
{
    return *world.tables().payments.find(id);
}
const CustomerEntry &customerOf(const World &world, RecordId id)
{
    return *world.tables().customers.find(id);
}

} // namespace

class TstBookkeeping : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = World(today);
        m_customer = m_world.addCustomer();
        m_other = m_world.addCustomer();
    }
    void cleanup() { QCOMPARE(test::contradictions(m_world), QStringList()); }

    void aDetachedPaymentOpensItsInvoices()
    {
        const RecordId invoice = m_world.addInvoice(m_customer, 3000, today.addDays(-30), today.addDays(-16));
        const RecordId payment = m_world.addPayment(m_customer, 5000, today);
        QVERIFY(Bookkeeping(m_world).detachPayment(payment));
        QVERIFY(!Bookkeeping(m_world).detachPayment(payment));
        QCOMPARE(paymentOf(m_world, payment).customerId, RecordId(0));
        QCOMPARE(paymentOf(m_world, payment).credit, qint64(5000));
        QVERIFY(paymentOf(m_world, payment).covers.empty());
        QCOMPARE(invoiceOf(m_world, invoice).status, InvoiceStatus::Unpaid);
        QCOMPARE(customerOf(m_world, m_customer).balance, qint64(-3000));
        QVERIFY(customerOf(m_world, m_customer).hasOverdueInvoice);
    }

    void aRefundedPaymentStaysWhereItIs()
    {
        const RecordId payment = m_world.addPayment(m_customer, 1000, today);
        m_world.addRefund(payment, 400, today);
        QVERIFY(!Bookkeeping(m_world).detachPayment(payment));
        QCOMPARE(customerOf(m_world, m_customer).credit, qint64(600));
    }

    void aLoosePaymentIsPutOnOpenInvoices()
    {
        const RecordId payment = m_world.addPayment(0, 5000, today.addDays(-2));
        m_world.addPayment(m_other, 100, today);
        const RecordId older = m_world.addInvoice(m_other, 3000, today.addDays(-30), today.addDays(-16));
        const RecordId newer = m_world.addInvoice(m_other, 1500, today.addDays(-3), today);
        QVERIFY(Bookkeeping(m_world).attachPayment(payment, m_other));
        QCOMPARE(invoiceOf(m_world, older).status, InvoiceStatus::Paid);
        QCOMPARE(invoiceOf(m_world, newer).status, InvoiceStatus::Paid);
        QCOMPARE(customerOf(m_world, m_other).credit, qint64(600));
        // A list asked for by customer comes in the order of the ids.
        QCOMPARE(customerOf(m_world, m_other).payments.front(), payment);
    }

    void onlyALoosePaymentOfTheSameFirmCanBeAttached()
    {
        const RecordId loose = m_world.addPayment(0, 1000, today);
        const RecordId taken = m_world.addPayment(m_customer, 1000, today);
        const RecordId foreigner = m_world.addCustomer(QStringLiteral("Sanna"), QStringLiteral("Fourie"), 2);
        m_world.rawTables().customers.edit(m_other)->isLead = true;
        QVERIFY(!Bookkeeping(m_world).attachPayment(taken, m_customer));
        QVERIFY(!Bookkeeping(m_world).attachPayment(loose, foreigner));
        QVERIFY(!Bookkeeping(m_world).attachPayment(loose, m_other));
        QVERIFY(!Bookkeeping(m_world).attachPayment(loose, 1));
        QCOMPARE(paymentOf(m_world, loose).customerId, RecordId(0));
    }

    void anApprovedDraftGetsItsNumberAndTheCredit()
    {
        const RecordId payment = m_world.addPayment(m_customer, 1000, today);
        const RecordId draft = m_world.addInvoice(m_customer, 2500, today, today.addDays(14), InvoiceKind::Draft);
        QCOMPARE(customerOf(m_world, m_customer).outstanding, qint64(0));
        QVERIFY(Bookkeeping(m_world).approveDraft(draft));
        QVERIFY(!Bookkeeping(m_world).approveDraft(draft));
        QCOMPARE(invoiceOf(m_world, draft).status, InvoiceStatus::PartiallyPaid);
        QCOMPARE(invoiceOf(m_world, draft).sequence, 1);
        QCOMPARE(paymentOf(m_world, payment).credit, qint64(0));
        QCOMPARE(customerOf(m_world, m_customer).balance, qint64(-1500));
    }

    void unusedCreditIsPutOnAnOpenInvoice()
    {
        const RecordId first = m_world.addInvoice(m_customer, 1000, today.addDays(-5), today);
        const RecordId second = m_world.addInvoice(m_customer, 1000, today.addDays(-4), today);
        QVERIFY(!Bookkeeping(m_world).applyCredit(second));
        m_world.payInvoice(first, 1700, today);
        QVERIFY(Bookkeeping(m_world).applyCredit(second));
        QVERIFY(!Bookkeeping(m_world).applyCredit(second));
        QCOMPARE(invoiceOf(m_world, second).toPay, qint64(300));
        QCOMPARE(customerOf(m_world, m_customer).credit, qint64(0));
        QCOMPARE(customerOf(m_world, m_customer).outstanding, qint64(300));
    }

    void anotherDueDateMovesNoMoney()
    {
        const RecordId invoice = m_world.addInvoice(m_customer, 1000, today.addDays(-20), today.addDays(-6));
        QVERIFY(!Bookkeeping(m_world).changeDueDate(invoice, today.addDays(-21)));
        QVERIFY(Bookkeeping(m_world).changeDueDate(invoice, today.addDays(3)));
        QVERIFY(!customerOf(m_world, m_customer).hasOverdueInvoice);
        QCOMPARE(customerOf(m_world, m_customer).outstanding, qint64(1000));
    }

    void rowsOfAnEarlierDayGetNewIds()
    {
        const RecordId first = m_world.addInvoice(m_customer, 1000, today, today);
        const RecordId backdated = m_world.addInvoice(m_customer, 2000, today.addDays(-90), today.addDays(-76));
        QVERIFY(backdated > first);
        const RecordId payment = m_world.addPayment(m_customer, 2500, today);
        const RecordId earlier = m_world.payInvoice(first, 100, today.addDays(-60));
        QVERIFY(earlier > payment);
        QCOMPARE(invoiceOf(m_world, backdated).toPay, qint64(0));
        QCOMPARE(paymentOf(m_world, earlier).created, today.addDays(-60));
        QCOMPARE(customerOf(m_world, m_customer).balance, qint64(-400));
    }

private:
    World m_world;
    RecordId m_customer = 0;
    RecordId m_other = 0;
};

FRESHET_TEST(TstBookkeeping)
#include "tst_bookkeeping.moc"
