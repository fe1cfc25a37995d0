// SPDX-License-Identifier: GPL-3.0-or-later
// bench_overview CACHE [DATE]: how long the figures of the overview take from a file that a refresh has filled.
#include "store/portfolio.h"
#include "ui/models/overviewfigures.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace freshet;

namespace {

template<typename Read>
bool measure(const char *what, const Read &read)
{
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer time;
        time.start();
        if (const auto answer = read(); !answer) {
            std::fprintf(stderr, "%s\n", qPrintable(answer.error().detail));
            return false;
        }
        std::printf("%-10s %6.1f ms\n", what, double(time.nsecsElapsed()) / 1e6);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto cache = Database::open(arguments.value(1), DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache) {
        std::fprintf(stderr, "%s\n", qPrintable(cache.error().detail));
        return EXIT_FAILURE;
    }
    const auto given = CalendarDate::fromPrinted(arguments.value(2).toStdString());
    const CalendarDate today = given.value_or(CalendarDate::fromQDate(QDate::currentDate()));
    const bool isRead = measure("portfolio", [&] { return readPortfolio(**cache, today); }) &&
                        measure("overview", [&] { return readOverviewFigures(**cache, today); });
    return isRead ? EXIT_SUCCESS : EXIT_FAILURE;
}
