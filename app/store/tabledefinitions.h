// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tables.h"

#include <vector>

/// The tables, one file each, and the pieces of SQL that they share. Inside the store only.
namespace freshet {

TableSpec customersTable();
TableSpec servicesTable();
TableSpec invoicesTable();
TableSpec paymentsTable();
TableSpec patternsTable();
TableSpec worklistTable();
TableSpec findingsTable();
TableSpec changesTable();

/// A column for JSON and the window; `windowOrder` 0 keeps it out of the window.
ColumnSpec column(const char *key, CellKind kind, const QString &valueSql, int windowOrder,
                  const QString &sortSql = {});
/// A column that only the window offers.
ColumnSpec windowColumn(const char *key, CellKind kind, const QString &valueSql, int windowOrder,
                        const QString &sortSql = {});
/// The same column with an order in parts.
ColumnSpec inParts(ColumnSpec column, std::vector<OrderPart> order);
/// A column that is never shown itself, but that others are explained by.
ColumnSpec quietColumn(const char *key, CellKind kind, const QString &valueSql);

/// An open, billed invoice that is past its due date at :today. `alias` names the invoices table.
QString overdueSql(const QString &alias);
/// An open, billed invoice whose days past the due date at :today fall into this bucket of the ageing. Uses the
/// placeholders of ageingDayName().
QString ageingSql(const QString &alias, int bucket);
/// Stands for the newest due date, seen from :today, of this bucket behind "not due".
QString ageingDayName(int bucket);
/// A payment by the method named "Courtesy credit", which stands for no money received. `alias` names payments.
QString courtesySql(const QString &alias);
/// The day that lateness of invoice `alias` is measured against: the due date of the pro-forma that it was made from,
/// else its own, else its creation date.
QString lateAfterSql(const QString &alias);
/// Lateness in days at :today: of a settled invoice for good, of an open one so far; null where nothing is judged.
QString daysLateSql(const QString &alias);
/// The invoice's status in JSON's words.
QString invoiceStatusSql(const QString &alias);
/// The service's status in JSON's words.
QString serviceStatusSql(const QString &alias);
/// When the snapshot was published that lacked the row; null while UISP has it.
QString goneSinceSql(const QString &alias);
/// Rows whose `customerIdSql` is a customer that the search finds.
QString customerFoundSql(const QString &customerIdSql);

} // namespace freshet
