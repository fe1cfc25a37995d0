// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesearch.h"

#include "store/storedvalues.h"

#include <QRegularExpression>
#include <QSqlError>

namespace freshet {

namespace {

constexpr qsizetype mostWords = 8;
constexpr qsizetype fewestPhoneDigits = 5;

/// The digits of text that could be a phone number written with spaces and signs; else empty.
QString phoneDigits(const QString &folded)
{
    static const QRegularExpression phone(QStringLiteral("^[-+()./ 0-9]*[-+()./ ][-+()./ 0-9]*$"));
    static const QRegularExpression noDigit(QStringLiteral("[^0-9]"));
    if (!phone.match(folded).hasMatch())
        return {};
    const QString digits = QString(folded).remove(noDigit);
    return digits.size() >= fewestPhoneDigits ? digits : QString();
}

Result<QStringList> currencies(Database &cache)
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

/// Amounts that begin as `typed` does: "59" finds 59.00 to 59.99, "59.5" 59.50 to 59.59. Empty for other text.
QString amountCondition(const TableSpec &spec, const QString &typed, const QStringList &currencyCodes)
{
    static const QRegularExpression number(QStringLiteral("^([0-9]{1,12})(?:[.,]([0-9]{0,4}))?$"));
    const QRegularExpressionMatch match = number.match(typed);
    if (!match.hasMatch())
        return {};
    QStringList ranges;
    for (const QString &code : currencyCodes) {
        const int digits = Currency(code).digits();
        const QString decimals = match.captured(2);
        if (decimals.size() > digits)
            continue;
        const QString minor = match.captured(1) + decimals;
        const qsizetype open = digits - decimals.size();
        ranges += QStringLiteral("(%1 = '%2' AND %3 BETWEEN %4 AND %5)")
                      .arg(spec.currencySql, code, spec.amountSql, minor + QString(open, QLatin1Char('0')),
                           minor + QString(open, QLatin1Char('9')));
    }
    return ranges.join(QLatin1String(" OR "));
}

/// Rows whose text has letters beyond ASCII, which SQLite's LIKE does not fold: compared here.
Result<std::vector<RecordId>> foundByFolding(Database &cache, const TableSpec &spec, const QString &word)
{
    // More bytes than letters: quicker than any pattern.
    Result<QSqlQuery> query =
        cache.prepare(QStringLiteral("SELECT %1, %2 FROM %3 WHERE length(CAST(%2 AS BLOB)) > length(%2)")
                          .arg(spec.idSql, spec.unfoldedSql, spec.countFromSql));
    if (!query)
        return query.error();
    if (!query->exec())
        return cache.failed(query->lastError(), QStringLiteral("search in %1").arg(spec.key));
    std::vector<RecordId> ids;
    while (query->next()) {
        if (foldedForSearch(query->value(1).toString()).contains(word))
            ids.push_back(query->value(0).toLongLong());
    }
    return ids;
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
        QStringList ways = {QString(m_spec.searchSql).replace(QLatin1String(":needle"), needle)};
        if (!m_spec.amountSql.isEmpty()) {
            if (const Result<void> read = readCurrencies(); !read)
                return read.error();
            ways += amountCondition(m_spec, word, *m_currencies);
        }
        if (!m_spec.unfoldedSql.isEmpty()) {
            const Result<std::vector<RecordId>> ids = foundByFolding(m_cache, m_spec, word);
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
        Result<QStringList> codes = currencies(m_cache);
        if (!codes)
            return codes.error();
        m_currencies = std::move(codes).value();
        return {};
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

QString containsPattern(const QString &word)
{
    QString pattern = word;
    for (const char special : {'\\', '%', '_'})
        pattern.replace(QLatin1Char(special), QStringLiteral("\\") + QLatin1Char(special));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

Result<BoundSql> searchCondition(Database &cache, const TableSpec &spec, const QString &typed)
{
    const QString folded = foldedForSearch(typed);
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
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
    if (const QString digits = phoneDigits(folded); !digits.isEmpty()) {
        Result<QString> condition = conditions.add(digits);
        if (!condition)
            return condition.error();
        sql = QStringLiteral("(%1 OR %2)").arg(sql, *condition);
    }
    return BoundSql{sql, conditions.values()};
}

} // namespace freshet
