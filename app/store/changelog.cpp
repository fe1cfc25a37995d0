// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changelog.h"

#include "store/storedvalues.h"

namespace freshet {

namespace {

/// SQL for the member `,"column":[old,new]`, or null. Numbers are written without json_array(), which takes longer.
QString memberSql(const QString &column, bool isNumber)
{
    const char *number =
        R"(iif(s.@ IS l.@, NULL, ',"@":[' || ifnull(l.@, 'null') || ',' || ifnull(s.@, 'null') || ']'))";
    const char *text = R"(iif(s.@ IS l.@, NULL, ',"@":' || json_array(l.@, s.@)))";
    return QString::fromLatin1(isNumber ? number : text).replace(QLatin1Char('@'), column);
}

/// SQL for the members of those columns that differ. One call takes less time than as many joinings of texts.
QString differencesSql(const ComparedTable &table)
{
    QStringList members;
    for (const QString &column : table.sentColumns)
        members += memberSql(column, table.numberColumns.contains(column));
    return QStringLiteral("printf('%1', %2)")
        .arg(QStringLiteral("%s").repeated(members.size()), members.join(QLatin1String(", ")));
}

} // namespace

ChangeLog::ChangeLog(Database &cache, qint64 snapshot)
    : m_cache(cache)
    , m_snapshot(snapshot)
{
}

Result<void> ChangeLog::noteStaged(const ComparedTable &table)
{
    const Result<QVariant> wasReadWhole =
        m_cache.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM list_state WHERE entity = '%1')").arg(table.live));
    if (!wasReadWhole)
        return wasReadWhole.error();
    // The limit keeps SQLite from reckoning the differences once more for the condition.
    return m_cache.execute(
        QStringLiteral("INSERT INTO changes (snapshot, entity, row_id, customer_id, kind, currency, fields) "
                       "SELECT %1, '%2', id, customer, kind, currency, '{' || substr(differences, 2) || '}' FROM ("
                       "SELECT s.id AS id, s.%3 AS customer, s.currency AS currency, "
                       "CASE WHEN l.id IS NULL THEN 'added' WHEN l.gone_since IS NULL THEN 'changed' "
                       "ELSE 'returned' END AS kind, iif(l.id IS NULL, '', %4) AS differences "
                       "FROM %5 s %6 %2 l ON l.id = s.id ORDER BY s.id LIMIT -1) "
                       "WHERE kind <> 'changed' OR differences <> ''")
            .arg(QString::number(m_snapshot), table.live, table.customerColumn, differencesSql(table), table.staged,
                 wasReadWhole->toBool() ? QStringLiteral("LEFT JOIN") : QStringLiteral("JOIN")));
}

Result<void> ChangeLog::noteGone(const ComparedTable &table, std::span<const RecordId> ids)
{
    return noteMarks(table, ids, "gone", "gone_since IS NULL");
}

Result<void> ChangeLog::noteReturned(const ComparedTable &table, std::span<const RecordId> ids)
{
    return noteMarks(table, ids, "returned", "gone_since IS NOT NULL");
}

Result<void> ChangeLog::noteMarks(const ComparedTable &table, std::span<const RecordId> ids, const char *kind,
                                  const char *condition)
{
    if (ids.empty())
        return {};
    Result<QSqlQuery> query = m_cache.prepare(
        QStringLiteral("INSERT INTO changes (snapshot, entity, row_id, customer_id, kind, currency, fields) "
                       "SELECT ?, '%1', id, %2, '%3', currency, '{}' FROM %1 "
                       "WHERE %4 AND id IN (SELECT value FROM json_each(?)) ORDER BY id")
            .arg(table.live, table.customerColumn, QLatin1String(kind), QLatin1String(condition)));
    if (!query)
        return query.error();
    query->addBindValue(m_snapshot);
    query->addBindValue(jsonIdList(ids));
    return m_cache.run(*query, table.live);
}

Result<void> ChangeLog::forgetOld(const ChangeRetention &kept, const QDateTime &now)
{
    if (!kept.days)
        return {};
    Result<QSqlQuery> query =
        m_cache.prepare(QStringLiteral("DELETE FROM changes WHERE snapshot <= "
                                       "(SELECT max(number) FROM snapshots WHERE published_at < ?)"));
    if (!query)
        return query.error();
    query->addBindValue(now.toUTC().addDays(-*kept.days).toString(Qt::ISODateWithMs));
    return m_cache.run(*query, QStringLiteral("changes"));
}

} // namespace freshet
