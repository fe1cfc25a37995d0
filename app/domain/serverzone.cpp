// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serverzone.h"

#include "domain/clock.h"

#include <QTimeZone>

namespace freshet {

CalendarDate ServerZone::dayAt(const QDateTime &utc) const
{
    const QTimeZone zone(ianaName);
    return calendarDayAt(utc, !ianaName.isEmpty() && zone.isValid() ? zone.offsetFromUtc(utc) : utcOffsetSeconds);
}

} // namespace freshet
