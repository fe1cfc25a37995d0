// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/graceday.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::GraceDay)
};

std::optional<int> dayOfMonth(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (text.isEmpty() || text.size() > 2 || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    const int day = text.toInt();
    return day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
}

/// That day in the month of `date`, or its last.
CalendarDate inMonthOf(QDate date, int day)
{
    return CalendarDate::fromQDate(QDate(date.year(), date.month(), std::min(day, date.daysInMonth())));
}

} // namespace

Result<CalendarDate> graceDay(const QString &grace, CalendarDate dueOn)
{
    const QString text = grace.trimmed();
    if (const std::optional<int> day = dayOfMonth(text)) {
        const QDate due = dueOn.toQDate();
        const CalendarDate first = inMonthOf(due, *day);
        return first >= dueOn ? first : inMonthOf(due.addMonths(1), *day);
    }
    if (const std::optional<CalendarDate> date = CalendarDate::fromPrinted(text.toStdString()))
        return *date;
    return Error{ErrorKind::InvalidInput,
                 Words::tr("This is neither a day of the month (1 to 31) nor a date such as 2026-02-24."),
                 0,
                 {}};
}

} // namespace freshet
