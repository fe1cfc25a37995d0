// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ways [--customers N] [--runs R]: the full check against other ways of doing it, at servers of several habits,
// interleaved in one run; then a refresh and a full check with nothing changed, in rows and requests.
#include "tests/benchmarks/benchserver.h"
#include "tests/benchmarks/plainway.h"
#include "tests/benchmarks/refreshstages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace freshet;
using namespace freshet::bench;

namespace {

constexpr int customersOneByOne = 100;

struct Setting
{
    const char *name;
    ServerHabits habits;
    bool isPlainWayWorthWhile;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

qint64 rowsReceived(const RefreshReport &report)
{
    qint64 rows = 0;
    for (const ListReport &list : report.lists)
        rows += list.figures.rows;
    return rows;
}

qint64 rowsWritten(const RefreshReport &report)
{
    qint64 rows = 0;
    for (const auto &[entity, counts] : report.rows)
        rows += counts.added + counts.changed + counts.gone;
    return rows;
}

void compareWays(const Setting &setting, int customers, int runs)
{
    BenchServer server(customers, setting.habits);
    const Connection connection = server.connection();
    std::vector<double> full;
    std::vector<double> plain;
    std::vector<double> oneByOne;
    for (int run = 0; run < runs; ++run) {
        QTemporaryDir folder;
        full.push_back(refresh(connection, {}, folder.path()).report.elapsedSeconds);
        oneByOne.push_back(secondsPerCustomerOneByOne(connection, customersOneByOne) * customers);
        if (setting.isPlainWayWorthWhile)
            plain.push_back(plainWaySeconds(connection, folder.filePath(QStringLiteral("plain.db"))));
    }
    std::printf("%-28s %9d %9.2f %12.0f %9.0f", setting.name, customers, median(full), median(oneByOne),
                median(oneByOne) / median(full));
    if (setting.isPlainWayWorthWhile)
        std::printf(" %10.2f %8.1f\n", median(plain), median(plain) / median(full));
    else
        std::printf(" %10s %8s\n", "-", "-");
    std::fflush(stdout);
}

void compareRepeats(int customers, int runs)
{
    BenchServer server(customers);
    const Connection connection = server.connection();
    QTemporaryDir folder;
    const RefreshReport first = refresh(connection, {}, folder.path()).report;
    std::vector<double> downloads;
    std::vector<double> checks;
    std::vector<double> refreshes;
    RefreshReport check;
    RefreshReport quick;
    for (int run = 0; run < runs; ++run) {
        downloads.push_back(download(connection, {}, false).seconds);
        check = refresh(connection, {}, folder.path()).report;
        checks.push_back(check.elapsedSeconds);
        quick = refresh(connection, {}, folder.path(), RefreshMode::Refresh).report;
        refreshes.push_back(quick.elapsedSeconds);
    }
    std::printf("\nnothing changed, %d customers    seconds     rows  requests  rows written\n", customers);
    std::printf("%-28s %10.2f %8lld %9lld %13s\n", "download alone", median(downloads), rowsReceived(first),
                first.requests, "-");
    std::printf("%-28s %10.2f %8lld %9lld %13lld\n", "full check", median(checks), rowsReceived(check), check.requests,
                rowsWritten(check));
    std::printf("%-28s %10.2f %8lld %9lld %13lld\n", "refresh", median(refreshes), rowsReceived(quick), quick.requests,
                rowsWritten(quick));
    std::printf("full check / download %.2f; rows of a refresh / of a full check %.3f\n",
                median(checks) / median(downloads), double(rowsReceived(quick)) / double(rowsReceived(check)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("customers"), QStringLiteral("At the quick server."), QStringLiteral("N"),
          QStringLiteral("10000")},
         {QStringLiteral("few"), QStringLiteral("At the slow ones."), QStringLiteral("N"), QStringLiteral("1000")},
         {QStringLiteral("runs"), QStringLiteral("To take the median of."), QStringLiteral("R"), QStringLiteral("5")}});
    parser.addHelpOption();
    parser.process(application);
    const int many = parser.value(QStringLiteral("customers")).toInt();
    const int few = parser.value(QStringLiteral("few")).toInt();
    const int runs = std::max(1, parser.value(QStringLiteral("runs")).toInt());
    std::printf("%-28s %9s %9s %12s %9s %10s %8s\n", "server", "customers", "full s", "one by one s", "times",
                "plain s", "times");
    compareWays({"loopback, gzip", {}, true}, many, runs);
    compareWays({"loopback, no gzip", {0, 0, false}, true}, few, runs);
    compareWays({"50 ms, gzip", {50, 0, true}, true}, few, runs);
    compareWays({"50 ms, no gzip", {50, 0, false}, true}, few, runs);
    compareWays({"150 ms, gzip", {150, 0, true}, true}, few, runs);
    compareWays({"50 ms and 2 ms a row, gzip", {50, 2000, true}, true}, few, 1);
    compareRepeats(many, runs);
    return EXIT_SUCCESS;
}
