// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/result.h"

#include <QString>

namespace freshet {

/// Until when payment of an invoice that is due on `dueOn` may wait, by the grace that the office wrote at the customer
/// in UISP: the last day on which paying is still in time. A day of the month ("1" … "31") is the first such day on or
/// after the due date, and the month's last day where it has no such day: it belongs to the invoice, so that it passes
/// once and does not come back every month. A date ("2026-02-24", a time behind it is cut off) is itself, also when it
/// lies before the due date and so gives nothing. InvalidInput, with a translated sentence in `where`, for anything
/// else: what cannot be read is not "no grace". Pure; any thread.
[[nodiscard]] Result<CalendarDate> graceDay(const QString &grace, CalendarDate dueOn);

} // namespace freshet
