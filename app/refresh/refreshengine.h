// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "refresh/refreshprogress.h"
#include "refresh/refreshreport.h"
#include "uisp/apiclient.h"
#include "uisp/connection.h"
#include "uisp/pagereader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace freshet {

class Database;

/// Where a refresh reads from and writes to, and in whose name.
struct RefreshSetup
{
    Connection connection;
    QString cachePath;
    QString deskPath;
    QString userName; ///< for the audit trail
    /// A refresh of a store without history becomes a full check. Otherwise it brings the current state, and its report
    /// asks for the full check that brings the history.
    bool wantsHistoryFirst = false;
    /// Nobody waits for it: one list at a time, two requests at most.
    bool isInBackground = false;
    /// Somebody looks at the tables: what only they are searched and sorted by is built behind the run where it is
    /// missing.
    bool wantsSortedTables = false;
};

struct RefreshTuning
{
    RetryPolicy retry;
    PagingLimits paging;
    int listsAtOnce = 3;
    int pagesQueued = 24; ///< read but not yet staged; reading pauses above this
    /// For tests: called in each writing thread once the cache is open.
    std::function<void(Database &cache)> whenOpened{};
};

/// Brings one server's cache up to date off the GUI thread: reads every list, stages page by page, publishes one
/// snapshot, analyses, writes the audit line. One run at a time; every run ends in exactly one finished(), also when
/// cancelled; a run that fails or is cancelled leaves the last snapshot as it was. Lives in the thread that made it;
/// signals arrive there. Destroying the engine ends a run without finished().
class RefreshEngine : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the engine.
    explicit RefreshEngine(const Clock &clock, RefreshTuning tuning = {}, QObject *parent = nullptr);
    ~RefreshEngine() override;

    /// How hard runs that start from now on may ask.
    void setPaging(const PagingLimits &limits);
    /// False, and nothing happens, while anything runs.
    bool start(const RefreshSetup &setup, RefreshMode mode);
    /// Ends the run; nothing that it has read is kept.
    void cancel();
    /// Ends the run to make room for another one; the next run of its mode goes on behind what it has read. A run that
    /// publishes already comes to its end.
    void suspend();
    /// Judges the customers in the cache anew where the rules in desk.db or the day are others than those that they
    /// were judged by; asks UISP nothing. Ends in exactly one rejudged(). False, and nothing happens, while anything
    /// runs. Only cancel() ends it early.
    bool rejudge(const RefreshSetup &setup);
    /// A refresh or a judging: the cache is open for writing.
    [[nodiscard]] bool isRunning() const;
    /// Indexes may still be built behind a refresh: that holds nothing up, and what starts next ends it. Waits until
    /// nothing has the cache open any more for that, an index at most.
    void stopBuilding();

signals:
    void started(freshet::RefreshMode mode);
    void progressed(const freshet::RefreshProgress &progress);
    void finished(const freshet::RefreshReport &report);
    /// `trouble`: why the customers are still judged as before, if so.
    void rejudged(const std::optional<freshet::Error> &trouble);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace freshet
