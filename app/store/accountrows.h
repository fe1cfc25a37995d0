// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QSqlQuery>

/// Rows of the store as the records that they came from. Inside the store only.
namespace freshet {

/// The columns that accountRow() reads of a table, for SELECT.
[[nodiscard]] QString accountColumns(Entity entity);

/// The record on which `row` stands, as far as the audit looks at it.
template<typename Record>
[[nodiscard]] Record accountRow(const QSqlQuery &row);

} // namespace freshet
