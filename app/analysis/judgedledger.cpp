// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/judgedledger.h"

#include <algorithm>
#include <ranges>

namespace freshet {

PatternWindow patternWindow(const PatternRules &rules, CalendarDate asOf)
{
    return {asOf.addMonths(-rules.windowMonths), asOf};
}

JudgedLedger::JudgedLedger(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf)
    : m_ledger(ledger)
    , m_window(patternWindow(rules, asOf))
    , m_invoices(judgedInvoices(ledger, m_window.start, asOf, rules.missedAfterDays))
{
}

// The judged invoices lie in the order of their due dates, so these two are stretches of them.
std::span<const JudgedInvoice> JudgedLedger::young() const
{
    const auto first = std::ranges::find_if(m_invoices, &JudgedInvoice::isInWindow);
    return {first, m_invoices.end()};
}

DueInvoices JudgedLedger::due() const
{
    const std::span<const JudgedInvoice> invoices = young();
    return {invoices.begin(), std::ranges::find_if_not(invoices, &JudgedInvoice::isDue)};
}

const JudgedInvoice *JudgedLedger::oldestOverdue() const
{
    const auto found = std::ranges::find(m_invoices, InvoiceMark::Open, &JudgedInvoice::mark);
    return found == m_invoices.end() ? nullptr : &*found;
}

const JudgedInvoice *JudgedLedger::lastLate() const
{
    const DueInvoices invoices = due();
    for (const JudgedInvoice &judged : std::views::reverse(invoices)) {
        if (judged.mark == InvoiceMark::Late)
            return &judged;
    }
    return nullptr;
}

bool JudgedLedger::isExcluded(const LedgerInvoice &invoice) const
{
    return invoice.createdOn <= m_window.asOf && m_window.contains(invoice.dueOn) && !isJudged(invoice);
}

bool JudgedLedger::hasArrived(const LedgerPayment &payment) const
{
    return payment.isCustomerMoney && payment.createdOn <= m_window.asOf;
}

bool JudgedLedger::isAveraged(const LedgerPayment &payment) const
{
    return hasArrived(payment) && m_window.contains(payment.createdOn) && payment.currency == m_ledger.currency;
}

} // namespace freshet
