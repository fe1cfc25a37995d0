// SPDX-License-Identifier: GPL-3.0-or-later
// bench_judging [CUSTOMERS]: how long judging takes on a made-up cache with twelve invoices a customer: the pure
// functions alone, everybody from the rows (once), everybody again on the next days, and fifty customers whose rows
// changed. Seconds on one core, with reading, writing and the commit; medians of five days.
#include "analysis/paymentanalysis.h"
#include "refresh/patternstep.h"
#include "store/keptledgers.h"
#include "tests/benchmarks/madeupcache.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <numeric>

using namespace freshet;
using namespace freshet::bench;

namespace {

constexpr int invoicesEach = 12;
constexpr int touchedAtOnce = 50;
constexpr CalendarDate today = CalendarDate::fromEpochDays(20'473); // 2026-01-20

double secondsOf(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e9;
}

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    std::exit(EXIT_FAILURE);
}

double secondsToJudge(Database &cache, const PublishOutcome &outcome, CalendarDate day)
{
    static const std::atomic<bool> isCancelled = false;
    QElapsedTimer time;
    time.start();
    const RulesInForce rules{{}, BehaviourSettings()};
    const Result<void> judged =
        inTransaction(cache, [&] { return judgeCustomers(cache, outcome, rules, day, isCancelled); });
    if (!judged)
        giveUp(judged.error());
    return secondsOf(time);
}

double medianOfDays(const std::function<double(CalendarDate day)> &secondsOn)
{
    std::array<double, 5> seconds{};
    for (int i = 0; i < int(seconds.size()); ++i)
        seconds[size_t(i)] = secondsOn(today.addDays(i + 1));
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

double secondsOfPureFunctions(Database &cache)
{
    double seconds = 0;
    qint64 late = 0;
    const Result<void> read = readAllLedgers(cache, [&](std::vector<CustomerLedger> &&ledgers) {
        QElapsedTimer time;
        time.start();
        for (const CustomerLedger &ledger : ledgers)
            late += analyseLedger(ledger, {}, today).pattern.lateCount;
        seconds += secondsOf(time);
        return Result<void>();
    });
    if (!read)
        giveUp(read.error());
    std::printf("%-44s %10lld\n", "late payments found", static_cast<long long>(late));
    return seconds;
}

void print(const char *what, double seconds)
{
    std::printf("%-44s %10.3f s\n", what, seconds);
}

void measure(Database &cache)
{
    PublishOutcome first;
    first.dayChanged = true;
    print("everybody from the rows, once", secondsToJudge(cache, first, today));
    print("the pure functions alone", secondsOfPureFunctions(cache));
    print("everybody on another day, from what is kept",
          medianOfDays([&](CalendarDate day) { return secondsToJudge(cache, first, day); }));
    PublishOutcome next;
    next.touchedCustomers.resize(touchedAtOnce);
    std::iota(next.touchedCustomers.begin(), next.touchedCustomers.end(), RecordId(1000));
    print("fifty customers whose rows changed",
          medianOfDays([&](CalendarDate) { return secondsToJudge(cache, next, today.addDays(5)); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int customers = QCoreApplication::arguments().value(1, QStringLiteral("100000")).toInt();
    const QTemporaryDir folder;
    const auto cache =
        Database::open(folder.filePath(QStringLiteral("cache.db")), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!cache)
        giveUp(cache.error());
    if (const Result<void> filled = fillMadeUp(**cache, {customers, qint64(customers) * invoicesEach, today}); !filled)
        giveUp(filled.error());
    measure(**cache);
    return EXIT_SUCCESS;
}
