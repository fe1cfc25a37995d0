// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshotwriter.h"

#include "store/publisher.h"
#include "store/runpages.h"

#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace freshet {

class SnapshotWriter::Private
{
public:
    explicit Private(Database &database)
        : cache(database)
        , lock(database.sql().databaseName() + lockSuffix())
    {
        // A lock is stale when its process is gone, however long a refresh may take.
        lock.setStaleLockTime(0);
        refresh.tables.emplace(Entity::Customer, RecordTable::of<Customer>(cache, Entity::Customer));
        refresh.tables.emplace(Entity::Service, RecordTable::of<Service>(cache, Entity::Service));
        refresh.tables.emplace(Entity::Invoice, RecordTable::of<Invoice>(cache, Entity::Invoice));
        refresh.tables.emplace(Entity::Payment, RecordTable::of<Payment>(cache, Entity::Payment));
        refresh.tables.emplace(Entity::Refund, RecordTable::of<Refund>(cache, Entity::Refund));
        refresh.tables.emplace(Entity::CreditNote, RecordTable::of<CreditNote>(cache, Entity::CreditNote));
        addList(Entity::PaymentMethod, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("is_system")});
        addList(Entity::Organization, {QStringLiteral("id"), QStringLiteral("name")});
        addList(Entity::Tag, {QStringLiteral("id"), QStringLiteral("name")});
        addList(Entity::CustomAttribute, {QStringLiteral("id"), QStringLiteral("key"), QStringLiteral("name"),
                                          QStringLiteral("attribute_type")});
    }

    static QString lockSuffix() { return QStringLiteral(".refresh-lock"); }

    void addList(Entity entity, const QStringList &columns)
    {
        refresh.lists.emplace(entity, SmallList(cache, entity, columns));
    }

    template<typename Row>
    Result<void> stageRecords(Entity entity, const std::vector<Row> &rows, const PageMark &mark)
    {
        if (failure)
            return *failure;
        const QDateTime readAt = mark.readAt.isValid() ? mark.readAt : start.startedAt;
        Result<void> staged = refresh.tables.at(entity).stage(rows, *pages, {entity, mark.list, mark.position},
                                                              readAt.toSecsSinceEpoch());
        if (!staged)
            failure = staged.error();
        return staged;
    }

    template<typename Row>
    Result<void> collect(Entity entity, const std::vector<Row> &rows)
    {
        if (failure)
            return *failure;
        for (const Row &row : rows)
            refresh.lists.at(entity).add(row);
        return {};
    }

    Result<void> takeLock();
    Result<RunStart> beginLocked(const RunPlan &plan);
    Result<bool> resume(const RunPlan &plan);
    void takePage(const RunPage &page);
    void keepHeld(const HeldRow &row);
    Result<void> startAfresh(const RunPlan &plan);
    Result<void> notePage(const RunPage &page);
    void end();

    Database &cache;
    QLockFile lock;
    StagedRefresh refresh;
    std::optional<RunPages> pages;
    RunStart start;
    std::optional<Error> failure = notBegun(); ///< why nothing can be staged or published; none inside a good refresh

    static Error notBegun()
    {
        return {ErrorKind::StoreFailed, QStringLiteral("snapshot"), 0, QStringLiteral("no refresh was begun")};
    }
};

Result<void> SnapshotWriter::Private::takeLock()
{
    if (lock.isLocked() || lock.tryLock(0))
        return {};
    const bool isTaken = lock.error() == QLockFile::LockFailedError;
    return Error{isTaken ? ErrorKind::StoreBusy : ErrorKind::StoreFailed, QFileInfo(lock.fileName()).fileName(), 0,
                 isTaken ? QStringLiteral("another refresh is running") : QStringLiteral("the lock cannot be made")};
}

Result<RunStart> SnapshotWriter::Private::beginLocked(const RunPlan &plan)
{
    start = {plan.now, false, {}};
    refresh.held.clear();
    for (auto &[entity, list] : refresh.lists)
        list.clear();
    pages.emplace(cache, plan.mode);
    const Result<bool> resumed = resume(plan);
    if (!resumed)
        return resumed.error();
    if (!*resumed) {
        if (const Result<void> begun = startAfresh(plan); !begun)
            return begun.error();
    }
    return start;
}

Result<bool> SnapshotWriter::Private::resume(const RunPlan &plan)
{
    const Result<QDateTime> startedAt = pages->startedAt();
    if (!startedAt)
        return startedAt.error();
    if (!plan.resumeSince || !startedAt->isValid() || *startedAt < *plan.resumeSince || *startedAt > plan.now)
        return false;
    for (auto &[entity, table] : refresh.tables) {
        const Result<bool> resumed = table.resumeStaging(plan.mode);
        if (!resumed || !*resumed)
            return resumed;
    }
    const Result<std::vector<RunPage>> read = pages->all();
    if (!read && read.error().kind == ErrorKind::StoreDamaged)
        return false;
    if (!read)
        return read.error();
    for (const RunPage &page : *read)
        takePage(page);
    start.startedAt = *startedAt;
    start.isResumed = true;
    return true;
}

void SnapshotWriter::Private::takePage(const RunPage &page)
{
    refresh.tables.at(page.entity).states().resumeSeen(page.ids);
    for (const HeldRow &row : page.held)
        keepHeld(row);
    if (page.list.isEmpty())
        return;
    ListProgress &progress = start.lists[page.list];
    progress.position = std::max(progress.position, page.position);
    progress.isComplete |= page.isLast;
    progress.ids.insert(progress.ids.end(), page.ids.begin(), page.ids.end());
    for (const HeldRow &row : page.held) {
        if (row.id)
            progress.ids.push_back(*row.id);
    }
}

void SnapshotWriter::Private::keepHeld(const HeldRow &row)
{
    const auto table = refresh.tables.find(row.entity);
    if (row.id && table != refresh.tables.end())
        table->second.states().hold(*row.id);
    refresh.held.push_back(row);
}

Result<void> SnapshotWriter::Private::startAfresh(const RunPlan &plan)
{
    start = {plan.now, false, {}};
    refresh.held.clear();
    return inTransaction(cache, [&]() -> Result<void> {
        for (auto &[entity, table] : refresh.tables) {
            if (const Result<void> created = table.createStaging(plan.mode); !created)
                return created;
        }
        return pages->start(plan.now);
    });
}

Result<void> SnapshotWriter::Private::notePage(const RunPage &page)
{
    if (failure)
        return *failure;
    if (!refresh.tables.contains(page.entity))
        return {}; // a short list, which is always read anew
    Result<void> noted = inTransaction(cache, [&] { return pages->add(page); });
    if (!noted)
        failure = noted.error();
    return noted;
}

void SnapshotWriter::Private::end()
{
    failure = notBegun();
    refresh.held.clear();
    start = {};
    for (auto &[entity, table] : refresh.tables)
        table.states().clear();
    lock.unlock();
}

SnapshotWriter::SnapshotWriter(Database &cache)
    : d(std::make_unique<Private>(cache))
{
}

SnapshotWriter::~SnapshotWriter() = default;

Result<RunStart> SnapshotWriter::begin(const RunPlan &plan)
{
    if (const Result<void> locked = d->takeLock(); !locked)
        return locked.error();
    Result<RunStart> begun = d->beginLocked(plan);
    d->failure.reset();
    if (!begun) {
        d->end();
        d->failure = begun.error();
    }
    return begun;
}

Result<void> SnapshotWriter::stage(const std::vector<Customer> &rows, const PageMark &mark)
{
    return d->stageRecords(Entity::Customer, rows, mark);
}

Result<void> SnapshotWriter::stage(const std::vector<Service> &rows, const PageMark &mark)
{
    return d->stageRecords(Entity::Service, rows, mark);
}

Result<void> SnapshotWriter::stage(const std::vector<Invoice> &rows, const PageMark &mark)
{
    return d->stageRecords(Entity::Invoice, rows, mark);
}

Result<void> SnapshotWriter::stage(const std::vector<Payment> &rows, const PageMark &mark)
{
    return d->stageRecords(Entity::Payment, rows, mark);
}

Result<void> SnapshotWriter::stage(const std::vector<Refund> &rows, const PageMark &mark)
{
    return d->stageRecords(Entity::Refund, rows, mark);
}

Result<void> SnapshotWriter::stage(const std::vector<CreditNote> &rows, const PageMark &mark)
{
    return d->stageRecords(Entity::CreditNote, rows, mark);
}

Result<void> SnapshotWriter::stage(const std::vector<PaymentMethod> &rows, const PageMark &)
{
    return d->collect(Entity::PaymentMethod, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<Organization> &rows, const PageMark &)
{
    return d->collect(Entity::Organization, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<Tag> &rows, const PageMark &)
{
    return d->collect(Entity::Tag, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<CustomAttribute> &rows, const PageMark &)
{
    return d->collect(Entity::CustomAttribute, rows);
}

Result<void> SnapshotWriter::hold(const std::vector<HeldRow> &rows, const PageMark &mark)
{
    if (d->failure)
        return *d->failure;
    std::map<Entity, RunPage> pages;
    for (const HeldRow &row : rows) {
        d->keepHeld(row);
        RunPage &page = pages[row.entity];
        page.entity = row.entity;
        page.list = mark.list;
        page.held.push_back(row);
    }
    for (const auto &[entity, page] : pages) {
        if (const Result<void> noted = d->notePage(page); !noted)
            return noted;
    }
    return {};
}

Result<void> SnapshotWriter::endList(Entity entity, const QString &list)
{
    RunPage page{entity, list};
    page.isLast = true;
    return d->notePage(page);
}

Result<std::vector<RecordId>> SnapshotWriter::missing(Entity entity)
{
    const auto table = d->refresh.tables.find(entity);
    return table == d->refresh.tables.end() ? std::vector<RecordId>() : table->second.missing();
}

void SnapshotWriter::markGone(Entity entity, const std::vector<RecordId> &ids)
{
    const auto table = d->refresh.tables.find(entity);
    if (table == d->refresh.tables.end())
        return;
    for (const RecordId id : ids)
        table->second.states().markGone(id);
}

StagedRefresh &SnapshotWriter::staged()
{
    return d->refresh;
}

Result<PublishOutcome> SnapshotWriter::publish(const PublishRequest &request, const AnalyseStep &analyse)
{
    if (d->failure)
        return *d->failure;
    Result<PublishOutcome> outcome = Publisher(d->cache, d->refresh, *d->pages, request).publish(analyse);
    if (outcome)
        d->end();
    return outcome;
}

Result<void> SnapshotWriter::attachReport(qint64 snapshot, const QByteArray &json)
{
    Result<QSqlQuery> query = d->cache.prepare(QStringLiteral("UPDATE snapshots SET report = ? WHERE number = ?"));
    if (!query)
        return query.error();
    query->addBindValue(QString::fromUtf8(json));
    query->addBindValue(snapshot);
    return d->cache.run(*query, QStringLiteral("report"));
}

void SnapshotWriter::discard()
{
    if (!d->lock.isLocked())
        return; // whatever is staged is another program's
    // What cannot be dropped now is dropped by the next begin().
    static_cast<void>(inTransaction(d->cache, [this] { return dropRun(d->refresh, *d->pages); }));
    d->end();
}

void SnapshotWriter::suspend()
{
    if (d->lock.isLocked())
        d->end();
}

} // namespace freshet
