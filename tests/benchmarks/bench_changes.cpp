// SPDX-License-Identifier: GPL-3.0-or-later
// bench_changes [CUSTOMERS] [CHANGED]: what writing down the changes adds to publishing, on a made-up cache with twelve
// invoices a customer of which CHANGED were paid in part since. Processor seconds; medians of seven rounds, in
// each of which the changes are first written down alone, with a commit of their own, and then published as a refresh
// publishes them.
#include "refresh/patternstep.h"
#include "store/changelog.h"
#include "store/recordcolumns.h"
#include "store/recordtable.h"
#include "tests/benchmarks/madeupcache.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace freshet;
using namespace freshet::bench;

namespace {

constexpr int invoicesEach = 12;
constexpr int rounds = 7;
constexpr CalendarDate today = CalendarDate::fromEpochDays(20'473); // 2026-01-20

struct Seconds
{
    double recording = 0;
    double publishing = 0; ///< with the recording
    double judging = 0;    ///< the part of publishing that judges the customers touched and follows the portfolio
};

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    std::exit(EXIT_FAILURE);
}

void need(const Result<void> &result)
{
    if (!result)
        giveUp(result.error());
}

/// Of the processor, so that whoever else computes meanwhile does not count.
class ProcessorTime
{
public:
    [[nodiscard]] double seconds() const { return double(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

/// Spread over all of them, another amount each round.
std::vector<Invoice> changedInvoices(int customers, int count, int round)
{
    std::vector<Invoice> invoices;
    const qint64 step = qint64(customers) * invoicesEach / count;
    for (qint64 id = step; qint64(invoices.size()) < count; id += step) {
        Invoice invoice;
        invoice.id = id;
        invoice.customerId = 1 + id % customers;
        invoice.organizationId = 1;
        invoice.number = QStringLiteral("INV%1").arg(id, 8, 10, QLatin1Char('0'));
        invoice.status = InvoiceStatus::PartiallyPaid;
        invoice.createdOn = today.addDays(-60);
        invoice.dueOn = today.addDays(-46);
        invoice.currency = Currency(QStringLiteral("USD"));
        invoice.total = 9000;
        invoice.paid = 100 * (round + 1);
        invoice.remaining = invoice.total - invoice.paid;
        invoice.covers = {{id, invoice.paid, id, {}, id, {}}};
        invoices.push_back(std::move(invoice));
    }
    return invoices;
}

double secondsToRecord(Database &cache)
{
    ColumnNames columns;
    describe(columns, Invoice());
    const ComparedTable table{QStringLiteral("invoices"),
                              RecordTable::stagingName(QStringLiteral("refresh"), Entity::Invoice),
                              QStringLiteral("customer_id"), columns.sent(), columns.numbers()};
    const ProcessorTime time;
    need(inTransaction(cache, [&] { return ChangeLog(cache, 0).noteStaged(table); }));
    const double seconds = time.seconds();
    need(cache.execute(QStringLiteral("DELETE FROM changes WHERE snapshot = 0")));
    return seconds;
}

Seconds measure(Database &cache, const std::vector<Invoice> &changed)
{
    static const std::atomic<bool> isCancelled = false;
    const QDateTime now(today.toQDate(), QTime(12, 0), Qt::UTC);
    SnapshotWriter writer(cache);
    const Result<RunStart> begun = writer.begin({QStringLiteral("refresh"), now, {}});
    if (!begun)
        giveUp(begun.error());
    need(writer.stage(changed));
    Seconds seconds;
    seconds.recording = secondsToRecord(cache);
    const auto judge = [&](Database &database, const PublishOutcome &outcome) {
        const ProcessorTime time;
        const RulesInForce rules{{}, BehaviourSettings()};
        Result<void> judged = judgeCustomers(database, outcome, rules, today, isCancelled);
        if (judged)
            judged = followPortfolio(database, outcome, today);
        seconds.judging = time.seconds();
        return judged;
    };
    const ProcessorTime time;
    const auto published = writer.publish({now, QStringLiteral("refresh"), {"UTC", 0}, today, {}}, judge);
    seconds.publishing = time.seconds();
    if (!published)
        giveUp(published.error());
    return seconds;
}

double median(std::vector<Seconds> all, double Seconds::*part)
{
    std::ranges::sort(all, {}, part);
    return all[all.size() / 2].*part;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int customers = QCoreApplication::arguments().value(1, QStringLiteral("10000")).toInt();
    const int changed = QCoreApplication::arguments().value(2, QStringLiteral("5000")).toInt();
    const QTemporaryDir folder;
    const auto cache =
        Database::open(folder.filePath(QStringLiteral("cache.db")), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!cache)
        giveUp(cache.error());
    need(fillMadeUp(**cache, {customers, qint64(customers) * invoicesEach, today}));
    measure(**cache, changedInvoices(customers, changed, 0)); // judges everybody, and gives the rows their shape
    std::vector<Seconds> all;
    for (int round = 1; round <= rounds; ++round)
        all.push_back(measure(**cache, changedInvoices(customers, changed, round)));
    const double recording = median(all, &Seconds::recording);
    const double publishing = median(all, &Seconds::publishing) - recording;
    const double judging = median(all, &Seconds::judging);
    std::printf("%-46s %10d\n", "rows changed", changed);
    std::printf("%-46s %10.4f s\n", "writing down the changes", recording);
    std::printf("%-46s %10.4f s\n", "publishing without it", publishing);
    std::printf("%-46s %10.4f s\n", "of which judging", judging);
    std::printf("%-46s %10.1f %%\n", "added to publishing", 100 * recording / publishing);
    std::printf("%-46s %10.1f %%\n", "added to publishing without judging", 100 * recording / (publishing - judging));
    return EXIT_SUCCESS;
}
