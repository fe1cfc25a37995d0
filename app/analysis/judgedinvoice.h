// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/settlement.h"
#include "domain/paymentpattern.h"

#include <vector>

namespace freshet {

/// Why an open overdue invoice counts as missed; the age goes first where both fit.
enum class MissedReason { NotMissed, OverdueLong, Overtaken };

/// One judged invoice with the verdict on it. The invoice is borrowed from the ledger, which must outlive it.
struct JudgedInvoice
{
    const LedgerInvoice *invoice = nullptr;
    Settlement settlement;
    InvoiceMark mark = InvoiceMark::NotDue;
    bool isDue = false;      ///< D ≤ T
    bool isInWindow = false; ///< T − window < D, due or not
    MissedReason missed = MissedReason::NotMissed;

    [[nodiscard]] CalendarDate dueOn() const { return invoice->dueOn; }
    /// Settled or still open on a known day, by the customer: it has a lateness to speak of.
    [[nodiscard]] bool hasLateness() const
    {
        return settlement.state == Settlement::State::Paid || settlement.state == Settlement::State::Open;
    }
    [[nodiscard]] bool isMissed() const { return missed != MissedReason::NotMissed; }
    [[nodiscard]] bool isBad() const { return mark == InvoiceMark::Late || mark == InvoiceMark::Open; }
};

/// A customer's judged invoices as of `asOf`, whatever their age, the one due last at the end.
/// `windowStart` is the last day before the window.
[[nodiscard]] std::vector<JudgedInvoice> judgedInvoices(const CustomerLedger &ledger, CalendarDate windowStart,
                                                        CalendarDate asOf, int missedAfterDays);

} // namespace freshet
