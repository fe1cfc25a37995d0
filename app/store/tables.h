// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

#include <optional>
#include <vector>

/// The tables that people see, as descriptions: which columns, from which SQL, which filters. The window's one table
/// model and `freshet-cli list` both read them, so a column is added in one place.
namespace freshet {

enum class TableId { Customers, Services, Invoices, Payments, Patterns };

/// What a cell's raw value is. Money: qint64 minor units (the row's currency); Date and DateTime: ISO text;
/// Days and Integer: qint64; Decimal and Ratio: double; Flag: bool; Word: a status word as in JSON; Marks: marksText().
/// Covers: JSON text [{"invoice_id":1,"amount":1200}] in minor units. A missing value is an invalid QVariant.
enum class CellKind { Integer, Text, Money, Date, DateTime, Days, Decimal, Ratio, Flag, Word, Marks, Covers };

struct ColumnSpec
{
    QString key; ///< the JSON key, and what views and settings call the column, e.g. "account_balance"
    CellKind kind = CellKind::Text;
    QString valueSql;  ///< over the table's FROM clause
    QString sortSql;   ///< empty: valueSql
    bool isInJson = true;   ///< `freshet-cli list` prints it
    bool isInWindow = true; ///< the window offers it
};

/// A chip: a named condition.
struct FilterSpec
{
    QString key;      ///< e.g. "overdue"
    QString whereSql; ///< may use :today
};

struct TableSpec
{
    TableId id = TableId::Customers;
    QString key;     ///< "customers"
    QString fromSql; ///< e.g. "customers c LEFT JOIN patterns p ON p.customer_id = c.id"
    QString idSql;   ///< the row's id, e.g. "c.id"
    QString currencySql;
    QString customerIdSql;
    QString goneSql; ///< non-null when UISP no longer has the row
    QString searchSql; ///< a condition with :needle, already folded and escaped for LIKE … ESCAPE '\'
    std::vector<ColumnSpec> columns;
    std::vector<FilterSpec> filters;
    QString defaultSortKey;
    bool defaultDescending = false;
};

[[nodiscard]] const TableSpec &tableSpec(TableId table);
[[nodiscard]] int columnIndex(const TableSpec &spec, const QString &key); ///< −1 when there is none

/// Case- and accent-folded, for searching: "Þórdís Ř" and "thordis r" meet. The store folds rows the same way.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace freshet
