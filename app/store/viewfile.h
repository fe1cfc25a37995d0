// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/savedviews.h"

namespace freshet {

struct TableSpec;

/// A view as people hand it to each other: JSON that says what it is and which table it belongs to.
[[nodiscard]] QByteArray viewFile(const TableSpec &table, const SavedView &view);

/// Strict: anything that viewFile() would not have written for this table is InvalidInput, with a sentence that says
/// what is wrong. `tableTitle`: what people call the table.
Result<SavedView> readViewFile(const QByteArray &file, const TableSpec &table, const QString &tableTitle);

} // namespace freshet
