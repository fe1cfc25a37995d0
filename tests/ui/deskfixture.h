// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "domain/clock.h"
#include "store/snapshotwriter.h"
#include "store/tablereader.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

/// What tests of the window share: a made-up provider in a cache file, published and analysed as a refresh would.
namespace freshet::test {

/// Stands still until it is told otherwise; at first 22 November 2026, 10:35 UTC.
class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 11, 22), QTime(10, 35), Qt::UTC};
};

struct DeskRows
{
    std::vector<Customer> customers;
    std::vector<Service> services;
    std::vector<Invoice> invoices;
    std::vector<Payment> payments;

    /// Adds a customer with a service and, for each letter of `marks` (newest first: o paid on time, l paid late,
    /// x open), an invoice of `cents` with the payment that goes with it, one a month.
    Customer &addCustomer(RecordId id, const QString &name, const char *marks, qint64 cents = 5950);
    [[nodiscard]] Customer &customer(RecordId id);
};

/// Twenty people and firms of one provider, two of them billed in euros.
[[nodiscard]] DeskRows sampleDesk();

class DeskFixture
{
public:
    DeskFixture();
    ~DeskFixture();

    /// Publishes `rows` as the next snapshot, complete, three minutes before the clock's now.
    void publish(const DeskRows &rows);
    /// Likewise, but only of these lists, and of parts of others by their keys, UISP has shown all; nothing is gone.
    void publishParts(const DeskRows &rows, const std::vector<Entity> &lists, const std::vector<QString> &parts);
    /// As if the office had saved these edges: the next reading of the cache goes by them.
    void judgeBy(const AgeingEdges &edges);
    [[nodiscard]] QString cachePath() const;
    [[nodiscard]] SnapshotFacts facts();

    StillClock clock;

private:
    void stage(SnapshotWriter &writer, const DeskRows &rows);
    void finish(SnapshotWriter &writer, const std::vector<Entity> &lists, const std::vector<QString> &parts);
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_cache;
};

} // namespace freshet::test
