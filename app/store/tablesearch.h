// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"

#include <QVariantMap>

namespace freshet {

/// A piece of SQL with the values of its placeholders.
struct BoundSql
{
    QString sql;
    QVariantMap values;
};

/// What somebody typed as a condition on a table: every word must be found, in any order and any field; text that
/// looks like a phone number is also looked for by its digits alone; "#1043" is the row or customer of that id. An
/// empty `sql` when nothing was typed.
Result<BoundSql> searchCondition(Database &cache, const TableSpec &spec, const QString &typed);

/// `word` as a LIKE pattern (ESCAPE '\') for "contains".
[[nodiscard]] QString containsPattern(const QString &word);

} // namespace freshet
