// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/entries.h"

#include <array>

namespace freshet::demo {

/// The ledger and how UISP settles it: gives out ids and numbers, spreads payments over open invoices oldest first,
/// puts unused credit on new invoices, turns paid pro-formas into invoices. What it changes agrees with itself at
/// once; a customer's standing (balances, flags) does after restate().
class Books
{
public:
    [[nodiscard]] const Tables &tables() const { return m_tables; }
    /// For changes that move no money; ids and the customers' lists are the books' own affair.
    [[nodiscard]] Tables &tables() { return m_tables; }

    RecordId add(CustomerEntry customer);
    RecordId add(ServiceEntry service); ///< the customer must exist, here and below

    /// Gives ids to the invoice and its items, and a number unless it is a draft; reckons the amounts from the items
    /// with `taxPercent`, and puts the customer's credit on it.
    RecordId issue(InvoiceEntry invoice, int taxPercent);
    /// Puts the payment on `invoiceId`, or with 0 on all open invoices, oldest first; the rest is credit.
    RecordId receive(PaymentEntry payment, RecordId invoiceId = 0);
    /// Pays back unused credit of one payment; 0 when it has less than that.
    RecordId payBack(RefundEntry refund, RecordId paymentId);
    /// Takes the amount off an open invoice; 0 when less than that is open.
    RecordId takeOff(CreditNoteEntry note, RecordId invoiceId);

    /// Gives a draft its number and puts the customer's credit on it; refused for anything else.
    bool approve(RecordId draftId);
    /// Puts the customer's unused credit on an open invoice; false when there is none, or it cannot be put there.
    bool applyCredit(RecordId invoiceId);
    /// Takes the payment off its invoices and its customer; refused when it has none or a part of it was refunded.
    bool detach(RecordId paymentId);
    /// Puts a payment of nobody on the customer's open invoices, oldest first; the rest is credit.
    bool attach(RecordId paymentId, RecordId customerId);

    bool voidInvoice(RecordId id); ///< refused for drafts, voids and processed pro-formas
    bool eraseInvoice(RecordId id);
    bool erasePayment(RecordId id); ///< refused when a part of it was refunded
    bool eraseCustomer(RecordId id);

    /// Balance, credit, outstanding and the flags of a customer as of `today`.
    void restate(RecordId customerId, CalendarDate today);

    RecordId nextSuspensionId() { return ++m_lastSuspension; }

private:
    enum Sequence { InvoiceNumbers, ProformaNumbers, CreditNoteNumbers, SequenceCount };

    int nextNumber(RecordId organizationId, Sequence sequence);
    void open(InvoiceEntry &invoice);
    void apply(RecordId paymentId, RecordId invoiceId);
    void spread(RecordId paymentId);
    RecordId process(RecordId proformaId, CalendarDate day);
    void uncover(RecordId invoiceId);
    [[nodiscard]] std::vector<RecordId> openInvoices(const CustomerEntry &customer) const;
    [[nodiscard]] std::vector<RecordId> unusedPayments(const CustomerEntry &customer) const;

    Tables m_tables;
    std::vector<std::array<int, SequenceCount>> m_numbers; ///< by organisation
    RecordId m_lastCustomer = 1000;
    RecordId m_lastService = 2000;
    RecordId m_lastInvoice = 30'000;
    RecordId m_lastItem = 70'000;
    RecordId m_lastPayment = 500'000;
    RecordId m_lastRefund = 10;
    RecordId m_lastCreditNote = 100;
    RecordId m_lastCover = 0;
    RecordId m_lastSuspension = 0;
};

/// Open and past due: status unpaid or partial, no pro-forma, due before `today`.
[[nodiscard]] bool isOverdue(const InvoiceEntry &invoice, CalendarDate today);
/// `amount` × `percent` / 100, half away from zero.
[[nodiscard]] qint64 percentOf(qint64 amount, int percent);

} // namespace freshet::demo
