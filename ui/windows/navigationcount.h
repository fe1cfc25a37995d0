// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tables.h"
#include "ui/models/tone.h"

#include <QString>

#include <vector>

namespace freshet {

/// What stands beside a page's title in the navigation.
struct NavigationCount
{
    QString text;
    Tone tone = Tone::Plain;
};

/// `counts`: rows of each filter of the table, in the order of its specification; not empty. While the history is
/// loading, nothing is said of patterns that may yet change.
[[nodiscard]] NavigationCount navigationCount(TableId table, const std::vector<qint64> &counts, bool isHistoryLoading);

} // namespace freshet
