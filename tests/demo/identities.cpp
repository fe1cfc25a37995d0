// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/identities.h"

#include "demo/bodies.h"

#include <algorithm>
#include <set>

namespace freshet::test {

namespace {

using namespace demo;

class Auditor
{
public:
    explicit Auditor(const World &world)
        : m_world(world)
        , m_tables(world.tables())
    {
    }

    QStringList run()
    {
        for (const CustomerEntry &customer : m_tables.customers)
            checkCustomer(customer);
        for (const InvoiceEntry &invoice : m_tables.invoices)
            checkInvoice(invoice);
        for (const PaymentEntry &payment : m_tables.payments)
            checkPayment(payment);
        for (const RefundEntry &refund : m_tables.refunds)
            expect(sum(refund.covers) == refund.amount, "refund and its covers", refund.id);
        for (const CreditNoteEntry &note : m_tables.creditNotes)
            expect(sum(note.covers) <= note.amount, "credit note and its covers", note.id);
        for (const ServiceEntry &service : m_tables.services)
            checkService(service);
        return m_found;
    }

private:
    static qint64 sum(const std::vector<CoverEntry> &covers)
    {
        qint64 total = 0;
        for (const CoverEntry &cover : covers)
            total += cover.amount;
        return total;
    }

    static bool holds(const std::vector<CoverEntry> &covers, const CoverEntry &wanted)
    {
        return std::any_of(covers.begin(), covers.end(), [&wanted](const CoverEntry &cover) {
            return cover.id == wanted.id && cover.amount == wanted.amount && cover.invoiceId == wanted.invoiceId &&
                   cover.paymentId == wanted.paymentId && cover.creditNoteId == wanted.creditNoteId &&
                   cover.refundId == wanted.refundId;
        });
    }

    void expect(bool isTrue, const char *what, RecordId id)
    {
        if (!isTrue)
            m_found.append(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(id));
    }

    void checkCustomer(const CustomerEntry &customer)
    {
        qint64 credit = 0;
        qint64 outstanding = 0;
        bool overdue = false;
        bool suspended = false;
        for (const PaymentEntry &payment : m_tables.payments)
            credit += payment.customerId == customer.id ? payment.credit : 0;
        for (const RecordId id : customer.invoices) {
            const InvoiceEntry *invoice = m_tables.invoices.find(id);
            expect(invoice != nullptr && invoice->customerId == customer.id, "list of invoices", customer.id);
            const bool counts = invoice->status == InvoiceStatus::Unpaid ||
                                invoice->status == InvoiceStatus::PartiallyPaid ||
                                invoice->status == InvoiceStatus::ProcessedProforma;
            outstanding += counts ? invoice->toPay : 0;
            overdue =
                overdue || (counts && !invoice->isProforma && invoice->toPay > 0 && invoice->due < m_world.today());
        }
        for (const RecordId id : customer.services)
            suspended = suspended || m_tables.services.find(id)->status == ServiceStatus::Suspended;
        expect(customer.credit == credit, "credit of customer", customer.id);
        expect(customer.outstanding == outstanding, "outstanding of customer", customer.id);
        expect(customer.balance == credit - outstanding, "balance of customer", customer.id);
        expect(customer.hasOverdueInvoice == overdue, "overdue flag of customer", customer.id);
        expect(customer.hasSuspendedService == suspended, "suspended flag of customer", customer.id);
    }

    void checkInvoice(const InvoiceEntry &invoice)
    {
        const RecordId id = invoice.id;
        expect(invoice.paid + invoice.toPay == invoice.total, "paid + open = total of invoice", id);
        expect(sum(invoice.covers) <= invoice.total, "covers within invoice", id);
        expect(invoice.due >= invoice.created, "due date of invoice", id);
        qint64 subtotal = 0;
        for (const ItemEntry &item : invoice.items)
            subtotal += item.price * item.quantity;
        expect(invoice.subtotal == subtotal, "items of invoice", id);
        expect(invoice.total == subtotal - invoice.discount + invoice.tax, "total of invoice", id);
        checkStatus(invoice);
        const std::string number = invoiceNumber(m_world, invoice);
        expect(number.empty() == (invoice.status == InvoiceStatus::Draft), "number of invoice", id);
        expect(number.empty() || m_numbers.insert({invoice.organizationId, number}).second, "same number twice", id);
        for (const CoverEntry &cover : invoice.covers)
            checkSource(invoice, cover);
    }

    void checkStatus(const InvoiceEntry &invoice)
    {
        const qint64 covered = sum(invoice.covers);
        const RecordId id = invoice.id;
        if (invoice.status != InvoiceStatus::ProcessedProforma)
            expect(invoice.paid == covered, "amount paid of invoice", id);
        switch (invoice.status) {
        case InvoiceStatus::Draft:
        case InvoiceStatus::Void:
            return expect(covered == 0, "covers of draft or void", id);
        case InvoiceStatus::Unpaid:
            return expect(covered == 0 && invoice.toPay > 0, "unpaid invoice", id);
        case InvoiceStatus::PartiallyPaid:
            return expect(covered > 0 && invoice.toPay > 0 && !invoice.isProforma, "partial invoice", id);
        case InvoiceStatus::Paid:
            return expect(invoice.toPay == 0 && !invoice.isUncollectible, "paid invoice", id);
        case InvoiceStatus::ProcessedProforma:
            return expect(invoice.isProforma && covered == 0 && invoice.toPay == 0, "processed pro-forma", id);
        }
    }

    void checkSource(const InvoiceEntry &invoice, const CoverEntry &cover)
    {
        expect(cover.amount > 0 && cover.invoiceId == invoice.id, "cover", cover.id);
        if (cover.creditNoteId != 0) {
            const CreditNoteEntry *note = m_tables.creditNotes.find(cover.creditNoteId);
            expect(note != nullptr && note->customerId == invoice.customerId && holds(note->covers, cover),
                   "credit note of cover", cover.id);
            return;
        }
        const PaymentEntry *payment = m_tables.payments.find(cover.paymentId);
        expect(payment != nullptr && payment->customerId == invoice.customerId && holds(payment->covers, cover),
               "payment of cover", cover.id);
    }

    void checkPayment(const PaymentEntry &payment)
    {
        expect(payment.amount > 0 && payment.credit >= 0, "amounts of payment", payment.id);
        expect(sum(payment.covers) + payment.credit == payment.amount, "covers + credit = payment", payment.id);
        for (const CoverEntry &cover : payment.covers) {
            const InvoiceEntry *invoice = m_tables.invoices.find(cover.invoiceId);
            const RefundEntry *refund = m_tables.refunds.find(cover.refundId);
            expect((invoice != nullptr && holds(invoice->covers, cover)) ||
                       (refund != nullptr && holds(refund->covers, cover)),
                   "target of cover", cover.id);
        }
    }

    void checkService(const ServiceEntry &service)
    {
        const bool suspended = service.status == ServiceStatus::Suspended;
        expect(suspended == (service.suspensionReasonId != 0), "reason of suspension", service.id);
        const bool isOpen = !service.suspensions.empty() && !service.suspensions.back().to;
        expect(suspended == isOpen, "open period of suspension", service.id);
    }

    const World &m_world;
    const Tables &m_tables;
    std::set<std::pair<RecordId, std::string>> m_numbers;
    QStringList m_found;
};

} // namespace

QStringList contradictions(const demo::World &world)
{
    return Auditor(world).run();
}

} // namespace freshet::test
