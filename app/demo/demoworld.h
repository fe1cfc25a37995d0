// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"

#include <memory>
#include <string>
#include <vector>

namespace freshet::demo {

struct WorldOptions
{
    int customers = 250;
    unsigned seed = 1;
    CalendarDate today;
    int months = 12; ///< of history
};

/// A made-up provider: a consistent ledger of customers, services, invoices, payments and the rest, the same for the
/// same options on every platform. Holds what UISP would send, rendered row by row in UISP's own habits.
class DemoWorld;

} // namespace freshet::demo
