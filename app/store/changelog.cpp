// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changelog.h"

#include "store/storedvalues.h"

namespace freshet {

namespace {

/// SQL for the members `,"column":[old,new]` of those columns that differ.
QString differencesSql(const QStringList &columns)
{
    QStringList members;
    for (const QString &column : columns)
        members += QStringLiteral(R"(iif(s.%1 IS l.%1, '', ',"%1":' || json_array(l.%1, s.%1)))").arg(column);
    return members.join(QLatin1String(" || "));
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
            .arg(QString::number(m_snapshot), table.live, table.customerColumn, differencesSql(table.sentColumns),
                 table.staged, wasReadWhole->toBool() ? QStringLiteral("LEFT JOIN") : QStringLiteral("JOIN")));
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
