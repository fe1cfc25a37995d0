// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/smalllist.h"

namespace freshet {

namespace {

/// Qt binds a null QString as NULL.
QVariant textValue(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

SmallList::SmallList(Database &cache, Entity entity, QStringList columns)
    : m_cache(&cache)
    , m_name(entityKey(entity))
    , m_columns(std::move(columns))
{
}

void SmallList::add(const PaymentMethod &row)
{
    m_rows[row.id] = {textValue(row.id), textValue(row.name), qint64(row.isSystem)};
}

void SmallList::add(const Organization &row)
{
    m_rows[QString::number(row.id)] = {row.id, textValue(row.name)};
}

void SmallList::add(const Tag &row)
{
    m_rows[QString::number(row.id)] = {row.id, textValue(row.name)};
}

void SmallList::add(const CustomAttribute &row)
{
    m_rows[QString::number(row.id)] = {row.id, textValue(row.key), textValue(row.name), textValue(row.attributeType)};
}

Result<SmallList::Rows> SmallList::stored()
{
    Result<QSqlQuery> query =
        m_cache->prepare(QStringLiteral("SELECT %1 FROM %2").arg(m_columns.join(QLatin1Char(',')), m_name));
    if (!query)
        return query.error();
    if (const Result<void> asked = m_cache->run(*query, m_name); !asked)
        return asked.error();
    Rows rows;
    while (query->next()) {
        QVariantList row;
        for (int column = 0; column < m_columns.size(); ++column)
            row += query->value(column);
        rows[row.front().toString()] = row;
    }
    return rows;
}

Result<EntityCounts> SmallList::publish()
{
    const Result<Rows> before = stored();
    if (!before)
        return before.error();
    const Result<bool> cameEmpty = wasEmpty();
    if (!cameEmpty)
        return cameEmpty.error();
    if (m_rows.empty() && !*cameEmpty)
        return EntityCounts();
    EntityCounts counts;
    counts.received = qint64(m_rows.size());
    for (const auto &[id, row] : m_rows) {
        const auto old = before->find(id);
        ++(old == before->end() ? counts.added : old->second == row ? counts.unchanged : counts.changed);
    }
    counts.gone = qint64(before->size()) - counts.unchanged - counts.changed;
    if (counts.added + counts.changed + counts.gone > 0) {
        if (const Result<void> replaced = replaceAll(); !replaced)
            return replaced.error();
    }
    return counts;
}

Result<bool> SmallList::wasEmpty()
{
    const QString key = QStringLiteral("empty_") + m_name;
    const Result<QVariant> noted =
        m_cache->value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM meta WHERE key = '%1')").arg(key));
    if (!noted || noted->toBool() == m_rows.empty())
        return noted ? Result<bool>(noted->toBool()) : noted.error();
    const Result<void> written =
        m_cache->execute((m_rows.empty() ? QStringLiteral("INSERT INTO meta (key, value) VALUES ('%1', '')")
                                         : QStringLiteral("DELETE FROM meta WHERE key = '%1'"))
                             .arg(key));
    return written ? Result<bool>(noted->toBool()) : written.error();
}

Result<void> SmallList::replaceAll()
{
    if (const Result<void> emptied = m_cache->execute(QStringLiteral("DELETE FROM ") + m_name); !emptied)
        return emptied;
    const QStringList marks(m_columns.size(), QStringLiteral("?"));
    Result<QSqlQuery> insert =
        m_cache->prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                             .arg(m_name, m_columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))));
    if (!insert)
        return insert.error();
    for (const auto &[id, row] : m_rows) {
        for (const QVariant &value : row)
            insert->addBindValue(value);
        if (const Result<void> written = m_cache->run(*insert, m_name); !written)
            return written;
    }
    return {};
}

} // namespace freshet
