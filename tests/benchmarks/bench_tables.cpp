// SPDX-License-Identifier: GPL-3.0-or-later
// bench_tables [--table TABLE] [--rows N] [--customers N] [--rounds N] [--cache FILE]: how the page of a table (of
// invoices if none is named), the search box and the scroll bar feel at N invoices of a made-up provider. Milliseconds
// from the asking to the painted rows, as a clock on the wall tells and as the threads of the process worked (the same
// on a machine with nothing else to do), and until all rows behind them are known, too; memory of the process. A cache
// that is named is made up once and used again. When it is made up, the seconds and megabytes of each index that a
// refresh builds behind its publication.
#include "store/quicksearch.h"
#include "tests/benchmarks/madeuptables.h"
#include "ui/views/filterchips.h"
#include "ui/views/tablepage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace freshet;
using namespace freshet::bench;

namespace {

constexpr CalendarDate today = CalendarDate::fromEpochDays(20'473); // 2026-01-20
constexpr double frameMs = 1000.0 / 60;

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return {today.toQDate(), QTime(12, 0), Qt::UTC}; }
};

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    std::exit(EXIT_FAILURE);
}

struct Taken
{
    double wall = 0;
    double cpu = 0;   ///< of all threads of this process
    double whole = 0; ///< until all rows are known
};

/// Milliseconds since it was made.
class Stopwatch
{
public:
    Stopwatch()
        : m_cpu(std::clock())
    {
        m_wall.start();
    }
    [[nodiscard]] Taken taken() const
    {
        return {double(m_wall.nsecsElapsed()) / 1e6, double(std::clock() - m_cpu) * 1e3 / CLOCKS_PER_SEC};
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_cpu;
};

/// Resident memory of this process in MB: "VmRSS" now, "VmHWM" at its largest.
double memory(const char *which)
{
    QFile status(word("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(which))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// The share (0…1) of the values that are not above it.
double quantile(const std::vector<Taken> &values, double Taken::*what, double share)
{
    std::vector<double> sorted;
    for (const Taken &value : values)
        sorted.push_back(value.*what);
    std::ranges::sort(sorted);
    return sorted[std::min(sorted.size() - 1, size_t(double(sorted.size()) * share))];
}

void print(const char *what, const std::vector<Taken> &values, double limit)
{
    std::printf("%-44s %9.1f %9.1f %9.1f %9.1f %9.1f %9.0f\n", what, quantile(values, &Taken::wall, 0.5),
                quantile(values, &Taken::wall, 0.95), quantile(values, &Taken::wall, 1),
                quantile(values, &Taken::cpu, 0.5), quantile(values, &Taken::whole, 0.5), limit);
    std::fflush(stdout);
}

/// The page of a table in a window, and how long it takes until it shows what was asked for.
class OpenPage
{
public:
    OpenPage(TableId table, CacheSource &source, const Clock &clock, int rounds)
        : m_rounds(rounds)
        , m_page(table, source, clock)
    {
        m_page.resize(1440, 860);
    }

    [[nodiscard]] int rounds() const { return m_rounds; } ///< of which the median is taken
    TablePage &page() { return m_page; }
    TableModel &model() { return m_page.model(); }

    template<typename Ask>
    Taken until(const Ask &ask)
    {
        const Stopwatch time;
        ask();
        while (!m_page.model().showsWhatWasAsked())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_page.view().viewport()->repaint();
        Taken taken = time.taken();
        while (!m_page.model().isCurrent())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_page.view().viewport()->repaint();
        taken.whole = time.taken().wall;
        return taken;
    }
    /// Likewise, and until the sums of these rows are there too: the next question waits for nothing.
    template<typename Ask>
    void quietly(const Ask &ask)
    {
        until(ask);
        settle();
    }
    /// Until everything that the last question set off is through.
    void settle()
    {
        QSignalSpy sums(&m_page.model().runner(), &TableQueryRunner::sumsRead);
        m_page.model().refreshSums();
        while (sums.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    int m_rounds;
    TablePage m_page;
};

void measureFirstPaint(TableId table, const QString &path, const Clock &clock, int rounds)
{
    std::vector<Taken> values;
    for (int round = 0; round < rounds; ++round) {
        CacheSource source;
        if (const Result<void> opened = source.open(path); !opened)
            giveUp(opened.error());
        OpenPage open(table, source, clock, rounds);
        const Result<SnapshotFacts> facts = source.tables()->snapshot();
        values.push_back(open.until([&] {
            open.page().show();
            open.page().setSnapshot(*facts);
        }));
    }
    print("first paint", values, 100);
}

void measureSorting(OpenPage &open)
{
    TableModel &model = open.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        std::vector<Taken> values;
        for (int round = 0; round < open.rounds(); ++round) {
            const Qt::SortOrder order = round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
            values.push_back(open.until([&] { model.sort(column, order); }));
        }
        print(qPrintable(word("sort by ") + model.cells().column(column).key), values, 150);
    }
    open.until([&] { model.sort(-1); });
}

void measureFilters(OpenPage &open)
{
    const QString all = open.model().cells().spec().filters.front().key;
    const QString another = open.model().cells().spec().filters[1].key;
    for (const FilterSpec &filter : open.model().cells().spec().filters) {
        std::vector<Taken> values;
        for (int round = 0; round < open.rounds(); ++round) {
            open.quietly([&] { open.model().setFilter(filter.key == all ? another : all); });
            values.push_back(open.until([&] { open.model().setFilter(filter.key); }));
        }
        print(qPrintable(word("filter ") + filter.key), values, 150);
    }
    open.quietly([&] { open.model().setFilter(all); });
}

void measureTyping(OpenPage &open)
{
    for (const char *typed : {"INV00077", "custom", "9", "12345", "nobody"}) {
        std::vector<Taken> values;
        for (int round = 0; round < open.rounds(); ++round) {
            values.push_back(open.until([&] { open.model().setSearch(word(typed)); }));
            open.quietly([&] { open.model().setSearch({}); });
        }
        print(qPrintable(word("page search “%1”").arg(word(typed))), values, 150);
    }
}

void measureColumnFilters(OpenPage &open)
{
    const std::pair<const char *, ColumnCondition> conditions[] = {
        {"column filter: total from 20 to 30", {word("total_amount"), ColumnTest::Between, {}, word("20"), word("30")}},
        {"column filter: due in one month",
         {word("due_date"), ColumnTest::Between, {}, word("2025-06-01"), word("2025-06-30")}},
        {"column filter: number contains 777", {word("invoice_number"), ColumnTest::Contains, word("777")}},
        {"column filter: status unpaid", {word("status"), ColumnTest::AnyOf, {}, {}, {}, {word("unpaid")}}},
        {"column filter: settled is empty", {word("settled_date"), ColumnTest::Empty}},
    };
    for (const auto &[name, condition] : conditions) {
        std::vector<Taken> values;
        for (int round = 0; round < open.rounds(); ++round) {
            values.push_back(open.until([&] { open.model().setColumnFilter({{condition}}); }));
            open.quietly([&] { open.model().setColumnFilter({}); });
        }
        print(name, values, 150);
    }
}

/// By the wheel, by the page and by the scroll bar's handle; the rows come through the GUI thread's own connection.
void measureScrolling(OpenPage &open)
{
    QScrollBar *bar = open.page().view().verticalScrollBar();
    const auto run = [&](const char *what, int step, int frames) {
        std::vector<Taken> values;
        bar->setValue(0);
        for (int frame = 0; frame < frames; ++frame) {
            const Stopwatch time;
            bar->setValue(bar->value() + step);
            open.page().view().viewport()->repaint();
            values.push_back(time.taken());
        }
        const auto dropped = std::ranges::count_if(values, [](const Taken &value) { return value.cpu > frameMs; });
        print(what, values, frameMs);
        std::printf("%-44s %9lld of %d\n", "  frames dropped", static_cast<long long>(dropped), frames);
    };
    run("scroll by three rows a frame", 3 * bar->singleStep(), 600);
    run("scroll by a page a frame", bar->pageStep(), 300);
    run("drag the handle through all rows", bar->maximum() / 200, 200);
}

void measureSearch(const QString &path, qint64 rows, int customers)
{
    const auto cache = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        giveUp(cache.error());
    QStringList typed;
    for (int i = 0; i < 40; ++i) {
        const QString number = word("INV%1").arg(1 + (qint64(i) * 24'977) % rows, 8, 10, QLatin1Char('0'));
        const QString customer = QString::number(1 + (i * 2'477) % customers);
        for (int length = 1; length <= number.size(); length += 2)
            typed += number.left(length);
        typed += {
            number.mid(4),           number.right(3),      customer, word("customer ") + customer, word("59.%1").arg(i),
            QString::number(20 + i), word("nobody at all")};
    }
    std::vector<Taken> values;
    for (const QString &text : typed) {
        const Stopwatch time;
        const auto groups = quickSearch(**cache, text, 6, [] { return true; });
        if (!groups)
            giveUp(groups.error());
        values.push_back(time.taken());
    }
    print(qPrintable(word("search box, %1 texts").arg(typed.size())), values, 50);
}

void measure(TableId table, const QString &path, qint64 rows, int customers, int rounds)
{
    const FixedClock clock;
    std::printf("%-44s %9s %9s %9s %9s %9s %9s\n", "milliseconds", "median", "p95", "worst", "cpu", "all rows",
                "limit");
    const double before = memory("VmRSS");
    measureFirstPaint(table, path, clock, rounds);
    CacheSource source;
    if (const Result<void> opened = source.open(path); !opened)
        giveUp(opened.error());
    OpenPage open(table, source, clock, rounds);
    open.page().show();
    const Result<SnapshotFacts> facts = source.tables()->snapshot();
    open.until([&] { open.page().setSnapshot(*facts); });
    open.settle();
    measureSorting(open);
    measureFilters(open);
    measureTyping(open);
    if (table == TableId::Invoices)
        measureColumnFilters(open);
    measureScrolling(open);
    measureSearch(path, rows, customers);
    std::printf("%-44s %9.0f MB\n", "memory before the page is opened", before);
    std::printf("%-44s %9.0f MB\n", "memory with the page open", memory("VmRSS"));
    std::printf("%-44s %9.0f MB of 200\n", "memory at its largest", memory("VmHWM"));
}

TableId tableOf(const QString &key)
{
    for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments}) {
        if (tableSpec(table).key == key)
            return table;
    }
    giveUp({ErrorKind::InvalidInput, key, 0, word("no such table")});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{word("rows"), word("How many invoices."), word("N"), word("1000000")},
                       {word("customers"), word("How many customers."), word("N"), word("100000")},
                       {word("rounds"), word("How many times each is done."), word("N"), word("5")},
                       {word("table"), word("Whose page: customers, services, invoices or payments."), word("TABLE"),
                        word("invoices")},
                       {word("cache"), word("The file to use; made up when it is not there."), word("FILE")},
                       {word("make-up"), word("Make up the file (used by the program itself).")}});
    parser.addHelpOption();
    parser.process(application);
    const QTemporaryDir folder;
    const QString path = parser.isSet(word("cache")) ? parser.value(word("cache")) : folder.filePath(word("cache.db"));
    const qint64 rows = parser.value(word("rows")).toLongLong();
    const int customers = parser.value(word("customers")).toInt();
    if (parser.isSet(word("make-up"))) {
        const Result<void> made = makeUpTables(path, customers, rows, today);
        return made ? EXIT_SUCCESS : (giveUp(made.error()), EXIT_FAILURE);
    }
    // In a process of its own, so that the memory below is the page's.
    if (!QFile::exists(path) &&
        QProcess::execute(QCoreApplication::applicationFilePath(),
                          {word("--make-up"), word("--cache"), path, word("--rows"), QString::number(rows),
                           word("--customers"), QString::number(customers)}) != EXIT_SUCCESS)
        return EXIT_FAILURE;
    measure(tableOf(parser.value(word("table"))), path, rows, customers,
            std::max(1, parser.value(word("rounds")).toInt()));
    return EXIT_SUCCESS;
}
