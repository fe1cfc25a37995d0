// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "store/database.h"

namespace freshet::bench {

/// How large a made-up cache is, and as of which day it stands.
struct MadeUpSize
{
    int customers = 0;
    qint64 invoices = 0;
    CalendarDate today;
};

/// Fills an empty cache by SQL alone, in some seconds a million rows: four years of invoices that are spread evenly,
/// their payments, some credit; settled days as the analysis would write them. One transaction.
Result<void> fillMadeUp(Database &cache, const MadeUpSize &size);

} // namespace freshet::bench
