// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"

#include "analysis/ageing.h"
#include "analysis/paymentanalysis.h"
#include "store/creditsteps.h"
#include "store/ledgerreader.h"
#include "store/patternwriter.h"
#include "store/portfoliohistory.h"
#include "store/settingsstore.h"

#include <QtTest>

#include <algorithm>

namespace freshet::test {

namespace {

// Not a constant: converting a QDate needs what another file sets up before main().
CalendarDate today()
{
    return CalendarDate::fromQDate(QDate(2026, 11, 22));
}

/// The test cannot go on without its file.
template<typename T>
void need(const Result<T> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().where), qPrintable(result.error().detail));
}

Invoice invoiceOf(const Customer &customer, RecordId id, int monthsAgo, qint64 cents)
{
    Invoice invoice;
    invoice.id = id;
    invoice.customerId = customer.id;
    invoice.organizationId = customer.organizationId;
    invoice.number = QStringLiteral("INV%1").arg(id, 7, 10, QLatin1Char('0'));
    invoice.status = InvoiceStatus::Unpaid;
    invoice.dueOn = today().addDays(-3).addMonths(-monthsAgo);
    invoice.createdOn = invoice.dueOn->addDays(-14);
    invoice.currency = customer.currency;
    invoice.total = cents;
    invoice.remaining = cents;
    return invoice;
}

Payment paymentOf(Invoice &invoice, int daysAfterDue)
{
    Payment payment;
    payment.id = invoice.id + 500000;
    payment.customerId = invoice.customerId;
    payment.methodId = QStringLiteral("cash");
    payment.createdOn = invoice.dueOn->addDays(daysAfterDue);
    payment.currency = invoice.currency;
    payment.amount = invoice.total;
    PaymentCover cover;
    cover.id = invoice.id + 900000;
    cover.amount = invoice.total;
    cover.paymentId = payment.id;
    cover.invoiceId = invoice.id;
    payment.covers = {cover};
    invoice.covers = {cover};
    invoice.paid = invoice.total;
    invoice.remaining = 0;
    invoice.status = InvoiceStatus::Paid;
    return payment;
}

Result<void> analyse(Database &cache, const PublishOutcome &outcome)
{
    std::vector<PaymentPattern> patterns;
    std::vector<InvoiceSettlement> settlements;
    std::vector<CustomerCreditSteps> credits;
    const auto read = readLedgers(cache, {}, [&](std::vector<CustomerLedger> &&ledgers) {
        for (const CustomerLedger &ledger : ledgers) {
            LedgerAnalysis judged = analyseLedger(ledger, PatternRules(), today());
            patterns.push_back(std::move(judged.pattern));
            credits.push_back({ledger.customerId, creditSteps(ledger, {})});
            settlements.insert(settlements.end(), judged.settlements.begin(), judged.settlements.end());
        }
        return Result<void>();
    });
    if (!read)
        return read;
    PatternWriter writer(cache);
    if (Result<void> written = writer.add(patterns, settlements); !written)
        return written;
    if (Result<void> written = writer.finish(); !written)
        return written;
    if (Result<void> written = writeCreditSteps(cache, credits); !written)
        return written;
    return notePortfolio(cache, outcome.snapshot, today());
}

} // namespace

Customer &DeskRows::addCustomer(RecordId id, const QString &name, const char *marks, qint64 cents)
{
    Customer customer;
    customer.id = id;
    customer.isCompany = true;
    customer.companyName = name;
    customer.isActive = true;
    customer.organizationId = 1;
    customer.currency = Currency(QStringLiteral("USD"));
    customer.registeredOn = CalendarDate::fromQDate(QDate(2019, 3, 4));
    customer.contacts = {
        {name, QStringLiteral("office%1@example.net").arg(id), QStringLiteral("+1 555 %1").arg(id), true}};
    int monthsAgo = 0;
    for (const char *mark = marks; *mark != '\0'; ++mark, ++monthsAgo) {
        Invoice invoice = invoiceOf(customer, id * 20 + monthsAgo, monthsAgo, cents);
        if (*mark == 'x')
            customer.accountOutstanding += cents;
        else
            payments.push_back(paymentOf(invoice, *mark == 'l' ? 9 : -2));
        invoices.push_back(invoice);
    }
    customer.accountBalance = -customer.accountOutstanding;
    customer.hasOverdueInvoice = customer.accountOutstanding > 0;
    Service service;
    service.id = id;
    service.customerId = id;
    service.name = QStringLiteral("Home 100");
    service.planName = QStringLiteral("Fibre");
    service.currency = customer.currency;
    service.billingAmount = cents;
    service.periodMonths = 1;
    services.push_back(service);
    customers.push_back(customer);
    return customers.back();
}

Customer &DeskRows::customer(RecordId id)
{
    return *std::find_if(customers.begin(), customers.end(), [id](const Customer &c) { return c.id == id; });
}

DeskRows sampleDesk()
{
    DeskRows desk;
    desk.customers.reserve(32);
    desk.addCustomer(1043, QStringLiteral("Marta van der Merwe"), "xxllooloxooo", 39483).tags = {QStringLiteral("VIP")};
    desk.addCustomer(1187, QStringLiteral("Brightwater Guest House"), "xxloloolooll", 46600).hasSuspendedService = true;
    desk.services.back().status = ServiceStatus::Suspended;
    desk.addCustomer(1102, QStringLiteral("Łukasz Nowak"), "xlloloooooo", 41025);
    desk.addCustomer(1290, QStringLiteral("José García"), "xlxlooooooo", 12450);
    desk.addCustomer(1055, QStringLiteral("Kestrel Dental Ltd"), "xlloolooooo", 19800);
    desk.addCustomer(1311, QStringLiteral("Øyvind Åkerblom"), "xooooooooooo", 9590);
    desk.addCustomer(1020, QStringLiteral("Chidi Okafor"), "xoooolooooo", 8454);
    desk.addCustomer(1077, QStringLiteral("Sam Whitcombe"), "oooooooooooo");
    desk.addCustomer(1406, QStringLiteral("Fatima Al-Masri"), "oo");
    desk.addCustomer(1133, QStringLiteral("Renée Dubois"), "oooooooooooo");
    desk.addCustomer(1210, QStringLiteral("Þórdís Jónsdóttir"), "ooooolooooo");
    Customer &cafe = desk.addCustomer(1099, QStringLiteral("Harbour Café"), "oooooooooooo");
    cafe.accountCredit = 1250;
    cafe.accountBalance = 1250;
    desk.addCustomer(1178, QStringLiteral("Günther Maier"), "").isArchived = true;
    desk.services.pop_back();
    desk.addCustomer(1222, QStringLiteral("Zoë Müller"), "oooooooooooo");
    desk.addCustomer(1188, QStringLiteral("Ivy Lane School"), "oooooooooooo");
    desk.addCustomer(1401, QStringLiteral("Tom Achterberg"), "ooooooooo");
    desk.addCustomer(1007, QStringLiteral("D’Arcy & Sons"), "oooooooooooo");
    return desk;
}

DeskFixture::DeskFixture()
{
    auto opened = Database::open(cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    need(opened);
    m_cache = std::move(opened).value();
}

DeskFixture::~DeskFixture() = default;

QString DeskFixture::cachePath() const
{
    return m_folder.filePath(QStringLiteral("cache.db"));
}

void DeskFixture::publish(const DeskRows &rows)
{
    SnapshotWriter writer(*m_cache);
    stage(writer, rows);
    for (const Entity entity : {Entity::Customer, Entity::Service, Entity::Invoice, Entity::Payment})
        writer.markGone(entity, writer.missing(entity).value());
    finish(writer,
           {Entity::Customer, Entity::Service, Entity::Invoice, Entity::Payment, Entity::Refund, Entity::CreditNote,
            Entity::PaymentMethod, Entity::Organization},
           {});
}

void DeskFixture::publishParts(const DeskRows &rows, const std::vector<Entity> &lists,
                               const std::vector<QString> &parts)
{
    SnapshotWriter writer(*m_cache);
    stage(writer, rows);
    finish(writer, lists, parts);
}

void DeskFixture::stage(SnapshotWriter &writer, const DeskRows &rows)
{
    need(writer.begin());
    need(writer.stage(rows.customers));
    need(writer.stage(rows.services));
    need(writer.stage(rows.invoices));
    need(writer.stage(rows.payments));
    need(writer.stage(std::vector<PaymentMethod>{{QStringLiteral("cash"), QStringLiteral("Cash"), true}}));
    need(writer.stage(std::vector<Organization>{{1, QStringLiteral("Riverbend Wireless")}}));
}

void DeskFixture::finish(SnapshotWriter &writer, const std::vector<Entity> &lists, const std::vector<QString> &parts)
{
    const QDateTime at = clock.nowUtc().addSecs(-180);
    const auto outcome = writer.publish({at, QStringLiteral("refresh"), {"UTC", 0}, today(), lists, parts}, analyse);
    need(outcome);
    need(writer.attachReport(outcome->snapshot,
                             QByteArrayLiteral("{\"refresh_count\":17,\"total_customers\":17,\"elapsed_seconds\":4.2,"
                                               "\"rows\":{\"customers\":{\"added\":3,\"changed\":30,\"gone\":4}}}")));
}

void DeskFixture::judgeBy(const AgeingEdges &edges)
{
    BehaviourSettings settings;
    settings.ageing = edges;
    need(writeJudgedBy(*m_cache, settings));
}

SnapshotFacts DeskFixture::facts()
{
    const auto facts = TableReader(*m_cache).snapshot();
    need(facts);
    return *facts;
}

} // namespace freshet::test
