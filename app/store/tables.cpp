// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"

#include "store/tabledefinitions.h"

#include <algorithm>

namespace freshet {

const TableSpec &tableSpec(TableId table)
{
    static const TableSpec customers = customersTable();
    static const TableSpec services = servicesTable();
    static const TableSpec invoices = invoicesTable();
    static const TableSpec payments = paymentsTable();
    static const TableSpec patterns = patternsTable();
    static const TableSpec worklist = worklistTable();
    static const TableSpec findings = findingsTable();
    static const TableSpec changes = changesTable();
    switch (table) {
    case TableId::Customers:
        return customers;
    case TableId::Services:
        return services;
    case TableId::Invoices:
        return invoices;
    case TableId::Payments:
        return payments;
    case TableId::Patterns:
        return patterns;
    case TableId::Worklist:
        return worklist;
    case TableId::Findings:
        return findings;
    case TableId::Changes:
        return changes;
    }
    Q_UNREACHABLE();
}

int columnIndex(const TableSpec &spec, const QString &key)
{
    const auto found = std::ranges::find(spec.columns, key, &ColumnSpec::key);
    return found == spec.columns.end() ? -1 : int(found - spec.columns.begin());
}

bool isNumeric(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Money:
    case CellKind::Days:
    case CellKind::Decimal:
    case CellKind::Ratio:
        return true;
    case CellKind::Text:
    case CellKind::Sentence:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Flag:
    case CellKind::Word:
    case CellKind::Marks:
    case CellKind::Covers:
    case CellKind::Changes:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace freshet
