// SPDX-License-Identifier: GPL-3.0-or-later
// bench_card [CUSTOMERS [INVOICES]]: how long the customer's card takes from the choice of a row to its picture, on a
// made-up cache; and how long the figures of the overview take to be read from it.
#include "tests/benchmarks/madeupcache.h"
#include "ui/models/overviewfigures.h"
#include "ui/views/customercardview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace freshet;

namespace {

constexpr CalendarDate today = CalendarDate::fromEpochDays(20'473); // 2026-01-20
constexpr int cardsOpened = 200;
constexpr QSize cardSize(360, 800);

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return {today.toQDate(), QTime(10, 0), Qt::UTC}; }
};

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    return EXIT_FAILURE;
}

void print(const char *what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const size_t count = milliseconds.size();
    std::printf("%-24s median %6.1f ms, p95 %6.1f ms, slowest %6.1f ms\n", what, milliseconds[count / 2],
                milliseconds[count * 95 / 100], milliseconds.back());
}

/// From the choice to a picture of all of it, each time another customer.
void measureCard(CacheSource &source, int customers)
{
    const FixedClock clock;
    CustomerCardView card(source, clock);
    card.resize(cardSize);
    card.show();
    card.setSnapshot({});
    std::vector<double> milliseconds;
    for (int opened = 0; opened < cardsOpened; ++opened) {
        const RecordId customer = 1 + qint64(opened) * 7'919 % customers;
        QElapsedTimer time;
        time.start();
        card.showCustomer(customer);
        QCoreApplication::processEvents();
        const QPixmap picture = card.grab();
        milliseconds.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    print("customer card", std::move(milliseconds));
}

Result<void> measureOverview(Database &cache)
{
    std::vector<double> milliseconds;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer time;
        time.start();
        if (const auto days = readDaysToPay(cache, today); !days)
            return days.error();
        milliseconds.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    print("days to pay", std::move(milliseconds));
    milliseconds.clear();
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer time;
        time.start();
        if (const auto figures = readOverviewFigures(cache, today); !figures)
            return figures.error();
        milliseconds.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    print("all of the overview", std::move(milliseconds));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int customers = std::max(1, arguments.value(1, QStringLiteral("100000")).toInt());
    const qint64 invoices = arguments.value(2, QStringLiteral("1000000")).toLongLong();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cache.db"));
    {
        const auto cache = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        if (!cache)
            return fail(cache.error());
        if (const Result<void> filled = bench::fillMadeUp(**cache, {customers, invoices, today}); !filled)
            return fail(filled.error());
    }
    CacheSource source;
    if (const Result<void> opened = source.open(path); !opened)
        return fail(opened.error());
    std::printf("%d customers, %lld invoices\n", customers, static_cast<long long>(invoices));
    measureCard(source, customers);
    const Result<void> measured = measureOverview(*source.cache());
    return measured ? EXIT_SUCCESS : fail(measured.error());
}
