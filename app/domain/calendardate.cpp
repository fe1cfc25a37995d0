// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendardate.h"

#include <chrono>

#include <chrono>

namespace freshet {

namespace {

constexpr qint64 epochJulianDay = 2'440'588; // of 1970-01-01; a constant, so that dates can be made while statics are

std::optional<int> number(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

CalendarDate CalendarDate::fromQDate(QDate date)
{
    return fromEpochDays(qint32(date.toJulianDay() - epochJulianDay));
}

std::optional<CalendarDate> CalendarDate::fromPrinted(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || (text.size() > 10 && text[10] != 'T'))
        return std::nullopt;
    const std::optional<int> year = number(text.substr(0, 4));
    const std::optional<int> month = number(text.substr(5, 2));
    const std::optional<int> day = number(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{unsigned(*month)},
                                           std::chrono::day{unsigned(*day)}};
    // QDate has no year 0, and no provider has been billing since.
    if (!date.ok() || *year == 0)
        return std::nullopt;
    return fromEpochDays(qint32(std::chrono::sys_days(date).time_since_epoch().count()));
}

QDate CalendarDate::toQDate() const
{
    return QDate::fromJulianDay(epochJulianDay + m_days);
}

QString CalendarDate::toIso() const
{
    return toQDate().toString(Qt::ISODate);
}

std::array<char, 10> CalendarDate::isoDigits() const
{
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{m_days}}};
    std::array<char, 10> digits;
    const auto print = [&digits](std::size_t end, int length, unsigned number) {
        for (; length > 0; --length, number /= 10)
            digits[--end] = char('0' + number % 10);
    };
    print(4, 4, unsigned(int(day.year())));
    print(7, 2, unsigned(day.month()));
    print(10, 2, unsigned(day.day()));
    digits[4] = digits[7] = '-';
    return digits;
}

CalendarDate CalendarDate::addMonths(int months) const
{
    return fromQDate(toQDate().addMonths(months));
}

} // namespace freshet
