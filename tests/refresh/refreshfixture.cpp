// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/refreshfixture.h"

#include "store/database.h"
#include "tests/support/waiting.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

namespace freshet::test {

namespace {

demo::World worldOf(int customers, const Clock &clock)
{
    demo::WorldOptions options;
    options.customers = customers;
    options.today = demo::providerDay(clock.nowUtc());
    return demo::World::generate(options);
}

QStringList readTexts(const QString &path, const QString &statement)
{
    const auto cache = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return {};
    QSqlQuery query((*cache)->sql());
    QStringList rows;
    if (!query.exec(statement))
        return {query.lastError().text()};
    while (query.next()) {
        QStringList cells;
        for (int column = 0; column < query.record().count(); ++column)
            cells.append(query.value(column).toString());
        rows.append(cells.join(QLatin1Char('|')));
    }
    return rows;
}

} // namespace

RefreshFixture::RefreshFixture(int customers, RefreshTuning tuning)
    : RefreshFixture(worldOf(customers, FixedClock()), tuning)
{
}

RefreshFixture::RefreshFixture(demo::World world, RefreshTuning tuning)
    : server(std::move(world), demo::ServerOptions())
    , engine(clock, tuning)
{
    if (!server.start())
        qFatal("The embedded UISP did not start.");
    QObject::connect(&engine, &RefreshEngine::finished, &engine, [this] { ++finishedCount; });
}

RefreshFixture::~RefreshFixture() = default;

RefreshTuning RefreshFixture::hastyTuning()
{
    RefreshTuning tuning;
    tuning.retry.attempts = 2;
    tuning.retry.firstPause = std::chrono::milliseconds(1);
    tuning.retry.longestPause = std::chrono::milliseconds(10);
    tuning.retry.deadline = std::chrono::milliseconds(2'000);
    tuning.paging.rowsPerPage = 25;
    return tuning;
}

RefreshSetup RefreshFixture::setup() const
{
    return {{server.apiBase(), server.token(), {}, {}, {}},
            folder.filePath(QStringLiteral("cache.db")),
            folder.filePath(QStringLiteral("desk.db")),
            QStringLiteral("Clerk"),
            true};
}

RefreshReport RefreshFixture::refresh(RefreshMode mode)
{
    return refreshInto(setup(), mode);
}

RefreshReport RefreshFixture::refreshInto(const RefreshSetup &target, RefreshMode mode)
{
    std::optional<RefreshReport> result;
    QObject context;
    QObject::connect(&engine, &RefreshEngine::finished, &context,
                     [&result](const RefreshReport &report) { result = report; });
    if (!engine.start(target, mode) || !waitUntil([&result] { return result.has_value(); }, 60'000))
        return {};
    return *result;
}

qint64 RefreshFixture::number(const QString &statement) const
{
    const QStringList rows = texts(statement);
    return rows.size() == 1 ? rows.first().toLongLong() : -1;
}

QStringList RefreshFixture::texts(const QString &statement) const
{
    return readTexts(setup().cachePath, statement);
}

QStringList RefreshFixture::everyRow() const
{
    QStringList rows;
    for (const QString &table : {QStringLiteral("customers"), QStringLiteral("services"), QStringLiteral("invoices"),
                                 QStringLiteral("payments"), QStringLiteral("refunds"), QStringLiteral("credit_notes"),
                                 QStringLiteral("patterns"), QStringLiteral("payment_methods"), QStringLiteral("tags"),
                                 QStringLiteral("organizations"), QStringLiteral("custom_attributes")})
        rows += texts(QStringLiteral("SELECT '%1', * FROM %1 ORDER BY 2").arg(table));
    return rows;
}

} // namespace freshet::test
