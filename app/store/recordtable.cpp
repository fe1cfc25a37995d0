// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordtable.h"

namespace freshet {

RecordTable::RecordTable(Database &cache, Entity entity, QStringList columns)
    : m_cache(&cache)
    , m_name(entityKey(entity))
    , m_staged(QStringLiteral("staged_") + m_name)
    , m_customerColumn(entity == Entity::Customer ? QStringLiteral("id") : QStringLiteral("customer_id"))
    , m_columns(QStringList{QStringLiteral("id"), QStringLiteral("hash")} + columns)
{
}

/// `statement` with the table's names put in for @live, @staged and @customer.
QString RecordTable::filled(const char *statement) const
{
    return QString::fromLatin1(statement)
        .replace(QLatin1String("@live"), m_name)
        .replace(QLatin1String("@staged"), m_staged)
        .replace(QLatin1String("@customer"), m_customerColumn);
}

Result<void> RecordTable::createStaging()
{
    m_insert.reset();
    if (const Result<void> dropped = dropStaging(); !dropped)
        return dropped;
    const Result<QVariant> definition =
        m_cache->value(filled("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '@live'"));
    if (!definition)
        return definition.error();
    const QString live = definition->toString();
    if (const Result<void> created = m_cache->execute(filled("CREATE TABLE @staged ") + live.mid(live.indexOf(u'(')));
        !created)
        return created;
    const QStringList marks(m_columns.size(), QStringLiteral("?"));
    Result<QSqlQuery> insert =
        m_cache->prepare(filled("INSERT OR REPLACE INTO @staged (%1) VALUES (%2)")
                             .arg(m_columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))));
    if (!insert)
        return insert.error();
    m_insert = std::move(*insert);
    return {};
}

Result<void> RecordTable::dropStaging()
{
    return m_cache->execute(filled("DROP TABLE IF EXISTS @staged"));
}

Result<void> RecordTable::readLive()
{
    m_states.clear();
    m_batch.clear();
    Result<QSqlQuery> rows = m_cache->prepare(filled("SELECT id, hash FROM @live ORDER BY id"));
    if (!rows)
        return rows.error();
    if (!rows->exec())
        return m_cache->failed(rows->lastError(), m_name);
    while (rows->next())
        m_states.addLive(rows->value(0).toLongLong(), quint64(rows->value(1).toLongLong()));
    return rows->lastError().isValid() ? m_cache->failed(rows->lastError(), m_name) : readMarks();
}

Result<void> RecordTable::readMarks()
{
    Result<QSqlQuery> rows =
        m_cache->prepare(filled("SELECT id, gone_since IS NOT NULL, held_at IS NOT NULL FROM @live "
                                "WHERE gone_since IS NOT NULL OR held_at IS NOT NULL"));
    if (!rows)
        return rows.error();
    if (!rows->exec())
        return m_cache->failed(rows->lastError(), m_name);
    while (rows->next())
        m_states.setMarks(rows->value(0).toLongLong(), rows->value(1).toBool(), rows->value(2).toBool());
    return rows->lastError().isValid() ? m_cache->failed(rows->lastError(), m_name) : Result<void>();
}

Result<void> RecordTable::writeStaged(const QSet<RecordId> &withdrawn)
{
    if (m_batch.isEmpty() && withdrawn.isEmpty())
        return {};
    return inTransaction(*m_cache, [&]() -> Result<void> {
        if (!m_batch.isEmpty()) {
            if (const Result<void> written = m_batch.write(*m_cache, *m_insert, m_name); !written)
                return written;
        }
        for (const RecordId id : withdrawn) {
            if (const Result<void> gone = m_cache->execute(filled("DELETE FROM @staged WHERE id = %1").arg(id)); !gone)
                return gone;
        }
        return {};
    });
}

Result<void> RecordTable::publish(qint64 snapshot, const QString &heldSince, QSet<RecordId> &touched)
{
    const EntityCounts counts = m_states.counts();
    if (counts.added + counts.changed > 0) {
        if (const Result<void> collected = collectTouched(counts, touched); !collected)
            return collected;
        if (const Result<void> copied = copyStaged(counts); !copied)
            return copied;
    }
    return markRows(snapshot, heldSince, touched);
}

Result<void> RecordTable::collectTouched(const EntityCounts &counts, QSet<RecordId> &touched)
{
    for (const RowStates::State &state : m_states.all()) {
        if (state.fate == RowStates::Fate::Staged && state.customerId != 0)
            touched.insert(state.customerId);
    }
    if (counts.changed == 0)
        return {};
    // A row may have moved from one customer to another: both are touched.
    Result<QSqlQuery> query = m_cache->prepare(filled("SELECT DISTINCT live.@customer FROM @staged "
                                                      "JOIN @live AS live ON live.id = @staged.id "
                                                      "WHERE live.@customer IS NOT NULL"));
    if (!query)
        return query.error();
    if (!query->exec())
        return m_cache->failed(query->lastError(), m_name);
    while (query->next())
        touched.insert(query->value(0).toLongLong());
    return {};
}

Result<void> RecordTable::copyStaged(const EntityCounts &counts)
{
    // Building an index at once is several times faster than keeping it up row by row.
    const bool isMostlyNew = counts.added + counts.changed > m_states.liveCount();
    QStringList indexes;
    if (isMostlyNew) {
        Result<QStringList> dropped = dropIndexes();
        if (!dropped)
            return dropped.error();
        indexes = *dropped;
    }
    // Into an empty table without indexes, a plain INSERT … SELECT * moves whole records without looking into them.
    const QString copy = m_states.liveCount() == 0 ? filled("INSERT INTO @live SELECT * FROM @staged")
                                                   : filled("INSERT OR REPLACE INTO @live SELECT * FROM @staged");
    for (const QString &statement : QStringList{copy} + indexes) {
        if (const Result<void> done = m_cache->execute(statement); !done)
            return done;
    }
    return {};
}

/// Returns the statements that make them again.
Result<QStringList> RecordTable::dropIndexes()
{
    QStringList names;
    QStringList definitions;
    {
        Result<QSqlQuery> query = m_cache->prepare(filled(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '@live' AND sql IS NOT NULL"));
        if (!query)
            return query.error();
        if (!query->exec())
            return m_cache->failed(query->lastError(), m_name);
        while (query->next()) {
            names += query->value(0).toString();
            definitions += query->value(1).toString();
        }
    }
    for (const QString &name : names) {
        if (const Result<void> dropped = m_cache->execute(QStringLiteral("DROP INDEX ") + name); !dropped)
            return dropped.error();
    }
    return definitions;
}

Result<void> RecordTable::markRows(qint64 snapshot, const QString &heldSince, QSet<RecordId> &touched)
{
    for (const RowStates::State &state : m_states.all()) {
        Result<void> marked;
        if (state.fate == RowStates::Fate::Gone)
            marked = updateRow(QStringLiteral("gone_since = ?, held_at = NULL"), {snapshot}, state.id, &touched);
        else if (state.fate == RowStates::Fate::Held && state.wasGone)
            marked = updateRow(QStringLiteral("gone_since = NULL, held_at = ?"), {heldSince}, state.id, &touched);
        else if (state.fate == RowStates::Fate::Held && !state.wasHeld)
            marked = updateRow(QStringLiteral("held_at = ?"), {heldSince}, state.id);
        else if (state.fate == RowStates::Fate::Unchanged && state.wasHeld)
            marked = updateRow(QStringLiteral("held_at = NULL"), {}, state.id);
        if (!marked)
            return marked;
    }
    return {};
}

Result<void> RecordTable::updateRow(const QString &assignment, const QVariantList &values, RecordId id,
                                    QSet<RecordId> *touched)
{
    Result<QSqlQuery> query =
        m_cache->prepare(filled("UPDATE @live SET %1 WHERE id = ? RETURNING @customer").arg(assignment));
    if (!query)
        return query.error();
    for (const QVariant &value : values)
        query->addBindValue(value);
    query->addBindValue(id);
    if (!query->exec())
        return m_cache->failed(query->lastError(), m_name);
    while (query->next()) {
        if (touched && !query->value(0).isNull())
            touched->insert(query->value(0).toLongLong());
    }
    return {};
}

} // namespace freshet
