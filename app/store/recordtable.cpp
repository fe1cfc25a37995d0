// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordtable.h"

#include "store/lateindexes.h"
#include "store/searchindex.h"
#include "store/storedvalues.h"

#include <utility>

namespace freshet {

namespace {

/// Id and hash go before what UISP sent, the time of reading behind it.
std::vector<PackedField> fieldsWithin(const std::vector<PackedField> &described)
{
    std::vector<PackedField> fields{PackedField::of<RecordId>(), PackedField::of<qint64>()};
    fields.insert(fields.end(), described.begin(), described.end());
    fields.push_back(PackedField::of<qint64>());
    return fields;
}

} // namespace

RecordTable::RecordTable(Database &cache, Entity entity, const ColumnNames &columns)
    : m_cache(&cache)
    , m_entity(entity)
    , m_name(entityKey(entity))
    , m_customerColumn(entity == Entity::Customer ? QStringLiteral("id") : QStringLiteral("customer_id"))
    , m_columns(QStringList{QStringLiteral("id"), QStringLiteral("hash")} + columns.names() +
                QStringList{QStringLiteral("read_at")})
    , m_fields(fieldsWithin(columns.fields()))
    , m_sentColumns(columns.sent())
    , m_numberColumns(columns.numbers())
{
}

QString RecordTable::stagingName(const QString &mode, Entity entity)
{
    return QStringLiteral("staged_%1_%2").arg(mode, entityKey(entity));
}

/// `statement` with the table's names put in for @live, @staged and @customer.
QString RecordTable::filled(const char *statement) const
{
    return QString::fromLatin1(statement)
        .replace(QLatin1String("@live"), m_name)
        .replace(QLatin1String("@staged"), m_staged)
        .replace(QLatin1String("@customer"), m_customerColumn);
}

QString RecordTable::stagingDefinition(const QString &liveDefinition) const
{
    return filled("CREATE TABLE @staged ") + liveDefinition.mid(liveDefinition.indexOf(u'('));
}

Result<void> RecordTable::createStaging(const QString &mode)
{
    m_staged = stagingName(mode, m_entity);
    if (const Result<void> dropped = dropStaging(mode); !dropped)
        return dropped;
    const Result<QVariant> live =
        m_cache->value(filled("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '@live'"));
    if (!live)
        return live.error();
    if (const Result<void> created = m_cache->execute(stagingDefinition(live->toString())); !created)
        return created;
    return prepare();
}

Result<bool> RecordTable::resumeStaging(const QString &mode)
{
    m_staged = stagingName(mode, m_entity);
    const Result<QVariant> live =
        m_cache->value(filled("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '@live'"));
    const Result<QVariant> staged =
        m_cache->value(filled("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '@staged'"));
    if (!live || !staged)
        return live ? staged.error() : live.error();
    if (staged->toString() != stagingDefinition(live->toString()))
        return false;
    if (const Result<void> prepared = prepare(); !prepared)
        return prepared.error();
    Result<QSqlQuery> rows = m_cache->prepare(
        filled("SELECT @staged.id, @live.id IS NOT NULL FROM @staged LEFT JOIN @live ON @live.id = @staged.id"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = m_cache->run(*rows, m_name); !asked)
        return asked.error();
    while (rows->next())
        m_states.resumeStaged(rows->value(0).toLongLong(), rows->value(1).toBool());
    return true;
}

Result<void> RecordTable::prepare()
{
    m_states.clear();
    m_batch.clear();
    m_liveOfPage.clear();
    const Result<QVariant> isFilled = m_cache->value(filled("SELECT EXISTS (SELECT 1 FROM @live)"));
    if (!isFilled)
        return isFilled.error();
    m_isLiveEmpty = !isFilled->toBool();
    Result<QSqlQuery> insert = m_cache->prepare(PackedRows::insertStatement(m_staged, m_columns, m_fields));
    Result<QSqlQuery> lookup = m_cache->prepare(
        filled("SELECT id, hash, gone_since IS NOT NULL FROM @live WHERE id IN (SELECT value FROM json_each(?))"));
    if (!insert || !lookup)
        return insert ? lookup.error() : insert.error();
    m_insert = std::move(*insert);
    m_lookup = std::move(*lookup);
    return {};
}

Result<void> RecordTable::dropStaging(const QString &mode)
{
    m_insert.reset();
    m_lookup.reset();
    return m_cache->execute(QStringLiteral("DROP TABLE IF EXISTS ") + stagingName(mode, m_entity));
}

Result<void> RecordTable::findLive(const std::vector<RecordId> &ids)
{
    m_liveOfPage.clear();
    if (m_isLiveEmpty || ids.empty())
        return {};
    m_lookup->bindValue(0, jsonIdList(ids));
    if (const Result<void> asked = m_cache->run(*m_lookup, m_name); !asked)
        return asked;
    while (m_lookup->next())
        m_liveOfPage[m_lookup->value(0).toLongLong()] = {quint64(m_lookup->value(1).toLongLong()),
                                                         m_lookup->value(2).toBool()};
    m_lookup->finish();
    return {};
}

std::optional<RowStates::LiveRow> RecordTable::liveRow(RecordId id) const
{
    const auto row = m_liveOfPage.find(id);
    return row == m_liveOfPage.end() ? std::nullopt : std::optional(row->second);
}

Result<void> RecordTable::writeStaged(const QSet<RecordId> &withdrawn, RunPages &pages, const RunPage &page)
{
    return inTransaction(*m_cache, [&]() -> Result<void> {
        if (!m_batch.isEmpty()) {
            if (const Result<void> written = m_batch.write(*m_cache, *m_insert, m_name); !written)
                return written;
        }
        for (const RecordId id : withdrawn) {
            if (const Result<void> gone = m_cache->execute(filled("DELETE FROM @staged WHERE id = %1").arg(id)); !gone)
                return gone;
        }
        return pages.add(page);
    });
}

/// Counting is many times quicker than walking over them, and mostly says enough.
Result<bool> RecordTable::hasMetEveryLiveRow()
{
    const Result<QVariant> live = m_cache->value(
        filled("SELECT (SELECT count(*) FROM @live) - (SELECT count(*) FROM @live WHERE gone_since IS NOT NULL)"));
    return live ? Result<bool>(live->toLongLong() == m_states.metCount()) : live.error();
}

Result<std::vector<RecordId>> RecordTable::missing(const QString &condition)
{
    std::vector<RecordId> ids;
    if (m_isLiveEmpty)
        return ids;
    const Result<bool> hasMetAll = condition.isEmpty() ? hasMetEveryLiveRow() : Result<bool>(false);
    if (!hasMetAll)
        return hasMetAll.error();
    if (*hasMetAll)
        return ids;
    const QString narrowed = condition.isEmpty() ? QString() : QStringLiteral(" AND ") + condition;
    Result<QSqlQuery> rows =
        m_cache->prepare(filled("SELECT id FROM @live WHERE gone_since IS NULL%1 ORDER BY id").arg(narrowed));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = m_cache->run(*rows, m_name); !asked)
        return asked.error();
    while (rows->next()) {
        const RecordId id = rows->value(0).toLongLong();
        if (!m_states.isAccountedFor(id) && !m_states.gone().contains(id))
            ids.push_back(id);
    }
    return ids;
}

Result<EntityCounts> RecordTable::publish(ChangeLog &changes, const QString &heldSince, qint64 mostRowsIndexed,
                                          QSet<RecordId> &touched)
{
    if (const Result<void> dropped = dropGoneFromStaging(); !dropped)
        return dropped.error();
    EntityCounts counts = m_states.counts();
    if (const Result<void> noted = noteChanges(changes, counts); !noted)
        return noted.error();
    if (counts.added + counts.changed > 0) {
        if (const Result<void> collected = collectTouched(counts, touched); !collected)
            return collected.error();
        if (const Result<void> copied = copyStaged(counts, mostRowsIndexed); !copied)
            return copied.error();
    }
    const Result<qint64> gone = markGoneRows(changes.snapshot(), touched);
    if (!gone)
        return gone.error();
    counts.gone = *gone;
    if (const Result<void> held = markHeldRows(heldSince, touched); !held)
        return held.error();
    if (const Result<void> read = unmarkReadRows(); !read)
        return read.error();
    return counts;
}

/// While the live table still is as the last snapshot left it.
Result<void> RecordTable::noteChanges(ChangeLog &changes, const EntityCounts &counts)
{
    const ComparedTable table{m_name, m_staged, m_customerColumn, m_sentColumns, m_numberColumns};
    if (counts.added + counts.changed > 0) {
        if (const Result<void> noted = changes.noteStaged(table); !noted)
            return noted;
    }
    if (const Result<void> noted = changes.noteGone(table, m_states.gone().ids()); !noted)
        return noted;
    return changes.noteReturned(table, m_states.held().ids());
}

/// Rows that were read, and gone when they were asked for again.
Result<void> RecordTable::dropGoneFromStaging()
{
    if (m_states.gone().isEmpty())
        return {};
    return m_cache->execute(filled("DELETE FROM @staged WHERE id IN (SELECT value FROM json_each('%1'))")
                                .arg(jsonIdList(m_states.gone().ids())));
}

Result<void> RecordTable::addIds(const QString &statement, QSet<RecordId> &ids)
{
    Result<QSqlQuery> query = m_cache->prepare(statement);
    if (!query)
        return query.error();
    if (const Result<void> asked = m_cache->run(*query, m_name); !asked)
        return asked;
    while (query->next())
        ids.insert(query->value(0).toLongLong());
    return {};
}

Result<void> RecordTable::collectTouched(const EntityCounts &counts, QSet<RecordId> &touched)
{
    if (const Result<void> own =
            addIds(filled("SELECT DISTINCT @customer FROM @staged WHERE @customer IS NOT NULL"), touched);
        !own || counts.changed == 0)
        return own;
    // A row may have moved from one customer to another: both are touched.
    return addIds(filled("SELECT DISTINCT live.@customer FROM @staged JOIN @live AS live ON live.id = @staged.id "
                         "WHERE live.@customer IS NOT NULL"),
                  touched);
}

/// Of a first refresh, the staging table is what the live one is to be.
Result<void> RecordTable::putStagedInPlace()
{
    m_insert.reset();
    m_lookup.reset();
    const Result<QStringList> indexes = dropIndexes();
    if (!indexes)
        return indexes.error();
    for (const QString &statement :
         QStringList{filled("DROP TABLE @live"), filled("ALTER TABLE @staged RENAME TO @live")} + *indexes) {
        if (const Result<void> done = m_cache->execute(statement); !done)
            return done;
    }
    return {};
}

Result<void> RecordTable::copyStaged(const EntityCounts &counts, qint64 mostRowsIndexed)
{
    SearchIndex search(*m_cache, m_entity);
    if (m_isLiveEmpty) {
        const Result<void> forgotten = search.forget();
        return forgotten ? putStagedInPlace() : forgotten;
    }
    const Result<QVariant> liveCount = m_cache->value(filled("SELECT count(*) FROM @live"));
    if (!liveCount)
        return liveCount.error();
    // Building an index at once is several times faster than keeping it up row by row.
    const bool isMostlyNew = counts.added + counts.changed > liveCount->toLongLong();
    if (const Result<void> found = isMostlyNew ? search.forget() : search.follow(m_staged); !found)
        return found;
    if (counts.added + counts.changed > mostRowsIndexed) {
        if (const Result<void> dropped = dropLateIndexes(*m_cache, m_name); !dropped)
            return dropped;
    }
    QStringList indexes;
    if (isMostlyNew) {
        Result<QStringList> dropped = dropIndexes();
        if (!dropped)
            return dropped.error();
        indexes = *dropped;
    }
    const QString copy = filled("INSERT OR REPLACE INTO @live SELECT * FROM @staged");
    for (const QString &statement : QStringList{copy} + indexes) {
        if (const Result<void> done = m_cache->execute(statement); !done)
            return done;
    }
    return {};
}

/// Returns the statements that make them again; the late ones come by themselves.
Result<QStringList> RecordTable::dropIndexes()
{
    QStringList names;
    QStringList definitions;
    {
        Result<QSqlQuery> query = m_cache->prepare(filled(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '@live' AND sql IS NOT NULL"));
        if (!query)
            return query.error();
        if (const Result<void> asked = m_cache->run(*query, m_name); !asked)
            return asked.error();
        while (query->next()) {
            names += query->value(0).toString();
            if (!isLateIndex(names.back()))
                definitions += query->value(1).toString();
        }
    }
    for (const QString &name : names) {
        if (const Result<void> dropped = m_cache->execute(QStringLiteral("DROP INDEX ") + name); !dropped)
            return dropped.error();
    }
    return definitions;
}

Result<qint64> RecordTable::markGoneRows(qint64 snapshot, QSet<RecordId> &touched)
{
    qint64 marked = 0;
    for (const RecordId id : m_states.gone().ids()) {
        const Result<qint64> rows =
            updateRow(QStringLiteral("gone_since = ?, held_at = NULL"), {snapshot}, id, "gone_since IS NULL", &touched);
        if (!rows)
            return rows;
        marked += *rows;
    }
    return marked;
}

Result<void> RecordTable::markHeldRows(const QString &heldSince, QSet<RecordId> &touched)
{
    for (const RecordId id : m_states.held().ids()) {
        const Result<qint64> back = updateRow(QStringLiteral("gone_since = NULL, held_at = ?"), {heldSince}, id,
                                              "gone_since IS NOT NULL", &touched);
        const Result<qint64> held =
            updateRow(QStringLiteral("held_at = ?"), {heldSince}, id, "gone_since IS NULL AND held_at IS NULL");
        if (!back || !held)
            return back ? held.error() : back.error();
    }
    return {};
}

/// Rows that could not be read by an earlier refresh, and now were found as they are stored.
Result<void> RecordTable::unmarkReadRows()
{
    QSet<RecordId> marked;
    if (const Result<void> asked = addIds(filled("SELECT id FROM @live WHERE held_at IS NOT NULL"), marked); !asked)
        return asked;
    for (const RecordId id : std::as_const(marked)) {
        if (!m_states.seen().contains(id))
            continue;
        if (const Result<qint64> read = updateRow(QStringLiteral("held_at = NULL"), {}, id, "gone_since IS NULL");
            !read)
            return read.error();
    }
    return {};
}

Result<qint64> RecordTable::updateRow(const QString &assignment, const QVariantList &values, RecordId id,
                                      const char *condition, QSet<RecordId> *touched)
{
    Result<QSqlQuery> query = m_cache->prepare(filled("UPDATE @live SET %1 WHERE id = ? AND %2 RETURNING @customer")
                                                   .arg(assignment, QLatin1String(condition)));
    if (!query)
        return query.error();
    for (const QVariant &value : values)
        query->addBindValue(value);
    query->addBindValue(id);
    if (const Result<void> updated = m_cache->run(*query, m_name); !updated)
        return updated.error();
    qint64 rows = 0;
    for (; query->next(); ++rows) {
        if (touched && !query->value(0).isNull())
            touched->insert(query->value(0).toLongLong());
    }
    return rows;
}

} // namespace freshet
