// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/records.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace freshet {

/// What the values of a changed field are: Id, Count: qint64; Money: qint64 minor units; Text; Date: ISO text;
/// Flag: bool; Word: a status word as in JSON; Covers, Contacts, Tags, Attributes: the JSON text that the row keeps
/// (store/jsontext.h).
enum class FieldKind { Id, Count, Money, Text, Date, Flag, Word, Covers, Contacts, Tags, Attributes };

/// One field of a row before and after. A missing value and an empty text are invalid QVariants.
struct ChangedField
{
    QString key; ///< as the lists call it, e.g. "remaining_amount"
    FieldKind kind = FieldKind::Text;
    QVariant before;
    QVariant after;
};

/// What one snapshot changed of one row.
struct RowChange
{
    QString entity; ///< the name of the row's table
    Currency currencyBefore;
    Currency currencyAfter;
    std::vector<ChangedField> fields; ///< the most telling first; none of a row that was added or went
};

/// SQL for the cell that changeOfCell() reads. `alias` names the table `changes`.
[[nodiscard]] QString changeCellSql(const QString &alias);
/// `currency`: of the change. Fields that this version has no name for keep the column's.
[[nodiscard]] RowChange changeOfCell(const QString &cell, const Currency &currency);

/// A value of kind Covers.
[[nodiscard]] std::vector<PaymentCover> changedCovers(const QVariant &value);

/// What each column of a table is called in a change, in the order of RowChange::fields: the key that the lists have
/// for it; where no list shows it, the name that it has here and nowhere else.
struct FieldName
{
    const char *column;
    const char *key;
    FieldKind kind;
};
/// Of the table `entity`; none for a table whose changes nobody writes down.
[[nodiscard]] std::vector<FieldName> fieldNames(const QString &entity);

} // namespace freshet
