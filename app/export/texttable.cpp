// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/texttable.h"

#include "export/displaywidth.h"

#include <algorithm>

namespace freshet {

namespace {

constexpr QLatin1String gap("  ");

QString padded(const QString &cell, int width, bool isNumber)
{
    const QString space(std::max(0, width - displayWidth(cell)), QLatin1Char(' '));
    return isNumber ? space + cell : cell + space;
}

QString withoutTrailingSpaces(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

} // namespace

TextTable::TextTable(std::vector<TextColumn> columns)
    : m_columns(std::move(columns))
{
    for (const TextColumn &column : m_columns)
        m_widths.push_back(displayWidth(terminalSafe(column.title)));
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString safe = terminalSafe(cells.value(qsizetype(i)));
        row += m_columns[i].widest > 0 ? elidedToWidth(safe, m_columns[i].widest) : safe;
        m_widths[i] = std::max(m_widths[i], displayWidth(row.back()));
    }
    m_rows.push_back(row);
}

QString TextTable::text() const
{
    QStringList titles;
    QStringList rules;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        titles += terminalSafe(m_columns[i].title);
        rules += QString(m_widths[i], QLatin1Char('-'));
    }
    QString text = line(titles) + line(rules);
    for (const QStringList &row : m_rows)
        text += line(row);
    return text;
}

QString TextTable::line(const QStringList &cells) const
{
    QStringList parts;
    for (size_t i = 0; i < m_columns.size(); ++i)
        parts += padded(cells.at(qsizetype(i)), m_widths[i], m_columns[i].isNumber);
    return withoutTrailingSpaces(parts.join(gap));
}

} // namespace freshet
