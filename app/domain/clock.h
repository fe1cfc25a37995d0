// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"

#include <QDateTime>

namespace freshet {

/// Where the program's "now" comes from. Passed in, so that tests and "as of" views choose their own. Thread-safe.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The calendar day at `utc` in a zone that is `offsetSeconds` east of UTC (UISP's own, as it prints it in its dates).
[[nodiscard]] inline CalendarDate calendarDayAt(const QDateTime &utc, int offsetSeconds)
{
    return CalendarDate::fromQDate(utc.toOffsetFromUtc(offsetSeconds).date());
}

} // namespace freshet
