// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxtablefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileDevice>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace freshet {

namespace {

constexpr int rowLimit = 1'048'576; // of Excel, titles included
constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestSheetName = 31;
constexpr int mostDecimals = 4;
constexpr int widestColumn = 60;
constexpr qint64 blockSize = qint64(64) * 1024;

/// A cell takes so much text and no NUL.
QByteArray cellText(QString text)
{
    text.remove(QChar(QChar::Null));
    if (text.size() > longestText)
        text = text.left(longestText - 1) + QChar(0x2026);
    return text.toUtf8();
}

/// Excel allows neither these characters nor an apostrophe at the ends of a sheet's name.
QByteArray sheetName(QString title)
{
    for (const char16_t forbidden : u"[]:*?/\\'")
        title.remove(QChar(forbidden));
    title = title.simplified().left(longestSheetName);
    return title.isEmpty() ? QByteArray("Rows") : title.toUtf8();
}

QByteArray numberPattern(int decimals)
{
    return decimals == 0 ? QByteArray("#,##0") : "#,##0." + QByteArray(decimals, '0');
}

lxw_datetime excelTime(const QDateTime &at)
{
    const QDate day = at.date();
    const QTime time = at.time();
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

Error failure(ErrorKind kind, const QString &detail)
{
    return {kind, QStringLiteral("XLSX"), 0, detail};
}

/// libxlsxwriter tells a full disk by the error of whatever could not be written.
Result<void> outcomeOf(lxw_error code)
{
    if (code == LXW_NO_ERROR)
        return {};
    const QString detail = QString::fromUtf8(lxw_strerror(code));
    return failure(code == LXW_ERROR_MEMORY_MALLOC_FAILED ? ErrorKind::StoreFailed : ErrorKind::StoreFull, detail);
}

} // namespace

void XlsxTableFile::Closer::operator()(lxw_workbook *workbook) const
{
    // Closing would put the whole workbook together first. Freeing alone leaves the rows' temporary file open.
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, workbook->worksheets, list_pointers)
    {
        if (sheet->optimize_tmpfile != nullptr)
            std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(workbook);
}

XlsxTableFile::XlsxTableFile(QIODevice &device)
    : m_device(device)
    , m_path(QFile::encodeName(m_folder.filePath(QStringLiteral("table.xlsx"))))
    , m_folderPath(QFile::encodeName(m_folder.path()))
{
}

XlsxTableFile::~XlsxTableFile() = default;

Result<void> XlsxTableFile::begin(const ExportSheet &sheet)
{
    if (!m_folder.isValid())
        return failure(ErrorKind::StoreFailed, m_folder.errorString());
    if (sheet.rowCount > mostRows)
        return failure(ErrorKind::InvalidInput, QStringLiteral("more than %1 rows").arg(mostRows));
    m_sheet = sheet;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderPath.data();
    m_workbook.reset(workbook_new_opt(m_path.constData(), &options));
    if (!m_workbook)
        return failure(ErrorKind::StoreFailed, QStringLiteral("no workbook"));
    m_rows = workbook_add_worksheet(m_workbook.get(), sheetName(sheet.title).constData());
    if (m_rows == nullptr)
        return failure(ErrorKind::StoreFailed, QStringLiteral("no sheet"));
    addFormats();
    worksheet_freeze_panes(m_rows, 1, 0);
    // Now, because rows that are written cannot be spoken of any more.
    if (!sheet.columns.empty())
        worksheet_autofilter(m_rows, 0, 0, lxw_row_t(sheet.rowCount), lxw_col_t(sheet.columns.size() - 1));
    std::vector<ExportCell> titles;
    for (int column = 0; column < int(sheet.columns.size()); ++column) {
        const ExportColumn &spec = sheet.columns[size_t(column)];
        const lxw_col_t place = lxw_col_t(column);
        worksheet_set_column(m_rows, place, place, std::clamp(spec.width, 4, widestColumn), nullptr);
        titles.push_back({spec.title});
    }
    return writeRow(titles, m_title, true);
}

void XlsxTableFile::addFormats()
{
    const auto made = [this](const QByteArray &pattern, bool isBold) {
        lxw_format *format = workbook_add_format(m_workbook.get());
        if (!pattern.isEmpty())
            format_set_num_format(format, pattern.constData());
        if (isBold)
            format_set_bold(format);
        return format;
    };
    m_title = made({}, true);
    format_set_bottom(m_title, LXW_BORDER_THIN);
    m_bold = made({}, true);
    m_date = made("yyyy-mm-dd", false);
    m_dateTime = made("yyyy-mm-dd hh:mm", false);
    for (int decimals = 0; decimals <= mostDecimals; ++decimals) {
        m_numbers.push_back(made(numberPattern(decimals), false));
        m_boldNumbers.push_back(made(numberPattern(decimals), true));
    }
}

Result<void> XlsxTableFile::addRow(const std::vector<ExportCell> &cells)
{
    return writeRow(cells, nullptr, false);
}

Result<void> XlsxTableFile::addTotals(const std::vector<ExportCell> &cells)
{
    if (!std::exchange(m_isBehindRows, true))
        ++m_nextRow;
    return writeRow(cells, m_bold, true);
}

Result<void> XlsxTableFile::writeRow(const std::vector<ExportCell> &cells, lxw_format *textFormat, bool isBold)
{
    if (m_nextRow >= rowLimit)
        return failure(ErrorKind::InvalidInput, QStringLiteral("more than %1 rows").arg(rowLimit - 1));
    for (int column = 0; column < int(cells.size()); ++column) {
        if (const Result<void> written = writeCell(column, cells[size_t(column)], textFormat, isBold); !written)
            return written;
    }
    ++m_nextRow;
    return {};
}

lxw_format *XlsxTableFile::numberFormat(const QString &number, bool isBold) const
{
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    const qsizetype decimals = point < 0 ? 0 : number.size() - point - 1;
    return (isBold ? m_boldNumbers : m_numbers)[size_t(std::min<qsizetype>(decimals, mostDecimals))];
}

Result<void> XlsxTableFile::writeCell(int column, const ExportCell &cell, lxw_format *textFormat, bool isBold)
{
    const lxw_row_t row = lxw_row_t(m_nextRow);
    const lxw_col_t place = lxw_col_t(column);
    if (cell.text.isEmpty())
        return {};
    if (cell.kind == ExportCell::Kind::Number && isPlainDecimal(cell.text))
        return outcomeOf(
            worksheet_write_number(m_rows, row, place, cell.text.toDouble(), numberFormat(cell.text, isBold)));
    const bool isTime = cell.kind == ExportCell::Kind::DateTime;
    if (isTime || cell.kind == ExportCell::Kind::Date) {
        const QDateTime at = isTime ? QDateTime::fromString(cell.text, QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                                    : QDate::fromString(cell.text, Qt::ISODate).startOfDay(Qt::UTC);
        // Excel counts days from 1900 on.
        if (at.isValid() && at.date().year() >= 1900) {
            lxw_datetime time = excelTime(at);
            return outcomeOf(worksheet_write_datetime(m_rows, row, place, &time, isTime ? m_dateTime : m_date));
        }
    }
    return outcomeOf(worksheet_write_string(m_rows, row, place, cellText(cell.text).constData(), textFormat));
}

void XlsxTableFile::writeAbout()
{
    lxw_worksheet *about = workbook_add_worksheet(m_workbook.get(), nullptr);
    if (about == nullptr)
        return;
    worksheet_set_column(about, 0, 0, 24, nullptr);
    worksheet_set_column(about, 1, 1, widestColumn, nullptr);
    lxw_row_t row = 0;
    for (const auto &[name, value] : m_sheet.about) {
        worksheet_write_string(about, row, 0, cellText(name).constData(), m_bold);
        worksheet_write_string(about, row, 1, cellText(value).constData(), nullptr);
        ++row;
    }
}

Result<void> XlsxTableFile::end()
{
    writeAbout();
    if (const Result<void> closed = outcomeOf(workbook_close(m_workbook.release())); !closed)
        return closed;
    return copyToDevice();
}

Result<void> XlsxTableFile::copyToDevice()
{
    QFile made(QFile::decodeName(m_path));
    if (!made.open(QIODevice::ReadOnly))
        return failure(ErrorKind::StoreFailed, made.errorString());
    while (!made.atEnd()) {
        const QByteArray block = made.read(blockSize);
        if (m_device.write(block) != block.size()) {
            const auto *file = qobject_cast<const QFileDevice *>(&m_device);
            const bool isFull = file && file->error() == QFileDevice::ResourceError;
            return failure(isFull ? ErrorKind::StoreFull : ErrorKind::StoreFailed, m_device.errorString());
        }
    }
    return {};
}

} // namespace freshet
