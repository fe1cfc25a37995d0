// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the digits of the currency, the rest is an amount and a day as printed.
#include "domain/calendardate.h"
#include "domain/money.h"

#include <cstdint>
#include <cstdlib>

using namespace freshet;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkAmount(std::string_view text, int digits)
{
    constexpr qint64 largest = 9'000'000'000'000'000;
    const std::optional<qint64> minor = minorUnitsFromDecimal(text, digits);
    if (!minor)
        return;
    require(*minor >= -largest && *minor <= largest);
    const QByteArray printed = decimalString(*minor, digits).toLatin1();
    require(minorUnitsFromDecimal({printed.constData(), std::size_t(printed.size())}, digits) == minor);
}

void checkDay(std::string_view text)
{
    const std::optional<CalendarDate> day = CalendarDate::fromPrinted(text);
    if (!day)
        return;
    const QByteArray printed = day->toIso().toLatin1();
    require(CalendarDate::fromPrinted({printed.constData(), std::size_t(printed.size())}) == day);
    require(day->addMonths(1).addMonths(-1) <= *day);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    checkAmount(text, data[0] % 5);
    checkDay(text);
    return 0;
}
