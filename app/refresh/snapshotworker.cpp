// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/snapshotworker.h"

#include "refresh/expectedrows.h"
#include "refresh/patternstep.h"
#include "refresh/refreshtrail.h"
#include "refresh/rowerrors.h"
#include "refresh/workliststep.h"
#include "store/keptreports.h"
#include "store/settingsstore.h"
#include "store/stagedrefresh.h"
#include "store/tablereader.h"
#include "uisp/lists.h"

#include <QElapsedTimer>

#include <algorithm>

namespace freshet {

namespace {

double secondsSince(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e9;
}

constexpr int exitStoreTrouble = 6;

std::vector<RecordId> idsOf(const DecodedPage &page)
{
    std::vector<RecordId> ids;
    const auto collect = [&ids](const auto &rows) {
        if constexpr (!std::is_same_v<decltype(rows.front().id), QString>) {
            ids.reserve(rows.size());
            for (const auto &row : rows)
                ids.push_back(row.id);
        }
    };
    std::visit(collect, page.rows);
    return ids;
}

Result<qint64> countOf(Database &cache, const QString &statement)
{
    Result<QSqlQuery> query = cache.prepare(statement);
    if (!query)
        return query.error();
    if (const Result<void> asked = cache.run(*query, QStringLiteral("counting")); !asked)
        return asked.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace

SnapshotWorker::SnapshotWorker(const Clock &clock, const std::atomic<bool> &isCancelled,
                               std::function<void(Database &cache)> whenOpened)
    : m_clock(clock)
    , m_isCancelled(isCancelled)
    , m_whenOpened(std::move(whenOpened))
{
}

SnapshotWorker::~SnapshotWorker() = default;

void SnapshotWorker::fail(const Error &error)
{
    // Of a publication that was stopped, close() decides; it is not called when the program ends.
    if (error.kind == ErrorKind::Cancelled) {
        emit failed(error);
        return;
    }
    if (m_writer)
        m_writer->discard();
    m_reconciliation.reset();
    m_writer.reset();
    emit failed(error);
}

void SnapshotWorker::open(const QString &cachePath, RefreshMode mode, bool wantsHistoryFirst)
{
    m_mode = mode;
    const Result<OpenedStore> store = openStore(cachePath, wantsHistoryFirst);
    if (!store)
        return fail(store.error());
    emit opened(*store);
}

Result<OpenedStore> SnapshotWorker::openStore(const QString &cachePath, bool wantsHistoryFirst)
{
    Result<std::unique_ptr<Database>> cache = Database::open(cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!cache)
        return cache.error();
    m_cache = std::move(*cache);
    if (m_whenOpened)
        m_whenOpened(*m_cache);
    const Result<ReadState> state = readState(*m_cache);
    if (!state)
        return state.error();
    if (wantsHistoryFirst && !state->isHistoryComplete)
        m_mode = RefreshMode::FullCheck;
    m_writer = std::make_unique<SnapshotWriter>(*m_cache);
    const QDateTime now = m_clock.nowUtc();
    Result<RunStart> start = m_writer->begin({modeKey(m_mode), now, now.addSecs(-qint64(resumeLimit(m_mode).count()))});
    if (!start)
        return start.error();
    m_start = std::move(*start);
    const Result<SnapshotFacts> facts = TableReader(*m_cache).snapshot();
    if (!facts)
        return facts.error();
    m_lists = planLists(m_mode, *state, facts->zone, now, m_start);
    for (const ListTask &task : m_lists)
        noteProgress(task);
    m_reconciliation = std::make_unique<Reconciliation>(*m_cache, *m_writer, m_mode, state->isHistoryComplete);
    const Result<std::map<QString, qint64>> expected = expectedRows(*m_cache, state->isHistoryComplete);
    if (!expected)
        return expected.error();
    return OpenedStore{m_mode, m_lists, *expected, state->isHistoryComplete, m_cache->wasSetAside()};
}

void SnapshotWorker::noteProgress(const ListTask &task)
{
    if (task.progress.isComplete)
        m_ended.insert(task.list.key);
    if (showsNewestPayments(task.list.key))
        noteHighest(task.progress.ids);
}

bool SnapshotWorker::showsNewestPayments(const QString &list) const
{
    return std::ranges::any_of(m_lists, [&list](const ListTask &task) {
        const bool isWhole = task.list.entity == Entity::Payment && isWholeList(task.list);
        return task.list.key == list && (isWhole || task.list.until);
    });
}

void SnapshotWorker::noteHighest(const std::vector<RecordId> &payments)
{
    for (const RecordId id : payments)
        m_highestPayment = std::max(id, m_highestPayment.value_or(id));
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
    if (page.utcOffsetSeconds)
        m_utcOffsetSeconds = page.utcOffsetSeconds;
    const PageMark mark{page.list, page.position, m_clock.nowUtc()};
    std::vector<HeldRow> held;
    held.reserve(page.errors.size());
    for (const RowError &error : page.errors)
        held.push_back({page.entity, error.id, error.customerId, error.field, error.problem});
    if (!held.empty()) {
        if (const Result<void> kept = m_writer->hold(held, mark); !kept)
            return kept;
    }
    std::vector<RecordId> ids = idsOf(page);
    if (showsNewestPayments(page.list))
        noteHighest(ids);
    for (const HeldRow &row : held) {
        if (row.id)
            ids.push_back(*row.id);
        else
            m_anonymous.insert(page.list);
    }
    m_reconciliation->notePage(page.list, page.entity, ids);
    return std::visit([&](const auto &rows) { return m_writer->stage(rows, mark); }, page.rows);
}

void SnapshotWorker::endList(const ListQuery &list)
{
    if (!m_writer || m_isCancelled || m_anonymous.contains(list.key))
        return;
    m_ended.insert(list.key);
    if (const Result<void> ended = m_writer->endList(list.entity, list.key); !ended)
        fail(ended.error());
}

std::vector<Entity> SnapshotWorker::completeLists() const
{
    std::map<Entity, bool> isComplete;
    for (const ListTask &task : m_lists) {
        if (!isWholeList(task.list))
            continue;
        const bool hasEnded = m_ended.contains(task.list.key);
        const auto [entity, isNew] = isComplete.try_emplace(task.list.entity, hasEnded);
        entity->second = entity->second && hasEnded;
    }
    std::vector<Entity> complete;
    for (const auto &[entity, hasEnded] : isComplete) {
        if (hasEnded)
            complete.push_back(entity);
    }
    return complete;
}

std::vector<QString> SnapshotWorker::completeParts() const
{
    std::vector<QString> parts = m_reconciliation->listsOfCustomersRead(m_anonymous);
    for (const ListTask &task : m_lists) {
        if (!isWholeList(task.list) && m_ended.contains(task.list.key))
            parts.push_back(task.list.key);
    }
    return parts;
}

void SnapshotWorker::findQuestions()
{
    if (!m_writer || m_isCancelled)
        return;
    const Result<OpenQuestions> questions = m_reconciliation->nextQuestions(completeLists(), m_ended);
    if (!questions)
        return fail(questions.error());
    emit questionsFound(*questions);
}

void SnapshotWorker::takeAnswers(const Answers &answers)
{
    if (!m_reconciliation)
        return;
    if (const Result<void> taken = m_reconciliation->takeAnswers(answers); !taken)
        fail(taken.error());
}

void SnapshotWorker::publish(const PublishOrder &order)
{
    if (!m_writer)
        return;
    PublishedSnapshot snapshot;
    Result<PublishOutcome> outcome = publishStaged(order, snapshot);
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled) {
        emit failed(outcome.error()); // close() knows whether what was read is kept
        return;
    }
    if (!outcome)
        return fail(outcome.error());
    snapshot.outcome = std::move(*outcome);
    snapshot.wantsFullCheck = m_reconciliation->wantsFullCheck();
    snapshot.seconds.stage = m_stageSeconds;
    emit published(snapshot);
}

Result<PublishOutcome> SnapshotWorker::publishStaged(const PublishOrder &order, PublishedSnapshot &snapshot)
{
    const Result<SnapshotFacts> before = TableReader(*m_cache).snapshot();
    if (!before)
        return before.error();
    // Where UISP told neither its zone nor any date in this run, it is where it was before.
    const ServerZone zone{order.zoneName.isEmpty() ? before->zone.ianaName : order.zoneName,
                          m_utcOffsetSeconds.value_or(before->zone.utcOffsetSeconds)};
    const CalendarDate today = zone.dayAt(order.now);
    if (const Result<void> marked = m_reconciliation->markRowsOfGoneCustomers(); !marked)
        return marked.error();
    const std::vector<Entity> complete = completeLists();
    std::vector<RecordId> unread;
    if (std::ranges::find(complete, Entity::Customer) == complete.end()) {
        Result<std::vector<RecordId>> missing = m_writer->missing(Entity::Customer);
        if (!missing)
            return missing.error();
        unread = std::move(*missing);
    }
    snapshot.rowErrors = rowErrors(m_writer->staged());

    QElapsedTimer time;
    time.start();
    const auto judge = [&](Database &cache, const PublishOutcome &outcome) -> Result<void> {
        QElapsedTimer analysing;
        analysing.start();
        const Result<RulesInForce> rules = rulesInForce(cache, order.deskPath);
        if (!rules)
            return rules.error();
        if (const Result<void> judged = judgeCustomers(cache, outcome, *rules, today, m_isCancelled); !judged)
            return judged;
        if (const Result<void> noted = followPortfolio(cache, outcome, today); !noted)
            return noted;
        if (const Result<void> audited = auditSnapshot(cache, outcome, *rules, auditBasis(order, today)); !audited)
            return audited;
        if (const Result<void> kept = keepUispSuspension(cache, order.suspension); !kept)
            return kept;
        if (const Result<void> listed = updateWorklist(cache, outcome, order.deskPath, rules->now.flags, today);
            !listed)
            return listed;
        snapshot.seconds.analyse = secondsSince(analysing);
        // Behind the commit nothing may fail any more.
        if (const Result<void> counted = countCustomers(cache, snapshot, unread); !counted)
            return counted;
        return keepForNextRefresh(cache);
    };
    Result<PublishOutcome> outcome =
        m_writer->publish({order.now, modeKey(m_mode), zone, today, complete, completeParts(), m_start.startedAt,
                           &m_isCancelled, changeRetentionInForce(order.deskPath)},
                          judge);
    if (!outcome)
        return outcome;
    snapshot.seconds.publish = secondsSince(time) - snapshot.seconds.analyse;
    return outcome;
}

/// A check that read every document tells what no list of changes does.
AuditBasis SnapshotWorker::auditBasis(const PublishOrder &order, CalendarDate today) const
{
    const std::vector<Entity> complete = completeLists();
    const auto isComplete = [&complete](Entity entity) {
        return std::ranges::find(complete, entity) != complete.end();
    };
    return {order.now,
            today,
            order.deskPath,
            isComplete(Entity::Invoice) && isComplete(Entity::Payment) && isComplete(Entity::Refund) &&
                isComplete(Entity::CreditNote),
            m_reconciliation->hasCompared() && isComplete(Entity::Service),
            m_reconciliation->movingAccounts(),
            order.overview,
            &m_isCancelled};
}

/// What the next refresh needs to know of this one.
Result<void> SnapshotWorker::keepForNextRefresh(Database &cache)
{
    if (const Result<void> kept = m_reconciliation->keepContradictions(); !kept)
        return kept;
    const bool isReadThrough =
        std::ranges::any_of(m_ended, [this](const QString &list) { return showsNewestPayments(list); });
    // A UISP without payments is read through as well: whatever comes, the first one included, is new.
    return isReadThrough ? keepPaymentsReadThrough(cache, m_highestPayment.value_or(0)) : Result<void>();
}

Result<void> SnapshotWorker::countCustomers(Database &cache, PublishedSnapshot &snapshot,
                                            const std::vector<RecordId> &unreadCustomers)
{
    const Result<qint64> total =
        countOf(cache, QStringLiteral("SELECT (SELECT count(*) FROM customers WHERE gone_since IS NULL) + "
                                      "(SELECT count(DISTINCT id) FROM row_errors WHERE entity = 'customers' "
                                      "AND id NOT IN (SELECT id FROM customers))"));
    if (!total)
        return total.error();
    snapshot.totalCustomers = *total;
    snapshot.failedCustomers.insert(unreadCustomers.begin(), unreadCustomers.end());
    for (const RefreshError &error : snapshot.rowErrors) {
        if (error.customerId)
            snapshot.failedCustomers.insert(*error.customerId);
    }
    return {};
}

void SnapshotWorker::close(const QString &deskPath, const QString &userName, const QDateTime &now,
                           const RefreshReport &report)
{
    std::optional<Error> trouble;
    if (m_writer && report.snapshot == 0)
        isWorthKeeping(report) ? m_writer->suspend() : m_writer->discard();
    if (m_writer && report.snapshot > 0) {
        if (const Result<void> kept = m_writer->attachReport(report.snapshot, reportJson(report)); !kept)
            trouble = kept.error();
    }
    m_reconciliation.reset();
    m_writer.reset();
    // A file that takes no report has already said so, or is not there.
    if (m_cache && report.status != RefreshStatus::Suspended)
        (void)keepReport(*m_cache, now, reportJson(report));
    m_cache.reset();
    if (report.status == RefreshStatus::Suspended) {
        emit closed(trouble);
        return;
    }
    if (const Result<void> written = writeRefreshTrail(deskPath, userName, now, report); !written)
        trouble = written.error();
    emit closed(trouble);
}

/// A refused token, a server that is away or a run that made room: the next run goes on behind what was read.
bool SnapshotWorker::isWorthKeeping(const RefreshReport &report) const
{
    return report.status == RefreshStatus::Suspended ||
           (report.status == RefreshStatus::Failed && report.failure && exitCode(*report.failure) != exitStoreTrouble);
}

} // namespace freshet
