// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/books.h"

#include <algorithm>
#include <tuple>

namespace freshet::demo {

namespace {

bool isOpen(const InvoiceEntry &invoice)
{
    return invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
}

bool isRefunded(const PaymentEntry &payment)
{
    return std::any_of(payment.covers.begin(), payment.covers.end(),
                       [](const CoverEntry &cover) { return cover.refundId != 0; });
}

/// Paid and open amounts from the covers, and the status that follows from them.
void reckon(InvoiceEntry &invoice)
{
    invoice.paid = 0;
    for (const CoverEntry &cover : invoice.covers)
        invoice.paid += cover.amount;
    invoice.toPay = std::max<qint64>(invoice.total - invoice.paid, 0);
    if (!isOpen(invoice) && invoice.status != InvoiceStatus::Paid)
        return;
    if (invoice.toPay == 0)
        invoice.status = InvoiceStatus::Paid;
    else
        invoice.status = invoice.paid > 0 ? InvoiceStatus::PartiallyPaid : InvoiceStatus::Unpaid;
    if (invoice.status == InvoiceStatus::Paid)
        invoice.isUncollectible = false;
}

/// The ids of the entries of `table` that `wanted` picks, oldest date first.
template<typename Entry, typename Wanted>
std::vector<RecordId> oldestFirst(const Table<Entry> &table, const std::vector<RecordId> &ids, Wanted wanted)
{
    std::vector<const Entry *> entries;
    for (const RecordId id : ids) {
        const Entry *entry = table.find(id);
        if (wanted(*entry))
            entries.push_back(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) {
        return std::tie(a->created, a->createdSecond, a->id) < std::tie(b->created, b->createdSecond, b->id);
    });
    std::vector<RecordId> sorted;
    sorted.reserve(entries.size());
    for (const Entry *entry : entries)
        sorted.push_back(entry->id);
    return sorted;
}

} // namespace

std::vector<RecordId> Books::openInvoices(const CustomerEntry &customer) const
{
    return oldestFirst(m_tables.invoices, customer.invoices, isOpen);
}

std::vector<RecordId> Books::unusedPayments(const CustomerEntry &customer) const
{
    return oldestFirst(m_tables.payments, customer.payments, [](const PaymentEntry &p) { return p.credit > 0; });
}

bool Books::applyCredit(RecordId invoiceId)
{
    const InvoiceEntry *invoice = m_tables.invoices.find(invoiceId);
    if (invoice == nullptr || !isOpen(*invoice))
        return false;
    const qint64 before = invoice->toPay;
    const std::vector<RecordId> unused = unusedPayments(*m_tables.customers.find(invoice->customerId));
    for (const RecordId paymentId : unused)
        apply(paymentId, invoiceId);
    return m_tables.invoices.find(invoiceId)->toPay < before;
}

void Books::spread(RecordId paymentId)
{
    const RecordId customerId = m_tables.payments.find(paymentId)->customerId;
    const std::vector<RecordId> open = openInvoices(*m_tables.customers.find(customerId));
    for (const RecordId each : open)
        apply(paymentId, each);
}

void Books::apply(RecordId paymentId, RecordId invoiceId)
{
    const PaymentEntry &source = *m_tables.payments.find(paymentId);
    const InvoiceEntry *target = m_tables.invoices.find(invoiceId);
    if (target == nullptr || !isOpen(*target) || target->customerId != source.customerId)
        return;
    const qint64 amount = std::min(source.credit, target->toPay);
    if (amount <= 0 || (target->isProforma && amount < target->toPay))
        return;
    const RecordId covered = target->isProforma ? process(invoiceId, source.created) : invoiceId;
    InvoiceEntry *invoice = m_tables.invoices.edit(covered);
    PaymentEntry *payment = m_tables.payments.edit(paymentId);
    const CoverEntry cover{++m_lastCover, amount, paymentId, 0, covered, 0};
    invoice->covers.push_back(cover);
    payment->covers.push_back(cover);
    payment->credit -= amount;
    reckon(*invoice);
}

RecordId Books::process(RecordId proformaId, CalendarDate day)
{
    InvoiceEntry *proforma = m_tables.invoices.edit(proformaId);
    InvoiceEntry invoice = *proforma;
    invoice.id = ++m_lastInvoice;
    for (ItemEntry &item : invoice.items)
        item.id = ++m_lastItem;
    invoice.isProforma = false;
    invoice.sequence = nextNumber(invoice.organizationId, InvoiceNumbers);
    invoice.proformaId = proformaId;
    invoice.created = std::max(day, proforma->created);
    invoice.due = invoice.created.addDays(proforma->due - proforma->created);
    proforma->status = InvoiceStatus::ProcessedProforma;
    proforma->generatedId = invoice.id;
    proforma->paid = proforma->total;
    proforma->toPay = 0;
    m_tables.customers.edit(invoice.customerId)->invoices.push_back(invoice.id);
    m_tables.invoices.append(std::move(invoice));
    return m_lastInvoice;
}

RecordId Books::takeOff(CreditNoteEntry note, RecordId invoiceId)
{
    const InvoiceEntry *found = m_tables.invoices.find(invoiceId);
    if (found == nullptr || !isOpen(*found) || found->isProforma || note.amount <= 0 || found->toPay < note.amount)
        return 0;
    InvoiceEntry *invoice = m_tables.invoices.edit(invoiceId);
    note.id = ++m_lastCreditNote;
    note.customerId = invoice->customerId;
    note.organizationId = invoice->organizationId;
    note.nameVersion = invoice->nameVersion;
    note.sequence = nextNumber(note.organizationId, CreditNoteNumbers);
    const CoverEntry cover{++m_lastCover, note.amount, 0, note.id, invoiceId, 0};
    note.covers = {cover};
    invoice->covers.push_back(cover);
    reckon(*invoice);
    m_tables.customers.edit(note.customerId)->creditNotes.push_back(note.id);
    m_tables.creditNotes.append(std::move(note));
    return m_lastCreditNote;
}

void Books::uncover(RecordId invoiceId)
{
    InvoiceEntry *invoice = m_tables.invoices.edit(invoiceId);
    for (const CoverEntry &cover : invoice->covers) {
        const auto same = [&cover](const CoverEntry &other) { return other.id == cover.id; };
        if (PaymentEntry *payment = m_tables.payments.edit(cover.paymentId)) {
            payment->credit += cover.amount;
            std::erase_if(payment->covers, same);
        }
        if (CreditNoteEntry *note = m_tables.creditNotes.edit(cover.creditNoteId))
            std::erase_if(note->covers, same);
    }
    invoice->covers.clear();
    reckon(*invoice);
}

bool Books::voidInvoice(RecordId id)
{
    const InvoiceEntry *found = m_tables.invoices.find(id);
    if (found == nullptr || (!isOpen(*found) && found->status != InvoiceStatus::Paid))
        return false;
    uncover(id);
    InvoiceEntry *invoice = m_tables.invoices.edit(id);
    invoice->status = InvoiceStatus::Void;
    invoice->isUncollectible = false;
    return true;
}

bool Books::erasePayment(RecordId id)
{
    const PaymentEntry *payment = m_tables.payments.find(id);
    if (payment == nullptr || (payment->customerId != 0 && !detach(id)))
        return false;
    return m_tables.payments.erase(id);
}

bool Books::detach(RecordId paymentId)
{
    const PaymentEntry *found = m_tables.payments.find(paymentId);
    if (found == nullptr || found->customerId == 0 || isRefunded(*found))
        return false;
    PaymentEntry *payment = m_tables.payments.edit(paymentId);
    for (const CoverEntry &cover : payment->covers) {
        InvoiceEntry *invoice = m_tables.invoices.edit(cover.invoiceId);
        std::erase_if(invoice->covers, [&cover](const CoverEntry &other) { return other.id == cover.id; });
        reckon(*invoice);
    }
    std::erase(m_tables.customers.edit(payment->customerId)->payments, paymentId);
    payment->covers.clear();
    payment->credit = payment->amount;
    payment->customerId = 0;
    return true;
}

bool Books::attach(RecordId paymentId, RecordId customerId)
{
    const PaymentEntry *found = m_tables.payments.find(paymentId);
    const CustomerEntry *taker = m_tables.customers.find(customerId);
    if (found == nullptr || taker == nullptr || found->customerId != 0 ||
        found->organizationId != taker->organizationId)
        return false;
    std::vector<RecordId> &payments = m_tables.customers.edit(customerId)->payments;
    payments.insert(std::upper_bound(payments.begin(), payments.end(), paymentId), paymentId);
    m_tables.payments.edit(paymentId)->customerId = customerId;
    spread(paymentId);
    return true;
}

} // namespace freshet::demo
