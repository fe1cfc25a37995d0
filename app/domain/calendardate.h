// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <string_view>

namespace freshet {

/// A day in the calendar of UISP's own time zone: no time of day, no zone, never converted. Proleptic Gregorian.
class CalendarDate
{
public:
    CalendarDate() = default; ///< 1970-01-01
    /// The day `days` after 1970-01-01.
    static constexpr CalendarDate fromEpochDays(qint32 days)
    {
        CalendarDate date;
        date.m_days = days;
        return date;
    }
    /// `date` must be valid.
    static CalendarDate fromQDate(QDate date);
    /// The calendar day as printed at the front of `text` ("2026-02-24" or "2026-02-24T15:00:03-0500").
    /// What follows the day must be nothing or a 'T'; the zone is deliberately not applied.
    static std::optional<CalendarDate> fromPrinted(std::string_view text);

    [[nodiscard]] constexpr qint32 epochDays() const { return m_days; }
    [[nodiscard]] QDate toQDate() const;
    [[nodiscard]] QString toIso() const; ///< "2026-02-24"
    /// The same as ASCII, of the years 0 to 9999.
    [[nodiscard]] std::array<char, 10> isoDigits() const;

    [[nodiscard]] constexpr CalendarDate addDays(qint32 days) const { return fromEpochDays(m_days + days); }
    /// The same day of the month `months` later, clamped to that month's end (31 January + 1 = 28 February).
    [[nodiscard]] CalendarDate addMonths(int months) const;

    /// Days from `b` to `a`.
    friend constexpr qint32 operator-(CalendarDate a, CalendarDate b) { return a.m_days - b.m_days; }
    friend constexpr auto operator<=>(const CalendarDate &, const CalendarDate &) = default;

private:
    qint32 m_days = 0;
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::CalendarDate)
