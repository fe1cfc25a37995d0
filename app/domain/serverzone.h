// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"

#include <QByteArray>
#include <QDateTime>

namespace freshet {

/// UISP's own time zone: the IANA name from its options where it could be read, else the offset printed in its dates.
struct ServerZone
{
    QByteArray ianaName;
    int utcOffsetSeconds = 0;

    /// The calendar day there at that instant; the desktop's own zone plays no part.
    [[nodiscard]] CalendarDate dayAt(const QDateTime &utc) const;

    friend bool operator==(const ServerZone &, const ServerZone &) = default;
};

} // namespace freshet
