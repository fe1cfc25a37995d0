// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/world.h"

#include "demo/history.h"
#include "demo/people.h"

#include <algorithm>
#include <utility>

namespace freshet::demo {

namespace {

std::vector<RecordId> customerIds(const Tables &tables)
{
    std::vector<RecordId> ids;
    ids.reserve(tables.customers.size());
    for (const CustomerEntry &customer : tables.customers)
        ids.push_back(customer.id);
    return ids;
}

} // namespace

World::World(CalendarDate today, Provider provider)
    : m_provider(std::move(provider))
    , m_today(today)
{
}

World World::generate(const WorldOptions &options)
{
    World world(options.today);
    History(world.m_books, world.m_provider, options).write();
    for (const RecordId id : customerIds(world.tables()))
        world.m_books.restate(id, world.m_today);
    return world;
}

void World::setToday(CalendarDate today)
{
    m_today = today;
    for (const RecordId id : customerIds(tables()))
        m_books.restate(id, today);
}

RecordId World::addCustomer(const QString &firstName, const QString &lastName, RecordId organizationId)
{
    CustomerEntry customer;
    customer.organizationId = m_provider.organization(organizationId).id;
    customer.names.push_back({firstName.toStdString(), lastName.toStdString(), {}});
    customer.street = "1 Mill Street";
    customer.city = m_provider.organization(organizationId).city;
    customer.zip = m_provider.organization(organizationId).zip;
    customer.registered = m_today;
    customer.contacts.push_back(makeContact(customer.names.front(), false, int(tables().customers.size()) + 1));
    return m_books.add(std::move(customer));
}

bool World::renameCustomer(RecordId id, const QString &firstName, const QString &lastName)
{
    CustomerEntry *customer = m_books.tables().customers.edit(id);
    if (customer == nullptr)
        return false;
    PrintedName name = customer->names.back();
    name.first = firstName.toStdString();
    name.last = lastName.toStdString();
    customer->names.push_back(std::move(name));
    return true;
}

bool World::archiveCustomer(RecordId id)
{
    CustomerEntry *customer = m_books.tables().customers.edit(id);
    if (customer == nullptr)
        return false;
    customer->isArchived = true;
    for (const RecordId each : customer->services) {
        endSuspension(each);
        ServiceEntry *service = m_books.tables().services.edit(each);
        if (service->status == ServiceStatus::Active) {
            service->status = ServiceStatus::Ended;
            service->activeTo = m_today;
        }
    }
    m_books.restate(id, m_today);
    return true;
}

bool World::restoreCustomer(RecordId id)
{
    CustomerEntry *customer = m_books.tables().customers.edit(id);
    if (customer == nullptr)
        return false;
    customer->isArchived = false;
    return true;
}

bool World::deleteCustomer(RecordId id)
{
    return m_books.eraseCustomer(id);
}

RecordId World::addService(RecordId customerId, CalendarDate activeFrom)
{
    const CustomerEntry *customer = tables().customers.find(customerId);
    if (customer == nullptr)
        return 0;
    const auto plan =
        std::find_if(m_provider.plans.begin(), m_provider.plans.end(), [customer](const PlanEntry &candidate) {
            return candidate.organizationId == customer->organizationId;
        });
    ServiceEntry service;
    service.customerId = customerId;
    service.planId = plan->id;
    service.price = plan->price;
    service.activeFrom = activeFrom;
    return m_books.add(std::move(service));
}

bool World::suspendService(RecordId id, RecordId reasonId)
{
    ServiceEntry *service = m_books.tables().services.edit(id);
    if (service == nullptr || service->status != ServiceStatus::Active || m_provider.reason(reasonId) == nullptr)
        return false;
    service->status = ServiceStatus::Suspended;
    service->suspensionReasonId = reasonId;
    service->suspensions.push_back({m_books.nextSuspensionId(), m_today, std::nullopt});
    m_books.restate(service->customerId, m_today);
    return true;
}

bool World::endSuspension(RecordId id)
{
    ServiceEntry *service = m_books.tables().services.edit(id);
    if (service == nullptr || service->status != ServiceStatus::Suspended)
        return false;
    service->status = ServiceStatus::Active;
    service->suspensionReasonId = 0;
    if (!service->suspensions.empty())
        service->suspensions.back().to = m_today;
    m_books.restate(service->customerId, m_today);
    return true;
}

RecordId World::addInvoice(RecordId customerId, qint64 total, CalendarDate created, CalendarDate due, InvoiceKind kind)
{
    const CustomerEntry *customer = tables().customers.find(customerId);
    if (customer == nullptr || customer->isLead || total < 0)
        return 0;
    InvoiceEntry invoice;
    invoice.customerId = customerId;
    invoice.organizationId = customer->organizationId;
    invoice.created = created;
    invoice.due = std::max(created, due);
    invoice.status = kind == InvoiceKind::Draft ? InvoiceStatus::Draft : InvoiceStatus::Unpaid;
    invoice.isProforma = kind == InvoiceKind::Proforma;
    ItemEntry item;
    item.label = "Work on site";
    item.price = total;
    invoice.items.push_back(item);
    const RecordId id = m_books.issue(std::move(invoice), 0);
    settled(customerId);
    return id;
}

bool World::voidInvoice(RecordId id)
{
    if (!m_books.voidInvoice(id))
        return false;
    settled(tables().invoices.find(id)->customerId);
    return true;
}

bool World::deleteInvoice(RecordId id)
{
    const InvoiceEntry *invoice = tables().invoices.find(id);
    const RecordId customerId = invoice != nullptr ? invoice->customerId : 0;
    if (!m_books.eraseInvoice(id))
        return false;
    settled(customerId);
    return true;
}

RecordId World::payInvoice(RecordId invoiceId, qint64 amount, CalendarDate date, size_t method)
{
    const InvoiceEntry *invoice = tables().invoices.find(invoiceId);
    if (invoice == nullptr || amount <= 0 || method >= m_provider.methods.size())
        return 0;
    PaymentEntry payment;
    payment.customerId = invoice->customerId;
    payment.organizationId = invoice->organizationId;
    payment.amount = amount;
    payment.created = date;
    payment.method = method;
    const RecordId customerId = payment.customerId;
    const RecordId id = m_books.receive(std::move(payment), invoiceId);
    settled(customerId);
    return id;
}

RecordId World::addPayment(RecordId customerId, qint64 amount, CalendarDate date, size_t method)
{
    const CustomerEntry *customer = tables().customers.find(customerId);
    const bool known = customer != nullptr && !customer->isLead;
    if ((!known && customerId != 0) || amount <= 0 || method >= m_provider.methods.size())
        return 0;
    PaymentEntry payment;
    payment.customerId = customerId;
    payment.organizationId = known ? customer->organizationId : m_provider.organizations.front().id;
    payment.amount = amount;
    payment.created = date;
    payment.method = method;
    const RecordId id = m_books.receive(std::move(payment));
    settled(customerId);
    return id;
}

bool World::deletePayment(RecordId id)
{
    const PaymentEntry *payment = tables().payments.find(id);
    const RecordId customerId = payment != nullptr ? payment->customerId : 0;
    if (!m_books.erasePayment(id))
        return false;
    settled(customerId);
    return true;
}

RecordId World::addRefund(RecordId paymentId, qint64 amount, CalendarDate date)
{
    RefundEntry refund;
    refund.amount = amount;
    refund.created = date;
    const RecordId id = m_books.payBack(std::move(refund), paymentId);
    if (id != 0)
        settled(tables().payments.find(paymentId)->customerId);
    return id;
}

RecordId World::addCreditNote(RecordId invoiceId, qint64 amount, CalendarDate date)
{
    CreditNoteEntry note;
    note.amount = amount;
    note.created = date;
    const RecordId id = m_books.takeOff(std::move(note), invoiceId);
    if (id != 0)
        settled(tables().invoices.find(invoiceId)->customerId);
    return id;
}

/// UISP lifts a suspension for unpaid invoices itself once none is overdue any more.
void World::settled(RecordId customerId)
{
    const CustomerEntry *customer = tables().customers.find(customerId);
    if (customer == nullptr)
        return;
    const bool wasOverdue = customer->hasOverdueInvoice;
    m_books.restate(customerId, m_today);
    if (!wasOverdue || customer->hasOverdueInvoice || !customer->hasSuspendedService)
        return;
    const std::vector<RecordId> services = customer->services;
    for (const RecordId id : services) {
        if (tables().services.find(id)->suspensionReasonId == reasons::paymentsOverdue)
            endSuspension(id);
    }
}

} // namespace freshet::demo
