// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

class QHeaderView;

namespace freshet {

class TableCells;

/// How somebody has arranged a table, by column keys, so that it outlives columns that come and go.
struct TableState
{
    struct Column
    {
        QString key;
        int width = 0;
        bool isHidden = false;
    };
    std::vector<Column> columns; ///< as they stand, in reading direction
    QString sortKey;
    bool descending = false;
    QString filterKey;
    int olderThanHours = 0;      ///< 0: rows of any age
    QJsonObject columnFilter;    ///< as columnFilterJson() writes it
    std::optional<RecordId> row; ///< the chosen one; not a part of what people call a view

    [[nodiscard]] static TableState of(const QHeaderView &header, const TableCells &cells);
    /// Columns that the state does not know stay as they are, behind those that it knows.
    void applyTo(QHeaderView &header, const TableCells &cells) const;

    [[nodiscard]] QByteArray toJson() const;
    /// Nothing for text that is no such state.
    [[nodiscard]] static std::optional<TableState> fromJson(const QByteArray &json);
};

} // namespace freshet
