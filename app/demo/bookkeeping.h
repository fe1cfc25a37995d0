// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/world.h"

namespace freshet::demo {

/// What an office corrects and decides now and then in the ledger of a World, beside what World itself offers. As
/// there, the ledger agrees with itself afterwards, and false means that nothing was changed.
class Bookkeeping
{
public:
    /// `world` must live as long.
    explicit Bookkeeping(World &world)
        : m_world(world)
    {
    }

    /// The payment belongs to nobody then; its invoices are open again. Refused when a part of it was refunded.
    bool detachPayment(RecordId id);
    /// Puts a payment of nobody on the customer's open invoices, oldest first; the rest becomes credit. Refused for
    /// leads and for customers of another organisation than the payment's.
    bool attachPayment(RecordId id, RecordId customerId);
    /// The draft becomes an invoice with a number; unused credit is put on it at once.
    bool approveDraft(RecordId invoiceId);
    /// Puts the customer's unused credit on one open invoice, oldest payments first; pays a pro-forma only in full.
    bool applyCredit(RecordId invoiceId);
    /// Refused before the day of the invoice. Moves no money, but what is overdue may change.
    bool changeDueDate(RecordId invoiceId, CalendarDate due);

private:
    World &m_world;
};

} // namespace freshet::demo
