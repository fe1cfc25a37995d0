// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the table, the rest is a view that somebody handed on.
#include "store/columnfilter.h"
#include "store/tables.h"
#include "store/viewfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace freshet;

namespace {

constexpr std::array<TableId, 8> tables{TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments,
                                        TableId::Patterns,  TableId::Worklist, TableId::Findings, TableId::Changes};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkState(const QJsonObject &state, const TableSpec &table)
{
    const QJsonArray columns = state.value(QLatin1String("columns")).toArray();
    require(size_t(columns.size()) <= table.columns.size());
    for (const auto &column : columns)
        require(columnIndex(table, column.toObject().value(QLatin1String("key")).toString()) >= 0);
    const QJsonObject conditions = state.value(QLatin1String("column_filter")).toObject();
    const auto filter = columnFilterFrom(conditions, table);
    require(filter && columnFilterJson(*filter) == conditions);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const TableSpec &table = tableSpec(tables[data[0] % tables.size()]);
    const auto view = readViewFile({reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1)}, table, table.key);
    if (!view) {
        require(view.error().kind == ErrorKind::InvalidInput && !view.error().where.isEmpty());
        return 0;
    }
    checkState(QJsonDocument::fromJson(view->state).object(), table);
    const auto again = readViewFile(viewFile(table, *view), table, table.key);
    require(again && *again == *view);
    return 0;
}
