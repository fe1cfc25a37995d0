// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/publisher.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace freshet {

Publisher::Publisher(Database &cache, StagedRefresh &refresh, const PublishRequest &request)
    : m_cache(cache)
    , m_refresh(refresh)
    , m_request(request)
    , m_publishedAt(request.publishedAt.toUTC().toString(Qt::ISODateWithMs))
{
}

Result<PublishOutcome> Publisher::publish(const AnalyseStep &analyse)
{
    const Result<void> published = inTransaction(m_cache, [&]() -> Result<void> {
        for (const auto step : {&Publisher::numberSnapshot, &Publisher::publishTables, &Publisher::publishLists,
                                &Publisher::confirmLists, &Publisher::replaceRowErrors, &Publisher::writeZone}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done;
        }
        if (const Result<void> analysed = runAnalysis(analyse); !analysed)
            return analysed;
        return dropStaging();
    });
    if (!published)
        return published.error();
    return m_outcome;
}

Result<void> Publisher::numberSnapshot()
{
    const Result<QVariant> last = m_cache.value(QStringLiteral("SELECT max(number) FROM snapshots"));
    if (!last)
        return last.error();
    m_outcome.snapshot = last->toLongLong() + 1;
    return {};
}

Result<void> Publisher::publishTables()
{
    QSet<RecordId> touched;
    for (auto &[entity, table] : m_refresh.tables) {
        const Result<QString> heldSince = confirmedBefore(entity);
        if (!heldSince)
            return heldSince.error();
        if (const Result<void> done = table.publish(m_outcome.snapshot, *heldSince, touched); !done)
            return done;
        m_outcome.counts[entity] = table.states().counts();
    }
    m_outcome.touchedCustomers.assign(touched.begin(), touched.end());
    std::ranges::sort(m_outcome.touchedCustomers);
    return {};
}

/// When the list was last known to be whole: that is how old a row is whose newest version could not be read.
Result<QString> Publisher::confirmedBefore(Entity entity)
{
    const Result<QVariant> confirmed =
        m_cache.value(QStringLiteral("SELECT coalesce((SELECT confirmed_at FROM list_state WHERE entity = '%1'), "
                                     "(SELECT published_at FROM snapshots ORDER BY number DESC LIMIT 1))")
                          .arg(entityKey(entity)));
    if (!confirmed)
        return confirmed.error();
    return confirmed->isNull() ? m_publishedAt : confirmed->toString();
}

Result<void> Publisher::publishLists()
{
    for (const Entity entity : m_request.completeLists) {
        const auto list = m_refresh.lists.find(entity);
        if (list == m_refresh.lists.end())
            continue;
        const Result<EntityCounts> counts = list->second.publish();
        if (!counts)
            return counts.error();
        m_outcome.counts[entity] = *counts;
        // Whose money a payment is hangs on the name of its method, so a change there may move any pattern.
        if (entity == Entity::PaymentMethod && counts->unchanged != counts->received + counts->gone)
            m_outcome.dayChanged = true;
    }
    return {};
}

Result<void> Publisher::confirmLists()
{
    if (const Result<void> done = run("INSERT INTO snapshots (number, published_at, mode) VALUES (?, ?, ?)",
                                      {m_outcome.snapshot, m_publishedAt, m_request.mode});
        !done)
        return done;
    for (const Entity entity : m_request.completeLists) {
        if (const Result<void> done =
                run("INSERT OR REPLACE INTO list_state (entity, confirmed_at, snapshot) VALUES (?, ?, ?)",
                    {entityKey(entity), m_publishedAt, m_outcome.snapshot});
            !done)
            return done;
    }
    return {};
}

/// False when the row came a second time and could be read then.
bool Publisher::isStillHeld(const HeldRow &row)
{
    const auto table = m_refresh.tables.find(row.entity);
    if (!row.id || table == m_refresh.tables.end())
        return true;
    const RowStates::State *state = table->second.states().find(*row.id);
    return !state || (state->fate != RowStates::Fate::Staged && state->fate != RowStates::Fate::Unchanged);
}

Result<void> Publisher::replaceRowErrors()
{
    const Result<QVariant> stored = m_cache.value(QStringLiteral("SELECT count(*) FROM row_errors"));
    if (!stored)
        return stored.error();
    if (stored->toLongLong() > 0) {
        if (const Result<void> emptied = m_cache.execute(QStringLiteral("DELETE FROM row_errors")); !emptied)
            return emptied;
    }
    std::set<std::tuple<Entity, RecordId, QString>> written;
    for (const HeldRow &row : m_refresh.held) {
        if (!isStillHeld(row) || (row.id && !written.emplace(row.entity, *row.id, row.field).second))
            continue;
        const auto idOrNull = [](const std::optional<RecordId> &id) { return id ? QVariant(*id) : QVariant(); };
        const auto textOf = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
        if (const Result<void> done = run("INSERT INTO row_errors (entity, id, customer_id, field, problem, snapshot) "
                                          "VALUES (?, ?, ?, ?, ?, ?)",
                                          {entityKey(row.entity), idOrNull(row.id), idOrNull(row.customerId),
                                           textOf(row.field), textOf(row.problem), m_outcome.snapshot});
            !done)
            return done;
    }
    return {};
}

Result<void> Publisher::writeZone()
{
    if (const Result<void> named = setMeta("time_zone", QString::fromLatin1(m_request.zone.ianaName)); !named)
        return named;
    return setMeta("utc_offset", QString::number(m_request.zone.utcOffsetSeconds));
}

Result<void> Publisher::runAnalysis(const AnalyseStep &analyse)
{
    const Result<QVariant> patternsAsOf =
        m_cache.value(QStringLiteral("SELECT value FROM meta WHERE key = 'patterns_as_of'"));
    if (!patternsAsOf)
        return patternsAsOf.error();
    if (patternsAsOf->toString() != m_request.today.toIso())
        m_outcome.dayChanged = true;
    if (!analyse)
        return {};
    if (const Result<void> analysed = analyse(m_cache, m_outcome); !analysed)
        return analysed;
    return setMeta("patterns_as_of", m_request.today.toIso());
}

Result<void> Publisher::dropStaging()
{
    for (auto &[entity, table] : m_refresh.tables) {
        if (const Result<void> dropped = table.dropStaging(); !dropped)
            return dropped;
    }
    return {};
}

Result<void> Publisher::setMeta(const char *key, const QString &value)
{
    return run("INSERT INTO meta (key, value) VALUES (?, ?) "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
               {QString::fromLatin1(key), value.isNull() ? QStringLiteral("") : value});
}

Result<void> Publisher::run(const char *statement, const QVariantList &values)
{
    Result<QSqlQuery> query = m_cache.prepare(QString::fromLatin1(statement));
    if (!query)
        return query.error();
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return m_cache.failed(query->lastError(), QStringLiteral("snapshot"));
    return {};
}

} // namespace freshet
