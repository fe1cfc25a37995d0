// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvwriter.h"

#include "export/tablefile.h"

#include <QFileDevice>

#include <algorithm>

namespace freshet {

namespace {

/// Full-width signs count too: spreadsheets for East Asian languages read them as the ASCII ones. So does a byte order
/// mark, because at the beginning of a file it is dropped, and what comes behind it is the cell.
bool startsFormula(const QString &text)
{
    static const QString triggers = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFEFF");
    return !text.isEmpty() && triggers.contains(text.front());
}

QString harmless(const QString &text)
{
    QString plain = text;
    plain.remove(QChar(QChar::Null));
    return startsFormula(plain) ? QLatin1Char('\'') + plain : plain;
}

Error writeError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool isFull = file && file->error() == QFileDevice::ResourceError;
    return {isFull ? ErrorKind::StoreFull : ErrorKind::StoreFailed, QStringLiteral("CSV"), 0, device.errorString()};
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{
}

Result<void> CsvWriter::writeRow(const std::vector<CsvCell> &cells)
{
    QString line;
    if (m_isAtStart && m_options.hasByteOrderMark)
        line += QChar(QChar::ByteOrderMark);
    m_isAtStart = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_options.separator;
        line += field(cells[i]);
    }
    const QByteArray bytes = line.append(QLatin1String("\r\n")).toUtf8();
    if (m_device.write(bytes) != bytes.size())
        return writeError(m_device);
    return {};
}

QString CsvWriter::field(const CsvCell &cell) const
{
    if (cell.kind == CsvCell::Kind::Number && isPlainDecimal(cell.text))
        return quoted(QString(cell.text).replace(QLatin1Char('.'), m_options.decimalMark));
    return quoted(harmless(cell.text));
}

QString CsvWriter::quoted(const QString &text) const
{
    const auto needsQuotes = [this](QChar c) {
        return c == m_options.separator || c == QLatin1Char('"') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
    };
    const bool hasEdgeSpace = text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
    if (!hasEdgeSpace && std::ranges::none_of(text, needsQuotes))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace freshet
