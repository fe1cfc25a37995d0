// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/prng.h"
#include "domain/calendardate.h"

#include <vector>

namespace freshet::demo {

/// How somebody pays.
enum class Persona {
    Punctual,
    Early,
    Late5,
    Late15,
    Late40,
    PartPayer,
    NeverPays,
    PaysAhead,   ///< a year in one payment; later invoices eat the credit
    Irregular,   ///< skips some, then pays everything at once
    Improving,   ///< late at first, punctual for the last months
    StopsPaying, ///< punctual until some day, nothing since
    Newcomer,    ///< a customer for some weeks
    Lead,        ///< never billed
    Left,        ///< archived, service ended
};

[[nodiscard]] Persona pickPersona(Prng &random);

struct PlannedPayment
{
    CalendarDate on;
    int permille = 1000;         ///< of the invoice's total; 1000: whatever is still open of it
    bool everythingOpen = false; ///< pays all that the customer owes, in one payment
};

/// What somebody means to pay for one invoice. `today` tells how far back an improvement lies.
[[nodiscard]] std::vector<PlannedPayment> plannedPayments(Persona persona, CalendarDate created, CalendarDate due,
                                                          CalendarDate today, Prng &random);

} // namespace freshet::demo
