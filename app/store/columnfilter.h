// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace freshet {

struct ColumnSpec;
struct TableSpec;

enum class ColumnTest { Contains, Equals, Between, AnyOf, Empty, NotEmpty };

/// A condition on one column of a table.
struct ColumnCondition
{
    QString column; ///< key of a ColumnSpec
    ColumnTest test = ColumnTest::Contains;
    QString text{}; ///< Contains and Equals, whatever its accents and case
    /// Between: both ends included, an empty one is open. Numbers as in JSON ("12.5"), money in whole units of the
    /// row's currency, ratios from 0 to 1, dates and times as ISO days (times: of this computer's zone).
    QString from{};
    QString to{};
    QStringList words{}; ///< AnyOf: the raw values; "1" and "0" of a flag

    friend bool operator==(const ColumnCondition &, const ColumnCondition &) = default;
};

/// The conditions that somebody has set on columns.
struct ColumnFilter
{
    std::vector<ColumnCondition> conditions;
    bool matchesAny = false; ///< one of them is enough; else all must hold

    [[nodiscard]] bool isEmpty() const { return conditions.empty(); }
    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// What can be asked of a column of this kind, the most common first; empty when nothing can.
[[nodiscard]] std::vector<ColumnTest> testsFor(const ColumnSpec &column);

/// InvalidInput, with a sentence for people, when the table has no such column, the column cannot be asked that, or
/// there is nothing to compare with.
Result<void> checkCondition(const TableSpec &spec, const ColumnCondition &condition);

/// {"match": "all" or "any", "conditions": [{"column": …, "test": …, …}]}; empty for an empty filter.
[[nodiscard]] QJsonObject columnFilterJson(const ColumnFilter &filter);
/// InvalidInput, with a sentence for people, for anything that columnFilterJson() would not have written about `spec`.
Result<ColumnFilter> columnFilterFrom(const QJsonObject &object, const TableSpec &spec);

} // namespace freshet
