// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

#include <optional>

namespace freshet {

/// How far one judged invoice had been paid as of a day.
struct Settlement
{
    enum class State {
        Open,
        Paid,       ///< customer money completed it
        Credited,   ///< a credit note or courtesy credit completed it
        PaidUnknown ///< paid says UISP, but its covers never reach the total: settled on an unknown day
    };
    State state = State::Open;
    CalendarDate settledOn;        ///< S, the first day on which nothing was left; only when Paid or Credited
    std::optional<int> signedDays; ///< S − D: negative when early; only when Paid or Credited
    int daysLate = 0;              ///< Paid, Credited: L = max(0, S − D); Open: o = max(0, T − D); else 0
    qint64 openBalance = 0;        ///< B(T); 0 unless Open
    bool hasCustomerMoney = false; ///< a part of it at least was paid by the customer up to T
};

/// No pro-forma, status unpaid, partially paid or paid, and something to pay.
[[nodiscard]] bool isJudged(const LedgerInvoice &invoice);

/// `invoice` must be judged and created on or before `asOf`. Covers dated later do not exist. Of covers of one day
/// the customer's money counts first, so credit decides only where it was still needed on the day of settling.
[[nodiscard]] Settlement settlementOf(const LedgerInvoice &invoice, CalendarDate asOf);

/// M = (Σ a·max(0, d − D) + B·max(0, T − D)) / total in days: the lateness of each part by its share. A cover counts
/// only as far as something was left to pay, so M equals L when one payment settles all. Nothing when the day of
/// settling is unknown.
[[nodiscard]] std::optional<double> fairLateness(const LedgerInvoice &invoice, CalendarDate asOf);

} // namespace freshet
