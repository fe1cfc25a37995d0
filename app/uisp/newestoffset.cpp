// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/newestoffset.h"

#include "domain/calendardate.h"

namespace freshet {

namespace {

constexpr size_t momentLength = std::string_view("2026-02-24T15:00:03").size();
constexpr int farthestMinutes = 14 * 60;

std::optional<int> twoDigits(std::string_view text)
{
    if (text.size() < 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9')
        return std::nullopt;
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// The digits of "2026-02-24T15:00:03" as one number, which sorts like the time.
std::optional<qint64> sortable(std::string_view moment)
{
    if (moment.size() <= momentLength || !CalendarDate::fromPrinted(moment))
        return std::nullopt;
    qint64 number = 0;
    for (const char c : moment.substr(0, momentLength))
        number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : number;
    return number;
}

} // namespace

std::optional<int> printedOffset(std::string_view moment)
{
    if (moment.size() <= momentLength)
        return std::nullopt;
    if (moment.back() == 'Z')
        return 0;
    const size_t sign = moment.find_first_of("+-", momentLength);
    if (sign == std::string_view::npos)
        return std::nullopt;
    const std::string_view digits = moment.substr(sign + 1);
    const bool hasColon = digits.size() == 5 && digits[2] == ':';
    if (digits.size() != 4 && !hasColon)
        return std::nullopt;
    const std::optional<int> hours = twoDigits(digits);
    const std::optional<int> minutes = twoDigits(digits.substr(digits.size() - 2));
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > farthestMinutes)
        return std::nullopt;
    return (*hours * 60 + *minutes) * (moment[sign] == '-' ? -60 : 60);
}

void NewestOffset::see(std::string_view moment)
{
    const std::optional<qint64> time = sortable(moment);
    if (!time || *time <= m_newest)
        return;
    if (const std::optional<int> offset = printedOffset(moment)) {
        m_newest = *time;
        m_seconds = offset;
    }
}

} // namespace freshet
