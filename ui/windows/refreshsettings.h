// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshschedule.h"
#include "uisp/pagesize.h"

namespace freshet {

/// How often the window refreshes by itself, from the settings that it keeps; what was never set, or makes no sense,
/// is as ScheduleSettings has it.
[[nodiscard]] ScheduleSettings readScheduleSettings();
/// What the activity log says of a change, e.g. "refresh_every_minutes: 15 → 60"; empty when nothing changed.
[[nodiscard]] QString scheduleChanges(const ScheduleSettings &before, const ScheduleSettings &after);
void keepScheduleSettings(const ScheduleSettings &settings);

/// How hard UISP may be asked: "refresh/rowsPerPage" (of the first page, 50 to 5,000), "refresh/inFlight" and
/// "refresh/mostInFlight" (requests, 1 to 6) among the kept settings; what was never set, or makes no sense, is as
/// PagingLimits has it.
[[nodiscard]] PagingLimits readPagingLimits();
void keepPagingLimits(const PagingLimits &limits);

} // namespace freshet
