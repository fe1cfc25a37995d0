// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <utility>
#include <vector>

namespace freshet {

/// One cell of an exported table.
struct ExportCell
{
    enum class Kind {
        Text,     ///< also an empty one
        Number,   ///< `text` is a plain decimal, "-1184.50"; anything else in it is treated as text
        Date,     ///< `text` is an ISO date
        DateTime, ///< `text` is "2026-11-22 10:32:05", in the zone of whoever reads it
    };

    QString text{};
    Kind kind = Kind::Text;

    friend bool operator==(const ExportCell &, const ExportCell &) = default;
};

struct ExportColumn
{
    QString title;
    int width = 12;         ///< in average characters
    bool isNumeric = false; ///< aligned to the right
};

/// What stands around the rows. `about` tells where they come from: ("Snapshot", "17 of 22 Nov 2026, 10:32"), …
struct ExportSheet
{
    QString title;
    std::vector<ExportColumn> columns;
    std::vector<std::pair<QString, QString>> about;
    qint64 rowCount = 0; ///< how many rows will be added
};

/// A file with one table, written row by row. Use: begin(), addRow()…, addTotals()…, end(); nothing after an error.
class TableFile
{
public:
    virtual ~TableFile() = default;

    virtual Result<void> begin(const ExportSheet &sheet) = 0;
    virtual Result<void> addRow(const std::vector<ExportCell> &cells) = 0;
    /// Sums under the rows, one line a currency; where a column has none its cell is empty.
    virtual Result<void> addTotals(const std::vector<ExportCell> &cells) = 0;
    /// Everything has been handed to the device when this succeeds.
    virtual Result<void> end() = 0;
};

/// Whether `text` is what decimalString() and QString::number() write: "-12", "12.50".
[[nodiscard]] bool isPlainDecimal(QStringView text);

} // namespace freshet
