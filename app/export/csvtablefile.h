// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/csvwriter.h"
#include "export/tablefile.h"

namespace freshet {

/// A table as CSV: titles, rows, then, behind an empty line, sums and where the rows come from.
class CsvTableFile : public TableFile
{
public:
    /// `device` must be open for writing and outlive the file; flush or commit it behind end().
    explicit CsvTableFile(QIODevice &device, CsvOptions options = {});

    Result<void> begin(const ExportSheet &sheet) override;
    Result<void> addRow(const std::vector<ExportCell> &cells) override;
    Result<void> addTotals(const std::vector<ExportCell> &cells) override;
    Result<void> end() override;

private:
    Result<void> leaveRows();

    CsvWriter m_writer;
    ExportSheet m_sheet;
    bool m_isBehindRows = false;
};

} // namespace freshet
