// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/snapshotworker.h"

#include "activity/activitylog.h"
#include "refresh/patternstep.h"
#include "store/tablereader.h"

#include <QElapsedTimer>
#include <QSqlError>

namespace freshet {

namespace {

double secondsSince(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e9;
}

QString rowErrorText(Entity entity, const RowError &error)
{
    QString record = entityKey(entity);
    if (error.id)
        record += QStringLiteral(" %1").arg(*error.id);
    return QStringLiteral("%1: %2 %3").arg(record, error.field, error.problem);
}

Result<qint64> countOf(Database &cache, const QString &statement)
{
    Result<QSqlQuery> query = cache.prepare(statement);
    if (!query)
        return query.error();
    if (!query->exec() || !query->next())
        return storeError(query->lastError(), QStringLiteral("counting"));
    return query->value(0).toLongLong();
}

} // namespace

SnapshotWorker::SnapshotWorker(const std::atomic<bool> &isCancelled)
    : m_isCancelled(isCancelled)
{
}

SnapshotWorker::~SnapshotWorker() = default;

void SnapshotWorker::fail(const Error &error)
{
    m_writer.reset();
    emit failed(error);
}

void SnapshotWorker::open(const QString &cachePath)
{
    Result<std::unique_ptr<Database>> cache = Database::open(cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!cache)
        return fail(cache.error());
    m_cache = std::move(*cache);
    m_writer = std::make_unique<SnapshotWriter>(*m_cache);
    if (const Result<void> begun = m_writer->begin(); !begun)
        return fail(begun.error());
    const Result<qint64> rows = countOf(*m_cache, QStringLiteral("SELECT (SELECT count(*) FROM customers) + "
                                                                 "(SELECT count(*) FROM services) + "
                                                                 "(SELECT count(*) FROM invoices) + "
                                                                 "(SELECT count(*) FROM payments)"));
    if (!rows)
        return fail(rows.error());
    emit opened({*rows, m_cache->wasSetAside()});
}

void SnapshotWorker::stage(const DecodedPage &page)
{
    if (m_writer && !m_isCancelled) {
        QElapsedTimer time;
        time.start();
        if (const Result<void> written = writePage(page); !written)
            return fail(written.error());
        m_stageSeconds += secondsSince(time);
    }
    emit staged(rowCount(page) + qint64(page.errors.size()));
}

Result<void> SnapshotWorker::writePage(const DecodedPage &page)
{
    rememberErrors(page);
    std::vector<HeldRow> held;
    for (const RowError &error : page.errors)
        held.push_back({page.entity, error.id, error.customerId, error.field, error.problem});
    if (!held.empty()) {
        if (const Result<void> kept = m_writer->hold(held); !kept)
            return kept;
    }
    return std::visit([this](const auto &rows) { return m_writer->stage(rows); }, page.rows);
}

void SnapshotWorker::rememberErrors(const DecodedPage &page)
{
    if (page.utcOffsetSeconds)
        m_utcOffsetSeconds = page.utcOffsetSeconds;
    for (const RowError &error : page.errors) {
        const std::optional<RecordId> customer = page.entity == Entity::Customer ? error.id : error.customerId;
        const QString what = rowErrorText(page.entity, error);
        m_rowErrors.push_back({customer, what, {ErrorKind::InvalidRecord, what, 0, {}}});
    }
}

void SnapshotWorker::findMissing(const std::set<Entity> &completeLists)
{
    if (!m_writer)
        return;
    MissingRows missing;
    for (const Entity entity : completeLists) {
        if (std::vector<RecordId> ids = m_writer->missing(entity); !ids.empty())
            missing[entity] = std::move(ids);
    }
    emit missingFound(missing);
}

void SnapshotWorker::publish(const PublishOrder &order)
{
    if (!m_writer)
        return;
    const Result<SnapshotFacts> before = TableReader(*m_cache).snapshot();
    if (!before)
        return fail(before.error());
    // Where UISP told neither its zone nor any date in this run, it is where it was before.
    const ServerZone zone{order.zoneName.isEmpty() ? before->zone.ianaName : order.zoneName,
                          m_utcOffsetSeconds.value_or(before->zone.utcOffsetSeconds)};
    const CalendarDate today = zone.dayAt(order.now);
    for (const auto &[entity, ids] : order.gone)
        m_writer->markGone(entity, ids);
    const std::vector<RecordId> unread =
        order.completeLists.contains(Entity::Customer) ? std::vector<RecordId>() : m_writer->missing(Entity::Customer);

    PublishedSnapshot snapshot;
    QElapsedTimer time;
    time.start();
    const auto judge = [&](Database &cache, const PublishOutcome &outcome) {
        QElapsedTimer analysing;
        analysing.start();
        Result<void> judged = judgeCustomers(cache, outcome, PatternRules{}, today, m_isCancelled);
        snapshot.seconds.analyse = secondsSince(analysing);
        return judged;
    };
    const QString mode = order.mode == RefreshMode::FullCheck ? QStringLiteral("full") : QStringLiteral("refresh");
    Result<PublishOutcome> outcome = m_writer->publish(
        {order.now, mode, zone, today, {order.completeLists.begin(), order.completeLists.end()}}, judge);
    if (!outcome)
        return fail(outcome.error());
    snapshot.outcome = std::move(*outcome);
    snapshot.seconds.publish = secondsSince(time) - snapshot.seconds.analyse;
    snapshot.seconds.stage = m_stageSeconds;
    if (const Result<void> counted = countCustomers(snapshot, unread); !counted)
        return fail(counted.error());
    emit published(snapshot);
}

Result<void> SnapshotWorker::countCustomers(PublishedSnapshot &snapshot, const std::vector<RecordId> &unreadCustomers)
{
    const Result<qint64> total =
        countOf(*m_cache, QStringLiteral("SELECT (SELECT count(*) FROM customers WHERE gone_since IS NULL) + "
                                         "(SELECT count(DISTINCT id) FROM row_errors WHERE entity = 'customers' "
                                         "AND id NOT IN (SELECT id FROM customers))"));
    if (!total)
        return total.error();
    snapshot.totalCustomers = *total;
    snapshot.failedCustomers.insert(unreadCustomers.begin(), unreadCustomers.end());
    for (const RefreshError &error : m_rowErrors) {
        if (error.customerId)
            snapshot.failedCustomers.insert(*error.customerId);
    }
    snapshot.rowErrors = m_rowErrors;
    return {};
}

void SnapshotWorker::close(const QString &deskPath, const QString &userName, const QDateTime &now,
                           const RefreshReport &report)
{
    std::optional<Error> trouble;
    if (m_writer && report.snapshot == 0)
        m_writer->discard();
    if (m_writer && report.snapshot > 0) {
        if (const Result<void> kept = m_writer->attachReport(report.snapshot, reportJson(report)); !kept)
            trouble = kept.error();
    }
    m_writer.reset();
    m_cache.reset();
    if (const Result<void> written = writeAuditLine(deskPath, userName, now, report); !written)
        trouble = written.error();
    emit closed(trouble);
}

Result<void> writeAuditLine(const QString &deskPath, const QString &userName, const QDateTime &now,
                            const RefreshReport &report)
{
    Result<std::unique_ptr<Database>> desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk)
        return desk.error();
    const Result<ActivityEntry> entry =
        ActivityLog(**desk).append(now, userName, QStringLiteral("BULK_REFRESH_CUSTOMERS"), activityLine(report));
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace freshet
