// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshotwriter.h"

#include "store/publisher.h"

#include <QFileInfo>
#include <QLockFile>

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
    Result<void> stageRecords(Entity entity, const std::vector<Row> &rows)
    {
        if (failure)
            return *failure;
        Result<void> staged = refresh.tables.at(entity).stage(rows);
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
    Result<void> beginLocked();
    void end();

    Database &cache;
    QLockFile lock;
    StagedRefresh refresh;
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

Result<void> SnapshotWriter::Private::beginLocked()
{
    refresh.held.clear();
    for (auto &[entity, list] : refresh.lists)
        list.clear();
    const Result<void> emptied = inTransaction(cache, [this]() -> Result<void> {
        for (auto &[entity, table] : refresh.tables) {
            if (const Result<void> created = table.createStaging(); !created)
                return created;
        }
        return {};
    });
    if (!emptied)
        return emptied;
    for (auto &[entity, table] : refresh.tables) {
        if (const Result<void> read = table.readLive(); !read)
            return read;
    }
    return {};
}

void SnapshotWriter::Private::end()
{
    failure = notBegun();
    refresh.held.clear();
    for (auto &[entity, table] : refresh.tables)
        table.states().clear();
    lock.unlock();
}

SnapshotWriter::SnapshotWriter(Database &cache)
    : d(std::make_unique<Private>(cache))
{
}

SnapshotWriter::~SnapshotWriter() = default;

Result<void> SnapshotWriter::begin()
{
    if (const Result<void> locked = d->takeLock(); !locked)
        return locked;
    Result<void> begun = d->beginLocked();
    d->failure.reset();
    if (!begun) {
        d->end();
        d->failure = begun.error();
    }
    return begun;
}

Result<void> SnapshotWriter::stage(const std::vector<Customer> &rows)
{
    return d->stageRecords(Entity::Customer, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<Service> &rows)
{
    return d->stageRecords(Entity::Service, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<Invoice> &rows)
{
    return d->stageRecords(Entity::Invoice, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<Payment> &rows)
{
    return d->stageRecords(Entity::Payment, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<Refund> &rows)
{
    return d->stageRecords(Entity::Refund, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<CreditNote> &rows)
{
    return d->stageRecords(Entity::CreditNote, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<PaymentMethod> &rows)
{
    return d->collect(Entity::PaymentMethod, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<Organization> &rows)
{
    return d->collect(Entity::Organization, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<Tag> &rows)
{
    return d->collect(Entity::Tag, rows);
}

Result<void> SnapshotWriter::stage(const std::vector<CustomAttribute> &rows)
{
    return d->collect(Entity::CustomAttribute, rows);
}

Result<void> SnapshotWriter::hold(const std::vector<HeldRow> &rows)
{
    if (d->failure)
        return *d->failure;
    for (const HeldRow &row : rows) {
        const auto table = d->refresh.tables.find(row.entity);
        if (row.id && table != d->refresh.tables.end())
            table->second.states().hold(*row.id);
        d->refresh.held.push_back(row);
    }
    return {};
}

std::vector<RecordId> SnapshotWriter::missing(Entity entity) const
{
    const auto table = d->refresh.tables.find(entity);
    return table == d->refresh.tables.end() ? std::vector<RecordId>() : table->second.states().missing();
}

void SnapshotWriter::markGone(Entity entity, const std::vector<RecordId> &ids)
{
    const auto table = d->refresh.tables.find(entity);
    if (table == d->refresh.tables.end())
        return;
    for (const RecordId id : ids)
        table->second.states().markGone(id);
}

Result<PublishOutcome> SnapshotWriter::publish(const PublishRequest &request, const AnalyseStep &analyse)
{
    if (d->failure)
        return *d->failure;
    Result<PublishOutcome> outcome = Publisher(d->cache, d->refresh, request).publish(analyse);
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
    if (!query->exec())
        return d->cache.failed(query->lastError(), QStringLiteral("report"));
    return {};
}

void SnapshotWriter::discard()
{
    if (!d->lock.isLocked())
        return; // whatever is staged is another program's
    // What cannot be dropped now is dropped by the next begin().
    static_cast<void>(inTransaction(d->cache, [this]() -> Result<void> {
        for (auto &[entity, table] : d->refresh.tables) {
            if (const Result<void> dropped = table.dropStaging(); !dropped)
                return dropped;
        }
        return {};
    }));
    d->end();
}

} // namespace freshet
