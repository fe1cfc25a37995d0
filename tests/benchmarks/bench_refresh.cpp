// SPDX-License-Identifier: GPL-3.0-or-later
// bench_refresh [--customers N] [--runs R] [--no-gzip]: a full refresh from the embedded UISP, stage by stage, each
// stage also alone, in one run. Every stage runs in a process of its own, so that peak memory is that stage's.
#include "tests/benchmarks/benchserver.h"
#include "tests/benchmarks/refreshstages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace freshet;
using namespace freshet::bench;

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject refreshFigures(const RefreshReport &report)
{
    return {{key("total"), report.elapsedSeconds},     {key("download"), report.seconds.download},
            {key("decode"), report.seconds.decode},    {key("stage"), report.seconds.stage},
            {key("publish"), report.seconds.publish},  {key("analyse"), report.seconds.analyse},
            {key("customers"), report.totalCustomers}, {key("requests"), report.requests},
            {key("bytes"), report.bytesReceived},      {key("failed"), report.status != RefreshStatus::Success}};
}

/// One stage in this process; its figures go to standard output as JSON.
int runStage(const QString &stage, const Connection &connection)
{
    QTemporaryDir folder;
    const RefreshTuning tuning;
    QJsonObject figures;
    if (stage == key("download")) {
        figures.insert(key("seconds"), download(connection, tuning, false).seconds);
    } else if (stage == key("decode")) {
        figures.insert(key("seconds"), decodeSeconds(download(connection, tuning, true).pages));
    } else if (stage == key("write")) {
        const Writing writing = write(download(connection, tuning, true).pages, folder.path());
        figures = {{key("seconds"), writing.stage + writing.publish + writing.analyse},
                   {key("stage"), writing.stage},
                   {key("publish"), writing.publish},
                   {key("analyse"), writing.analyse}};
    } else if (stage == key("one_by_one")) {
        figures.insert(key("seconds_per_customer"), secondsPerCustomerOneByOne(connection, 100));
    } else {
        const WholeRefresh first = refresh(connection, tuning, folder.path());
        figures = refreshFigures(first.report);
        figures.insert(key("longest_gap_ms"), first.longestGap * 1e3);
        figures.insert(key("peak_memory_mb"), peakMemory());
        figures.insert(key("unchanged"), refreshFigures(refresh(connection, tuning, folder.path()).report));
    }
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return EXIT_SUCCESS;
}

QJsonObject stageInItsOwnProcess(const QString &stage, const Connection &connection)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(key("BENCH_TOKEN"), QString::fromLatin1(connection.token));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {key("--stage"), stage, key("--url"), connection.apiBase.toString()});
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

struct Medians
{
    std::vector<double> download, decode, write, total, ratio, unchanged;
};

void printTable(int customers, const QJsonObject &last, const Medians &medians, double secondsPerCustomer)
{
    std::printf("\nfull refresh of %d customers: %.0f requests, %.1f MB\n", customers,
                last.value(key("requests")).toDouble(), last.value(key("bytes")).toDouble() / 1e6);
    std::printf("%-34s %10s\n", "stage (median)", "seconds");
    for (const auto &[name, values] : {std::pair{"download alone", &medians.download},
                                       {"decode alone", &medians.decode},
                                       {"write alone (with analysis)", &medians.write},
                                       {"whole refresh", &medians.total},
                                       {"whole refresh, nothing changed", &medians.unchanged}})
        std::printf("%-34s %10.2f\n", name, median(*values));
    for (const char *stage : {"download", "decode", "stage", "publish", "analyse"})
        std::printf("  within the last one: %-12s %10.2f\n", stage, last.value(key(stage)).toDouble());
    std::printf("%-34s %10.2f\n", "whole / largest stage alone", median(medians.ratio));
    std::printf("%-34s %10.1f ms\n", "longest event-loop gap", last.value(key("longest_gap_ms")).toDouble());
    std::printf("%-34s %10.0f MB\n", "peak memory", last.value(key("peak_memory_mb")).toDouble());
    std::printf("%-34s %10.0f s\n", "one customer at a time, 50 ms", secondsPerCustomer * customers);
    std::printf("%-34s %10.0f times\n", "… against the whole refresh",
                secondsPerCustomer * customers / median(medians.total));
}

void measure(int customers, int runs, bool compresses)
{
    Medians medians;
    QJsonObject last;
    BenchServer server(customers, {0, 0, compresses});
    const Connection connection = server.connection();
    // Not counted: the server packs its answers.
    for (const char *stage : {"download", "refresh"})
        stageInItsOwnProcess(key(stage), connection);
    for (int run = 0; run < runs; ++run) {
        const auto seconds = [&](const char *stage) {
            return stageInItsOwnProcess(key(stage), connection).value(key("seconds")).toDouble();
        };
        medians.download.push_back(seconds("download"));
        medians.decode.push_back(seconds("decode"));
        medians.write.push_back(seconds("write"));
        last = stageInItsOwnProcess(key("refresh"), connection);
        medians.total.push_back(last.value(key("total")).toDouble());
        medians.unchanged.push_back(last.value(key("unchanged")).toObject().value(key("total")).toDouble());
        medians.ratio.push_back(medians.total.back() /
                                std::max({medians.download.back(), medians.decode.back(), medians.write.back()}));
    }
    BenchServer slow(100, {50});
    const double each =
        stageInItsOwnProcess(key("one_by_one"), slow.connection()).value(key("seconds_per_customer")).toDouble();
    printTable(customers, last, medians, each);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{key("customers"), key("How many customers."), key("N"), key("10000")},
                       {key("runs"), key("How many runs to take the median of."), key("R"), key("3")},
                       {key("no-gzip"), key("The server sends as it is: compressing takes its share of the cores.")},
                       {key("stage"), key("Run one stage (used by the program itself)."), key("NAME")},
                       {key("url"), key("Of the embedded UISP, with --stage."), key("URL")}});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(key("stage")))
        return runStage(parser.value(key("stage")),
                        {QUrl(parser.value(key("url"))), qgetenv("BENCH_TOKEN"), {}, {}, {}});
    measure(parser.value(key("customers")).toInt(), qMax(1, parser.value(key("runs")).toInt()),
            !parser.isSet(key("no-gzip")));
    return EXIT_SUCCESS;
}
