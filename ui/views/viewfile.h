// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/savedviews.h"
#include "ui/models/tablecells.h"

namespace freshet {

/// A view as people hand it to each other: JSON that says what it is and which table it belongs to.
[[nodiscard]] QByteArray viewFile(const TableCells &cells, const SavedView &view);

/// Strict: anything that viewFile() would not have written for this table is InvalidInput, with a sentence that says
/// what is wrong.
Result<SavedView> readViewFile(const QByteArray &file, const TableCells &cells);

} // namespace freshet
