// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/activitylisting.h"

namespace freshet::cli {

TableSpec activitySpec()
{
    TableSpec spec;
    spec.key = QStringLiteral("activity");
    const auto add = [&spec](const char *key, CellKind kind) {
        ColumnSpec column;
        column.key = QString::fromLatin1(key);
        column.kind = kind;
        spec.columns.push_back(column);
    };
    add("at", CellKind::DateTime);
    add("user", CellKind::Text);
    add("action", CellKind::Word);
    add("detail", CellKind::Text);
    add("hash", CellKind::Text);
    return spec;
}

TableRow activityRow(const ActivityEntry &entry)
{
    TableRow row;
    row.id = entry.sequence;
    row.cells = {entry.at.toUTC().toString(Qt::ISODateWithMs), entry.user, entry.action, entry.detail, entry.hash};
    return row;
}

} // namespace freshet::cli
