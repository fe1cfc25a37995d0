// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeretention.h"
#include "domain/records.h"
#include "domain/result.h"
#include "domain/serverzone.h"
#include "store/database.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace freshet {

struct StagedRefresh;

/// Rows of one entity in one refresh. received = added + changed + unchanged; a row that is back counts as changed.
struct EntityCounts
{
    qint64 received = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 gone = 0;
};

/// A row whose newest version could not be read: what is stored stays and is marked as held.
struct HeldRow
{
    Entity entity = Entity::Customer;
    std::optional<RecordId> id;
    std::optional<RecordId> customerId;
    QString field;
    QString problem;
};

/// Which run this is. There may be one of each mode under way, each with a staging area of its own, but only one at a
/// time may write.
struct RunPlan
{
    QString mode = QStringLiteral("full"); ///< or "refresh"
    QDateTime now{};                       ///< UTC
    /// A run of this mode that was interrupted is gone on with when it began at this time or later; std::nullopt:
    /// whatever it left is dropped.
    std::optional<QDateTime> resumeSince{};
};

/// How far a list was read.
struct ListProgress
{
    int position = 0; ///< rows of the list up to here are staged
    bool isComplete = false;
    std::vector<RecordId> ids; ///< with those of held rows
};

struct RunStart
{
    QDateTime startedAt; ///< of a run that is gone on with: when it began
    bool isResumed = false;
    std::map<QString, ListProgress> lists; ///< by ListQuery::key; of a run that is gone on with
};

/// Where staged rows come from, kept with them so that an interrupted run can go on behind them.
struct PageMark
{
    QString list;       ///< ListQuery::key; empty for single reads
    int position = 0;   ///< as in ListProgress
    QDateTime readAt{}; ///< UTC; invalid: when the run began
};

struct PublishRequest
{
    QDateTime publishedAt; ///< UTC
    QString mode;          ///< "refresh" or "full"
    ServerZone zone;
    CalendarDate today;                   ///< there
    std::vector<Entity> completeLists;    ///< read to their end without an error
    std::vector<QString> completeParts{}; ///< likewise, by ListQuery::key: lists that are a part of their entity only
    QDateTime readSince{};                ///< UTC: nothing in this snapshot is older; invalid: publishedAt
    const std::atomic<bool> *isCancelled = nullptr; ///< looked at between the steps
    ChangeRetention changesKept{};                  ///< how long what earlier snapshots changed is kept
    /// Of one entity: where more are new or changed, its late indexes are dropped first, because to keep them up takes
    /// seconds, which the refresh would wait for.
    qint64 mostRowsIndexed = 50'000;
};

struct PublishOutcome
{
    qint64 snapshot = 0;
    std::map<Entity, EntityCounts> counts;
    std::vector<RecordId> touchedCustomers; ///< whose rows changed in any way, sorted; empty when nothing did
    bool dayChanged = false;            ///< the patterns in the file are of another day than `today`, or there are none
    bool paymentMethodsChanged = false; ///< so that it may be another's money that paid an invoice
};

/// Runs inside the publishing transaction, after the rows and before the commit: the analysis. An error rolls all back.
using AnalyseStep = std::function<Result<void>(Database &cache, const PublishOutcome &outcome)>;

/// Takes a refresh into the cache: pages are staged as they come (each its own short transaction, with a note of how
/// far its list is read), compared by hash with what is stored so that an unchanged row is never written, and published
/// in one transaction that readers see at once as one new snapshot number. Nothing live changes before publish();
/// discard() leaves the last snapshot as it was and drops what is staged, suspend() or a crash keep it for a later
/// begin(). Lives in the thread of its database.
class SnapshotWriter
{
public:
    /// `cache` must outlive the writer and be open for writing.
    explicit SnapshotWriter(Database &cache);
    ~SnapshotWriter();

    Result<RunStart> begin(const RunPlan &plan = {});

    Result<void> stage(const std::vector<Customer> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<Service> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<Invoice> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<Payment> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<Refund> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<CreditNote> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<PaymentMethod> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<Organization> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<Tag> &rows, const PageMark &mark = {});
    Result<void> stage(const std::vector<CustomAttribute> &rows, const PageMark &mark = {});
    Result<void> hold(const std::vector<HeldRow> &rows, const PageMark &mark = {});
    /// The list was read to its end.
    Result<void> endList(Entity entity, const QString &list);

    /// Live rows of the entity (customers, services, invoices, payments, refunds, credit notes) that this refresh has
    /// not seen, sorted; held rows count as seen.
    [[nodiscard]] Result<std::vector<RecordId>> missing(Entity entity);
    /// UISP said that there are no such rows: they are marked as gone when published. A row that is staged again later
    /// is there again.
    void markGone(Entity entity, const std::vector<RecordId> &ids);
    /// What is staged so far, for looking through it.
    [[nodiscard]] StagedRefresh &staged();

    Result<PublishOutcome> publish(const PublishRequest &request, const AnalyseStep &analyse);
    /// Keeps the finished run's report with its snapshot.
    Result<void> attachReport(qint64 snapshot, const QByteArray &json);
    void discard();
    void suspend();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace freshet
