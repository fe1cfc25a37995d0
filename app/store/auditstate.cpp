// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditstate.h"

#include "store/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freshet {

namespace {

Result<void> writeMeta(Database &cache, const QString &key, const QString &value)
{
    Result<QSqlQuery> query =
        cache.prepare(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                                     "value = excluded.value WHERE value <> excluded.value"));
    if (!query)
        return query.error();
    query->bindValue(0, key);
    query->bindValue(1, value.isNull() ? QStringLiteral("") : value);
    return cache.run(*query, QStringLiteral("audit state"));
}

QJsonObject toJson(const AuditState &state)
{
    QJsonArray moving;
    for (const RecordId customer : state.movingAccounts)
        moving.append(customer);
    QJsonObject gaps;
    for (const auto &[figure, gap] : state.overviewGaps)
        gaps.insert(figure, gap);
    return {{QStringLiteral("version"), state.version},
            {QStringLiteral("day"), state.day.toIso()},
            {QStringLiteral("skipped"), state.wasSkipped},
            {QStringLiteral("whole"), state.wasWhole},
            {QStringLiteral("compared"), state.hasComparedAccounts},
            {QStringLiteral("moving"), moving},
            {QStringLiteral("gaps"), gaps}};
}

} // namespace

Result<AuditState> readAuditState(Database &cache)
{
    const Result<QVariant> text = cache.value(QStringLiteral("SELECT value FROM meta WHERE key = 'audit'"));
    const Result<QVariant> at = cache.value(QStringLiteral("SELECT value FROM meta WHERE key = 'audited_at'"));
    if (!text || !at)
        return text ? at.error() : text.error();
    const QJsonObject object = QJsonDocument::fromJson(text->toString().toUtf8()).object();
    AuditState state;
    state.version = object[QLatin1String("version")].toInt();
    state.auditedAt = QDateTime::fromString(at->toString(), Qt::ISODateWithMs);
    state.day = storedDate(QStringView(object[QLatin1String("day")].toString())).value_or(CalendarDate());
    state.wasSkipped = object[QLatin1String("skipped")].toBool();
    state.wasWhole = object[QLatin1String("whole")].toBool();
    state.hasComparedAccounts = object[QLatin1String("compared")].toBool();
    const QJsonArray moving = object[QLatin1String("moving")].toArray();
    for (const auto &customer : moving)
        state.movingAccounts.push_back(customer.toInteger());
    const QJsonObject gaps = object[QLatin1String("gaps")].toObject();
    for (auto gap = gaps.begin(); gap != gaps.end(); ++gap)
        state.overviewGaps[gap.key()] = gap->toInteger();
    return state;
}

Result<void> writeAuditState(Database &cache, const AuditState &state)
{
    const QByteArray json = QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact);
    if (const Result<void> written = writeMeta(cache, QStringLiteral("audit"), QString::fromUtf8(json)); !written)
        return written;
    return writeMeta(cache, QStringLiteral("audited_at"), state.auditedAt.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace freshet
