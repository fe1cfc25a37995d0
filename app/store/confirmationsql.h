// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "store/tables.h"

#include <QString>

/// How old rows are, as pieces of SQL over the store's tables. Nothing is written for a row that a list has shown
/// unchanged: the list knows when it was read last, the row only when it was read as it is. Inside the store only.
namespace freshet {

/// When UISP confirmed the row of `alias`, in UTC, ISO 8601: a row that could not be read since is as of the time
/// before that, one that is gone as of the snapshot that lacked it, others as of the latest of their own reading and
/// of the lists that cover them: the whole one, the open invoices, the payments of nobody, and the lists of one
/// customer that were read to clear up an account. Null when nothing of that is known.
/// Never newer than the truth; a list that failed leaves its rows as old as they were.
QString confirmedAtSql(const QString &alias, Entity entity);

/// Which of these it was: held, gone, whole_list, part_list, customer_read or row_read; null when nothing is known.
QString confirmedBySql(const QString &alias, Entity entity);

/// Whether confirmedAtSql() is before :confirmed_before, which :confirmed_before_seconds has as seconds since 1970, or
/// null. Several times as quick as a comparison, which would write out a time for each row.
QString olderSql(const QString &alias, Entity entity);

/// The order of confirmedAtSql() of invoices or payments, in parts: most rows are as old as their list or, after a
/// first load, in the order in which they were read.
std::vector<OrderPart> confirmationOrder(const QString &alias, Entity entity);

/// When UISP confirmed what a line of the worklist goes by: the older of its customer and its invoice.
QString worklistConfirmedAtSql(const QString &customer, const QString &invoice);

/// confirmedAtSql() of the pattern `alias` of a customer: as old as the oldest of what it is reckoned from (customers,
/// payment methods, credit notes, and the customer's invoices and payments). Null until each of these was read once.
QString patternConfirmedAtSql(const QString &alias);
/// olderSql() of it.
QString patternOlderSql(const QString &alias);

} // namespace freshet
