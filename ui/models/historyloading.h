// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tables.h"

/// Until every invoice and payment was read once, nobody can say how a customer pays: figures of that would look final
/// and are not.
namespace freshet {

/// "history loading", in the place of a judgement or a figure.
[[nodiscard]] QString historyLoadingText();
/// Why, in a sentence or two.
[[nodiscard]] QString historyLoadingReason();
/// Whether the column says how the customer pays.
[[nodiscard]] bool hangsOnHistory(TableId table, const ColumnSpec &column);
/// Whether what the filter leaves hangs on how customers pay.
[[nodiscard]] bool hangsOnHistory(const FilterSpec &filter);

} // namespace freshet
