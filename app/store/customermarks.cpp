// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customermarks.h"

#include "store/customerflags.h"
#include "store/storedvalues.h"

#include <functional>

namespace freshet {

namespace {

/// A row's marks as they are stored, and as the keys want them.
struct Marks
{
    RecordId customerId = 0;
    bool isGone = false;
    bool isVip = false;
    QString grace; ///< null: none
    bool isVipStored = false;
    QString graceStored;
};

Marks marksOf(const QSqlQuery &row, const CustomerFlagKeys &keys)
{
    Customer customer;
    customer.tags = storedTags(row.value(4).toString());
    customer.attributes = storedAttributes(row.value(5).toString());
    Marks marks;
    marks.customerId = row.value(0).toLongLong();
    marks.isGone = row.value(1).toBool();
    marks.isVipStored = row.value(2).toBool();
    marks.graceStored = row.value(3).toString();
    marks.isVip = isVip(customer, keys);
    marks.grace = gracePaymentDate(customer, keys);
    return marks;
}

Result<void> eachRow(Database &cache, const std::vector<RecordId> &customerIds, const CustomerFlagKeys &keys,
                     const std::function<void(const Marks &)> &take)
{
    QString sql = QStringLiteral(
        "SELECT id, gone_since IS NOT NULL, is_vip, grace_payment_date, tags, attributes FROM customers");
    if (!customerIds.empty())
        sql += QStringLiteral(" WHERE id IN (SELECT value FROM json_each(?))");
    Result<QSqlQuery> rows = cache.prepare(sql);
    if (!rows)
        return rows.error();
    if (!customerIds.empty())
        rows->bindValue(0, jsonIdList(customerIds));
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("marks of customers")); !asked)
        return asked;
    while (rows->next())
        take(marksOf(*rows, keys));
    return {};
}

} // namespace

Result<void> updateMarks(Database &cache, const std::vector<RecordId> &customerIds, const CustomerFlagKeys &keys)
{
    std::vector<Marks> changed;
    Result<void> read = eachRow(cache, customerIds, keys, [&changed](const Marks &marks) {
        if (marks.isVip != marks.isVipStored || marks.grace != marks.graceStored)
            changed.push_back(marks);
    });
    if (!read || changed.empty())
        return read;
    Result<QSqlQuery> update =
        cache.prepare(QStringLiteral("UPDATE customers SET is_vip = ?, grace_payment_date = ? WHERE id = ?"));
    if (!update)
        return update.error();
    for (const Marks &marks : changed) {
        update->bindValue(0, int(marks.isVip));
        update->bindValue(1, marks.grace.isNull() ? QVariant() : QVariant(marks.grace));
        update->bindValue(2, marks.customerId);
        if (const Result<void> written = cache.run(*update, QStringLiteral("marks of customers")); !written)
            return written;
    }
    return {};
}

Result<MarkCounts> storedMarks(Database &cache)
{
    Result<QSqlQuery> counts =
        cache.prepare(QStringLiteral("SELECT total(is_vip <> 0), count(grace_payment_date) FROM customers "
                                     "WHERE gone_since IS NULL"));
    if (!counts)
        return counts.error();
    if (const Result<void> asked = cache.run(*counts, QStringLiteral("marks of customers")); !asked)
        return asked.error();
    return counts->next() ? MarkCounts{counts->value(0).toLongLong(), counts->value(1).toLongLong()} : MarkCounts();
}

Result<MarkCounts> marksUnder(Database &cache, const CustomerFlagKeys &keys)
{
    MarkCounts counts;
    const Result<void> read = eachRow(cache, {}, keys, [&counts](const Marks &marks) {
        counts.vip += !marks.isGone && marks.isVip ? 1 : 0;
        counts.grace += !marks.isGone && !marks.grace.isNull() ? 1 : 0;
    });
    return read ? Result<MarkCounts>(counts) : read.error();
}

} // namespace freshet
