// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterwords.h"

#include "domain/calendardate.h"
#include "ui/models/cellformat.h"
#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

constexpr qsizetype textShown = 40;
constexpr int rules = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::FilterWords)
};

struct OfferedWords
{
    const char *column;
    const char *words; ///< apart by spaces
};

constexpr OfferedWords wordsOfColumns[] = {
    {"account_state", "active suspended none lead archived"},
    {"risk_class", "never_paid high elevated watch new good"},
    {"trend", "better steady worse unknown"},
    {"severity", "high medium low info"},
    {"kind", "added changed gone returned"},
    {"entity", "customer service invoice payment refund credit_note organization"},
};
constexpr QLatin1String invoiceStatuses("draft unpaid partial paid void proforma processed_proforma");
constexpr QLatin1String
    serviceStatuses("active suspended prepared prepared_blocked ended inactive quoted obsolete deferred");

QStringList ruleWords()
{
    QStringList words;
    for (int rule = 1; rule <= rules; ++rule)
        words += QStringLiteral("A%1").arg(rule);
    return words;
}

QString limitText(const ColumnSpec &column, const QString &limit)
{
    const CellFormat format;
    switch (column.kind) {
    case CellKind::Date:
    case CellKind::DateTime: {
        const auto day = CalendarDate::fromPrinted(limit.toStdString());
        return day ? format.date(day->toQDate()) : limit;
    }
    case CellKind::Ratio:
        return format.percent(limit.toDouble());
    case CellKind::Integer:
    case CellKind::Money:
    case CellKind::Days:
    case CellKind::Decimal:
    case CellKind::Text:
    case CellKind::Sentence:
    case CellKind::Flag:
    case CellKind::Word:
    case CellKind::Marks:
    case CellKind::Covers:
    case CellKind::Changes:
        break;
    }
    const qsizetype mark = limit.indexOf(QLatin1Char('.'));
    return format.decimal(limit.toDouble(), mark < 0 ? 0 : int(limit.size() - mark) - 1);
}

QString rangeInWords(const ColumnSpec &column, const QString &title, const ColumnCondition &condition)
{
    const QString from = limitText(column, condition.from);
    const QString to = limitText(column, condition.to);
    if (condition.to.isEmpty())
        return Words::tr("%1 from %2", "a column, a number or date").arg(title, from);
    if (condition.from.isEmpty())
        return Words::tr("%1 up to %2", "a column, a number or date").arg(title, to);
    if (condition.from == condition.to)
        return Words::tr("%1 is %2", "a column, a value").arg(title, from);
    return Words::tr("%1 from %2 to %3", "a column, two numbers or dates").arg(title, from, to);
}

QString wordsInWords(const ColumnSpec &column, const QString &title, const QStringList &words)
{
    QStringList titles;
    for (const QString &word : words)
        titles += offeredWordTitle(column, word);
    return Words::tr("%1 is %2", "a column, a value").arg(title, titles.join(Words::tr(" or ", "between words")));
}

} // namespace

QString testTitle(ColumnTest test)
{
    switch (test) {
    case ColumnTest::Contains:
        return Words::tr("contains");
    case ColumnTest::Equals:
        return Words::tr("is exactly");
    case ColumnTest::Between:
        return Words::tr("from … to …");
    case ColumnTest::AnyOf:
        return Words::tr("is one of");
    case ColumnTest::Empty:
        return Words::tr("is empty");
    case ColumnTest::NotEmpty:
        return Words::tr("is not empty");
    }
    Q_UNREACHABLE();
}

QStringList offeredWords(TableId table, const ColumnSpec &column)
{
    if (column.kind == CellKind::Flag)
        return {QStringLiteral("1"), QStringLiteral("0")};
    if (column.kind != CellKind::Word)
        return {};
    if (column.key == QLatin1String("rule"))
        return ruleWords();
    if (column.key == QLatin1String("status"))
        return QString(table == TableId::Services ? serviceStatuses : invoiceStatuses).split(QLatin1Char(' '));
    const auto *found = std::ranges::find_if(
        wordsOfColumns, [&column](const OfferedWords &words) { return column.key == QLatin1String(words.column); });
    return found == std::end(wordsOfColumns) ? QStringList()
                                             : QString(QLatin1String(found->words)).split(QLatin1Char(' '));
}

QString offeredWordTitle(const ColumnSpec &column, const QString &word)
{
    if (column.kind == CellKind::Flag)
        return word == QLatin1String("1") ? Words::tr("yes") : Words::tr("no");
    return wordTitle(word);
}

QString conditionInWords(TableId table, const ColumnCondition &condition)
{
    const TableSpec &spec = tableSpec(table);
    const int index = columnIndex(spec, condition.column);
    if (index < 0)
        return {};
    const ColumnSpec &column = spec.columns[size_t(index)];
    const QString title = columnTitle(table, condition.column).title;
    switch (condition.test) {
    case ColumnTest::Contains:
        return Words::tr("%1 contains “%2”", "a column, a text")
            .arg(title, isolated(singleLine(condition.text, textShown)));
    case ColumnTest::Equals:
        return Words::tr("%1 is “%2”", "a column, a text").arg(title, isolated(singleLine(condition.text, textShown)));
    case ColumnTest::Between:
        return rangeInWords(column, title, condition);
    case ColumnTest::AnyOf:
        return wordsInWords(column, title, condition.words);
    case ColumnTest::Empty:
        return Words::tr("%1 is empty", "a column").arg(title);
    case ColumnTest::NotEmpty:
        return Words::tr("%1 is not empty", "a column").arg(title);
    }
    Q_UNREACHABLE();
}

QString columnFilterInWords(TableId table, const ColumnFilter &filter)
{
    QStringList conditions;
    for (const ColumnCondition &condition : filter.conditions)
        conditions += conditionInWords(table, condition);
    return conditions.join(filter.matchesAny ? Words::tr(" or ", "between conditions")
                                             : Words::tr(" and ", "between conditions"));
}

} // namespace freshet
