// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

#include <optional>
#include <vector>

/// The tables that people see, as descriptions: which columns, from which SQL, which filters. The window's one table
/// model and `freshet-cli list` both read them, so a column is added in one place. A missing value sorts as the least.
namespace freshet {

enum class TableId { Customers, Services, Invoices, Payments, Patterns, Worklist, Findings, Changes };

/// What a cell's raw value is. Money: qint64 minor units (the row's currency); Date and DateTime: ISO text;
/// Days and Integer: qint64; Decimal and Ratio: double; Flag: bool; Word: a status word as in JSON; Marks: marksText().
/// Covers: JSON text [{"invoice_id":1,"amount":1200}] in minor units. Changes: what changeOfCell() reads. A missing
/// value is an invalid QVariant.
/// A Sentence is one as domain/sentence.h keeps it.
enum class CellKind {
    Integer,
    Text,
    Sentence,
    Money,
    Date,
    DateTime,
    Days,
    Decimal,
    Ratio,
    Flag,
    Word,
    Marks,
    Covers,
    Changes
};

/// Some of the rows in the order of a column. The parts of a column hold each row once; merged by place and id they are
/// its order. Each can give its first rows without looking at the others, which is why there are parts.
struct OrderPart
{
    QString whereSql;        ///< which rows
    QString placeSql;        ///< compares as the column's sortSql does
    QString orderSql;        ///< gives the order of placeSql, where an index has it in another form; empty: placeSql
    QString fromSql;         ///< empty: as TableSpec's; @where, @direction and @most stand for those of the question
    QString anySql;          ///< whether there are any of these, where a look at all rows would tell only in the end
    bool isConstant = false; ///< placeSql is the same for all its rows: they are in the order of their ids
    bool areFew = false;     ///< found by an index and put in order then
};

struct ColumnSpec
{
    QString key;   ///< the JSON key, and what views and settings call the column, e.g. "account_balance"
    QString title; ///< translated; above the column in tables of the command line, which show the key where it is empty
    CellKind kind = CellKind::Text;
    QString valueSql;       ///< over the table's FROM clause; may use :today
    QString sortSql;        ///< empty: valueSql
    bool isInJson = true;   ///< `freshet-cli list` prints it; JSON and CSV follow the order of TableSpec::columns
    bool isInWindow = true; ///< the window offers it
    int windowOrder = 0;    ///< the window shows its columns sorted by this, from 1
    std::vector<OrderPart> order{}; ///< empty: the order of sortSql comes from an index, or takes a look at all rows
};

/// A chip: a named condition.
struct FilterSpec
{
    QString key;              ///< e.g. "overdue"
    QString whereSql;         ///< may use :today and the days of the ageing; empty: every row
    bool showsGone = false;   ///< shows rows that UISP no longer has, which the others leave out
    bool isAlwaysChip = true; ///< else reached from elsewhere, and a chip only while it is chosen
};

struct TableSpec
{
    TableId id = TableId::Customers;
    QString key; ///< "customers"
    bool isLong =
        false;       ///< may have a million rows: every order of the window gives its first rows without a look at all
    QString fromSql; ///< e.g. "customers c LEFT JOIN patterns p ON p.customer_id = c.id"
    QString countFromSql; ///< the tables that filters, search and money columns read: what counting and adding up needs
    QString idSql;        ///< the row's id, e.g. "c.id"
    QString namedSql;     ///< the id that people mean by "#17"; empty: idSql
    QString currencySql;
    QString customerIdSql;
    QString ofCustomerSql; ///< the condition that a row is about :customer; empty: customerIdSql is that customer
    QString ofSnapshotSql; ///< the condition that a row belongs to :snapshot; empty: rows are not of one refresh
    QString goneSql;       ///< non-null when UISP no longer has the row; "NULL" where that is no matter
    QString olderSql;      ///< a condition with :confirmed_before, also in seconds: see TableQuery::olderThan
    QString searchSql;     ///< a condition with :needle, already folded and escaped for LIKE … ESCAPE '\'
    QString unfoldedSql;   ///< text that searchSql compares but the store keeps unfolded; empty when there is none
    QString amountSql;     ///< the money that a typed number is looked for in; empty when there is none
    std::vector<ColumnSpec> columns;
    std::vector<FilterSpec> filters; ///< the first is "all", what an empty filter key means
    QString defaultSortKey;
    bool defaultDescending = false;
};

[[nodiscard]] const TableSpec &tableSpec(TableId table);
[[nodiscard]] int columnIndex(const TableSpec &spec, const QString &key); ///< −1 when there is none
/// Whether cells of this kind are numbers: aligned to the right, and unquoted in CSV.
[[nodiscard]] bool isNumeric(CellKind kind);

/// Case- and accent-folded, for searching: "Þórdís Ř" and "thordis r" meet. The store folds rows the same way.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace freshet
