// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvtablefile.h"

#include <algorithm>

namespace freshet {

namespace {

CsvCell csvCell(const ExportCell &cell)
{
    const bool isNumber = cell.kind == ExportCell::Kind::Number;
    return {cell.text, isNumber ? CsvCell::Kind::Number : CsvCell::Kind::Text};
}

} // namespace

CsvTableFile::CsvTableFile(QIODevice &device, CsvOptions options)
    : m_writer(device, options)
{
}

Result<void> CsvTableFile::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    std::vector<CsvCell> titles;
    titles.reserve(sheet.columns.size());
    for (const ExportColumn &column : sheet.columns)
        titles.push_back({column.title});
    return m_writer.writeRow(titles);
}

Result<void> CsvTableFile::addRow(const std::vector<ExportCell> &cells)
{
    std::vector<CsvCell> row(cells.size());
    std::ranges::transform(cells, row.begin(), csvCell);
    return m_writer.writeRow(row);
}

Result<void> CsvTableFile::leaveRows()
{
    return std::exchange(m_isBehindRows, true) ? Result<void>() : m_writer.writeRow({});
}

Result<void> CsvTableFile::addTotals(const std::vector<ExportCell> &cells)
{
    const Result<void> left = leaveRows();
    return left ? addRow(cells) : left;
}

Result<void> CsvTableFile::end()
{
    if (m_sheet.about.empty())
        return {};
    if (const Result<void> left = leaveRows(); !left)
        return left;
    for (const auto &[name, value] : m_sheet.about) {
        if (const Result<void> written = m_writer.writeRow({{name}, {value}}); !written)
            return written;
    }
    return {};
}

} // namespace freshet
