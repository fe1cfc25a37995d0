// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnfiltersql.h"

#include "store/storedvalues.h"
#include "store/tablesql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace freshet {

namespace {

/// What a decimal number is short of by being stored in binary.
constexpr double rounding = 1e-6;

/// The conditions one after the other, each with placeholders of its own.
class Conditions
{
public:
    Conditions(Database &cache, const TableSpec &spec)
        : m_cache(cache)
        , m_spec(spec)
    {
    }

    Result<QString> add(const ColumnCondition &condition)
    {
        const ColumnSpec &column = m_spec.columns[size_t(columnIndex(m_spec, condition.column))];
        ++m_count;
        switch (condition.test) {
        case ColumnTest::Contains:
            return text(column, condition.text, TextMatch::Part);
        case ColumnTest::Equals:
            return text(column, condition.text, TextMatch::Whole);
        case ColumnTest::Between:
            return column.kind == CellKind::Money ? money(column, condition)
                                                  : Result<QString>(range(column, condition));
        case ColumnTest::AnyOf:
            return words(column, condition.words);
        case ColumnTest::Empty:
            return QStringLiteral("coalesce(%1, '') = ''").arg(column.valueSql);
        case ColumnTest::NotEmpty:
            return QStringLiteral("coalesce(%1, '') <> ''").arg(column.valueSql);
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] const QVariantMap &values() const { return m_values; }

private:
    QString bound(const char *what, const QVariant &value)
    {
        const QString placeholder = QStringLiteral(":column_%1_%2").arg(QLatin1String(what)).arg(m_count);
        m_values.insert(placeholder, value);
        return placeholder;
    }

    Result<QString> text(const ColumnSpec &column, const QString &typed, TextMatch match)
    {
        const QString folded = foldedForSearch(typed);
        const Result<std::vector<RecordId>> ids = foundByFolding(
            m_cache, {neededFromSql(m_spec, column.valueSql), m_spec.idSql, column.valueSql}, folded, match);
        if (!ids)
            return ids.error();
        const QString pattern = containsPattern(folded);
        const QString like = bound("text", match == TextMatch::Part ? pattern : pattern.mid(1, pattern.size() - 2));
        QString sql = QStringLiteral("%1 LIKE %2 ESCAPE '\\'").arg(column.valueSql, like);
        if (!ids->empty())
            sql += QStringLiteral(" OR %1 IN (SELECT value FROM json_each(%2))")
                       .arg(m_spec.idSql, bound("folded", jsonIdList(*ids)));
        return sql;
    }

    QString range(const ColumnSpec &column, const ColumnCondition &condition)
    {
        const bool isDay = column.kind == CellKind::Date || column.kind == CellKind::DateTime;
        const QString value = column.kind == CellKind::DateTime
                                  ? QStringLiteral("date(%1, 'localtime')").arg(column.valueSql)
                                  : column.valueSql;
        const auto limit = [isDay](const QString &typed) {
            return isDay ? QVariant(typed) : QVariant(typed.toDouble());
        };
        QStringList limits;
        if (!condition.from.isEmpty())
            limits += QStringLiteral("%1 >= %2").arg(value, bound("from", limit(condition.from)));
        if (!condition.to.isEmpty())
            limits += QStringLiteral("%1 <= %2").arg(value, bound("to", limit(condition.to)));
        return limits.join(QLatin1String(" AND "));
    }

    Result<QString> money(const ColumnSpec &column, const ColumnCondition &condition)
    {
        const Result<QStringList> codes = customerCurrencies(m_cache);
        if (!codes)
            return codes.error();
        QStringList ranges;
        for (const QString &code : *codes) {
            const double minor = std::pow(10.0, Currency(code).digits());
            QStringList limits = {QStringLiteral("%1 = '%2'").arg(m_spec.currencySql, code)};
            if (!condition.from.isEmpty())
                limits += QStringLiteral("%1 >= %2")
                              .arg(column.valueSql)
                              .arg(qint64(std::ceil(condition.from.toDouble() * minor - rounding)));
            if (!condition.to.isEmpty())
                limits += QStringLiteral("%1 <= %2")
                              .arg(column.valueSql)
                              .arg(qint64(std::floor(condition.to.toDouble() * minor + rounding)));
            ranges += QStringLiteral("(%1)").arg(limits.join(QLatin1String(" AND ")));
        }
        return ranges.isEmpty() ? QStringLiteral("0") : ranges.join(QLatin1String(" OR "));
    }

    QString words(const ColumnSpec &column, const QStringList &words)
    {
        const QString value = column.kind == CellKind::Flag
                                  ? QStringLiteral("CAST(coalesce(%1, 0) <> 0 AS TEXT)").arg(column.valueSql)
                                  : column.valueSql;
        const QByteArray list = QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact);
        return QStringLiteral("%1 IN (SELECT value FROM json_each(%2))")
            .arg(value, bound("words", QString::fromUtf8(list)));
    }

    Database &m_cache;
    const TableSpec &m_spec;
    QVariantMap m_values;
    int m_count = 0;
};

} // namespace

Result<BoundSql> columnFilterCondition(Database &cache, const TableSpec &spec, const ColumnFilter &filter)
{
    Conditions conditions(cache, spec);
    QStringList parts;
    for (const ColumnCondition &condition : filter.conditions) {
        if (const Result<void> checked = checkCondition(spec, condition); !checked)
            return checked.error();
        const Result<QString> part = conditions.add(condition);
        if (!part)
            return part.error();
        parts += QStringLiteral("(%1)").arg(*part);
    }
    if (parts.isEmpty())
        return BoundSql{};
    const QString joint = filter.matchesAny ? QStringLiteral(" OR ") : QStringLiteral(" AND ");
    return BoundSql{QStringLiteral("(%1)").arg(parts.join(joint)), conditions.values()};
}

} // namespace freshet
