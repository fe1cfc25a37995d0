// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ageinglisting.h"

#include "domain/money.h"
#include "store/portfolio.h"

#include <QCoreApplication>

#include <cstdlib>

namespace freshet::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::cli::AgeingListing)
};

TableRow rowOf(const QVariant &customerId, const AgeingLine &line)
{
    TableRow row;
    row.id = customerId.toLongLong();
    row.currency = line.currency;
    row.cells = {customerId, line.currency.code()};
    for (const AgeingSum &bucket : line.buckets)
        row.cells.append(bucket.amount);
    row.cells.append(line.unallocatedCredit);
    row.cells.append(line.netBalance);
    return row;
}

QString sumOf(const AgeingLine &line, const AgeingEdges &edges)
{
    const auto amount = [&line](qint64 minor) { return decimalString(minor, line.currency.digits()); };
    const auto bucket = [&](size_t place) { return amount(line.buckets[place].amount); };
    const auto title = [&edges](int place) { return bucketTitle(edges, place); };
    const QString sum = line.unallocatedCredit < 0
                            ? Words::tr("%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 overdrawn "
                                        "credit = %12 net balance",
                                        "currency, amount, then amount and days of each bucket, two amounts")
                            : Words::tr("%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 credit = %12 "
                                        "net balance",
                                        "currency, amount, then amount and days of each bucket, two amounts");
    return sum.arg(line.currency.code(), bucket(0), bucket(1), title(1), bucket(2), title(2), bucket(3), title(3),
                   bucket(4), title(4), amount(std::abs(line.unallocatedCredit)), amount(line.netBalance));
}

} // namespace

TableSpec ageingSpec(const AgeingEdges &edges)
{
    TableSpec spec;
    spec.key = QStringLiteral("ageing");
    const auto add = [&spec](const QString &key, CellKind kind) {
        ColumnSpec column;
        column.key = key;
        column.kind = kind;
        spec.columns.push_back(column);
    };
    add(QStringLiteral("customer_id"), CellKind::Integer);
    add(QStringLiteral("currency"), CellKind::Text);
    for (int bucket = 0; bucket < ageingBuckets; ++bucket) {
        add(ageingFilterKey(bucket), CellKind::Money);
        if (bucket > 0)
            spec.columns.back().title = bucketTitle(edges, bucket);
    }
    add(QStringLiteral("unallocated_credit"), CellKind::Money);
    add(QStringLiteral("net_balance"), CellKind::Money);
    return spec;
}

std::vector<TableRow> ageingRows(const AgeingReport &report, bool withTotals)
{
    std::vector<TableRow> rows;
    rows.reserve(report.customers.size() + report.totals.size());
    for (const CustomerAgeing &customer : report.customers)
        rows.push_back(rowOf(customer.customerId, customer.line));
    if (withTotals) {
        for (const AgeingLine &total : report.totals)
            rows.push_back(rowOf({}, total));
    }
    return rows;
}

QString ageingSums(const AgeingReport &report, const AgeingEdges &edges)
{
    QString text;
    for (const AgeingLine &total : report.totals)
        text += sumOf(total, edges) + QLatin1Char('\n');
    return text;
}

} // namespace freshet::cli
