// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ageing [INVOICES]: how long ageing as of a past day takes on a cache of a million made-up invoices of 20,000
// customers over four years. Median of five runs, total and per customer being one answer.
#include "store/ageingreader.h"
#include "store/portfoliohistory.h"
#include "tests/benchmarks/madeupcache.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

using namespace freshet;
using namespace freshet::bench;

namespace {

constexpr int customers = 20'000;
constexpr CalendarDate today = CalendarDate::fromEpochDays(20'473); // 2026-01-20

template<typename Read>
bool measure(const char *what, const Read &read)
{
    std::array<double, 5> seconds{};
    size_t rows = 0;
    for (double &each : seconds) {
        QElapsedTimer time;
        time.start();
        const auto answer = read();
        each = double(time.nsecsElapsed()) / 1e9;
        if (!answer.ok()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(answer.error().where), qPrintable(answer.error().detail));
            return false;
        }
        rows = answer.value();
    }
    std::ranges::sort(seconds);
    std::printf("%-34s median %.3f s, slowest %.3f s, %zu rows\n", what, seconds[2], seconds[4], rows);
    return true;
}

bool measureAll(Database &cache)
{
    for (const int days : {0, 31, 365, 730, 1400}) {
        const CalendarDate asOf = today.addDays(-days);
        if (!measure(qPrintable(QStringLiteral("ageing as of %1").arg(asOf.toIso())), [&]() -> Result<size_t> {
                const Result<AgeingReport> report = readAgeing(cache, asOf);
                return report ? Result<size_t>(report->customers.size()) : report.error();
            }))
            return false;
    }
    return measure("one customer as of a year ago",
                   [&]() -> Result<size_t> {
                       const Result<AgeingReport> report = readAgeing(cache, today.addDays(-365), 4711);
                       return report ? Result<size_t>(report->customers.size()) : report.error();
                   }) &&
           measure("sales of twelve months", [&]() -> Result<size_t> {
               const auto sales = readSales(cache, today, 12);
               return sales ? Result<size_t>(sales->size()) : sales.error();
           });
}

/// What a refresh pays for it.
bool measureNote(Database &cache)
{
    qint64 snapshot = 0;
    return measure("noting the portfolio", [&]() -> Result<size_t> {
        const Result<void> noted = notePortfolio(cache, ++snapshot, today);
        return noted ? Result<size_t>(size_t(1)) : noted.error();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 invoices = QCoreApplication::arguments().value(1, QStringLiteral("1000000")).toLongLong();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cache.db"));
    {
        const auto cache = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        const Result<void> filled =
            cache ? fillMadeUp(**cache, {customers, invoices, today}) : Result<void>(cache.error());
        if (!filled) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(filled.error().where), qPrintable(filled.error().detail));
            return EXIT_FAILURE;
        }
        if (!measureNote(**cache))
            return EXIT_FAILURE;
    }
    const auto cache = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    return cache && measureAll(**cache) ? EXIT_SUCCESS : EXIT_FAILURE;
}
