// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/deskrows.h"

#include "store/creditsteps.h"
#include "store/patternwriter.h"
#include "store/searchindex.h"
#include "tests/store/samplerecords.h"

namespace freshet::test {

namespace {

constexpr RecordId thordis = 1;
constexpr RecordId lucja = 2;
constexpr RecordId kestrel = 3;
constexpr RecordId zoe = 4;
constexpr RecordId hostile = 5;
constexpr RecordId gone = 6;

Currency yen()
{
    return Currency(QStringLiteral("JPY"));
}

Customer plainCustomer(RecordId id, const char *first, const char *last)
{
    Customer customer = sampleCustomer(id);
    customer.firstName = utf8(first);
    customer.lastName = utf8(last);
    customer.accountBalance = 0;
    customer.accountOutstanding = 0;
    customer.attributes.clear();
    return customer;
}

std::vector<Customer> customers()
{
    Customer vip = plainCustomer(thordis, "Þórdís", "Řeháková");
    vip.accountBalance = -9900;
    vip.accountOutstanding = 9900;
    vip.hasOverdueInvoice = true;
    vip.tags = {QStringLiteral("VIP")};
    vip.contacts = {{utf8("Þórdís"), QStringLiteral("Thordis@Example.org"), QStringLiteral("+354 555 0199"), true}};
    Customer archived = plainCustomer(lucja, "", "");
    archived.isCompany = true;
    archived.companyName = utf8("Łucja & Syn");
    archived.isArchived = true;
    Customer grace = plainCustomer(kestrel, "", "");
    grace.isCompany = true;
    grace.companyName = utf8("Kestrel Dental Ltd");
    grace.currency = yen();
    grace.accountBalance = 1500;
    grace.accountCredit = 1500;
    grace.attributes = {{QStringLiteral("gracePaymentDate"), QStringLiteral("15")}};
    Customer lead = plainCustomer(zoe, "Zoë", "Müller");
    lead.isLead = true;
    Customer odd = plainCustomer(hostile, "<b>x</b>", "100%_o'Neil\\ \"=SUM(A1)\"");
    odd.accountBalance = -4950;
    odd.accountOutstanding = 4950;
    return {vip, archived, grace, lead, odd, plainCustomer(gone, "Gone", "Example")};
}

std::vector<Service> services()
{
    Service active = sampleService(11, thordis);
    active.name = utf8("Fibra Óptica 100");
    Service version = sampleService(12, thordis);
    version.status = ServiceStatus::Obsolete;
    Service suspended = sampleService(13, kestrel);
    suspended.status = ServiceStatus::Suspended;
    suspended.currency = yen();
    suspended.billingAmount = 5000;
    Service ended = sampleService(14, lucja);
    ended.status = ServiceStatus::Ended;
    Service future = sampleService(15, hostile);
    future.status = ServiceStatus::Deferred;
    return {active, version, suspended, ended, future};
}

Invoice invoiceOf(RecordId id, RecordId customerId, InvoiceStatus status, const char *created, const char *due)
{
    Invoice invoice = sampleInvoice(id, customerId);
    invoice.number = QStringLiteral("INV0%1").arg(id);
    invoice.status = status;
    invoice.createdOn = day(created);
    invoice.dueOn = due ? std::optional(day(due)) : std::nullopt;
    invoice.total = 4950;
    const bool isOpen = status == InvoiceStatus::Unpaid || status == InvoiceStatus::PartiallyPaid;
    invoice.remaining = isOpen ? 4950 : 0;
    invoice.paid = status == InvoiceStatus::Paid ? 4950 : 0;
    invoice.covers.clear();
    return invoice;
}

std::vector<Invoice> invoices()
{
    Invoice overdue = invoiceOf(101, thordis, InvoiceStatus::Unpaid, "2026-01-01", "2026-01-15");
    Invoice dueToday = invoiceOf(102, thordis, InvoiceStatus::PartiallyPaid, "2026-01-06", "2026-01-20");
    dueToday.total = 9950;
    dueToday.paid = 5000;
    dueToday.covers = {{2, 5000, 201, {}, 102, {}}};
    Invoice paidLate = invoiceOf(103, thordis, InvoiceStatus::Paid, "2025-12-01", "2025-12-15");
    paidLate.covers = {{1, 4950, 201, {}, 103, {}}};
    Invoice draft = invoiceOf(104, thordis, InvoiceStatus::Draft, "2026-01-19", nullptr);
    draft.number.clear();
    Invoice cancelled = invoiceOf(105, kestrel, InvoiceStatus::Void, "2025-11-01", "2025-11-15");
    Invoice proforma = invoiceOf(106, kestrel, InvoiceStatus::Unpaid, "2025-11-17", "2025-12-01");
    proforma.isProforma = true;
    Invoice fromProforma = invoiceOf(107, kestrel, InvoiceStatus::Paid, "2025-11-20", "2025-12-04");
    fromProforma.proformaInvoiceId = 108;
    Invoice processed = invoiceOf(108, kestrel, InvoiceStatus::ProcessedProforma, "2025-10-27", "2025-11-10");
    processed.isProforma = true;
    Invoice noDueDate = invoiceOf(109, hostile, InvoiceStatus::Unpaid, "2026-01-02", nullptr);
    Invoice noCovers = invoiceOf(110, hostile, InvoiceStatus::Paid, "2025-12-02", "2025-12-16");
    for (Invoice *inYen : {&cancelled, &proforma, &fromProforma, &processed})
        inYen->currency = yen();
    return {overdue, dueToday, paidLate, draft, cancelled, proforma, fromProforma, processed, noDueDate, noCovers};
}

std::vector<Payment> payments()
{
    Payment transfer = samplePayment(201, thordis);
    transfer.methodId = QStringLiteral("m-bank");
    transfer.createdOn = day("2025-12-18");
    transfer.amount = 10000;
    transfer.unallocated = 50;
    transfer.note = utf8("Přeplatek, díky");
    transfer.providerName = QStringLiteral("Sample Bank");
    transfer.providerPaymentId = QStringLiteral("TX-77");
    transfer.covers = {{1, 4950, 201, {}, 103, {}}, {2, 5000, 201, {}, 102, {}}};
    Payment loose = samplePayment(202, std::nullopt);
    loose.methodId = QStringLiteral("m-unknown");
    loose.createdOn = day("2026-01-03");
    loose.amount = 118450;
    loose.unallocated = 0;
    loose.note = QString();
    loose.covers.clear();
    Payment courtesy = samplePayment(203, kestrel);
    courtesy.methodId = QStringLiteral("m-courtesy");
    courtesy.createdOn = day("2025-11-20");
    courtesy.currency = yen();
    courtesy.amount = 4950;
    courtesy.unallocated = 0;
    courtesy.covers = {{3, 4950, 203, {}, {}, 301}};
    return {transfer, loose, courtesy};
}

PaymentPattern patternOf(RecordId customerId, RiskClass risk)
{
    PaymentPattern pattern;
    pattern.customerId = customerId;
    pattern.asOf = deskDay();
    pattern.riskClass = risk;
    pattern.isRisky = risk == RiskClass::High || risk == RiskClass::NeverPaid;
    pattern.reason = QStringLiteral("made up");
    return pattern;
}

void writeDeskPatterns(Database &cache)
{
    PaymentPattern high = patternOf(thordis, RiskClass::High);
    high.lateCount = 1;
    high.openOverdueCount = 1;
    high.onTimeRatio = 0.0;
    high.averageDaysLate = 3.0;
    high.averagePayment = Money{10000, Currency(QStringLiteral("USD"))};
    high.lastPaymentOn = day("2025-12-18");
    high.trend = PaymentTrend::Worse;
    high.recentBadCount = 2;
    high.oldestOverdueInvoiceId = 101;
    high.oldestOverdueDays = 5;
    high.lastInvoices = {InvoiceMark::Late, InvoiceMark::Open};
    const std::vector<PaymentPattern> patterns = {high, patternOf(kestrel, RiskClass::Good),
                                                  patternOf(hostile, RiskClass::NeverPaid)};
    const std::vector<InvoiceSettlement> settlements = {
        {103, day("2025-12-18"), 3}, {107, day("2025-11-20"), 10}, {110, std::nullopt, std::nullopt}};
    PatternWriter writer(cache);
    for (const Result<void> &written : {writer.add(patterns, settlements), writer.finish()}) {
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
    }
    const Currency dollars(QStringLiteral("USD"));
    const std::vector<CustomerCreditSteps> credits = {
        {thordis, {{day("2025-12-18"), dollars, 5050}, {day("2026-01-06"), dollars, -5000}}},
        {kestrel, {{day("2025-12-01"), yen(), 1500}}}};
    if (const Result<void> written = writeCreditSteps(cache, credits); !written)
        qFatal("%s", qPrintable(written.error().detail));
}

} // namespace

CalendarDate deskDay()
{
    return day("2026-01-20");
}

void fillDesk(CacheFile &cache)
{
    SnapshotWriter writer(cache.database());
    bool isStaged = writer.begin().ok();
    isStaged = isStaged && writer.stage(customers()).ok() && writer.stage(services()).ok();
    isStaged = isStaged && writer.stage(invoices()).ok() && writer.stage(payments()).ok();
    isStaged =
        isStaged &&
        writer
            .stage(std::vector<PaymentMethod>{{QStringLiteral("m-bank"), QStringLiteral("Bank transfer"), true},
                                              {QStringLiteral("m-courtesy"), QStringLiteral("Courtesy CREDIT"), true}})
            .ok();
    const std::atomic<bool> goOn = false;
    if (!isStaged || !writer.publish(fullRequest(), noAnalysis()).ok() ||
        !fillSearchIndexes(cache.database(), goOn).ok())
        qFatal("the desk's rows could not be published");
    writeDeskPatterns(cache.database());
    cache.run(QStringLiteral("UPDATE customers SET gone_since = 1 WHERE id = 6"));
    cache.run(QStringLiteral("UPDATE customers SET held_at = '2026-01-18T08:00:00.000Z' WHERE id = 5"));
}

} // namespace freshet::test
