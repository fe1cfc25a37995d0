// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rowprinter.h"

#include "store/tablejson.h"

#include <utility>

namespace freshet::cli {

namespace {

constexpr int widestText = 60;

std::vector<TextColumn> textColumns(const TableSpec &spec)
{
    std::vector<TextColumn> columns;
    for (const ColumnSpec &column : spec.columns) {
        if (column.isInJson)
            columns.push_back({column.title.isEmpty() ? column.key : column.title, isNumeric(column.kind), widestText});
    }
    return columns;
}

} // namespace

RowPrinter::RowPrinter(Console &console, TableSpec spec, ListFormat format)
    : m_console(console)
    , m_spec(std::move(spec))
    , m_format(format)
    , m_csv(console.out())
    , m_text(textColumns(m_spec))
{
}

Result<void> RowPrinter::begin()
{
    switch (m_format) {
    case ListFormat::Table:
        return {};
    case ListFormat::Json:
        return m_console.add("[");
    case ListFormat::Csv: {
        std::vector<CsvCell> titles;
        for (const ColumnSpec &column : m_spec.columns) {
            if (column.isInJson)
                titles.push_back({column.key, CsvCell::Kind::Text});
        }
        return m_csv.writeRow(titles);
    }
    }
    Q_UNREACHABLE();
}

QByteArray RowPrinter::json(const TableRow &row, const QByteArray &moreJson) const
{
    const QByteArray text = rowJsonText(m_spec, row);
    return moreJson.isEmpty() ? text : text.chopped(1) + ", " + moreJson + '}';
}

Result<void> RowPrinter::add(const TableRow &row, const QByteArray &moreJson)
{
    const QByteArray separator = std::exchange(m_hasRows, true) ? ",\n" : "\n";
    switch (m_format) {
    case ListFormat::Table:
        addText(row);
        return {};
    case ListFormat::Json:
        return m_console.add(separator + json(row, moreJson));
    case ListFormat::Csv:
        return addCsv(row);
    }
    Q_UNREACHABLE();
}

Result<void> RowPrinter::end()
{
    switch (m_format) {
    case ListFormat::Table:
        return m_console.print(m_text.text().toUtf8());
    case ListFormat::Json:
        return m_console.print(m_hasRows ? "\n]\n" : "]\n");
    case ListFormat::Csv:
        return m_console.print({});
    }
    Q_UNREACHABLE();
}

Result<void> RowPrinter::addCsv(const TableRow &row)
{
    std::vector<CsvCell> cells;
    for (size_t i = 0; i < m_spec.columns.size(); ++i) {
        const ColumnSpec &column = m_spec.columns[i];
        if (!column.isInJson)
            continue;
        const auto kind = isNumeric(column.kind) ? CsvCell::Kind::Number : CsvCell::Kind::Text;
        cells.push_back({cellText(column.kind, row.cells.value(qsizetype(i)), row.currency), kind});
    }
    return m_csv.writeRow(cells);
}

void RowPrinter::addText(const TableRow &row)
{
    QStringList cells;
    for (size_t i = 0; i < m_spec.columns.size(); ++i) {
        const ColumnSpec &column = m_spec.columns[i];
        if (column.isInJson)
            cells.append(cellText(column.kind, row.cells.value(qsizetype(i)), row.currency));
    }
    m_text.addRow(cells);
}

} // namespace freshet::cli
