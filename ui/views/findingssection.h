// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"

#include <vector>

class QWidget;

namespace freshet {

/// The contradictions of one customer, on the card: severity and sentence, with the advice as tool tip. `rows`: of the
/// table of findings. Null when there are none.
[[nodiscard]] QWidget *findingsSection(const std::vector<TableRow> &rows);

} // namespace freshet
