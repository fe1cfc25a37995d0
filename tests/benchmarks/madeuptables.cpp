// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/madeuptables.h"

#include "store/lateindexes.h"
#include "store/searchindex.h"
#include "tests/benchmarks/madeupcache.h"

#include <QElapsedTimer>

#include <cstdio>

namespace freshet::bench {

namespace {

constexpr const char *otherRows[] = {
    "INSERT INTO snapshots (number, published_at, mode) VALUES (1, '2026-01-20T11:57:00.000Z', 'full')",
    "INSERT INTO payment_methods VALUES ('m', 'Bank transfer', 1), ('c', 'Cash', 1)",
    "UPDATE payments SET method_id = 'c' WHERE id % 7 = 0",
    "INSERT INTO services (id, hash, customer_id, status, name, plan_name, currency, billing_amount, period_months, "
    "active_from) SELECT id, id, id, CASE WHEN id % 50 = 0 THEN 3 ELSE 1 END, 'Service ' || id, 'Plan ' || id % 20, "
    "currency, 2000 + id % 4999, 1, '2024-01-01' FROM customers"};

Result<void> fillRest(Database &cache)
{
    return inTransaction(cache, [&cache]() -> Result<void> {
        for (const char *statement : otherRows) {
            if (const Result<void> filled = cache.execute(QString::fromLatin1(statement)); !filled)
                return filled;
        }
        return {};
    });
}

double megabytes(Database &cache)
{
    const Result<QVariant> bytes =
        cache.value(QStringLiteral("SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, "
                                   "pragma_freelist_count, pragma_page_size"));
    return bytes ? bytes->toDouble() / 1e6 : 0;
}

Result<void> buildOne(Database &cache, const LateIndex &index)
{
    const double before = megabytes(cache);
    QElapsedTimer time;
    time.start();
    const Result<void> built = cache.execute(index.definition);
    std::printf("%-44s %9.3f s %9.1f MB\n", qPrintable(index.name), double(time.nsecsElapsed()) / 1e9,
                megabytes(cache) - before);
    return built;
}

/// A new file has some of them already.
Result<void> dropIndexes(Database &cache)
{
    for (const LateIndex &index : lateIndexes()) {
        if (const Result<void> dropped = cache.execute(QStringLiteral("DROP INDEX IF EXISTS ") + index.name); !dropped)
            return dropped;
    }
    return {};
}

} // namespace

Result<void> makeUpTables(const QString &path, int customers, qint64 invoices, CalendarDate today)
{
    const auto cache = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!cache)
        return cache.error();
    if (const Result<void> filled = fillMadeUp(**cache, {customers, invoices, today}); !filled)
        return filled;
    QElapsedTimer time;
    time.start();
    if (const Result<void> filled = fillRest(**cache); !filled)
        return filled;
    std::printf("%-44s %9.3f s\n", "services and methods", double(time.nsecsElapsed()) / 1e9);
    time.restart();
    const std::atomic<bool> goOn = false;
    if (const Result<void> filled = fillSearchIndexes(**cache, goOn); !filled)
        return filled;
    std::printf("%-44s %9.3f s\n", "search index", double(time.nsecsElapsed()) / 1e9);
    if (const Result<void> dropped = dropIndexes(**cache); !dropped)
        return dropped;
    std::printf("%-44s %9s   %9.1f MB\n", "file without late indexes", "", megabytes(**cache));
    time.restart();
    for (const LateIndex &index : lateIndexes()) {
        if (const Result<void> built = buildOne(**cache, index); !built)
            return built;
    }
    std::printf("%-44s %9.3f s %9.1f MB\n", "file with all late indexes", double(time.nsecsElapsed()) / 1e9,
                megabytes(**cache));
    return {};
}

} // namespace freshet::bench
