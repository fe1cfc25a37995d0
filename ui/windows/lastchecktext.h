// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace freshet {

/// "today 09:12", "yesterday 18:04", else the date and time; in the desktop's own zone.
[[nodiscard]] QString dayAndTime(const QDateTime &at, const QDateTime &now);
/// "Last full check: yesterday 18:04", "Last full check: never – it runs in the background now". `at`: UTC, invalid
/// when there was none.
[[nodiscard]] QString lastCheckText(const QDateTime &at, const QDateTime &now, bool isRunning);

} // namespace freshet
