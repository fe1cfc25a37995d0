// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgedinvoice.h"
#include "analysis/paymentanalysis.h"

#include <span>

namespace freshet {

using DueInvoices = std::span<const JudgedInvoice>; ///< due and in the window, the one due last at the end

/// The days that figures look at: T − windowMonths < day ≤ T.
struct PatternWindow
{
    CalendarDate start; ///< the last day before it
    CalendarDate asOf;  ///< T

    [[nodiscard]] bool contains(CalendarDate day) const { return day > start && day <= asOf; }
};

[[nodiscard]] PatternWindow patternWindow(const PatternRules &rules, CalendarDate asOf);

/// A customer's judged invoices, and which of them the figures are made of. Borrows the ledger, which must outlive it.
class JudgedLedger
{
public:
    JudgedLedger(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf);

    [[nodiscard]] const CustomerLedger &ledger() const { return m_ledger; }
    [[nodiscard]] const PatternWindow &window() const { return m_window; }
    /// Of any age, the one due last at the end.
    [[nodiscard]] const std::vector<JudgedInvoice> &all() const { return m_invoices; }
    /// In the window, or not due yet.
    [[nodiscard]] std::span<const JudgedInvoice> young() const;
    [[nodiscard]] DueInvoices due() const;
    /// Of any age; null when nothing is overdue.
    [[nodiscard]] const JudgedInvoice *oldestOverdue() const;
    /// The one due last of those that were settled late in the window; may be null.
    [[nodiscard]] const JudgedInvoice *lastLate() const;
    /// Issued up to T and due in the window, but no invoice to judge by.
    [[nodiscard]] bool isExcluded(const LedgerInvoice &invoice) const;
    /// Customer money up to T.
    [[nodiscard]] bool hasArrived(const LedgerPayment &payment) const;
    /// Customer money of the window in the customer's own currency.
    [[nodiscard]] bool isAveraged(const LedgerPayment &payment) const;

private:
    const CustomerLedger &m_ledger;
    PatternWindow m_window;
    std::vector<JudgedInvoice> m_invoices;
};

} // namespace freshet
