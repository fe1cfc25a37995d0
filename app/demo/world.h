// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/books.h"
#include "demo/provider.h"

#include <QString>

namespace freshet::demo {

struct WorldOptions
{
    int customers = 250; ///< 1 … 100,000
    quint64 seed = 1;
    CalendarDate today;
    int months = 12; ///< of history before today, at least 1
};

enum class InvoiceKind { Regular, Draft, Proforma };

/// A made-up provider: what its UISP holds on one day. The same options give the same world on every platform.
/// Less common operations are in bookkeeping.h and edits.h. Every operation leaves a consistent ledger: balances,
/// covers, statuses and flags agree; amounts are minor units. Only rawTables() can make a world that contradicts
/// itself. Copyable; not thread-safe.
class World
{
public:
    /// An empty one: the provider without customers. One of one's own has currencies or a time zone that
    /// makeProvider() has not.
    explicit World(CalendarDate today = {}, Provider provider = makeProvider());
    [[nodiscard]] static World generate(const WorldOptions &options);

    [[nodiscard]] const Provider &provider() const { return m_provider; }
    [[nodiscard]] CalendarDate today() const { return m_today; }
    /// Another day dawns: what is overdue by then becomes so; nothing is billed or paid.
    void setToday(CalendarDate today);
    [[nodiscard]] const Tables &tables() const { return m_books.tables(); }

    // Adding gives the new id, or 0 when the customer or invoice does not exist or cannot take it; the others answer
    // false then.
    RecordId addCustomer(const QString &firstName = QStringLiteral("Ada"),
                         const QString &lastName = QStringLiteral("Okonkwo"), RecordId organizationId = 1);
    bool renameCustomer(RecordId id, const QString &firstName, const QString &lastName);
    /// Ends the services too, as UISP does.
    bool archiveCustomer(RecordId id);
    bool restoreCustomer(RecordId id);
    /// With everything that belongs to it.
    bool deleteCustomer(RecordId id);

    /// An active one with the organisation's first plan.
    RecordId addService(RecordId customerId, CalendarDate activeFrom);
    /// Only an active one can be suspended.
    bool suspendService(RecordId id, RecordId reasonId = reasons::paymentsOverdue);
    bool endSuspension(RecordId id);

    /// One item over the whole amount, no tax. Unused credit is put on it at once unless it is a draft. `due` before
    /// `created` means `created`.
    RecordId addInvoice(RecordId customerId, qint64 total, CalendarDate created, CalendarDate due,
                        InvoiceKind kind = InvoiceKind::Regular);
    bool voidInvoice(RecordId id);
    bool deleteInvoice(RecordId id);

    /// A payment for that invoice only; what is too much becomes credit. Gives the payment's id.
    RecordId payInvoice(RecordId invoiceId, qint64 amount, CalendarDate date, size_t method = methods::cash);
    /// Put on the open invoices, oldest first; the rest becomes credit. Customer 0: attached to nobody.
    RecordId addPayment(RecordId customerId, qint64 amount, CalendarDate date, size_t method = methods::cash);
    /// Refused when a part of it was refunded. Gives the invoices' open amounts back.
    bool deletePayment(RecordId id);
    /// Pays back unused credit of one payment.
    RecordId addRefund(RecordId paymentId, qint64 amount, CalendarDate date);
    /// Takes the amount off one open invoice.
    RecordId addCreditNote(RecordId invoiceId, qint64 amount, CalendarDate date);

    /// For a UISP that contradicts itself: any change to an entry, except to its id and the lists of ids.
    [[nodiscard]] Tables &rawTables() { return m_books.tables(); }

private:
    friend class Bookkeeping;

    void settled(RecordId customerId);

    Provider m_provider;
    Books m_books;
    CalendarDate m_today;
};

} // namespace freshet::demo
