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

/// Where texts stand that the store keeps unfolded.
struct UnfoldedText
{
    QString fromSql;
    QString idSql;
    QString textSql;
};

enum class TextMatch { Part, Whole };

/// Rows whose text has letters beyond ASCII, which SQLite's LIKE does not fold, and contains or is `folded`.
Result<std::vector<RecordId>> foundByFolding(Database &cache, const UnfoldedText &where, const QString &folded,
                                             TextMatch match);

/// The currencies that customers are billed in.
Result<QStringList> customerCurrencies(Database &cache);

/// The words of the typed text, folded for accents and case; not more than any sensible search has.
[[nodiscard]] QStringList searchedWords(const QString &typed);

/// The digits of folded text that could be a phone number written with spaces and signs; else empty.
[[nodiscard]] QString phoneDigits(const QString &folded);

/// `word` as a LIKE pattern (ESCAPE '\') for "contains".
[[nodiscard]] QString containsPattern(const QString &word);

} // namespace freshet
