// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/expectedrows.h"

#include "domain/records.h"
#include "uisp/lists.h"

namespace freshet {

namespace {

struct Expectation
{
    QString list;
    const char *rows;
};

std::vector<Expectation> expectations(bool isHistoryComplete)
{
    std::vector<Expectation> all = {
        {entityKey(Entity::Customer), "customers WHERE gone_since IS NULL AND is_archived = 0"},
        {QStringLiteral("archived_customers"), "customers WHERE gone_since IS NULL AND is_archived <> 0"},
        {entityKey(Entity::Service), "services WHERE gone_since IS NULL"},
        {entityKey(Entity::Refund), "refunds WHERE gone_since IS NULL"},
        {entityKey(Entity::CreditNote), "credit_notes WHERE gone_since IS NULL"},
        {openInvoicesKey(), "invoices WHERE gone_since IS NULL AND status < 3"},
    };
    if (isHistoryComplete) {
        all.push_back({entityKey(Entity::Invoice), "invoices WHERE gone_since IS NULL"});
        all.push_back({entityKey(Entity::Payment), "payments WHERE gone_since IS NULL"});
    }
    return all;
}

} // namespace

Result<std::map<QString, qint64>> expectedRows(Database &cache, bool isHistoryComplete)
{
    std::map<QString, qint64> rows;
    for (const Expectation &expectation : expectations(isHistoryComplete)) {
        const Result<QVariant> count =
            cache.value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(expectation.rows));
        if (!count)
            return count.error();
        rows.emplace(expectation.list, count->toLongLong());
    }
    return rows;
}

} // namespace freshet
