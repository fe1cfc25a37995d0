// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columnfilter.h"
#include "store/tables.h"

/// What column filters are called on screen and in exported files.
namespace freshet {

/// What stands between the column and the value: "contains", "is empty", …
[[nodiscard]] QString testTitle(ColumnTest test);
/// The raw words that a Word or Flag column may say, in a sensible order; empty for other columns.
[[nodiscard]] QStringList offeredWords(TableId table, const ColumnSpec &column);
/// How such a word is shown: "partially paid", "yes".
[[nodiscard]] QString offeredWordTitle(const ColumnSpec &column, const QString &word);

/// "Balance from 10.00 to 50.00"
[[nodiscard]] QString conditionInWords(TableId table, const ColumnCondition &condition);
/// All conditions with "and" or "or" between them; empty for an empty filter.
[[nodiscard]] QString columnFilterInWords(TableId table, const ColumnFilter &filter);

} // namespace freshet
