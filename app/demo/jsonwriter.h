// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"

#include <optional>
#include <string>
#include <string_view>

namespace freshet::demo {

/// Writes JSON the way UISP's PHP prints it: compact, `\/` and `\u00e1` escapes (surrogate pairs above U+FFFF), floats
/// with at least one decimal, dates with an offset without colon. Names are plain ASCII and go in as they are.
/// Texts must be UTF-8; a byte that is not becomes U+FFFD.
class JsonWriter
{
public:
    /// Appends to `out`, which must live as long; `offset` is what dates end with, "-0500".
    JsonWriter(std::string &out, std::string_view offset)
        : m_out(out)
        , m_offset(offset)
    {
    }

    void beginObject(std::string_view name = {});
    void endObject();
    void beginArray(std::string_view name = {});
    void endArray();

    void number(std::string_view name, qint64 value);
    void numberOrNull(std::string_view name, qint64 value); ///< 0 is null: no such record
    void flag(std::string_view name, bool value);
    void none(std::string_view name);
    void text(std::string_view name, std::string_view value);
    void textOrNull(std::string_view name, std::string_view value); ///< empty is null
    /// A float: `scaled` / 10^`digits`, printed with no more decimals than needed and at least one: 60000.0, 49.9.
    void decimal(std::string_view name, qint64 scaled, int digits);
    /// Like decimal(), but zero is the integer 0, as UISP's sums print it.
    void sum(std::string_view name, qint64 scaled, int digits);
    void day(std::string_view name, const std::optional<CalendarDate> &date); ///< midnight, or null
    void instant(std::string_view name, CalendarDate date, int secondOfDay);

private:
    void key(std::string_view name);
    void appendText(std::string_view value);
    void appendDate(CalendarDate date, int secondOfDay);

    std::string &m_out;
    std::string_view m_offset;
    bool m_needsComma = false;
};

/// "2026-02-24" is year 2026, month 2, day 24.
struct CivilDay
{
    int year;
    int month;
    int day;
};
[[nodiscard]] CivilDay civilDay(CalendarDate date);

} // namespace freshet::demo
