// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/storecontents.h"

#include "store/database.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <algorithm>

namespace freshet::test {

namespace {

/// Columns about the reading of a row, not about the row.
bool isAboutReading(const QString &column)
{
    static const QStringList marks{QStringLiteral("hash"),      QStringLiteral("gone"),     QStringLiteral("held"),
                                   QStringLiteral("confirmed"), QStringLiteral("snapshot"), QStringLiteral("seen")};
    return std::ranges::any_of(marks, [&column](const QString &mark) { return column.contains(mark); });
}

QString rowText(const QString &table, const QSqlQuery &query)
{
    const QSqlRecord record = query.record();
    QStringList cells{table};
    for (int column = 0; column < record.count(); ++column) {
        if (!isAboutReading(record.fieldName(column)))
            cells.append(query.isNull(column) ? QStringLiteral("null") : query.value(column).toString());
    }
    return cells.join(QLatin1Char('|'));
}

void appendRows(Database &cache, const QString &table, const QString &condition, QStringList &rows)
{
    QSqlQuery query(cache.sql());
    if (!query.exec(QStringLiteral("SELECT * FROM %1 %2 ORDER BY 1").arg(table, condition)))
        rows.append(table + QStringLiteral(": ") + query.lastError().text());
    while (query.next())
        rows.append(rowText(table, query));
}

QStringList onlyIn(const QStringList &some, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList found;
    std::ranges::copy_if(some, std::back_inserter(found),
                         [&known](const QString &row) { return !known.contains(row); });
    return found;
}

} // namespace

QStringList liveContents(const QString &cachePath)
{
    const auto cache = Database::open(cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return {cache.error().detail};
    QStringList rows;
    for (const char *table : {"customers", "services", "invoices", "payments", "refunds", "credit_notes"})
        appendRows(**cache, QLatin1String(table), QStringLiteral("WHERE gone_since IS NULL"), rows);
    appendRows(**cache, QStringLiteral("patterns"),
               QStringLiteral("WHERE customer_id IN (SELECT id FROM customers WHERE gone_since IS NULL)"), rows);
    for (const char *table : {"payment_methods", "tags", "organizations", "custom_attributes"})
        appendRows(**cache, QLatin1String(table), {}, rows);
    return rows;
}

QStringList contentsReadAnew(RefreshFixture &desk)
{
    const QTemporaryDir folder;
    RefreshSetup setup = desk.setup();
    setup.cachePath = folder.filePath(QStringLiteral("cache.db"));
    setup.deskPath = folder.filePath(QStringLiteral("desk.db"));
    if (desk.refreshInto(setup, RefreshMode::FullCheck).status != RefreshStatus::Success)
        return {QStringLiteral("reading anew failed")};
    return liveContents(setup.cachePath);
}

QString differences(const QStringList &ours, const QStringList &uisp)
{
    if (ours == uisp)
        return {};
    const QStringList extra = onlyIn(ours, uisp);
    const QStringList lacking = onlyIn(uisp, ours);
    return QStringLiteral("%1 rows only here:\n%2\n%3 rows only in UISP:\n%4")
        .arg(extra.size())
        .arg(extra.mid(0, 5).join(QLatin1Char('\n')))
        .arg(lacking.size())
        .arg(lacking.mid(0, 5).join(QLatin1Char('\n')));
}

} // namespace freshet::test
