// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/casting.h"
#include "demo/provider.h"

namespace freshet::demo {

/// One customer while the history is written: habits and what is billed to whom and when.
struct Account
{
    Casting cast;
    Prng random{0};
    RecordId customerId = 0;
    size_t method = methods::bankTransfer;
    int discountPercent = 0;
    CalendarDate anchor;      ///< the billing days lie whole months from it
    CalendarDate billedFrom;  ///< first day with the provider
    CalendarDate billedUntil; ///< exclusive
    CalendarDate stopsPaying; ///< invoices due on or after that day stay open
    RecordId mainService = 0;
    RecordId earlierService = 0; ///< the plan before `changedOn`
    RecordId extraService = 0;
    CalendarDate changedOn;
};

} // namespace freshet::demo
