// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/faultyworld.h"

#include "demo/edits.h"

#include <memory>
#include <optional>

namespace freshet::test {

namespace {

using namespace demo;

/// Changes an entry of a table for as long as the fault stands.
template<typename Entry>
FaultyWorld::Fault change(const char *name, RecordId customerId, Table<Entry> Tables::*table, RecordId id,
                          std::function<void(Entry &)> spoil, const QStringList &findings)
{
    const auto before = std::make_shared<std::optional<Entry>>();
    return {name, customerId,
            [=](World &world) {
                Entry *entry = (world.rawTables().*table).edit(id);
                *before = *entry;
                spoil(*entry);
            },
            [=](World &world) { *(world.rawTables().*table).edit(id) = **before; }, findings};
}

QString row(const char *rule, const char *severity, RecordId customer, const char *table, RecordId id,
            const QString &part, const QString &ours, const QString &uisp)
{
    return QStringLiteral("%1|%2|%3|%4|%5|%6|%7|%8")
        .arg(QLatin1String(rule), QLatin1String(severity), QString::number(customer), QLatin1String(table),
             QString::number(id), part, ours, uisp);
}

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

} // namespace

FaultyWorld::FaultyWorld(CalendarDate today)
    : m_today(today)
    , m_world(today)
{
    addCustomerFaults();
    addServiceFaults();
    addInvoiceFaults();
    addPaymentFaults();
    addCoverFaults();
}

QString FaultyWorld::findingRows()
{
    return QStringLiteral(
        "SELECT 'A' || rule, severity, customer_id, entity, row_id, part, coalesce(ours_text, ''), "
        "coalesce(uisp_text, '') FROM findings WHERE resolved_at IS NULL AND rule NOT IN (16, 17, 18) "
        "ORDER BY rule, row_id, part");
}

RecordId FaultyWorld::add(const QString &name)
{
    return m_world.addCustomer(QStringLiteral("Ada"), name);
}

void FaultyWorld::addCustomerFaults()
{
    const RecordId owing = add(QStringLiteral("Owing"));
    m_world.addInvoice(owing, 4000, m_today.addDays(-5), m_today.addDays(9));
    m_faults.push_back(
        change<CustomerEntry>("A1", owing, &Tables::customers, owing,
                              [](CustomerEntry &customer) {
                                  customer.outstanding += 500;
                                  customer.balance -= 500;
                              },
                              {row("A1", "high", owing, "customers", owing, {}, text("40.00"), text("45.00"))}));

    const RecordId thrifty = add(QStringLiteral("Thrifty"));
    m_world.addPayment(thrifty, 3000, m_today.addDays(-20));
    m_faults.push_back(
        change<CustomerEntry>("A2", thrifty, &Tables::customers, thrifty,
                              [](CustomerEntry &customer) {
                                  customer.credit -= 1000;
                                  customer.balance -= 1000;
                              },
                              {row("A2", "high", thrifty, "customers", thrifty, {}, text("30.00"), text("20.00"))}));

    const RecordId unbalanced = add(QStringLiteral("Unbalanced"));
    m_world.addInvoice(unbalanced, 2500, m_today.addDays(-5), m_today.addDays(9));
    m_faults.push_back(change<CustomerEntry>(
        "A3", unbalanced, &Tables::customers, unbalanced, [](CustomerEntry &customer) { customer.balance = 2500; },
        {row("A3", "high", unbalanced, "customers", unbalanced, {}, text("-25.00"), text("25.00"))}));

    const RecordId late = add(QStringLiteral("Late"));
    m_world.addInvoice(late, 1900, m_today.addDays(-40), m_today.addDays(-26));
    m_faults.push_back(change<CustomerEntry>(
        "A9 unmarked", late, &Tables::customers, late,
        [](CustomerEntry &customer) { customer.hasOverdueInvoice = false; },
        {row("A9", "low", late, "customers", late, text("unmarked"), text("19.00"), text("not overdue"))}));

    const RecordId punctual = add(QStringLiteral("Punctual"));
    m_world.payInvoice(m_world.addInvoice(punctual, 1900, m_today.addDays(-40), m_today.addDays(-26)), 1900,
                       m_today.addDays(-30));
    m_faults.push_back(change<CustomerEntry>(
        "A9 marked", punctual, &Tables::customers, punctual,
        [](CustomerEntry &customer) { customer.hasOverdueInvoice = true; },
        {row("A9", "low", punctual, "customers", punctual, text("marked"), text("0.00"), text("overdue"))}));

    const RecordId graced = add(QStringLiteral("Graced"));
    m_faults.push_back({"A19 grace",
                        graced,
                        [=](World &world) {
                            setAttribute(world, graced, attributes::gracePaymentDate, QStringLiteral("end of month"));
                        },
                        [=](World &world) { setAttribute(world, graced, attributes::gracePaymentDate, {}); },
                        {row("A19", "high", graced, "customers", graced, text("grace"), {}, text("end of month"))}});
    const RecordId important = add(QStringLiteral("Important"));
    m_faults.push_back({"A19 vip",
                        important,
                        [=](World &world) { setAttribute(world, important, attributes::vip, QStringLiteral("maybe")); },
                        [=](World &world) { setAttribute(world, important, attributes::vip, {}); },
                        {row("A19", "high", important, "customers", important, text("vip"), {}, text("maybe"))}});
}

void FaultyWorld::addServiceFaults()
{
    const RecordId suspended = add(QStringLiteral("Suspended"));
    const RecordId service = m_world.addService(suspended, m_today.addDays(-200));
    m_faults.push_back({"A10",
                        suspended,
                        [=](World &world) { world.suspendService(service); },
                        [=](World &world) { world.endSuspension(service); },
                        {row("A10", "high", suspended, "services", service, {}, text("0.00"), text("suspended"))}});

    const RecordId former = add(QStringLiteral("Former"));
    const RecordId left = m_world.addService(former, m_today.addDays(-200));
    m_world.archiveCustomer(former);
    m_faults.push_back(change<ServiceEntry>(
        "A11", former, &Tables::services, left, [](ServiceEntry &entry) { entry.status = ServiceStatus::Suspended; },
        {row("A11", "medium", former, "services", left, {}, text("archived"), text("suspended"))}));
}

void FaultyWorld::addInvoiceFaults()
{
    const RecordId paid = add(QStringLiteral("Paid"));
    const RecordId open = m_world.addInvoice(paid, 4000, m_today.addDays(-5), m_today.addDays(9));
    m_faults.push_back(change<InvoiceEntry>(
        "A4", paid, &Tables::invoices, open, [](InvoiceEntry &invoice) { invoice.status = InvoiceStatus::Paid; },
        {row("A4", "high", paid, "invoices", open, text("paid"), text("40.00"), text("paid"))}));

    const RecordId halved = add(QStringLiteral("Halved"));
    const RecordId half = m_world.addInvoice(halved, 4000, m_today.addDays(-40), m_today.addDays(-26));
    m_world.payInvoice(half, 4000, m_today.addDays(-30));
    m_faults.push_back(
        change<InvoiceEntry>("A5", halved, &Tables::invoices, half, [](InvoiceEntry &invoice) { invoice.paid = 3500; },
                             {row("A5", "high", halved, "invoices", half, {}, text("35.00"), text("40.00"))}));

    const RecordId covered = add(QStringLiteral("Covered"));
    const RecordId twice = m_world.addInvoice(covered, 4000, m_today.addDays(-40), m_today.addDays(-26));
    m_world.payInvoice(twice, 4000, m_today.addDays(-30));
    m_faults.push_back(change<InvoiceEntry>(
        "A7", covered, &Tables::invoices, twice, [](InvoiceEntry &invoice) { invoice.covers.front().amount = 4100; },
        {row("A7", "medium", covered, "invoices", twice, {}, text("41.00"), text("40.00"))}));

    const RecordId hurried = add(QStringLiteral("Hurried"));
    const RecordId early = m_world.addInvoice(hurried, 4000, m_today.addDays(-40), m_today.addDays(-26));
    m_world.payInvoice(early, 4000, m_today.addDays(-30));
    const CalendarDate day = m_today.addDays(-50);
    m_faults.push_back(change<InvoiceEntry>(
        "A14", hurried, &Tables::invoices, early, [=](InvoiceEntry &invoice) { invoice.due = day; },
        {row("A14", "medium", hurried, "invoices", early, text("early"), m_today.addDays(-40).toIso(), day.toIso())}));

    const RecordId abroad = add(QStringLiteral("Abroad"));
    const RecordId foreign = m_world.addInvoice(abroad, 4000, m_today.addDays(-40), m_today.addDays(-26));
    m_world.payInvoice(foreign, 4000, m_today.addDays(-30));
    m_faults.push_back(change<InvoiceEntry>(
        "A15", abroad, &Tables::invoices, foreign, [](InvoiceEntry &invoice) { invoice.organizationId = 2; },
        {row("A15", "medium", abroad, "invoices", foreign, {}, text("USD"), text("ZAR"))}));

    const RecordId numbered = add(QStringLiteral("Numbered"));
    const RecordId first = m_world.addInvoice(numbered, 4000, m_today.addDays(-5), m_today.addDays(9));
    const RecordId second = m_world.addInvoice(numbered, 4100, m_today.addDays(-4), m_today.addDays(10));
    const int sequence = m_world.tables().invoices.find(first)->sequence;
    m_faults.push_back(change<InvoiceEntry>(
        "A13", numbered, &Tables::invoices, second, [=](InvoiceEntry &invoice) { invoice.sequence = sequence; },
        {row("A13", "medium", numbered, "invoices", second, {}, QStringLiteral("#%1").arg(first),
             QStringLiteral("#%1").arg(second))}));
}

void FaultyWorld::addPaymentFaults()
{
    const RecordId parted = add(QStringLiteral("Parted"));
    const RecordId payment = m_world.payInvoice(
        m_world.addInvoice(parted, 4000, m_today.addDays(-40), m_today.addDays(-26)), 4000, m_today.addDays(-30));
    m_faults.push_back(
        change<PaymentEntry>("A6", parted, &Tables::payments, payment, [](PaymentEntry &entry) { entry.amount = 4200; },
                             {row("A6", "medium", parted, "payments", payment, {}, text("40.00"), text("42.00"))}));

    const RecordId doubled = add(QStringLiteral("Double"));
    m_world.addPayment(doubled, 2500, m_today.addDays(-30));
    const RecordId again = m_world.addPayment(doubled, 2500, m_today.addDays(-20));
    const CalendarDate day = m_today.addDays(-29);
    m_faults.push_back(change<PaymentEntry>(
        "A12", doubled, &Tables::payments, again, [=](PaymentEntry &entry) { entry.created = day; },
        {row("A12", "medium", doubled, "payments", again, {}, text("25.00"), text("25.00"))}));

    const RecordId refunded = add(QStringLiteral("Refunded"));
    const RecordId credit = m_world.addPayment(refunded, 3000, m_today.addDays(-20));
    const RecordId refund = m_world.addRefund(credit, 1000, m_today.addDays(-10));
    m_faults.push_back(
        change<RefundEntry>("A20", refunded, &Tables::refunds, refund, [](RefundEntry &entry) { entry.amount = 3300; },
                            {row("A20", "medium", refunded, "refunds", refund, {}, text("30.00"), text("33.00"))}));
}

void FaultyWorld::addCoverFaults()
{
    const RecordId lost = add(QStringLiteral("Lost"));
    const RecordId invoice = m_world.addInvoice(lost, 4000, m_today.addDays(-40), m_today.addDays(-26));
    m_world.payInvoice(invoice, 4000, m_today.addDays(-30));
    const RecordId cover = m_world.tables().invoices.find(invoice)->covers.front().id;
    m_faults.push_back(change<InvoiceEntry>(
        "A8 missing", lost, &Tables::invoices, invoice,
        [](InvoiceEntry &entry) { entry.covers.front().paymentId = 999'999; },
        {row("A8", "medium", lost, "invoices", invoice, QString::number(cover), text("missing"), text("40.00"))}));

    const RecordId taker = add(QStringLiteral("Taker"));
    const RecordId taken = m_world.addInvoice(taker, 4000, m_today.addDays(-40), m_today.addDays(-26));
    const RecordId payment = m_world.payInvoice(taken, 4000, m_today.addDays(-30));
    const RecordId part = m_world.tables().invoices.find(taken)->covers.front().id;
    const RecordId other = add(QStringLiteral("Other"));
    m_faults.push_back(change<PaymentEntry>("A8 another's", taker, &Tables::payments, payment,
                                            [=](PaymentEntry &entry) { entry.customerId = other; },
                                            {row("A8", "medium", taker, "invoices", taken, QString::number(part),
                                                 text("another customer"), text("40.00"))}));
}

} // namespace freshet::test
