// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptreports.h"

namespace freshet {

namespace {

QString timeKey(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Result<void> keepReport(Database &cache, const QDateTime &at, const QByteArray &json)
{
    return inTransaction(cache, [&]() -> Result<void> {
        Result<QSqlQuery> query =
            cache.prepare(QStringLiteral("INSERT INTO refresh_reports (ended_at, report) VALUES (?, ?) "
                                         "ON CONFLICT (ended_at) DO UPDATE SET report = excluded.report"));
        if (!query)
            return query.error();
        query->bindValue(0, timeKey(at));
        query->bindValue(1, QString::fromUtf8(json));
        if (const Result<void> kept = cache.run(*query, QStringLiteral("keeping a report")); !kept)
            return kept;
        return cache.execute(QStringLiteral("DELETE FROM refresh_reports WHERE number <= "
                                            "(SELECT max(number) - 200 FROM refresh_reports)"));
    });
}

Result<std::optional<QByteArray>> keptReport(Database &cache, const QDateTime &at)
{
    Result<QSqlQuery> query = cache.prepare(QStringLiteral("SELECT report FROM refresh_reports WHERE ended_at = ?"));
    if (!query)
        return query.error();
    query->bindValue(0, timeKey(at));
    if (const Result<void> asked = cache.run(*query, QStringLiteral("a kept report")); !asked)
        return asked.error();
    if (!query->next())
        return std::optional<QByteArray>();
    return std::optional(query->value(0).toString().toUtf8());
}

Result<void> readKeptReports(Database &cache, const std::function<bool(const QByteArray &json)> &take)
{
    Result<QSqlQuery> query = cache.prepare(QStringLiteral("SELECT report FROM refresh_reports ORDER BY number DESC"));
    if (!query)
        return query.error();
    if (Result<void> asked = cache.run(*query, QStringLiteral("the kept reports")); !asked)
        return asked;
    bool wantsMore = true;
    while (wantsMore && query->next())
        wantsMore = take(query->value(0).toString().toUtf8());
    return {};
}

} // namespace freshet
