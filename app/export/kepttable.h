// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablefile.h"

namespace freshet {

/// A table in memory, to be written elsewhere as often as wanted: a print preview draws its pages again and again. Any
/// thread; once it is whole several may read it.
class KeptTable final : public TableFile
{
public:
    Result<void> begin(const ExportSheet &sheet) override;
    Result<void> addRow(const std::vector<ExportCell> &cells) override;
    Result<void> addTotals(const std::vector<ExportCell> &cells) override;
    Result<void> end() override { return {}; }

    /// All of it, from begin() to end(); the error of `file` where it has one.
    Result<void> writeTo(TableFile &file) const;

private:
    using Cells = std::vector<ExportCell>;

    ExportSheet m_sheet;
    std::vector<Cells> m_rows;
    std::vector<Cells> m_totals;
};

} // namespace freshet
