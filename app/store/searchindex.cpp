// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/tables.h"

namespace freshet {

namespace {

constexpr qsizetype termLetters = 3;

/// Not printable ASCII throughout: the index folds the case of letters by itself, but nothing else.
constexpr QLatin1String needsFolding("@text GLOB '*[^!-~]*'");

/// The index that has the texts of all rows without the rest of them.
QString indexOfTexts(Entity entity)
{
    return entity == Entity::Invoice ? QStringLiteral("INDEXED BY invoices_by_number")
                                     : QStringLiteral("INDEXED BY payments_by_provider");
}

QString metaKey(Entity entity)
{
    return QStringLiteral("search_") + entityKey(entity);
}

} // namespace

SearchIndex::SearchIndex(Database &cache, Entity entity)
    : m_cache(cache)
    , m_entity(entity)
{
}

QString SearchIndex::table(Entity entity)
{
    return entityKey(entity) + QStringLiteral("_found");
}

QString SearchIndex::column(Entity entity)
{
    if (entity == Entity::Customer)
        return QStringLiteral("search_text");
    if (entity == Entity::Invoice)
        return QStringLiteral("number");
    return entity == Entity::Payment ? QStringLiteral("provider_payment_id") : QString();
}

/// `statement` with the names put in for @found, @live, @text and @key.
QString SearchIndex::filled(QString statement) const
{
    return statement.replace(QLatin1String("@found"), table(m_entity))
        .replace(QLatin1String("@live"), entityKey(m_entity))
        .replace(QLatin1String("@text"), column(m_entity))
        .replace(QLatin1String("@key"), metaKey(m_entity));
}

/// As the store keeps the text of customers, and as it does not keep that of others.
QString SearchIndex::folded(const QString &text) const
{
    return m_entity == Entity::Customer ? text : foldedForSearch(text);
}

Result<bool> SearchIndex::isFilled()
{
    const Result<QVariant> filledValue =
        m_cache.value(filled(QStringLiteral("SELECT value FROM meta WHERE key = '@key'")));
    return filledValue ? Result<bool>(filledValue->isValid()) : filledValue.error();
}

Result<void> SearchIndex::write(const char *statement, const std::vector<Entry> &entries)
{
    QVariantList ids;
    QVariantList texts;
    for (const Entry &entry : entries) {
        if (entry.text.isEmpty())
            continue;
        ids += entry.id;
        texts += entry.text;
    }
    if (ids.isEmpty())
        return {};
    Result<QSqlQuery> query = m_cache.prepare(filled(QLatin1String(statement)));
    if (!query)
        return query.error();
    query->bindValue(0, ids);
    query->bindValue(1, texts);
    return m_cache.runBatch(*query, table(m_entity));
}

Result<void> SearchIndex::follow(const QString &stagedTable)
{
    if (column(m_entity).isEmpty())
        return {};
    const Result<bool> isInUse = isFilled();
    if (!isInUse || !*isInUse)
        return isInUse ? Result<void>() : isInUse.error();
    std::vector<Entry> before;
    std::vector<Entry> after;
    {
        Result<QSqlQuery> rows = m_cache.prepare(
            filled(QStringLiteral("SELECT s.id, l.@text, s.@text FROM %1 s LEFT JOIN @live l ON l.id = s.id "
                                  "WHERE l.@text IS NOT s.@text"))
                .arg(stagedTable));
        if (!rows)
            return rows.error();
        if (const Result<void> asked = m_cache.run(*rows, stagedTable); !asked)
            return asked;
        while (rows->next()) {
            const RecordId id = rows->value(0).toLongLong();
            before.push_back({id, folded(rows->value(1).toString())});
            after.push_back({id, folded(rows->value(2).toString())});
        }
    }
    if (const Result<void> out = write("INSERT INTO @found (@found, rowid, text) VALUES ('delete', ?, ?)", before);
        !out)
        return out;
    return write("INSERT INTO @found (rowid, text) VALUES (?, ?)", after);
}

Result<void> SearchIndex::forget()
{
    if (column(m_entity).isEmpty())
        return {};
    return m_cache.execute(filled(QStringLiteral("DELETE FROM meta WHERE key = '@key'")));
}

Result<void> SearchIndex::fillIfEmpty()
{
    const Result<bool> isInUse = isFilled();
    if (!isInUse || *isInUse)
        return isInUse ? Result<void>() : isInUse.error();
    const bool isStoredFolded = m_entity == Entity::Customer;
    const QString asItIs = isStoredFolded ? QString() : QStringLiteral(" AND NOT ") + needsFolding;
    // Few payments have a provider's id, and an index has them. Of a full table its own order is the quicker way.
    const QString way = m_entity == Entity::Payment ? indexOfTexts(m_entity) : QString();
    for (const QString &statement :
         {QStringLiteral("INSERT INTO @found (@found) VALUES ('delete-all')"),
          QStringLiteral(
              "INSERT INTO @found (rowid, text) SELECT id, @text FROM @live %1 WHERE @text <> ''%2 ORDER BY id")
              .arg(way, asItIs),
          QStringLiteral("INSERT INTO meta (key, value) VALUES ('@key', '1')")}) {
        if (const Result<void> done = m_cache.execute(filled(statement)); !done)
            return done;
    }
    return isStoredFolded ? Result<void>() : fillFolded();
}

Result<void> SearchIndex::fillFolded()
{
    std::vector<Entry> entries;
    {
        Result<QSqlQuery> rows =
            m_cache.prepare(filled(QStringLiteral("SELECT id, @text FROM @live %1 WHERE @text <> '' AND %2 ORDER BY id")
                                       .arg(indexOfTexts(m_entity), needsFolding)));
        if (!rows)
            return rows.error();
        if (const Result<void> asked = m_cache.run(*rows, table(m_entity)); !asked)
            return asked;
        while (rows->next())
            entries.push_back({rows->value(0).toLongLong(), folded(rows->value(1).toString())});
    }
    return write("INSERT INTO @found (rowid, text) VALUES (?, ?)", entries);
}

Result<void> fillSearchIndexes(Database &cache, const std::atomic<bool> &isCancelled)
{
    for (const Entity entity : searchedEntities) {
        if (isCancelled)
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        const Result<void> filled = inTransaction(cache, [&] { return SearchIndex(cache, entity).fillIfEmpty(); });
        if (!filled)
            return filled;
    }
    return {};
}

QString narrowingMark(Entity entity, const QString &idSql)
{
    return QStringLiteral("/*%1 %2*/ ").arg(SearchIndex::table(entity), idSql);
}

QString narrowed(QString sql, Entity entity, const QString &termsPlaceholder)
{
    const QString opening = QLatin1String("/*") + SearchIndex::table(entity) + QLatin1Char(' ');
    const QLatin1String closing("*/");
    for (qsizetype at = sql.indexOf(opening); at >= 0; at = sql.indexOf(opening, at)) {
        const qsizetype column = at + opening.size();
        const qsizetype end = sql.indexOf(closing, column);
        sql.replace(at, end + closing.size() - at,
                    QStringLiteral("%1 IN (SELECT rowid FROM %2 WHERE %2 MATCH %3) AND")
                        .arg(sql.sliced(column, end - column), SearchIndex::table(entity), termsPlaceholder));
    }
    return sql;
}

QString foundTerms(const QStringList &foldedWords)
{
    QStringList terms;
    for (const QString &word : foldedWords) {
        const auto letters = word.toUcs4();
        for (qsizetype at = 0; at + termLetters <= letters.size(); ++at) {
            const QString term =
                QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + at, termLetters)
                    .replace(QLatin1Char('"'), QLatin1String("\"\""));
            terms += QLatin1Char('"') + term + QLatin1Char('"');
        }
    }
    terms.removeDuplicates();
    return terms.join(QLatin1String(" AND "));
}

} // namespace freshet
