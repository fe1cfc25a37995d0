// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ageingsheet.h"

#include "store/ageingreader.h"
#include "store/consistentread.h"
#include "store/settingsstore.h"
#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlQuery>

#include <algorithm>

namespace freshet {

namespace {

constexpr int nameWidth = 26;
constexpr int codeWidth = 8;
constexpr int amountWidth = 12;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::AgeingSheet)
};

struct Line
{
    QString name;
    RecordId customer = 0;
    AgeingLine ageing;
};

ExportSheet sheetOf(const AgeingEdges &edges, const std::vector<std::pair<QString, QString>> &about, size_t lines)
{
    ExportSheet sheet;
    sheet.title = Words::tr("How old is what is owed");
    sheet.columns = {{Words::tr("Customer"), nameWidth, false},
                     {Words::tr("ID"), codeWidth, true},
                     {Words::tr("Currency"), codeWidth, false}};
    for (int bucket = 0; bucket < ageingBuckets; ++bucket)
        sheet.columns.push_back({bucketTitle(edges, bucket), amountWidth, true});
    sheet.columns.push_back({Words::tr("Credit", "amount"), amountWidth, true});
    sheet.columns.push_back({Words::tr("Net balance"), amountWidth, true});
    sheet.about = about;
    sheet.rowCount = qint64(lines);
    return sheet;
}

std::vector<ExportCell> cellsOf(const QString &name, const QString &id, const AgeingLine &line)
{
    const auto amount = [&line](qint64 minor) {
        return ExportCell{decimalString({minor, line.currency}), ExportCell::Kind::Number};
    };
    std::vector<ExportCell> cells{{name}, {id}, {line.currency.code()}};
    for (const AgeingSum &bucket : line.buckets)
        cells.push_back(amount(bucket.amount));
    cells.push_back(amount(line.unallocatedCredit));
    cells.push_back(amount(line.netBalance));
    return cells;
}

Result<QHash<RecordId, QString>> namesOf(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(QStringLiteral("SELECT id, name FROM customers"));
    if (!rows)
        return rows.error();
    if (const Result<void> run = cache.run(*rows, QStringLiteral("names")); !run)
        return run.error();
    QHash<RecordId, QString> names;
    while (rows->next())
        names.insert(rows->value(0).toLongLong(), rows->value(1).toString());
    return names;
}

std::vector<Line> linesOf(const AgeingReport &report, const QHash<RecordId, QString> &names)
{
    std::vector<Line> lines;
    lines.reserve(report.customers.size());
    for (const CustomerAgeing &one : report.customers)
        lines.push_back({singleLine(names.value(one.customerId), 80), one.customerId, one.line});
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return lines;
}

} // namespace

Result<qint64> writeAgeing(Database &cache, CalendarDate asOf, const std::vector<std::pair<QString, QString>> &about,
                           TableFile &file)
{
    ConsistentRead consistent(cache);
    if (const Result<void> begun = consistent.begin(); !begun)
        return begun.error();
    const Result<bool> isThere = canReadAgeing(cache);
    if (!isThere || !*isThere)
        return isThere ? Error{ErrorKind::InvalidInput, QStringLiteral("history"), 0, {}} : isThere.error();
    const Result<AgeingEdges> edges = readAgeingEdges(cache);
    const Result<AgeingReport> report = readAgeing(cache, asOf);
    const Result<QHash<RecordId, QString>> names = namesOf(cache);
    if (!edges || !report || !names)
        return !edges ? edges.error() : !report ? report.error() : names.error();
    const std::vector<Line> lines = linesOf(*report, *names);
    Result<void> step = file.begin(sheetOf(*edges, about, lines.size()));
    for (const Line &line : lines) {
        if (step)
            step = file.addRow(cellsOf(line.name, QString::number(line.customer), line.ageing));
    }
    for (const AgeingLine &total : report->totals) {
        if (step)
            step = file.addTotals(cellsOf(Words::tr("Total", "last line"), {}, total));
    }
    if (step)
        step = file.end();
    return step ? Result<qint64>(qint64(lines.size())) : step.error();
}

} // namespace freshet
