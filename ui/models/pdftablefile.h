// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pagedtablefile.h"

#include <QPdfWriter>

namespace freshet {

/// A PagedTableFile in a PDF, on the paper of the locale and in its direction.
class PdfTableFile final : public TableFile
{
public:
    /// `device` must be open for writing and outlive the file.
    PdfTableFile(QIODevice &device, const QString &title, const CellFormat &format);

    Result<void> begin(const ExportSheet &sheet) override { return m_pages.begin(sheet); }
    Result<void> addRow(const std::vector<ExportCell> &cells) override { return m_pages.addRow(cells); }
    Result<void> addTotals(const std::vector<ExportCell> &cells) override { return m_pages.addTotals(cells); }
    Result<void> end() override { return m_pages.end(); }

private:
    QPdfWriter m_writer;
    PagedTableFile m_pages;
};

} // namespace freshet
