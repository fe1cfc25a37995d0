// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesearch.h"

#include "store/searchamount.h"
#include "store/searchindex.h"
#include "store/storedvalues.h"

#include <QRegularExpression>
#include <QSqlError>

namespace freshet {

namespace {

constexpr qsizetype mostWords = 8;
constexpr qsizetype fewestPhoneDigits = 5;

/// Rows of the amounts that typedAmount() takes the word for; empty for other text.
QString amountCondition(const TableSpec &spec, const QString &typed, const QStringList &currencyCodes)
{
    QStringList ranges;
    for (const QString &code : currencyCodes) {
        if (const std::optional<AmountRange> range = typedAmount(typed, Currency(code)))
            ranges += QStringLiteral("(%1 = '%2' AND %3 BETWEEN %4 AND %5)")
                          .arg(spec.currencySql, code, spec.amountSql)
                          .arg(range->first)
                          .arg(range->last);
    }
    return ranges.join(QLatin1String(" OR "));
}

/// The conditions of the single words, numbered so that each has its own placeholders.
class WordConditions
{
public:
    WordConditions(Database &cache, const TableSpec &spec)
        : m_cache(cache)
        , m_spec(spec)
    {
    }

    Result<QString> add(const QString &word)
    {
        if (const QString named = namedById(word); !named.isEmpty())
            return named;
        const QString number = QString::number(m_count++);
        const QString needle = QStringLiteral(":needle") + number;
        m_values.insert(needle, containsPattern(word));
        QStringList ways = {
            withIndex(QString(m_spec.searchSql).replace(QLatin1String(":needle"), needle), word, number)};
        if (!m_spec.amountSql.isEmpty()) {
            if (const Result<void> read = readCurrencies(); !read)
                return read.error();
            ways += amountCondition(m_spec, word, *m_currencies);
        }
        if (!m_spec.unfoldedSql.isEmpty()) {
            const Result<std::vector<RecordId>> ids =
                foundByFolding(m_cache, {unfoldedRows(word), m_spec.idSql, m_spec.unfoldedSql}, word, TextMatch::Part);
            if (!ids)
                return ids.error();
            ways += byId(*ids, QStringLiteral(":folded") + number);
        }
        ways.removeAll(QString());
        return QStringLiteral("(%1)").arg(ways.join(QLatin1String(" OR ")));
    }
    [[nodiscard]] const QVariantMap &values() const { return m_values; }

private:
    /// "#1043" is how rows and customers are called by their id.
    QString namedById(const QString &word) const
    {
        static const QRegularExpression name(QStringLiteral("^#([0-9]{1,18})$"));
        const QRegularExpressionMatch match = name.match(word);
        if (!match.hasMatch())
            return {};
        const QString own = m_spec.namedSql.isEmpty() ? m_spec.idSql : m_spec.namedSql;
        return QStringLiteral("(%1 = %3 OR %2 = %3)").arg(own, m_spec.customerIdSql, match.captured(1));
    }
    Result<void> readCurrencies()
    {
        if (m_currencies)
            return {};
        Result<QStringList> codes = customerCurrencies(m_cache);
        if (!codes)
            return codes.error();
        m_currencies = std::move(codes).value();
        return {};
    }
    [[nodiscard]] bool isIndexed(Entity entity)
    {
        const Result<bool> isFilled = SearchIndex(m_cache, entity).isFilled();
        return isFilled && *isFilled;
    }
    /// `sql` with what the indexes have to say to a word of three letters or more.
    QString withIndex(QString sql, const QString &word, const QString &number)
    {
        const QString terms = foundTerms({word});
        if (terms.isEmpty())
            return sql;
        const QString placeholder = QStringLiteral(":terms") + number;
        m_values.insert(placeholder, terms);
        for (const Entity entity : searchedEntities) {
            if (isIndexed(entity))
                sql = narrowed(sql, entity, placeholder);
        }
        return sql;
    }
    /// The table in which texts are folded and compared: of invoices only the rows that the index has for the word.
    QString unfoldedRows(const QString &word)
    {
        const QString terms = foundTerms({word}).replace(QLatin1Char('\''), QLatin1String("''"));
        if (m_spec.id != TableId::Invoices || terms.isEmpty() || !isIndexed(Entity::Invoice))
            return m_spec.countFromSql;
        return QStringLiteral("(SELECT * FROM invoices WHERE id IN (SELECT rowid FROM %1 WHERE %1 MATCH '%2')) i")
            .arg(SearchIndex::table(Entity::Invoice), terms);
    }
    QString byId(const std::vector<RecordId> &ids, const QString &placeholder)
    {
        if (ids.empty())
            return {};
        m_values.insert(placeholder, jsonIdList(ids));
        return QStringLiteral("%1 IN (SELECT value FROM json_each(%2))").arg(m_spec.idSql, placeholder);
    }

    Database &m_cache;
    const TableSpec &m_spec;
    std::optional<QStringList> m_currencies;
    QVariantMap m_values;
    int m_count = 0;
};

} // namespace

Result<std::vector<RecordId>> foundByFolding(Database &cache, const UnfoldedText &where, const QString &folded,
                                             TextMatch match)
{
    // More bytes than letters: quicker than any pattern.
    Result<QSqlQuery> query =
        cache.prepare(QStringLiteral("SELECT %1, %2 FROM %3 WHERE length(CAST(%2 AS BLOB)) > length(%2)")
                          .arg(where.idSql, where.textSql, where.fromSql));
    if (!query)
        return query.error();
    if (!query->exec())
        return cache.failed(query->lastError(), QStringLiteral("search"));
    std::vector<RecordId> ids;
    while (query->next()) {
        const QString text = foldedForSearch(query->value(1).toString());
        if (match == TextMatch::Part ? text.contains(folded) : text == folded)
            ids.push_back(query->value(0).toLongLong());
    }
    return ids;
}

Result<QStringList> customerCurrencies(Database &cache)
{
    Result<QSqlQuery> query = cache.prepare(QStringLiteral("SELECT DISTINCT currency FROM customers"));
    if (!query)
        return query.error();
    if (!query->exec())
        return cache.failed(query->lastError(), QStringLiteral("currencies"));
    QStringList codes;
    while (query->next()) {
        const Currency currency(query->value(0).toString());
        if (!currency.isEmpty())
            codes.append(currency.code());
    }
    return codes;
}

QStringList searchedWords(const QString &typed)
{
    return foldedForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
}

QString phoneDigits(const QString &folded)
{
    static const QRegularExpression phone(QStringLiteral("^[-+()./ 0-9]*[-+()./ ][-+()./ 0-9]*$"));
    static const QRegularExpression noDigit(QStringLiteral("[^0-9]"));
    if (!phone.match(folded).hasMatch())
        return {};
    const QString digits = QString(folded).remove(noDigit);
    return digits.size() >= fewestPhoneDigits ? digits : QString();
}

QString containsPattern(const QString &word)
{
    QString pattern = word;
    for (const char special : {'\\', '%', '_'})
        pattern.replace(QLatin1Char(special), QStringLiteral("\\") + QLatin1Char(special));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

Result<BoundSql> searchCondition(Database &cache, const TableSpec &spec, const QString &typed)
{
    const QStringList words = searchedWords(typed);
    if (words.isEmpty())
        return BoundSql{};
    WordConditions conditions(cache, spec);
    QStringList found;
    for (const QString &word : words) {
        Result<QString> condition = conditions.add(word);
        if (!condition)
            return condition.error();
        found += *condition;
    }
    QString sql = QStringLiteral("(%1)").arg(found.join(QLatin1String(" AND ")));
    if (const QString digits = phoneDigits(foldedForSearch(typed)); !digits.isEmpty()) {
        Result<QString> condition = conditions.add(digits);
        if (!condition)
            return condition.error();
        sql = QStringLiteral("(%1 OR %2)").arg(sql, *condition);
    }
    return BoundSql{sql, conditions.values()};
}

} // namespace freshet
