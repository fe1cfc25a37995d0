// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actionstore.h"

#include "store/storedvalues.h"

#include <algorithm>

namespace freshet {

namespace {

QString purpose()
{
    return QStringLiteral("actions");
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

Result<QSqlQuery> run(Database &desk, const QString &statement, const QVariantList &values)
{
    Result<QSqlQuery> query = desk.prepare(statement);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    const Result<void> done = desk.run(*query, purpose());
    return done ? std::move(query) : Result<QSqlQuery>(done.error());
}

Result<std::vector<SentAction>> openWhere(Database &desk, const QString &condition, const QVariantList &values)
{
    Result<QSqlQuery> rows = run(desk,
                                 QStringLiteral("SELECT number, at, user, action, customer_id, target_id, value, "
                                                "reference_id "
                                                "FROM actions WHERE outcome IS NULL %1 ORDER BY number")
                                     .arg(condition),
                                 values);
    if (!rows)
        return rows.error();
    std::vector<SentAction> actions;
    while (rows->next()) {
        const std::optional<ActionKind> kind = actionOfWord(rows->value(3).toString());
        if (!kind)
            return Error{ErrorKind::DeskDamaged, purpose(), 0, rows->value(3).toString()};
        actions.push_back(
            {rows->value(0).toLongLong(), QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs),
             rows->value(2).toString(), *kind, rows->value(4).toLongLong(),
             std::max(rows->value(5).toLongLong(), qint64(0)), rows->value(6).toString(), rows->value(7).toLongLong()});
    }
    return actions;
}

} // namespace

RecordId targetOf(const SentAction &action)
{
    return action.serviceId != 0 ? action.serviceId : -action.customerId;
}

Result<qint64> beginAction(Database &desk, const SentAction &action)
{
    const Result<QSqlQuery> written =
        run(desk,
            QStringLiteral("INSERT INTO actions (at, user, action, customer_id, target_id, value, reference_id) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {timeText(action.at), neverNull(action.user), actionWord(action.kind), action.customerId, targetOf(action),
             neverNull(action.value), action.referenceId});
    return written ? Result<qint64>(written->lastInsertId().toLongLong()) : written.error();
}

Result<void> endAction(Database &desk, qint64 number, ActionState state, const QDateTime &at)
{
    const Result<QSqlQuery> written =
        run(desk, QStringLiteral("UPDATE actions SET outcome = ?, ended_at = ? WHERE number = ? AND outcome IS NULL"),
            {stateWord(state), timeText(at), number});
    return written ? Result<void>() : written.error();
}

Result<std::vector<SentAction>> openActions(Database &desk)
{
    return openWhere(desk, {}, {});
}

Result<std::optional<SentAction>> openActionOf(Database &desk, RecordId target)
{
    const Result<std::vector<SentAction>> open = openWhere(desk, QStringLiteral("AND target_id = ?"), {target});
    if (!open)
        return open.error();
    return open->empty() ? std::optional<SentAction>() : open->front();
}

Result<qint64> newestActionOf(Database &desk, RecordId target)
{
    Result<QSqlQuery> row =
        run(desk, QStringLiteral("SELECT ifnull(max(number), 0) FROM actions WHERE target_id = ?"), {target});
    if (!row)
        return row.error();
    return row->next() ? row->value(0).toLongLong() : 0;
}

} // namespace freshet
