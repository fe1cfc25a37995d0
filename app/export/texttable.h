// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace freshet {

struct TextColumn
{
    QString title;
    bool isNumber = false; ///< aligned to the right
    int widest = 0;        ///< longer cells are cut with "…"; 0: never
};

/// A table for a terminal: columns as wide as their widest cell, two spaces between them, a line under the titles.
/// Whatever a cell holds, it stays one cell on one line and cannot drive the terminal.
class TextTable
{
public:
    explicit TextTable(std::vector<TextColumn> columns);

    /// Missing cells are empty, surplus ones are dropped.
    void addRow(const QStringList &cells);
    /// All lines, each ended by a line feed and without trailing spaces.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList &cells) const;

    std::vector<TextColumn> m_columns;
    std::vector<int> m_widths;
    std::vector<QStringList> m_rows;
};

} // namespace freshet
