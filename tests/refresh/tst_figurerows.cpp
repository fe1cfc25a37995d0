// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/contradictions.h"
#include "store/daystopay.h"
#include "store/figurerows.h"
#include "store/portfolio.h"
#include "store/tablereader.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

struct Footer
{
    qint64 rows = 0;
    qint64 sum = 0;

    friend bool operator==(const Footer &, const Footer &) = default;
};

demo::World worldOf(quint32 seed, const Clock &clock)
{
    demo::WorldOptions options;
    options.customers = 60;
    options.seed = seed;
    options.today = demo::providerDay(clock.nowUtc());
    demo::World world = demo::World::generate(options);
    demo::addContradictions(world);
    return world;
}

/// One provider after its first full check.
struct Office
{
    explicit Office(quint32 seed)
        : desk(worldOf(seed, FixedClock()))
    {
        desk.refresh(RefreshMode::FullCheck);
        auto opened = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        cache = std::move(*opened);
        today = TableReader(*cache).snapshot()->zone.dayAt(desk.clock.nowUtc());
    }

    /// What stands at the foot of the table: the rows, and the sum of this column.
    [[nodiscard]] Footer footer(const FigureRows &rows, const QString &column, const Currency &currency) const
    {
        TableQuery query;
        query.table = rows.table;
        query.filterKey = rows.filterKey;
        query.columnFilter = rows.columns;
        query.today = today;
        const auto totals = TableReader(*cache).totals(query);
        if (!totals)
            qFatal("%s", qPrintable(totals.error().where));
        if (totals->size() > 1 || (totals->size() == 1 && totals->front().currency != currency))
            return {-1, -1};
        size_t place = 0;
        for (const ColumnSpec &spec : tableSpec(rows.table).columns) {
            if (spec.key == column)
                break;
            place += spec.kind == CellKind::Money ? 1 : 0;
        }
        return totals->empty() ? Footer() : Footer{totals->front().rowCount, totals->front().sums.at(place)};
    }

    RefreshFixture desk;
    std::unique_ptr<Database> cache;
    CalendarDate today;
};

} // namespace

/// What the charts of the overview lead to is what they are made of: the foot of the table says the same.
class TstFigureRows : public QObject
{
    Q_OBJECT

private slots:
    void theFootOfTheTableSaysTheFigure_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 7U, 2'026U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void theFootOfTheTableSaysTheFigure()
    {
        QFETCH(quint32, seed);
        const Office office(seed);
        const Result<Portfolio> portfolio = readPortfolio(*office.cache, office.today);
        QVERIFY(portfolio);
        QVERIFY(portfolio->currencies.size() > 1);
        qint64 received = 0;
        qint64 open = 0;
        for (const CurrencyPortfolio &line : portfolio->currencies) {
            for (const MonthReceipts &month : line.received) {
                const FigureRows rows = receiptRows(month.firstDay, line.currency);
                QCOMPARE(office.footer(rows, QStringLiteral("amount"), line.currency),
                         (Footer{month.paymentCount, month.amount}));
                received += month.amount;
            }
            for (int bucket = 0; bucket < ageingBuckets; ++bucket) {
                const AgeingSum &sum = line.ageing[size_t(bucket)];
                const FigureRows rows = ageingRows(bucket, line.currency);
                QCOMPARE(office.footer(rows, QStringLiteral("remaining_amount"), line.currency),
                         (Footer{sum.invoiceCount, sum.amount}));
                open += sum.amount;
            }
        }
        QVERIFY(received > 0);
        QVERIFY(open > 0);
    }

    void theRowsOfAMonthAreThoseThatItsDaysAreOf()
    {
        const Office office(1);
        const auto currencies = readDaysToPay(*office.cache, office.today);
        QVERIFY(currencies);
        qint64 settled = 0;
        for (const CurrencyDaysToPay &line : *currencies) {
            for (const MonthDaysToPay &month : line.months) {
                const FigureRows rows = settledRows(month.firstDay, line.currency);
                QCOMPARE(office.footer(rows, QStringLiteral("total_amount"), line.currency).rows, month.invoiceCount);
                settled += month.invoiceCount;
            }
        }
        QVERIFY(settled > 0);
    }

    void courtesyIsNoMoneyReceived()
    {
        const Office office(1);
        TableQuery query;
        query.table = TableId::Payments;
        query.today = office.today;
        query.filterKey = QStringLiteral("courtesy");
        const auto courtesy = TableReader(*office.cache).ids(query);
        QVERIFY(courtesy && !courtesy->empty());
        query.filterKey = QStringLiteral("received");
        const auto money = TableReader(*office.cache).ids(query);
        QVERIFY(money && !money->empty());
        for (const RecordId id : *courtesy)
            QVERIFY(std::ranges::find(*money, id) == money->end());
    }

    void oneCurrencyIsNotAskedFor()
    {
        const CalendarDate month = CalendarDate::fromQDate(QDate(2026, 2, 1));
        const ColumnFilter columns = receiptRows(month, {}).columns;
        QCOMPARE(columns.conditions.size(), size_t(1));
        QCOMPARE(columns.conditions.front().from, QStringLiteral("2026-02-01"));
        QCOMPARE(columns.conditions.front().to, QStringLiteral("2026-02-28"));
        QVERIFY(ageingRows(0, {}).columns.isEmpty());
        // Rows without a currency have a bar of their own.
        QCOMPARE(ageingRows(0, Currency()).columns.conditions.front().test, ColumnTest::Empty);
    }
};

FRESHET_TEST(TstFigureRows)
#include "tst_figurerows.moc"
