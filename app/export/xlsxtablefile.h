// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablefile.h"

#include <QIODevice>
#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace freshet {

/// A table as an Excel workbook: real numbers and dates, titles that stay in view, a filter over the rows, sums under
/// them, and a second sheet that says where the rows come from. Text stays text, whatever it begins with. Needs little
/// memory, however many rows; an Excel sheet takes 1,048,500 of them and their sums, and more are InvalidInput.
class XlsxTableFile : public TableFile
{
public:
    static constexpr qint64 mostRows = 1'048'500; ///< leaves room for the title and for sums in many currencies

    /// `device` must be open for writing and outlive the file. The workbook is made in a private temporary folder and
    /// copied to the device by end().
    explicit XlsxTableFile(QIODevice &device);
    ~XlsxTableFile() override;

    Result<void> begin(const ExportSheet &sheet) override;
    Result<void> addRow(const std::vector<ExportCell> &cells) override;
    Result<void> addTotals(const std::vector<ExportCell> &cells) override;
    Result<void> end() override;

private:
    /// Drops what was not ended, without writing it.
    struct Closer
    {
        void operator()(lxw_workbook *workbook) const;
    };

    void addFormats();
    Result<void> writeRow(const std::vector<ExportCell> &cells, lxw_format *textFormat, bool isBold);
    [[nodiscard]] lxw_format *numberFormat(const QString &number, bool isBold) const;
    Result<void> writeCell(int column, const ExportCell &cell, lxw_format *textFormat, bool isBold);
    void writeAbout();
    Result<void> copyToDevice();

    QIODevice &m_device;
    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_folderPath;
    std::unique_ptr<lxw_workbook, Closer> m_workbook;
    lxw_worksheet *m_rows = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_dateTime = nullptr;
    std::vector<lxw_format *> m_numbers;     ///< by number of decimals
    std::vector<lxw_format *> m_boldNumbers; ///< likewise
    ExportSheet m_sheet;
    int m_nextRow = 0;
    bool m_isBehindRows = false;
};

} // namespace freshet
