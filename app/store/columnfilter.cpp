// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnfilter.h"

#include "domain/calendardate.h"
#include "store/tables.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace freshet {

namespace {

struct TestWord
{
    ColumnTest test;
    const char *word; ///< in JSON
};

constexpr std::array testWords = {
    TestWord{ColumnTest::Contains, "contains"}, TestWord{ColumnTest::Equals, "equals"},
    TestWord{ColumnTest::Between, "between"},   TestWord{ColumnTest::AnyOf, "any_of"},
    TestWord{ColumnTest::Empty, "empty"},       TestWord{ColumnTest::NotEmpty, "not_empty"},
};

/// Whatever the digits of a currency, this many whole units can be counted in minor ones.
constexpr double largestLimit = 1e14;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ColumnFilter)
};

Error refused(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

bool isDay(CellKind kind)
{
    return kind == CellKind::Date || kind == CellKind::DateTime;
}

bool isReadable(CellKind kind, const QString &limit)
{
    if (limit.isEmpty())
        return true;
    if (isDay(kind))
        return CalendarDate::fromPrinted(limit.toStdString()).has_value();
    bool isNumber = false;
    const double number = limit.toDouble(&isNumber); // "nan" and "inf" are read too
    return isNumber && std::isfinite(number) && std::abs(number) <= largestLimit;
}

bool isInOrder(CellKind kind, const ColumnCondition &condition)
{
    if (condition.from.isEmpty() || condition.to.isEmpty())
        return true;
    return isDay(kind) ? condition.from <= condition.to : condition.from.toDouble() <= condition.to.toDouble();
}

Result<void> checkLimits(const ColumnSpec &column, const ColumnCondition &condition)
{
    if (condition.from.isEmpty() && condition.to.isEmpty())
        return refused(Words::tr("Say from where or up to where."));
    for (const QString &limit : {condition.from, condition.to}) {
        if (!isReadable(column.kind, limit))
            return refused(isDay(column.kind) ? Words::tr("“%1” is no date.").arg(limit)
                                              : Words::tr("“%1” is no number.").arg(limit));
    }
    return isInOrder(column.kind, condition) ? Result<void>()
                                             : refused(Words::tr("The beginning comes after the end."));
}

QString testWord(ColumnTest test)
{
    return QLatin1String(std::ranges::find(testWords, test, &TestWord::test)->word);
}

QJsonObject conditionJson(const ColumnCondition &condition)
{
    QJsonObject object{{QStringLiteral("column"), condition.column},
                       {QStringLiteral("test"), testWord(condition.test)}};
    if (condition.test == ColumnTest::Contains || condition.test == ColumnTest::Equals)
        object.insert(QStringLiteral("text"), condition.text);
    if (condition.test == ColumnTest::Between) {
        object.insert(QStringLiteral("from"), condition.from);
        object.insert(QStringLiteral("to"), condition.to);
    }
    if (condition.test == ColumnTest::AnyOf)
        object.insert(QStringLiteral("words"), QJsonArray::fromStringList(condition.words));
    return object;
}

Result<ColumnCondition> conditionFrom(const QJsonObject &object, const TableSpec &spec)
{
    ColumnCondition condition;
    condition.column = object.value(QLatin1String("column")).toString();
    const QString word = object.value(QLatin1String("test")).toString();
    const auto test = std::ranges::find_if(testWords, [&](const TestWord &t) { return word == QLatin1String(t.word); });
    if (test == testWords.end())
        return refused(Words::tr("There is no condition called “%1”.").arg(word));
    condition.test = test->test;
    condition.text = object.value(QLatin1String("text")).toString();
    condition.from = object.value(QLatin1String("from")).toString();
    condition.to = object.value(QLatin1String("to")).toString();
    const QJsonArray words = object.value(QLatin1String("words")).toArray();
    for (const auto &each : words)
        condition.words += each.toString();
    const Result<void> checked = checkCondition(spec, condition);
    return checked ? Result<ColumnCondition>(condition) : checked.error();
}

} // namespace

std::vector<ColumnTest> testsFor(const ColumnSpec &column)
{
    switch (column.kind) {
    case CellKind::Text:
        return {ColumnTest::Contains, ColumnTest::Equals, ColumnTest::Empty, ColumnTest::NotEmpty};
    case CellKind::Integer:
    case CellKind::Money:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Days:
    case CellKind::Decimal:
    case CellKind::Ratio:
        return {ColumnTest::Between, ColumnTest::Empty, ColumnTest::NotEmpty};
    case CellKind::Word:
        return {ColumnTest::AnyOf, ColumnTest::Empty, ColumnTest::NotEmpty};
    case CellKind::Flag:
        return {ColumnTest::AnyOf};
    case CellKind::Sentence:
        return {ColumnTest::Contains, ColumnTest::Empty, ColumnTest::NotEmpty};
    case CellKind::Marks:
        return {ColumnTest::Empty, ColumnTest::NotEmpty};
    case CellKind::Covers:
    case CellKind::Changes:
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> checkCondition(const TableSpec &spec, const ColumnCondition &condition)
{
    const int index = columnIndex(spec, condition.column);
    if (index < 0)
        return refused(Words::tr("This table has no column called “%1”.").arg(condition.column));
    const ColumnSpec &column = spec.columns[size_t(index)];
    const std::vector<ColumnTest> tests = testsFor(column);
    if (std::ranges::find(tests, condition.test) == tests.end())
        return refused(Words::tr("The column “%1” cannot be filtered like this.").arg(condition.column));
    switch (condition.test) {
    case ColumnTest::Contains:
    case ColumnTest::Equals:
        return foldedForSearch(condition.text).isEmpty() ? refused(Words::tr("Type what the column is to say."))
                                                         : Result<void>();
    case ColumnTest::Between:
        return checkLimits(column, condition);
    case ColumnTest::AnyOf:
        return condition.words.isEmpty() ? refused(Words::tr("Choose one word at least.")) : Result<void>();
    case ColumnTest::Empty:
    case ColumnTest::NotEmpty:
        return {};
    }
    Q_UNREACHABLE();
}

QJsonObject columnFilterJson(const ColumnFilter &filter)
{
    if (filter.isEmpty())
        return {};
    QJsonArray conditions;
    for (const ColumnCondition &condition : filter.conditions)
        conditions.append(conditionJson(condition));
    return {{QStringLiteral("match"), filter.matchesAny ? QStringLiteral("any") : QStringLiteral("all")},
            {QStringLiteral("conditions"), conditions}};
}

Result<ColumnFilter> columnFilterFrom(const QJsonObject &object, const TableSpec &spec)
{
    ColumnFilter filter;
    if (object.isEmpty())
        return filter;
    const QString match = object.value(QLatin1String("match")).toString();
    if (match != QLatin1String("any") && match != QLatin1String("all"))
        return refused(Words::tr("Column filters match “all” or “any”, not “%1”.").arg(match));
    filter.matchesAny = match == QLatin1String("any");
    const QJsonArray conditions = object.value(QLatin1String("conditions")).toArray();
    for (const auto &each : conditions) {
        Result<ColumnCondition> condition = conditionFrom(each.toObject(), spec);
        if (!condition)
            return condition.error();
        filter.conditions.push_back(std::move(*condition));
    }
    if (columnFilterJson(filter) != object)
        return refused(Words::tr("The column filter is incomplete, or has more in it than a filter."));
    return filter;
}

} // namespace freshet
