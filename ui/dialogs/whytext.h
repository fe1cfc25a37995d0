// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/patternevidence.h"
#include "ui/models/cellformat.h"
#include "ui/models/tone.h"

#include <QStringList>

/// What the dialog "Why?" says about one figure: pure, from values.
namespace freshet {

struct WhyRow
{
    QStringList cells;                 ///< one a column
    bool counts = false;               ///< the figure is made of it
    std::optional<RecordId> invoiceId; ///< none: a payment
    Tone verdictTone = Tone::Plain;
};

struct WhyText
{
    QString heading; ///< "Marta van der Merwe · On time %: 64 %"
    QString formula;
    QStringList remarks;
    QString caption; ///< above the rows: how many of them count
    QStringList columns;
    int verdictColumn = 0;
    std::vector<int> numberColumns; ///< aligned to the trailing edge
    std::vector<WhyRow> rows;       ///< those that count first
};

[[nodiscard]] WhyText whyText(const QString &customerName, const PatternEvidence &evidence, Figure figure,
                              const CellFormat &format);

/// All of it as plain text, the rows separated by tabs.
[[nodiscard]] QString copiedText(const WhyText &text);
/// Rows for a spreadsheet, with their headings.
[[nodiscard]] QString copiedRows(const WhyText &text, const std::vector<size_t> &rows);

} // namespace freshet
