// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exportcells.h"

#include "ui/models/columntitles.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

using Kind = ExportCell::Kind;

ExportCell number(const QString &plainDecimal)
{
    return {plainDecimal, Kind::Number};
}

ExportCell exportCell(const TableCells &cells, int column, const TableRow &row)
{
    const QVariant raw = cells.known(row, column);
    if (raw.isNull())
        return {cells.copied(row, column)};
    switch (cells.column(column).kind) {
    case CellKind::Integer:
    case CellKind::Days:
        return number(QString::number(raw.toLongLong()));
    case CellKind::Money:
        return number(decimalString(raw.toLongLong(), row.currency.digits()));
    case CellKind::Decimal:
        return number(QString::number(raw.toDouble(), 'f', 2));
    case CellKind::Ratio:
        return number(QString::number(raw.toDouble(), 'f', 4));
    case CellKind::Date:
        return {raw.toString(), Kind::Date};
    case CellKind::DateTime:
        return {instantOf(raw).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), Kind::DateTime};
    case CellKind::Text:
    case CellKind::Sentence:
    case CellKind::Flag:
    case CellKind::Word:
    case CellKind::Marks:
    case CellKind::Covers:
    case CellKind::Changes:
        return {cells.copied(row, column)};
    }
    Q_UNREACHABLE();
}

/// Of each Money column of the table its sum, or nothing for those that are not added up.
std::optional<qint64> sumOf(const TableCells &cells, int column, const CurrencyTotals &totals)
{
    const TableSpec &spec = cells.spec();
    const QString &key = cells.column(column).key;
    if (cells.column(column).kind != CellKind::Money || sumTitle(spec.id, key).isEmpty())
        return std::nullopt;
    const auto end = spec.columns.begin() + columnIndex(spec, key);
    const auto place = std::count_if(spec.columns.begin(), end,
                                     [](const ColumnSpec &before) { return before.kind == CellKind::Money; });
    return totals.sums[size_t(place)];
}

} // namespace

std::vector<ExportColumn> exportColumns(const TableCells &cells, const std::vector<int> &columns)
{
    std::vector<ExportColumn> exported;
    exported.reserve(columns.size());
    for (const int column : columns) {
        const ColumnSpec &spec = cells.column(column);
        const ColumnTitle title = columnTitle(cells.spec().id, spec.key);
        const bool isTime = spec.kind == CellKind::Date || spec.kind == CellKind::DateTime;
        exported.push_back({title.title, std::max(title.width, isTime ? 16 : 8), isNumeric(spec.kind)});
    }
    return exported;
}

std::vector<ExportCell> exportRow(const TableCells &cells, const std::vector<int> &columns, const TableRow &row)
{
    std::vector<ExportCell> exported(columns.size());
    std::ranges::transform(columns, exported.begin(), [&](int column) { return exportCell(cells, column, row); });
    return exported;
}

std::vector<ExportCell> exportTotals(const TableCells &cells, const std::vector<int> &columns,
                                     const CurrencyTotals &totals)
{
    std::vector<ExportCell> exported;
    exported.reserve(columns.size());
    bool isNamed = false;
    for (const int column : columns) {
        if (const std::optional<qint64> sum = sumOf(cells, column, totals)) {
            exported.push_back(number(decimalString(*sum, totals.currency.digits())));
            continue;
        }
        exported.push_back({});
        if (!std::exchange(isNamed, true))
            exported.back().text = QCoreApplication::translate("TableExport", "Total %1 (%2)")
                                       .arg(totals.currency.code(), QLocale().toString(totals.rowCount));
    }
    return exported;
}

} // namespace freshet
