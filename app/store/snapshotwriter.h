// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "domain/serverzone.h"
#include "store/database.h"

#include <QDateTime>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace freshet {

/// Rows of one entity in one refresh. received = added + changed + unchanged + returned rows counted as changed.
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

struct PublishRequest
{
    QDateTime publishedAt; ///< UTC
    QString mode;          ///< "refresh" or "full"
    ServerZone zone;
    CalendarDate today;                ///< there
    std::vector<Entity> completeLists; ///< read to their end without an error
};

struct PublishOutcome
{
    qint64 snapshot = 0;
    std::map<Entity, EntityCounts> counts;
    std::vector<RecordId> touchedCustomers; ///< whose rows changed in any way, sorted; empty when nothing did
    bool dayChanged = false; ///< the patterns in the file are of another day than `today`, or there are none
};

/// Runs inside the publishing transaction, after the rows and before the commit: the analysis. An error rolls all back.
using AnalyseStep = std::function<Result<void>(Database &cache, const PublishOutcome &outcome)>;

/// Takes a refresh into the cache: pages are staged as they come (each its own short transaction), compared by hash
/// with what is stored so that an unchanged row is never written, and published in one transaction that readers see
/// at once as one new snapshot number. Nothing live changes before publish(); discard() or a crash leaves the last
/// snapshot as it was. Lives in the thread of its database.
class SnapshotWriter
{
public:
    /// `cache` must outlive the writer and be open for writing.
    explicit SnapshotWriter(Database &cache);
    ~SnapshotWriter();

    /// Empties the staging area and reads the hashes of the live rows.
    Result<void> begin();

    Result<void> stage(const std::vector<Customer> &rows);
    Result<void> stage(const std::vector<Service> &rows);
    Result<void> stage(const std::vector<Invoice> &rows);
    Result<void> stage(const std::vector<Payment> &rows);
    Result<void> stage(const std::vector<Refund> &rows);
    Result<void> stage(const std::vector<CreditNote> &rows);
    Result<void> stage(const std::vector<PaymentMethod> &rows);
    Result<void> stage(const std::vector<Organization> &rows);
    Result<void> stage(const std::vector<Tag> &rows);
    Result<void> stage(const std::vector<CustomAttribute> &rows);
    Result<void> hold(const std::vector<HeldRow> &rows);

    /// Live rows of the entity (customers, services, invoices, payments, refunds, credit notes) that this refresh has
    /// not seen; held rows count as seen.
    [[nodiscard]] std::vector<RecordId> missing(Entity entity) const;
    /// To be marked as gone when published. A row that is staged again later is marked as back.
    void markGone(Entity entity, const std::vector<RecordId> &ids);

    Result<PublishOutcome> publish(const PublishRequest &request, const AnalyseStep &analyse);
    /// Keeps the finished run's report with its snapshot.
    Result<void> attachReport(qint64 snapshot, const QByteArray &json);
    void discard();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace freshet
