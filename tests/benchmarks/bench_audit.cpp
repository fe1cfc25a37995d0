// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/auditstep.h"
#include "store/accountreader.h"
#include "store/suspectaccounts.h"
#include "store/wholerows.h"
#include "tests/benchmarks/madeupcache.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace freshet;

namespace {

/// By the wall and by the processor, because other programs may want it too.
struct Stopwatch
{
    Stopwatch() { wall.start(); }
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(double(wall.nsecsElapsed()) / 1e6, 'f', 1) + " ms, processor " +
               QByteArray::number(double(std::clock() - processor) * 1000 / CLOCKS_PER_SEC, 'f', 1) + " ms";
    }
    QElapsedTimer wall;
    std::clock_t processor = std::clock();
};

void measure(Database &cache, const char *what, const PublishOutcome &outcome, const AuditBasis &basis)
{
    const RulesInForce rules{BehaviourSettings(), BehaviourSettings()};
    const Stopwatch time;
    const Result<void> audited = inTransaction(cache, [&] { return auditSnapshot(cache, outcome, rules, basis); });
    const auto found = cache.value(QStringLiteral("SELECT count(*) FROM findings WHERE resolved_at IS NULL"));
    std::printf("%-34s %s  %lld open findings%s\n", what, time.text().constData(), found ? found->toLongLong() : -1,
                audited ? "" : qPrintable(audited.error().detail));
}

} // namespace

/// bench_audit [customers] [invoices]: how long an audit of everybody takes, and one of those that a refresh touched.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const CalendarDate today = *CalendarDate::fromPrinted("2026-11-22");
    const bench::MadeUpSize size{arguments.value(1, QStringLiteral("100000")).toInt(),
                                 arguments.value(2, QStringLiteral("1200000")).toLongLong(), today};
    const QTemporaryDir folder;
    const auto cache =
        Database::open(folder.filePath(QStringLiteral("cache.db")), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!cache || !bench::fillMadeUp(**cache, size))
        return 1;
    Stopwatch time;
    const auto suspects = suspectAccounts(**cache, {}, today, 0);
    std::printf("%-34s %s  %zu suspects\n", "looking for suspects", time.text().constData(),
                suspects ? suspects->size() : 0);
    time = Stopwatch();
    (void)readSharedNumbers(**cache, std::nullopt);
    std::printf("%-34s %s\n", "looking for shared numbers", time.text().constData());
    time = Stopwatch();
    size_t read = 0;
    (void)readAccounts(**cache, *suspects, 0, [&read](std::vector<CustomerAccount> &&accounts) -> Result<void> {
        read += accounts.size();
        return {};
    });
    std::printf("%-34s %s  %zu accounts\n", "reading their accounts", time.text().constData(), read);
    AuditBasis basis{QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC), today, {}, true, true, {}, {}, nullptr};
    PublishOutcome outcome;
    outcome.snapshot = 1;
    measure(**cache, "everybody, first", outcome, basis);
    measure(**cache, "everybody, again", outcome, basis);
    basis.isFullCheck = false;
    measure(**cache, "nobody touched", outcome, basis);
    for (RecordId id = 1; id <= 100; ++id)
        outcome.touchedCustomers.push_back(id * 7);
    measure(**cache, "100 customers touched", outcome, basis);
    basis.today = today.addDays(1);
    measure(**cache, "100 customers, and another day", outcome, basis);
    return 0;
}
