// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/kepttable.h"

namespace freshet {

Result<void> KeptTable::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    m_rows.reserve(size_t(sheet.rowCount));
    return {};
}

Result<void> KeptTable::addRow(const std::vector<ExportCell> &cells)
{
    m_rows.push_back(cells);
    return {};
}

Result<void> KeptTable::addTotals(const std::vector<ExportCell> &cells)
{
    m_totals.push_back(cells);
    return {};
}

Result<void> KeptTable::writeTo(TableFile &file) const
{
    Result<void> step = file.begin(m_sheet);
    for (auto row = m_rows.begin(); step && row != m_rows.end(); ++row)
        step = file.addRow(*row);
    for (auto sums = m_totals.begin(); step && sums != m_totals.end(); ++sums)
        step = file.addTotals(*sums);
    return step ? file.end() : step;
}

} // namespace freshet
