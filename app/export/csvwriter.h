// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace freshet {

/// How a spreadsheet in this place of the world expects the file.
struct CsvOptions
{
    QChar separator = QLatin1Char(',');
    QChar decimalMark = QLatin1Char('.');
    bool hasByteOrderMark = false; ///< lets Excel see that the file is UTF-8
};

/// One cell. A Number is a plain decimal ("-1184.50", point as the mark); anything else in it is treated as text.
struct CsvCell
{
    enum class Kind { Text, Number };

    QString text{};
    Kind kind = Kind::Text;
};

/// Writes rows as CSV (RFC 4180: CRLF, quotes where needed), in UTF-8, each as it comes. A text that a spreadsheet
/// would run as a formula (it begins with = + - @, a tab or a line break) gets an apostrophe in front; numbers stay
/// numbers.
class CsvWriter
{
public:
    /// `device` must be open for writing and outlive the writer.
    explicit CsvWriter(QIODevice &device, CsvOptions options = {});

    /// StoreFailed, or StoreFull, when the device does not take all of it. A buffered device may say so only when it is
    /// flushed: end with flush(), or with a QSaveFile's commit().
    Result<void> writeRow(const std::vector<CsvCell> &cells);

private:
    [[nodiscard]] QString field(const CsvCell &cell) const;
    [[nodiscard]] QString quoted(const QString &text) const;

    QIODevice &m_device;
    CsvOptions m_options;
    bool m_isAtStart = true;
};

} // namespace freshet
