// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsstore.h"

namespace freshet {

namespace {

constexpr QLatin1String behaviourKey("payment_rules");
constexpr QLatin1String changeRetentionKey("change_retention");
constexpr QLatin1String suspensionPolicyKey("suspension_policy");
constexpr QLatin1String uispSuspensionKey("uisp_suspension");
constexpr QLatin1String judgedByKey("judged_by");

Result<std::optional<QByteArray>> readText(Database &database, QLatin1String table, QLatin1String key)
{
    const Result<QVariant> value =
        database.value(QStringLiteral("SELECT value FROM %1 WHERE key = '%2'").arg(table, key));
    if (!value)
        return value.error();
    return value->isNull() ? std::optional<QByteArray>() : std::optional(value->toString().toUtf8());
}

Result<void> writeText(Database &database, QLatin1String table, QLatin1String key, const QByteArray &text)
{
    Result<QSqlQuery> query =
        database.prepare(QStringLiteral("INSERT INTO %1 (key, value) VALUES (?, ?) ON CONFLICT (key) "
                                        "DO UPDATE SET value = excluded.value WHERE value <> excluded.value")
                             .arg(table));
    if (!query)
        return query.error();
    query->bindValue(0, QString(key));
    query->bindValue(1, QString::fromUtf8(text));
    return database.run(*query, key);
}

} // namespace

Result<BehaviourSettings> readBehaviour(Database &desk)
{
    const auto text = readText(desk, QLatin1String("settings"), behaviourKey);
    if (!text)
        return text.error();
    return *text ? behaviourFromJson(**text) : BehaviourSettings();
}

Result<void> writeBehaviour(Database &desk, const BehaviourSettings &settings)
{
    return writeText(desk, QLatin1String("settings"), behaviourKey, behaviourJson(settings));
}

Result<ChangeRetention> readChangeRetention(Database &desk)
{
    const auto text = readText(desk, QLatin1String("settings"), changeRetentionKey);
    if (!text)
        return text.error();
    return *text ? changeRetentionFromJson(**text) : ChangeRetention();
}

Result<void> writeChangeRetention(Database &desk, const ChangeRetention &retention)
{
    return writeText(desk, QLatin1String("settings"), changeRetentionKey, changeRetentionJson(retention));
}

Result<SuspensionPolicy> readSuspensionPolicy(Database &desk)
{
    const auto text = readText(desk, QLatin1String("settings"), suspensionPolicyKey);
    if (!text)
        return text.error();
    return *text ? policyFromJson(**text) : SuspensionPolicy();
}

Result<void> writeSuspensionPolicy(Database &desk, const SuspensionPolicy &policy)
{
    return writeText(desk, QLatin1String("settings"), suspensionPolicyKey, policyJson(policy));
}

Result<std::optional<BehaviourSettings>> readJudgedBy(Database &cache)
{
    const auto text = readText(cache, QLatin1String("meta"), judgedByKey);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional(BehaviourSettings());
    const Result<BehaviourSettings> settings = behaviourFromJson(**text);
    return settings ? std::optional(*settings) : std::nullopt;
}

Result<UispSuspension> readUispSuspension(Database &cache)
{
    const auto text = readText(cache, QLatin1String("meta"), uispSuspensionKey);
    if (!text)
        return text.error();
    return *text ? uispSuspensionFromJson(**text) : UispSuspension();
}

Result<void> keepUispSuspension(Database &cache, const std::optional<UispSuspension> &suspension)
{
    return suspension ? writeText(cache, QLatin1String("meta"), uispSuspensionKey, uispSuspensionJson(*suspension))
                      : Result<void>();
}

Result<AgeingEdges> readAgeingEdges(Database &cache)
{
    const Result<std::optional<BehaviourSettings>> settings = readJudgedBy(cache);
    if (!settings)
        return settings.error();
    return settings->value_or(BehaviourSettings()).ageing;
}

Result<void> writeJudgedBy(Database &cache, const BehaviourSettings &settings)
{
    return writeText(cache, QLatin1String("meta"), judgedByKey, behaviourJson(settings));
}

} // namespace freshet
