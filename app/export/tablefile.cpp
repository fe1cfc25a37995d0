// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tablefile.h"

#include <algorithm>

namespace freshet {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

bool isPlainDecimal(QStringView text)
{
    if (text.startsWith(QLatin1Char('-')))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    return !whole.isEmpty() && std::ranges::all_of(whole, isDigit) && std::ranges::all_of(decimals, isDigit) &&
           (point < 0 || !decimals.isEmpty());
}

} // namespace freshet
