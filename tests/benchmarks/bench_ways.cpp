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
    bool isPlainWayWorthWhile = true;
    bool isOneByOneWorthWhile = true;
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

void printRatio(const std::vector<double> &theirs, const std::vector<double> &ours)
{
    if (theirs.empty())
        std::printf(" %10s %6s", "-", "-");
    else
        std::printf(" %10.2f %6.1f", median(theirs), median(theirs) / median(ours));
}

/// Rows: all of them stored. Figures: until a desk can be shown from them. One by one only waits for its answers.
void compareWays(const Setting &setting, int customers, int runs)
{
    BenchServer server(customers, setting.habits);
    const Connection connection = server.connection();
    std::vector<double> downloads;
    std::vector<double> rows;
    std::vector<double> figures;
    std::vector<double> oneByOne;
    std::vector<double> plainRows;
    std::vector<double> plainFigures;
    for (int run = 0; run < runs; ++run) {
        QTemporaryDir folder;
        downloads.push_back(download(connection, {}, false).seconds);
        const RefreshReport report = refresh(connection, {}, folder.path()).report;
        figures.push_back(report.elapsedSeconds);
        rows.push_back(report.elapsedSeconds - report.seconds.publish - report.seconds.analyse);
        if (setting.isOneByOneWorthWhile)
            oneByOne.push_back(secondsPerCustomerOneByOne(connection, customersOneByOne) * customers);
        if (setting.isPlainWayWorthWhile) {
            const PlainWay plain = plainWay(connection, folder.filePath(QStringLiteral("plain.db")));
            plainRows.push_back(plain.rows);
            plainFigures.push_back(plain.figures);
        }
    }
    std::printf("%-26s %9d %9.2f %9.2f %9.2f", setting.name, customers, median(downloads), median(rows),
                median(figures));
    printRatio(plainRows, rows);
    printRatio(plainFigures, figures);
    printRatio(oneByOne, rows);
    printRatio(oneByOne, figures);
    std::printf("\n");
    std::fflush(stdout);
}

void compareRepeats(int customers, int runs, ServerHabits habits)
{
    BenchServer server(customers, habits);
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
    std::printf("\nnothing changed, %5d customers, %2d ms, %d us a row\n", customers, habits.latencyMs,
                habits.microsecondsPerRow);
    std::printf("%-28s %10s %8s %9s %13s\n", "", "seconds", "rows", "requests", "rows written");
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
    std::printf("%-26s %9s %9s %9s %9s %10s %6s %10s %6s %10s %6s %10s %6s\n", "server", "customers", "download",
                "rows", "figures", "plain rows", "times", "figures", "times", "one by one", "rows", "one by one",
                "figures");
    compareWays({"loopback, gzip", {}}, many, runs);
    compareWays({"50 ms, gzip", {50, 0, true}}, many, runs);
    compareWays({"loopback, no gzip", {0, 0, false}}, few, runs);
    compareWays({"50 ms, no gzip", {50, 0, false}}, few, runs);
    compareWays({"150 ms, gzip", {150, 0, true}}, few, runs);
    compareWays({"150 ms, no gzip", {150, 0, false}}, few, runs);
    // A row costs every way the same there; the first hundred customers would take a minute and tell nothing.
    compareWays({"50 ms and 2 ms a row, gzip", {50, 2000, true}, true, false}, few, 1);
    compareRepeats(many, runs, {});
    compareRepeats(many, runs, {50, 0, true});
    compareRepeats(few, 1, {50, 2000, true});
    return EXIT_SUCCESS;
}
