// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/currency.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QStringList>

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace freshet {

/// How a value lies in a row of PackedRows.
enum class PackedKind {
    Flag,   ///< one digit
    Number, ///< any qint64, in decimal
    Day,    ///< ISO calendar day
    Code,   ///< currency code, empty for none
    Text,   ///< where it begins among the texts, and its bytes
};

struct PackedField
{
    PackedKind kind = PackedKind::Number;
    bool isOptional = false;

    /// Everything that is stored as text of its own, lists included, is Text.
    template<typename T>
    static constexpr PackedField of()
    {
        if constexpr (std::same_as<T, bool>)
            return {PackedKind::Flag};
        else if constexpr (std::integral<T>)
            return {PackedKind::Number};
        else if constexpr (std::same_as<T, CalendarDate>)
            return {PackedKind::Day};
        else if constexpr (std::same_as<T, Currency>)
            return {PackedKind::Code};
        else
            return {PackedKind::Text};
    }
    template<typename T>
        requires std::same_as<T, std::optional<typename T::value_type>>
    static constexpr PackedField of()
    {
        return {of<typename T::value_type>().kind, true};
    }
};

/// Rows on their way into a table as two values whatever their number: fields of fixed width, row after row, and the
/// texts behind one another (UTF-8). SQL takes them apart. Qt's driver spends a third of a microsecond on each value
/// that is bound, more than SQLite on storing it. Thread: any, one at a time.
class PackedRows
{
public:
    /// The beginning of a statement to which the rows are a table `packed` with these columns; parameters: see
    /// bindTo().
    [[nodiscard]] static QString asTable(const QStringList &columns, const std::vector<PackedField> &fields);
    /// The statement that writes the rows to `columns` of `table`; replaces rows of the same key.
    [[nodiscard]] static QString insertStatement(const QString &table, const QStringList &columns,
                                                 const std::vector<PackedField> &fields);

    [[nodiscard]] bool isEmpty() const { return m_fixed.isEmpty(); }
    void clear();

    /// The values of a row in the order of its fields; rows follow one another without a mark.
    void add(bool value);
    void add(qint64 value);
    void add(CalendarDate value);
    void add(const Currency &value);
    void add(std::string_view utf8);
    void addNull(PackedKind kind);

    /// To :fixed, and to :texts where a field is Text.
    void bindTo(QSqlQuery &query) const;

private:
    char *room(qsizetype width);

    QByteArray m_fixed;
    QByteArray m_texts = QByteArray(1, ' '); ///< a byte in front: to SQLite's substr() no bytes at all are NULL
    bool m_hasTexts = false;
};

} // namespace freshet
