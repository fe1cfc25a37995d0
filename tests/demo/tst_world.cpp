// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/world.h"
#include "tests/demo/identities.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QtTest>

#include <map>
#include <set>

using namespace freshet;
using namespace freshet::demo;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-03-10");

World worldOf(int customers, quint64 seed, int months = 12)
{
    WorldOptions options;
    options.customers = customers;
    options.seed = seed;
    options.today = today;
    options.months = months;
    return World::generate(options);
}

template<typename Entry>
void addRows(const World &world, const Table<Entry> &table, std::string &out)
{
    for (const Entry &entry : table)
        appendBody(world, entry, out);
}

QByteArray fingerprint(const World &world)
{
    std::string all = optionsBody(world) + currenciesBody(world) + versionBody(world);
    addRows(world, world.tables().customers, all);
    addRows(world, world.tables().services, all);
    addRows(world, world.tables().invoices, all);
    addRows(world, world.tables().payments, all);
    addRows(world, world.tables().refunds, all);
    addRows(world, world.tables().creditNotes, all);
    return QCryptographicHash::hash(QByteArray::fromStdString(all), QCryptographicHash::Sha256).toHex();
}

const CustomerEntry &customerAt(const World &world, size_t index)
{
    return world.tables().customers[index];
}

/// Days past due of the oldest open invoice; −1000 when none is open.
int oldestOpen(const World &world, const CustomerEntry &customer)
{
    int oldest = -1000;
    for (const RecordId id : customer.invoices) {
        const InvoiceEntry &invoice = *world.tables().invoices.find(id);
        if (invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid)
            oldest = std::max(oldest, world.today() - invoice.due);
    }
    return oldest;
}

bool hasAttribute(const CustomerEntry &customer, RecordId attribute, const std::string &value)
{
    return std::any_of(customer.attributes.begin(), customer.attributes.end(), [&](const AttributeValueEntry &held) {
        return held.attributeId == attribute && (value.empty() || held.value == value);
    });
}

} // namespace

class TstWorld : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithItself_data()
    {
        QTest::addColumn<int>("customers");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("months");
        QTest::newRow("one customer") << 1 << quint64(1) << 12;
        QTest::newRow("the fixed ones") << 20 << quint64(2) << 12;
        QTest::newRow("the usual size") << 250 << quint64(1) << 12;
        QTest::newRow("other seed") << 250 << quint64(987'654'321) << 12;
        QTest::newRow("one month") << 120 << quint64(3) << 1;
        QTest::newRow("three years") << 120 << quint64(4) << 36;
        QTest::newRow("a thousand") << 1000 << quint64(5) << 12;
    }
    void agreesWithItself()
    {
        QFETCH(int, customers);
        QFETCH(quint64, seed);
        QFETCH(int, months);
        const World world = worldOf(customers, seed, months);
        QCOMPARE(int(world.tables().customers.size()), customers);
        QCOMPARE(test::contradictions(world), QStringList());
    }

    void isTheSameForTheSameSeedEverywhere()
    {
        const QByteArray here = fingerprint(worldOf(60, 7));
        QCOMPARE(here, fingerprint(worldOf(60, 7)));
        QCOMPARE(here, QByteArray("592e740359db64698ee7fc3fd3811718c56d2382ac3e63755778e03bb63bd462"));
        QVERIFY(here != fingerprint(worldOf(60, 8)));
    }

    void tellsTheFixedStories_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("daysOverdue");
        QTest::newRow("due today") << 7 << 0;
        QTest::newRow("3 days") << 8 << 3;
        QTest::newRow("20 days") << 9 << 20;
        QTest::newRow("45 days") << 10 << 45;
        QTest::newRow("100 days") << 11 << 100;
    }
    void tellsTheFixedStories()
    {
        QFETCH(int, index);
        for (const quint64 seed : {1, 2, 3, 4, 5, 6}) {
            const World world = worldOf(20, seed);
            const CustomerEntry &customer = customerAt(world, size_t(index));
            QTEST(oldestOpen(world, customer), "daysOverdue");
            QCOMPARE(customer.hasOverdueInvoice, oldestOpen(world, customer) > 0);
        }
    }

    void hasDifficultNames()
    {
        const World world = worldOf(20, 1);
        std::set<std::string> names;
        for (const CustomerEntry &customer : world.tables().customers) {
            const PrintedName &name = customer.names.back();
            names.insert(customer.isCompany ? name.company : name.first + ' ' + name.last);
        }
        for (const char *wanted : {"Łukasz Wiśniewski", "Þórdís Guðmundsdóttir", "Sean O'Brien",
                                   "Annelie van der Merwe", "伟 李", "<b>Bold</b> & Söhne", "=SUM(A1:A9) Ltd"})
            QVERIFY2(names.count(wanted) == 1, wanted);
    }

    void hasEveryKindOfInvoiceAndMoney()
    {
        const World world = worldOf(1000, 1);
        std::map<InvoiceStatus, int> statuses;
        int proformas = 0;
        int generated = 0;
        int uncollectible = 0;
        for (const InvoiceEntry &invoice : world.tables().invoices) {
            ++statuses[invoice.status];
            proformas += invoice.isProforma && invoice.status == InvoiceStatus::Unpaid ? 1 : 0;
            generated += invoice.proformaId != 0 ? 1 : 0;
            uncollectible += invoice.isUncollectible ? 1 : 0;
        }
        QCOMPARE(statuses.size(), size_t(6));
        QVERIFY(proformas > 0 && uncollectible > 0);
        QCOMPARE(generated, statuses[InvoiceStatus::ProcessedProforma]);
        int courtesy = 0;
        int unattached = 0;
        int spread = 0;
        int backdated = 0;
        int inAdvance = 0;
        CalendarDate latest;
        for (const PaymentEntry &payment : world.tables().payments) {
            courtesy += payment.method == methods::courtesyCredit ? 1 : 0;
            unattached += payment.customerId == 0 ? 1 : 0;
            spread += payment.covers.size() > 1 ? 1 : 0;
            backdated += payment.created < latest ? 1 : 0;
            latest = std::max(latest, payment.created);
            for (const CoverEntry &cover : payment.covers) {
                const InvoiceEntry *invoice = world.tables().invoices.find(cover.invoiceId);
                inAdvance += invoice != nullptr && payment.created < invoice->created ? 1 : 0;
            }
        }
        QVERIFY(courtesy > 0 && unattached > 0 && spread > 0 && backdated > 0 && inAdvance > 0);
        QVERIFY(world.tables().refunds.size() > 0 && world.tables().creditNotes.size() > 0);
    }

    void hasEveryKindOfCustomerAndService()
    {
        const World world = worldOf(1000, 1);
        std::map<ServiceStatus, int> statuses;
        for (const ServiceEntry &service : world.tables().services)
            ++statuses[service.status];
        QCOMPARE(statuses.size(), size_t(9));
        int leads = 0;
        int archived = 0;
        int vipTags = 0;
        int vipAttributes = 0;
        int graceDays = 0;
        int neverPaid = 0;
        std::set<RecordId> organizations;
        for (const CustomerEntry &customer : world.tables().customers) {
            leads += customer.isLead ? 1 : 0;
            archived += customer.isArchived ? 1 : 0;
            vipTags += std::count(customer.tags.begin(), customer.tags.end(), tags::vip) > 0 ? 1 : 0;
            vipAttributes += hasAttribute(customer, attributes::vip, "1") ? 1 : 0;
            graceDays += hasAttribute(customer, attributes::gracePaymentDate, {}) ? 1 : 0;
            neverPaid += customer.hasOverdueInvoice && customer.payments.empty() ? 1 : 0;
            organizations.insert(customer.organizationId);
            QVERIFY(!customer.isLead || (customer.invoices.empty() && customer.payments.empty()));
        }
        QVERIFY(leads > 0 && archived > 0 && vipTags > 0 && vipAttributes > 0 && graceDays > 0 && neverPaid > 0);
        QCOMPARE(organizations.size(), size_t(2));
    }

    void suspendsNobodyWithoutCause()
    {
        const World world = worldOf(1000, 9);
        int suspended = 0;
        for (const CustomerEntry &customer : world.tables().customers) {
            QVERIFY(!customer.hasSuspendedService || (customer.hasOverdueInvoice && !customer.isArchived));
            suspended += customer.hasSuspendedService ? 1 : 0;
        }
        QVERIFY(suspended > 10);
    }

    void looksLikeNoDuplicatePayment()
    {
        const World world = worldOf(1000, 10);
        std::map<std::tuple<RecordId, qint64, size_t>, CalendarDate> last;
        for (const PaymentEntry &payment : world.tables().payments) {
            if (payment.customerId == 0)
                continue;
            const std::tuple key(payment.customerId, payment.amount, payment.method);
            const auto before = last.find(key);
            QVERIFY2(before == last.end() || std::abs(payment.created - before->second) > 3,
                     qPrintable(QString::number(payment.id)));
            last[key] = payment.created;
        }
    }

    void billsAboutOnceAMonth()
    {
        const World world = worldOf(500, 11);
        for (const CustomerEntry &customer : world.tables().customers) {
            int bills = 0;
            for (const RecordId id : customer.invoices) {
                const InvoiceEntry &invoice = *world.tables().invoices.find(id);
                QVERIFY(invoice.created <= today && invoice.created > today.addMonths(-12));
                bills +=
                    !invoice.isProforma && invoice.proformaId == 0 && invoice.status != InvoiceStatus::Void ? 1 : 0;
            }
            QVERIFY(bills <= 13);
        }
        QVERIFY(world.tables().invoices.size() > 500 * 10);
    }

    void idsFollowTheDays()
    {
        const World world = worldOf(250, 12);
        CalendarDate day;
        for (const InvoiceEntry &invoice : world.tables().invoices) {
            if (invoice.proformaId != 0)
                continue;
            QVERIFY(invoice.created >= day);
            day = invoice.created;
        }
    }
};

FRESHET_TEST(TstWorld)
#include "tst_world.moc"
