// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listages.h"

#include "store/rowcells.h"

namespace freshet {

namespace {

/// The latest reading of any of the lists that show all of the rows; the oldest held row among them if that is older.
QString ageSql(const char *lists, const char *heldRows)
{
    return QStringLiteral("min((SELECT max(confirmed_at) FROM list_state WHERE entity IN (%1)), "
                          "coalesce((SELECT min(held_at) FROM %2 AND held_at IS NOT NULL), '9999'))")
        .arg(QLatin1String(lists), QLatin1String(heldRows));
}

QDateTime oldestOf(std::initializer_list<QDateTime> times)
{
    OldestTime oldest;
    for (const QDateTime &time : times)
        oldest.add(time);
    return oldest.value();
}

} // namespace

Result<ListAges> readListAges(Database &cache)
{
    const QStringList ages = {ageSql("'customers'", "customers WHERE 1"),
                              ageSql("'services'", "services WHERE 1"),
                              ageSql("'invoices', 'open_invoices'", "invoices WHERE status < 3"),
                              ageSql("'invoices'", "invoices WHERE 1"),
                              ageSql("'payments'", "payments WHERE 1"),
                              ageSql("'credit_notes'", "credit_notes WHERE 1"),
                              ageSql("'payment_methods'", "customers WHERE 0")};
    Result<QSqlQuery> query = cache.prepare(QStringLiteral("SELECT ") + ages.join(QLatin1String(", ")));
    if (!query)
        return query.error();
    if (const Result<void> asked = cache.run(*query, QStringLiteral("ages")); !asked)
        return asked.error();
    ListAges read;
    if (!query->next())
        return read;
    RowCells row(*query);
    read.customers = row.time();
    read.services = row.time();
    read.openInvoices = row.time();
    const QDateTime invoices = row.time();
    read.payments = row.time();
    const QDateTime creditNotes = row.time();
    const QDateTime methods = row.time();
    read.history = oldestOf({invoices, read.payments});
    read.patterns = oldestOf({read.customers, read.history, creditNotes, methods});
    return read;
}

} // namespace freshet
