// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/prng.h"
#include "demo/world.h"
#include "tests/demo/identities.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::demo;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-03-10");

World smallWorld()
{
    WorldOptions options;
    options.customers = 30;
    options.today = today;
    return World::generate(options);
}

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

template<typename Entry>
RecordId anyOf(const Table<Entry> &table, Prng &random)
{
    return table.size() == 0 ? 0 : table[size_t(random.below(int(table.size())))].id;
}

void doSomething(World &world, Prng &random)
{
    const Tables &tables = world.tables();
    const CalendarDate day = today.addDays(-random.below(90));
    const qint64 amount = random.between(1, 20'000);
    const RecordId customer = anyOf(tables.customers, random);
    const RecordId invoice = anyOf(tables.invoices, random);
    const RecordId payment = anyOf(tables.payments, random);
    const RecordId service = anyOf(tables.services, random);
    switch (random.below(18)) {
    case 0:
        world.addCustomer();
        break;
    case 1:
        world.renameCustomer(customer, QStringLiteral("New"), QStringLiteral("Name"));
        break;
    case 2:
        world.archiveCustomer(customer);
        break;
    case 3:
        if (random.chance(300))
            world.deleteCustomer(customer);
        break;
    case 4:
        world.suspendService(service);
        break;
    case 5:
        world.endSuspension(service);
        break;
    case 6:
        world.addService(customer, day);
        break;
    case 7:
    case 8:
        world.addInvoice(customer, amount, day, day.addDays(random.between(-3, 20)));
        break;
    case 9:
        world.addInvoice(customer, amount, day, day, random.chance(500) ? InvoiceKind::Draft : InvoiceKind::Proforma);
        break;
    case 10:
        world.payInvoice(invoice, amount, day);
        break;
    case 11:
    case 12:
        world.addPayment(random.chance(100) ? 0 : customer, amount, day, methods::check);
        break;
    case 13:
        world.voidInvoice(invoice);
        break;
    case 14:
        world.deleteInvoice(invoice);
        break;
    case 15:
        world.deletePayment(payment);
        break;
    case 16:
        world.addRefund(payment, amount, day);
        break;
    default:
        world.addCreditNote(invoice, amount, day);
        break;
    }
}

} // namespace

class TstWorldChanges : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithItselfWhateverHappens_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3})
            QTest::addRow("seed %llu", seed) << seed;
    }
    void agreesWithItselfWhateverHappens()
    {
        QFETCH(quint64, seed);
        Prng random(seed);
        World world = smallWorld();
        for (int i = 0; i < 500; ++i) {
            doSomething(world, random);
            const QStringList wrong = test::contradictions(world);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("step %1: ").arg(i) + wrong.join(u'\n')));
        }
        world.setToday(today.addDays(40));
        QCOMPARE(test::contradictions(world), QStringList());
    }

    void spreadsAPaymentOldestFirst()
    {
        World world(today);
        const RecordId customer = world.addCustomer();
        const RecordId newer = world.addInvoice(customer, 3000, today.addDays(-10), today);
        const RecordId older = world.addInvoice(customer, 2000, today.addDays(-40), today.addDays(-26));
        const RecordId payment = world.addPayment(customer, 4000, today);
        QCOMPARE(invoiceOf(world, older).status, InvoiceStatus::Paid);
        QCOMPARE(invoiceOf(world, newer).status, InvoiceStatus::PartiallyPaid);
        QCOMPARE(invoiceOf(world, newer).toPay, qint64(1000));
        QCOMPARE(paymentOf(world, payment).covers.size(), size_t(2));
        QCOMPARE(paymentOf(world, payment).covers.front().invoiceId, older);
        QCOMPARE(customerOf(world, customer).balance, qint64(-1000));
        QVERIFY(!customerOf(world, customer).hasOverdueInvoice);
    }

    void keepsTheRestAsCreditForTheNextInvoice()
    {
        World world(today);
        const RecordId customer = world.addCustomer();
        const RecordId payment = world.addPayment(customer, 5000, today.addDays(-100));
        QCOMPARE(customerOf(world, customer).credit, qint64(5000));
        const RecordId invoice = world.addInvoice(customer, 4000, today, today.addDays(14));
        QCOMPARE(invoiceOf(world, invoice).status, InvoiceStatus::Paid);
        QCOMPARE(invoiceOf(world, invoice).covers.front().paymentId, payment);
        QCOMPARE(customerOf(world, customer).balance, qint64(1000));
    }

    void paysOneInvoiceOnly()
    {
        World world(today);
        const RecordId customer = world.addCustomer();
        const RecordId older = world.addInvoice(customer, 1000, today.addDays(-60), today.addDays(-46));
        const RecordId newer = world.addInvoice(customer, 1000, today.addDays(-30), today.addDays(-16));
        QVERIFY(world.payInvoice(newer, 1500, today) != 0);
        QCOMPARE(invoiceOf(world, older).status, InvoiceStatus::Unpaid);
        QCOMPARE(invoiceOf(world, newer).status, InvoiceStatus::Paid);
        QCOMPARE(customerOf(world, customer).credit, qint64(500));
        QCOMPARE(customerOf(world, customer).outstanding, qint64(1000));
    }

    void turnsAPaidProformaIntoAnInvoiceOfThatDay()
    {
        World world(today);
        const RecordId customer = world.addCustomer();
        const RecordId proforma =
            world.addInvoice(customer, 3000, today.addDays(-20), today.addDays(-6), InvoiceKind::Proforma);
        world.addPayment(customer, 2999, today.addDays(-3));
        QCOMPARE(invoiceOf(world, proforma).status, InvoiceStatus::Unpaid);
        world.addPayment(customer, 3000, today.addDays(-2));
        QCOMPARE(invoiceOf(world, proforma).status, InvoiceStatus::ProcessedProforma);
        const InvoiceEntry &made = invoiceOf(world, invoiceOf(world, proforma).generatedId);
        QCOMPARE(made.proformaId, proforma);
        QCOMPARE(made.created, today.addDays(-2));
        QCOMPARE(made.status, InvoiceStatus::Paid);
        QCOMPARE(customerOf(world, customer).outstanding, qint64(0));
    }

    void voidingGivesTheMoneyBackAsCredit()
    {
        World world(today);
        const RecordId customer = world.addCustomer();
        const RecordId invoice = world.addInvoice(customer, 1000, today, today);
        world.payInvoice(invoice, 1000, today);
        QVERIFY(world.voidInvoice(invoice));
        QVERIFY(!world.voidInvoice(invoice));
        QCOMPARE(invoiceOf(world, invoice).status, InvoiceStatus::Void);
        QVERIFY(invoiceOf(world, invoice).covers.empty());
        QCOMPARE(customerOf(world, customer).balance, qint64(1000));
    }

    void refusesToDeleteARefundedPayment()
    {
        World world(today);
        const RecordId customer = world.addCustomer();
        const RecordId payment = world.addPayment(customer, 1000, today);
        QCOMPARE(world.addRefund(payment, 1001, today), RecordId(0));
        QVERIFY(world.addRefund(payment, 400, today) != 0);
        QVERIFY(!world.deletePayment(payment));
        QCOMPARE(customerOf(world, customer).credit, qint64(600));
    }

    void payingLiftsASuspensionForThatReason_data()
    {
        QTest::addColumn<RecordId>("reason");
        QTest::addColumn<bool>("isLifted");
        QTest::newRow("payments overdue") << reasons::paymentsOverdue << true;
        QTest::newRow("the customer's wish") << RecordId(1000) << false;
    }
    void payingLiftsASuspensionForThatReason()
    {
        QFETCH(RecordId, reason);
        World world(today);
        const RecordId customer = world.addCustomer();
        const RecordId service = world.addService(customer, today.addDays(-90));
        const RecordId invoice = world.addInvoice(customer, 1000, today.addDays(-60), today.addDays(-46));
        QVERIFY(world.suspendService(service, reason));
        QVERIFY(!world.suspendService(service, reason));
        QVERIFY(customerOf(world, customer).hasSuspendedService);
        world.payInvoice(invoice, 400, today);
        QCOMPARE(world.tables().services.find(service)->status, ServiceStatus::Suspended);
        world.payInvoice(invoice, 600, today);
        QTEST(world.tables().services.find(service)->status == ServiceStatus::Active, "isLifted");
    }

    void renamingLeavesPrintedInvoicesAlone()
    {
        World world(today);
        const RecordId customer = world.addCustomer(QStringLiteral("Ada"), QStringLiteral("Before"));
        const RecordId invoice = world.addInvoice(customer, 1000, today, today);
        QVERIFY(world.renameCustomer(customer, QStringLiteral("Ada"), QStringLiteral("After")));
        QCOMPARE(customerOf(world, customer).names.back().last, std::string("After"));
        QCOMPARE(customerOf(world, customer).names[size_t(invoiceOf(world, invoice).nameVersion)].last,
                 std::string("Before"));
    }

    void deletingACustomerTakesEverythingAlong()
    {
        World world = smallWorld();
        const CustomerEntry customer = world.tables().customers[0];
        QVERIFY(!customer.invoices.empty() && !customer.payments.empty());
        QVERIFY(world.deleteCustomer(customer.id));
        QCOMPARE(world.tables().customers.find(customer.id), nullptr);
        QCOMPARE(world.tables().invoices.find(customer.invoices.front()), nullptr);
        QCOMPARE(world.tables().payments.find(customer.payments.front()), nullptr);
        QVERIFY(!world.deleteCustomer(customer.id));
    }

    void refusesWhatIsNotThere()
    {
        World world(today);
        QVERIFY(!world.renameCustomer(1, {}, {}));
        QVERIFY(!world.archiveCustomer(1));
        QVERIFY(!world.restoreCustomer(1));
        QVERIFY(!world.suspendService(1));
        QVERIFY(!world.endSuspension(1));
        QVERIFY(!world.voidInvoice(1));
        QVERIFY(!world.deleteInvoice(1));
        QVERIFY(!world.deletePayment(1));
        QCOMPARE(world.addService(1, today), RecordId(0));
        QCOMPARE(world.addInvoice(1, 1, today, today), RecordId(0));
        QCOMPARE(world.addPayment(1, 1, today), RecordId(0));
        QCOMPARE(world.payInvoice(1, 1, today), RecordId(0));
        QCOMPARE(world.addRefund(1, 1, today), RecordId(0));
        QCOMPARE(world.addCreditNote(1, 1, today), RecordId(0));
    }
};

FRESHET_TEST(TstWorldChanges)
#include "tst_worldchanges.moc"
