// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consistency.h"
#include "demo/edits.h"
#include "demo/prng.h"
#include "store/accountreader.h"
#include "store/suspectaccounts.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace freshet;
using namespace freshet::test;

namespace {

CalendarDate today()
{
    return *CalendarDate::fromPrinted("2026-11-22");
}

template<typename Entry>
Entry *anyOf(demo::Table<Entry> &table, demo::Prng &random)
{
    return table.size() == 0 ? nullptr : table.edit(table[size_t(random.below(int(table.size())))].id);
}

void spoilInvoice(demo::InvoiceEntry &invoice, demo::Prng &random)
{
    const int what = random.below(9);
    if (what == 0)
        invoice.status = InvoiceStatus(random.below(6));
    else if (what == 1)
        invoice.paid += random.between(-2, 2);
    else if (what == 2)
        invoice.toPay += random.between(0, 2);
    else if (what == 3)
        invoice.total += random.between(-2, 2);
    else if (what == 4)
        invoice.due = invoice.due.addDays(random.between(-40, 40));
    else if (what == 5)
        invoice.organizationId = random.between(1, 2);
    else if (what == 6 && !invoice.covers.empty())
        invoice.covers.front().amount += random.between(-2, 2);
    else if (what == 7 && !invoice.covers.empty())
        invoice.covers.front().paymentId += random.between(-3, 3);
    else
        invoice.covers.clear();
}

void spoilPayment(demo::PaymentEntry &payment, RecordId someCustomer, demo::Prng &random)
{
    const int what = random.below(6);
    if (what == 0)
        payment.amount += random.between(-2, 2);
    else if (what == 1)
        payment.credit += random.between(0, 2);
    else if (what == 2)
        payment.customerId = someCustomer;
    else if (what == 3)
        payment.organizationId = random.between(1, 2);
    else if (what == 4 && !payment.covers.empty())
        payment.covers.front().invoiceId += random.between(-3, 3);
    else if (!payment.covers.empty())
        std::swap(payment.covers.front().invoiceId, payment.covers.back().invoiceId);
}

void spoilCustomer(demo::CustomerEntry &customer, demo::Prng &random)
{
    const int what = random.below(5);
    if (what == 0)
        customer.outstanding += random.between(-1, 1);
    else if (what == 1)
        customer.credit += random.between(-1, 1);
    else if (what == 2)
        customer.balance += random.between(-1, 1);
    else if (what == 3)
        customer.hasOverdueInvoice = random.chance(500);
    else
        customer.isArchived = random.chance(500);
}

void spoil(demo::World &world, demo::Prng &random)
{
    demo::Tables &tables = world.rawTables();
    const RecordId customer = tables.customers[size_t(random.below(int(tables.customers.size())))].id;
    const int what = random.below(7);
    if (what <= 1)
        spoilInvoice(*anyOf(tables.invoices, random), random);
    else if (what <= 3)
        spoilPayment(*anyOf(tables.payments, random), customer, random);
    else if (what == 4)
        spoilCustomer(*tables.customers.edit(customer), random);
    else if (what == 5)
        demo::setAttribute(world, customer, random.between(1, 2), QStringLiteral("?"));
    else if (demo::RefundEntry *refund = anyOf(tables.refunds, random))
        refund->amount += random.between(-2, 2);
    if (demo::ServiceEntry *service = random.chance(200) ? anyOf(tables.services, random) : nullptr)
        service->status = ServiceStatus(random.below(4));
}

} // namespace

/// The quick look at all rows never passes over an account in which the audit finds something.
class TstSuspectAccounts : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsPassedOver_data()
    {
        QTest::addColumn<quint64>("seed");
        bool isSet = false;
        const int count = qEnvironmentVariableIntValue("FRESHET_SUSPECT_SEEDS", &isSet);
        for (int seed = 1; seed <= (isSet ? count : 6); ++seed)
            QTest::addRow("seed %d", seed) << quint64(seed);
    }
    void nobodyIsPassedOver()
    {
        QFETCH(quint64, seed);
        demo::Prng random(seed, 99);
        demo::WorldOptions options;
        options.customers = 60;
        options.seed = seed;
        options.today = today();
        RefreshFixture desk(demo::World::generate(options));
        desk.server.change([&random](demo::World &world) {
            for (int faults = 40; faults > 0; --faults)
                spoil(world, random);
        });
        desk.refresh(RefreshMode::FullCheck);
        const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(cache);
        BehaviourSettings settings;
        settings.audit.overduePolicyDays = seed % 2 == 0 ? 30 : 0;
        const auto suspects = suspectAccounts(**cache, settings, today(), 0);
        QVERIFY(suspects);
        std::vector<RecordId> everybody;
        const QStringList ids =
            desk.texts(QStringLiteral("SELECT id FROM customers WHERE gone_since IS NULL ORDER BY id"));
        for (const QString &id : ids)
            everybody.push_back(id.toLongLong());
        QStringList passedOver;
        std::set<AuditRule> found;
        QVERIFY(readAccounts(**cache, everybody, 0, [&](std::vector<CustomerAccount> &&accounts) -> Result<void> {
            for (const CustomerAccount &account : accounts) {
                for (const Finding &finding : auditAccount(account, settings, today())) {
                    found.insert(finding.rule);
                    if (!std::ranges::binary_search(*suspects, account.customerId))
                        passedOver += QStringLiteral("%1 %2").arg(ruleWord(finding.rule)).arg(account.customerId);
                }
            }
            return {};
        }));
        QCOMPARE(passedOver, QStringList());
        QVERIFY2(found.size() >= 5, "the faults hardly made any findings");
    }
};

FRESHET_TEST(TstSuspectAccounts)
#include "tst_suspectaccounts.moc"
