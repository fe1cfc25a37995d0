// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace freshet {

/// The UTC offset of a printed point in time, in seconds: "+0100", "-03:30" and "Z" at the end of
/// "2026-02-24T15:00:03-0500". Nothing for a day alone or an offset that no zone has.
[[nodiscard]] std::optional<int> printedOffset(std::string_view moment);

/// Finds the offset of the newest among printed points in time: the zone in force at UISP now, summer time included.
class NewestOffset
{
public:
    void see(std::string_view moment);
    [[nodiscard]] std::optional<int> seconds() const { return m_seconds; }

private:
    qint64 m_newest = 0; ///< its digits as one number, 20260224150003
    std::optional<int> m_seconds;
};

} // namespace freshet
