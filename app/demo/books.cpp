// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/books.h"

#include <algorithm>

namespace freshet::demo {

namespace {

void drop(std::vector<RecordId> &ids, RecordId id)
{
    std::erase(ids, id);
}

} // namespace

qint64 percentOf(qint64 amount, int percent)
{
    const qint64 scaled = amount * percent;
    return (scaled >= 0 ? scaled + 50 : scaled - 50) / 100;
}

bool isOverdue(const InvoiceEntry &invoice, CalendarDate today)
{
    const bool open = invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
    return open && !invoice.isProforma && invoice.due < today;
}

int Books::nextNumber(RecordId organizationId, Sequence sequence)
{
    if (m_numbers.size() <= size_t(organizationId))
        m_numbers.resize(size_t(organizationId) + 1);
    return ++m_numbers[size_t(organizationId)][sequence];
}

RecordId Books::add(CustomerEntry customer)
{
    customer.id = ++m_lastCustomer;
    for (size_t i = 0; i < customer.contacts.size(); ++i)
        customer.contacts[i].id = customer.id * 4 + RecordId(i);
    m_tables.customers.append(std::move(customer));
    return m_lastCustomer;
}

RecordId Books::add(ServiceEntry service)
{
    service.id = ++m_lastService;
    m_tables.customers.edit(service.customerId)->services.push_back(service.id);
    m_tables.services.append(std::move(service));
    return m_lastService;
}

RecordId Books::issue(InvoiceEntry invoice, int taxPercent)
{
    invoice.id = ++m_lastInvoice;
    invoice.subtotal = 0;
    for (ItemEntry &item : invoice.items) {
        item.id = ++m_lastItem;
        if (item.kind == ItemKind::Fee && item.refersTo == 0)
            item.refersTo = item.id - 60'000;
        invoice.subtotal += item.price * item.quantity;
    }
    invoice.discount = percentOf(invoice.subtotal, invoice.discountPercent);
    invoice.tax = percentOf(invoice.subtotal - invoice.discount, taxPercent);
    invoice.total = invoice.subtotal - invoice.discount + invoice.tax;
    invoice.toPay = invoice.total;
    const bool isDraft = invoice.status == InvoiceStatus::Draft;
    if (!isDraft)
        open(invoice);
    CustomerEntry *customer = m_tables.customers.edit(invoice.customerId);
    invoice.nameVersion = int(customer->names.size()) - 1;
    customer->invoices.push_back(invoice.id);
    const RecordId id = invoice.id;
    m_tables.invoices.append(std::move(invoice));
    if (!isDraft)
        applyCredit(id);
    return id;
}

void Books::open(InvoiceEntry &invoice)
{
    invoice.sequence = nextNumber(invoice.organizationId, invoice.isProforma ? ProformaNumbers : InvoiceNumbers);
    invoice.status = invoice.total > 0 ? InvoiceStatus::Unpaid : InvoiceStatus::Paid;
}

bool Books::approve(RecordId draftId)
{
    const InvoiceEntry *found = m_tables.invoices.find(draftId);
    if (found == nullptr || found->status != InvoiceStatus::Draft)
        return false;
    open(*m_tables.invoices.edit(draftId));
    applyCredit(draftId);
    return true;
}

RecordId Books::receive(PaymentEntry payment, RecordId invoiceId)
{
    payment.id = ++m_lastPayment;
    payment.credit = payment.amount;
    const RecordId id = payment.id;
    const RecordId customerId = payment.customerId;
    m_tables.payments.append(std::move(payment));
    if (customerId == 0)
        return id;
    CustomerEntry *customer = m_tables.customers.edit(customerId);
    customer->payments.push_back(id);
    if (invoiceId != 0) {
        apply(id, invoiceId);
        return id;
    }
    spread(id);
    return id;
}

RecordId Books::payBack(RefundEntry refund, RecordId paymentId)
{
    const PaymentEntry *source = m_tables.payments.find(paymentId);
    if (source == nullptr || source->customerId == 0 || refund.amount <= 0 || source->credit < refund.amount)
        return 0;
    PaymentEntry *payment = m_tables.payments.edit(paymentId);
    refund.id = ++m_lastRefund;
    refund.customerId = payment->customerId;
    refund.organizationId = payment->organizationId;
    const CoverEntry cover{++m_lastCover, refund.amount, paymentId, 0, 0, refund.id};
    refund.covers = {cover};
    payment->covers.push_back(cover);
    payment->credit -= refund.amount;
    m_tables.customers.edit(payment->customerId)->refunds.push_back(refund.id);
    m_tables.refunds.append(std::move(refund));
    return m_lastRefund;
}

void Books::restate(RecordId customerId, CalendarDate today)
{
    CustomerEntry *customer = m_tables.customers.edit(customerId);
    if (customer == nullptr)
        return;
    customer->credit = 0;
    customer->outstanding = 0;
    customer->hasOverdueInvoice = false;
    customer->hasSuspendedService = false;
    for (const RecordId id : customer->payments)
        customer->credit += m_tables.payments.find(id)->credit;
    for (const RecordId id : customer->invoices) {
        const InvoiceEntry &invoice = *m_tables.invoices.find(id);
        if (invoice.status != InvoiceStatus::Draft && invoice.status != InvoiceStatus::Void)
            customer->outstanding += invoice.toPay;
        customer->hasOverdueInvoice = customer->hasOverdueInvoice || isOverdue(invoice, today);
    }
    for (const RecordId id : customer->services)
        customer->hasSuspendedService =
            customer->hasSuspendedService || m_tables.services.find(id)->status == ServiceStatus::Suspended;
    customer->balance = customer->credit - customer->outstanding;
}

bool Books::eraseCustomer(RecordId id)
{
    const CustomerEntry *found = m_tables.customers.find(id);
    if (found == nullptr)
        return false;
    const CustomerEntry customer = *found;
    for (const RecordId each : customer.services)
        m_tables.services.erase(each);
    for (const RecordId each : customer.invoices)
        m_tables.invoices.erase(each);
    for (const RecordId each : customer.payments)
        m_tables.payments.erase(each);
    for (const RecordId each : customer.creditNotes)
        m_tables.creditNotes.erase(each);
    for (const RecordId each : customer.refunds)
        m_tables.refunds.erase(each);
    return m_tables.customers.erase(id);
}

bool Books::eraseInvoice(RecordId id)
{
    const InvoiceEntry *invoice = m_tables.invoices.find(id);
    if (invoice == nullptr)
        return false;
    uncover(id);
    if (InvoiceEntry *proforma = m_tables.invoices.edit(invoice->proformaId))
        proforma->generatedId = 0;
    if (InvoiceEntry *generated = m_tables.invoices.edit(invoice->generatedId))
        generated->proformaId = 0;
    drop(m_tables.customers.edit(invoice->customerId)->invoices, id);
    return m_tables.invoices.erase(id);
}

} // namespace freshet::demo
