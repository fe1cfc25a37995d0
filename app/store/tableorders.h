// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tables.h"

/// Orders of columns whose values no index holds, in parts that one does (OrderPart). Inside the store only; `alias`
/// names the table of the rows.
namespace freshet {

/// Of a column that is a condition: few rows meet it.
[[nodiscard]] std::vector<OrderPart> flagOrder(const QString &conditionSql);
/// Of a money column that is zero in most rows. `column` with its alias; each of `otherSql` is a condition on the rest
/// that an index answers.
[[nodiscard]] std::vector<OrderPart> mostlyZeroOrder(const QString &column, const QStringList &otherSql);
/// Of goneSinceSql().
[[nodiscard]] std::vector<OrderPart> goneOrder(const QString &alias);
/// Of daysLateSql(): those that are settled for good, and those that hang on today.
[[nodiscard]] std::vector<OrderPart> latenessOrder(const QString &alias);
/// Of the customer's search_text, by the customers in their order; and rows of no customer that is known.
[[nodiscard]] std::vector<OrderPart> customerNameOrder(const QString &table, const QString &alias);
/// Of the names of payment methods, likewise.
[[nodiscard]] std::vector<OrderPart> methodNameOrder(const QString &alias);

/// What invoices_sorted_lateness holds: lateness of a settled invoice, else null.
[[nodiscard]] QString settledLatenessSql(const QString &alias);

} // namespace freshet
