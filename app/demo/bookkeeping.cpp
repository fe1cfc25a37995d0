// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bookkeeping.h"

namespace freshet::demo {

bool Bookkeeping::detachPayment(RecordId id)
{
    const PaymentEntry *payment = m_world.tables().payments.find(id);
    const RecordId customerId = payment != nullptr ? payment->customerId : 0;
    if (!m_world.m_books.detach(id))
        return false;
    m_world.settled(customerId);
    return true;
}

bool Bookkeeping::attachPayment(RecordId id, RecordId customerId)
{
    const CustomerEntry *customer = m_world.tables().customers.find(customerId);
    if (customer == nullptr || customer->isLead || !m_world.m_books.attach(id, customerId))
        return false;
    m_world.settled(customerId);
    return true;
}

bool Bookkeeping::approveDraft(RecordId invoiceId)
{
    if (!m_world.m_books.approve(invoiceId))
        return false;
    m_world.settled(m_world.tables().invoices.find(invoiceId)->customerId);
    return true;
}

bool Bookkeeping::applyCredit(RecordId invoiceId)
{
    if (!m_world.m_books.applyCredit(invoiceId))
        return false;
    m_world.settled(m_world.tables().invoices.find(invoiceId)->customerId);
    return true;
}

bool Bookkeeping::changeDueDate(RecordId invoiceId, CalendarDate due)
{
    const InvoiceEntry *found = m_world.tables().invoices.find(invoiceId);
    if (found == nullptr || due < found->created)
        return false;
    m_world.m_books.tables().invoices.edit(invoiceId)->due = due;
    m_world.settled(found->customerId);
    return true;
}

} // namespace freshet::demo
