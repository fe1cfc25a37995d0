// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses how the file is written, the rest is a table: rows end with byte 1E, cells with 1F; a cell
// that begins with byte 01 is a number. What a spreadsheet reads is what was written, and never a formula.
#include "export/csvwriter.h"

#include <QBuffer>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace freshet;

namespace {

using Row = std::vector<QString>;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

CsvOptions optionsOf(std::uint8_t choice)
{
    constexpr const char *separators = ",;\t";
    return {QLatin1Char(separators[choice % 3]), QLatin1Char((choice & 4) ? ',' : '.'), (choice & 8) != 0};
}

/// RFC 4180, and the byte order mark that every reader drops; written from the RFC, knowing nothing of CsvWriter.
class CsvReading
{
public:
    CsvReading(const QString &text, QChar separator)
        : m_text(text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text)
        , m_separator(separator)
    {
    }

    std::vector<Row> rows()
    {
        std::vector<Row> rows;
        while (m_at < m_text.size())
            rows.push_back(row());
        return rows;
    }

private:
    Row row()
    {
        Row cells{cell()};
        while (m_at < m_text.size() && m_text[m_at] == m_separator) {
            ++m_at;
            cells.push_back(cell());
        }
        require(QStringView(m_text).mid(m_at, 2) == QLatin1String("\r\n"));
        m_at += 2;
        return cells;
    }

    QString cell() { return m_at < m_text.size() && m_text[m_at] == QLatin1Char('"') ? quoted() : plain(); }

    QString plain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != QLatin1Char('\r')) {
            require(m_text[m_at] != QLatin1Char('"') && m_text[m_at] != QLatin1Char('\n'));
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    QString quoted()
    {
        QString content;
        for (++m_at;; ++m_at) {
            require(m_at < m_text.size());
            if (m_text[m_at] != QLatin1Char('"')) {
                content += m_text[m_at];
                continue;
            }
            ++m_at;
            if (m_at == m_text.size() || m_text[m_at] != QLatin1Char('"'))
                return content;
            content += QLatin1Char('"');
        }
    }

    const QString m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
};

bool runsAsFormula(const QString &cell)
{
    const QString signs = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !cell.isEmpty() && signs.contains(cell.front());
}

bool isDecimal(const QString &cell, QChar mark)
{
    QString digits = cell.startsWith(QLatin1Char('-')) ? cell.mid(1) : cell;
    digits.remove(digits.indexOf(mark), digits.contains(mark) ? 1 : 0);
    return !digits.isEmpty() &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void checkCell(const CsvCell &cell, const QString &read, const CsvOptions &options)
{
    const bool isNumber = cell.kind == CsvCell::Kind::Number && isDecimal(read, options.decimalMark);
    require(isNumber || !runsAsFormula(read));
    const QString plain = QString(cell.text).remove(QChar(QChar::Null));
    const QString number = QString(cell.text).replace(QLatin1Char('.'), options.decimalMark);
    const bool isGuarded = read.size() == plain.size() + 1 && read.front() == QLatin1Char('\'') && read.endsWith(plain);
    require(read == plain || isGuarded || (isNumber && read == number));
}

std::vector<std::vector<CsvCell>> tableOf(const QByteArray &bytes)
{
    std::vector<std::vector<CsvCell>> table;
    const QList<QByteArray> rows = bytes.split('\x1e');
    for (const QByteArray &row : rows) {
        std::vector<CsvCell> &cells = table.emplace_back();
        const QList<QByteArray> texts = row.split('\x1f');
        for (const QByteArray &text : texts) {
            const bool isNumber = text.startsWith('\x01');
            cells.push_back({QString::fromUtf8(isNumber ? text.mid(1) : text),
                             isNumber ? CsvCell::Kind::Number : CsvCell::Kind::Text});
        }
    }
    return table;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const CsvOptions options = optionsOf(data[0]);
    const auto table = tableOf({reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1)});
    QBuffer file;
    require(file.open(QIODevice::WriteOnly));
    CsvWriter writer(file, options);
    for (const std::vector<CsvCell> &row : table)
        require(writer.writeRow(row).ok());
    const std::vector<Row> read = CsvReading(QString::fromUtf8(file.data()), options.separator).rows();
    require(read.size() == table.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        require(read[i].size() == table[i].size());
        for (std::size_t j = 0; j < table[i].size(); ++j)
            checkCell(table[i][j], read[i][j], options);
    }
    return 0;
}
