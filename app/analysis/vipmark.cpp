// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/vipmark.h"

#include <algorithm>
#include <array>

namespace freshet {

bool isVipReadable(const QString &value)
{
    static constexpr std::array known = {"", "0", "1", "true", "false", "yes", "no"};
    return std::ranges::any_of(
        known, [&value](const char *word) { return value.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

} // namespace freshet
