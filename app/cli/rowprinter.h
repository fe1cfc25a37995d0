// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "export/csvwriter.h"
#include "export/texttable.h"
#include "store/tablereader.h"

#include <optional>

namespace freshet::cli {

/// Prints rows of one table as they come: a JSON array, CSV, or a table once the last one is there. The columns are
/// those of the JSON, under their keys; in a table under their titles where they have any.
class RowPrinter
{
public:
    /// `console` must outlive the printer.
    RowPrinter(Console &console, TableSpec spec, ListFormat format);

    Result<void> begin();
    /// `moreJson`: further members for the JSON object, `"key": value`; tables and CSV leave them out.
    Result<void> add(const TableRow &row, const QByteArray &moreJson = {});
    Result<void> end();

private:
    [[nodiscard]] QByteArray json(const TableRow &row, const QByteArray &moreJson) const;
    Result<void> addCsv(const TableRow &row);
    void addText(const TableRow &row);

    Console &m_console;
    TableSpec m_spec;
    ListFormat m_format;
    CsvWriter m_csv;
    TextTable m_text;
    bool m_hasRows = false;
};

} // namespace freshet::cli
