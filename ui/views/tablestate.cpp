// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablestate.h"

#include "ui/models/tablecells.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>

namespace freshet {

TableState TableState::of(const QHeaderView &header, const TableCells &cells)
{
    TableState state;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool isHidden = header.isSectionHidden(column);
        // A hidden section has no size of its own until it is shown.
        state.columns.push_back({cells.column(column).key, isHidden ? 0 : header.sectionSize(column), isHidden});
    }
    const int sorted = header.sortIndicatorSection();
    if (sorted >= 0 && sorted < cells.columnCount())
        state.sortKey = cells.column(sorted).key;
    state.descending = header.sortIndicatorOrder() == Qt::DescendingOrder;
    return state;
}

void TableState::applyTo(QHeaderView &header, const TableCells &cells) const
{
    int visual = 0;
    bool anyIsShown = false;
    for (const Column &known : columns) {
        const int column = cells.columnOf(known.key);
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), visual++);
        if (known.width > 0)
            header.resizeSection(column, known.width);
        header.setSectionHidden(column, known.isHidden);
        anyIsShown = anyIsShown || !known.isHidden;
    }
    if (!anyIsShown && header.count() > 0)
        header.showSection(0);
    if (const int sorted = cells.columnOf(sortKey); sorted >= 0)
        header.setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QByteArray TableState::toJson() const
{
    QJsonArray list;
    for (const Column &column : columns)
        list.append(QJsonObject{{QStringLiteral("key"), column.key},
                                {QStringLiteral("width"), column.width},
                                {QStringLiteral("hidden"), column.isHidden}});
    QJsonObject object{{QStringLiteral("columns"), list},
                       {QStringLiteral("sort"), sortKey},
                       {QStringLiteral("descending"), descending},
                       {QStringLiteral("filter"), filterKey},
                       {QStringLiteral("older_than_hours"), olderThanHours},
                       {QStringLiteral("column_filter"), columnFilter}};
    if (row)
        object.insert(QStringLiteral("row"), *row);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TableState> TableState::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue list = document[QLatin1String("columns")];
    if (!list.isArray())
        return std::nullopt;
    TableState state;
    const QJsonArray columns = list.toArray();
    for (const auto &column : columns)
        state.columns.push_back({column[QLatin1String("key")].toString(), column[QLatin1String("width")].toInt(),
                                 column[QLatin1String("hidden")].toBool()});
    state.sortKey = document[QLatin1String("sort")].toString();
    state.descending = document[QLatin1String("descending")].toBool();
    state.filterKey = document[QLatin1String("filter")].toString();
    state.olderThanHours = document[QLatin1String("older_than_hours")].toInt();
    state.columnFilter = document[QLatin1String("column_filter")].toObject();
    if (const QJsonValue row = document[QLatin1String("row")]; row.isDouble())
        state.row = row.toInteger();
    return state;
}

} // namespace freshet
