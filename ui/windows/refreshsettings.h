// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshschedule.h"

namespace freshet {

/// How often the window refreshes by itself, from the settings that it keeps; what was never set, or makes no sense,
/// is as ScheduleSettings has it.
[[nodiscard]] ScheduleSettings readScheduleSettings();
void keepScheduleSettings(const ScheduleSettings &settings);

} // namespace freshet
