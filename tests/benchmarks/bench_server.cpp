// SPDX-License-Identifier: GPL-3.0-or-later
// bench_server [--customers N] [--latency MS] [--row-us US] [--no-gzip] [--ready]: the embedded UISP in a process of
// its own, so that its memory and its work are not counted as ours; what it sends is compressed once only, because a
// real server has cores of its own for that. Prints URL and token like `freshet-cli demo`.
#include "demo/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace freshet;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("customers"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("250")},
         {QStringLiteral("latency"), QStringLiteral("Before each answer."), QStringLiteral("MS"), QStringLiteral("0")},
         {QStringLiteral("row-us"), QStringLiteral("For each row."), QStringLiteral("US"), QStringLiteral("0")},
         {QStringLiteral("no-gzip"), QStringLiteral("Send as it is.")},
         {QStringLiteral("ready"), QStringLiteral("Have every answer ready; 4 GB at 100,000 customers.")}});
    parser.process(application);
    demo::WorldOptions world;
    world.customers = parser.value(QStringLiteral("customers")).toInt();
    world.today = demo::providerDay(QDateTime::currentDateTimeUtc());
    demo::ServerOptions options;
    options.latencyMs = parser.value(QStringLiteral("latency")).toInt();
    options.microsecondsPerRow = parser.value(QStringLiteral("row-us")).toInt();
    options.compresses = !parser.isSet(QStringLiteral("no-gzip"));
    options.keepRendered = options.keepPacked = world.customers <= 20'000 || parser.isSet(QStringLiteral("ready"));
    demo::Server server(demo::World::generate(world), options);
    if (!server.start())
        return EXIT_FAILURE;
    if (options.keepRendered)
        server.renderAll();
    std::printf("URL: %s\nToken: %s\n", server.apiBase().toEncoded().constData(), server.token().constData());
    std::fflush(stdout);
    return application.exec();
}
