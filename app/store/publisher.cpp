// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/publisher.h"

#include "store/patternreader.h"
#include "store/storedvalues.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace freshet {

namespace {

constexpr qint64 secondsADay = 86'400;

} // namespace

Result<void> dropRun(StagedRefresh &refresh, RunPages &pages)
{
    for (auto &[entity, table] : refresh.tables) {
        if (const Result<void> dropped = table.dropStaging(pages.mode()); !dropped)
            return dropped;
    }
    return pages.forget();
}

Publisher::Publisher(Database &cache, StagedRefresh &refresh, RunPages &pages, const PublishRequest &request)
    : m_cache(cache)
    , m_refresh(refresh)
    , m_pages(pages)
    , m_request(request)
    , m_publishedAt(request.publishedAt.toUTC().toString(Qt::ISODateWithMs))
    , m_confirmedAt(request.readSince.isValid() ? request.readSince.toUTC().toString(Qt::ISODateWithMs) : m_publishedAt)
{
}

Result<PublishOutcome> Publisher::publish(const AnalyseStep &analyse)
{
    const Result<void> published = inTransaction(m_cache, [&]() -> Result<void> {
        for (const auto step : {&Publisher::numberSnapshot, &Publisher::shareWithFullCheck, &Publisher::publishTables,
                                &Publisher::forgetOldChanges, &Publisher::publishLists, &Publisher::confirmLists,
                                &Publisher::replaceRowErrors, &Publisher::writeZone}) {
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
    ChangeLog changes(m_cache, m_outcome.snapshot);
    QSet<RecordId> touched;
    for (auto &[entity, table] : m_refresh.tables) {
        if (const Result<void> wanted = notCancelled(); !wanted)
            return wanted;
        const Result<QString> heldSince = confirmedBefore(entity);
        if (!heldSince)
            return heldSince.error();
        const Result<EntityCounts> counts = table.publish(changes, *heldSince, m_request.mostRowsIndexed, touched);
        if (!counts)
            return counts.error();
        m_outcome.counts[entity] = *counts;
    }
    m_outcome.touchedCustomers.assign(touched.begin(), touched.end());
    std::ranges::sort(m_outcome.touchedCustomers);
    return {};
}

Result<void> Publisher::forgetOldChanges()
{
    return ChangeLog(m_cache, m_outcome.snapshot).forgetOld(m_request.changesKept, m_request.publishedAt);
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
            m_outcome.paymentMethodsChanged = true;
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
        if (const Result<void> done = confirm(entityKey(entity)); !done)
            return done;
    }
    for (const QString &part : m_request.completeParts) {
        if (const Result<void> done = confirm(part); !done)
            return done;
    }
    return {};
}

Result<void> Publisher::confirm(const QString &list)
{
    // A full check that was interrupted may have begun before a refresh that was published since.
    return run(
        "INSERT INTO list_state (entity, confirmed_at, snapshot) VALUES (?, ?, ?) ON CONFLICT (entity) DO UPDATE "
        "SET confirmed_at = max(confirmed_at, excluded.confirmed_at), snapshot = excluded.snapshot",
        {list, m_confirmedAt, m_outcome.snapshot});
}

/// False when the row came a second time and could be read then.
bool Publisher::isStillHeld(const HeldRow &row)
{
    const auto table = m_refresh.tables.find(row.entity);
    return !row.id || table == m_refresh.tables.end() || !table->second.states().seen().contains(*row.id);
}

Result<void> Publisher::replaceRowErrors()
{
    const Result<QVariant> stored = m_cache.value(QStringLiteral("SELECT count(*) FROM row_errors"));
    if (!stored)
        return stored.error();
    if (stored->toLongLong() > 0) {
        for (const Entity entity : m_request.completeLists) {
            if (const Result<void> forgotten = forgetRowErrors(entity); !forgotten)
                return forgotten;
        }
        if (const Result<void> forgotten = forgetErrorsOfReadRows(); !forgotten)
            return forgotten;
    }
    return keepRowErrors();
}

/// Of lists that were not read whole, rows that could be read now.
Result<void> Publisher::forgetErrorsOfReadRows()
{
    for (const auto &[entity, table] : m_refresh.tables) {
        Result<QSqlQuery> rows =
            m_cache.prepare(QStringLiteral("SELECT DISTINCT id FROM row_errors WHERE id IS NOT NULL AND entity = '%1'")
                                .arg(table.name()));
        if (!rows)
            return rows.error();
        if (const Result<void> asked = m_cache.run(*rows, table.name()); !asked)
            return asked;
        std::vector<RecordId> read;
        while (rows->next()) {
            if (table.states().seen().contains(rows->value(0).toLongLong()))
                read.push_back(rows->value(0).toLongLong());
        }
        for (const RecordId id : read) {
            if (const Result<void> done = run("DELETE FROM row_errors WHERE entity = ? AND id = ?", {table.name(), id});
                !done)
                return done;
        }
    }
    return {};
}

Result<void> Publisher::forgetRowErrors(Entity entity)
{
    return run("DELETE FROM row_errors WHERE entity = ?", {entityKey(entity)});
}

Result<void> Publisher::keepRowErrors()
{
    std::set<std::tuple<Entity, RecordId, QString>> written;
    for (const HeldRow &row : m_refresh.held) {
        if (!isStillHeld(row) || (row.id && !written.emplace(row.entity, *row.id, row.field).second))
            continue;
        const auto idOrNull = [](const std::optional<RecordId> &id) { return id ? QVariant(*id) : QVariant(); };
        const auto textOf = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
        const QVariantList values{entityKey(row.entity), idOrNull(row.id),    idOrNull(row.customerId),
                                  textOf(row.field),     textOf(row.problem), m_outcome.snapshot};
        if (const Result<void> done = run("DELETE FROM row_errors WHERE entity = ? AND id = ?", values.mid(0, 2));
            !done)
            return done;
        if (const Result<void> done = run("INSERT INTO row_errors (entity, id, customer_id, field, problem, snapshot) "
                                          "VALUES (?, ?, ?, ?, ?, ?)",
                                          values);
            !done)
            return done;
    }
    return {};
}

/// What a quick refresh has read is newer than what the full check, interrupted for it, has staged of the same rows.
Result<void> Publisher::shareWithFullCheck()
{
    RunPages check(m_cache, QStringLiteral("full"));
    if (m_pages.mode() == check.mode())
        return {};
    const Result<QDateTime> started = check.startedAt();
    if (!started || !started->isValid())
        return started ? Result<void>() : started.error();
    if (started->addSecs(secondsADay) < m_request.publishedAt)
        return dropRun(m_refresh, check); // nobody goes on with it
    for (const auto &[entity, table] : m_refresh.tables) {
        RunPage page{entity, {}};
        page.ids = table.states().seen().ids();
        const std::vector<RecordId> gone = table.states().gone().ids();
        page.ids.insert(page.ids.end(), gone.begin(), gone.end());
        if (page.ids.empty())
            continue;
        const QString drop = QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT value FROM json_each(?))")
                                 .arg(RecordTable::stagingName(check.mode(), entity));
        if (const Result<void> dropped = run(qPrintable(drop), {jsonIdList(page.ids)}); !dropped)
            return dropped;
        if (const Result<void> noted = check.add(page); !noted)
            return noted;
    }
    return {};
}

Result<void> Publisher::notCancelled() const
{
    if (m_request.isCancelled && *m_request.isCancelled)
        return Error{ErrorKind::Cancelled, {}, 0, {}};
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
    const Result<std::optional<CalendarDate>> before = dayOfPatterns(m_cache);
    if (!before)
        return before.error();
    m_outcome.dayChanged = *before != m_request.today;
    if (!analyse)
        return {};
    if (const Result<void> analysed = analyse(m_cache, m_outcome); !analysed)
        return analysed;
    return setMeta("patterns_as_of", m_request.today.toIso());
}

Result<void> Publisher::dropStaging()
{
    if (m_request.mode == QLatin1String("full")) {
        // Whatever a quick refresh has left behind is older than this.
        RunPages refresh(m_cache, QStringLiteral("refresh"));
        if (const Result<void> dropped = dropRun(m_refresh, refresh); !dropped)
            return dropped;
    }
    return dropRun(m_refresh, m_pages);
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
    return m_cache.run(*query, QStringLiteral("snapshot"));
}

} // namespace freshet
