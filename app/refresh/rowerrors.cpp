// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/rowerrors.h"

#include "store/stagedrefresh.h"

#include <set>

namespace freshet {

namespace {

QString rowErrorText(const HeldRow &row)
{
    QString record = entityKey(row.entity);
    if (row.id)
        record += QStringLiteral(" %1").arg(*row.id);
    return QStringLiteral("%1: %2 %3").arg(record, row.field, row.problem);
}

} // namespace

std::vector<RefreshError> rowErrors(const StagedRefresh &staged)
{
    std::vector<RefreshError> errors;
    std::set<QString> told;
    for (const HeldRow &row : staged.held) {
        const auto table = staged.tables.find(row.entity);
        const QString what = rowErrorText(row);
        if (row.id && table != staged.tables.end() && table->second.states().seen().contains(*row.id))
            continue;
        if (row.id && !told.insert(what).second)
            continue;
        const std::optional<RecordId> customer = row.entity == Entity::Customer ? row.id : row.customerId;
        errors.push_back({customer, what, {ErrorKind::InvalidRecord, what, 0, {}}});
    }
    return errors;
}

} // namespace freshet
