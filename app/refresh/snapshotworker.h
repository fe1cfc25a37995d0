// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/uispsuspension.h"
#include "refresh/auditstep.h"
#include "refresh/decodedpage.h"
#include "refresh/openquestions.h"
#include "refresh/reconciliation.h"
#include "refresh/refreshplan.h"
#include "refresh/refreshreport.h"
#include "store/database.h"
#include "store/snapshotwriter.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <set>

namespace freshet {

/// What the writer found when it opened the files.
struct OpenedStore
{
    RefreshMode mode = RefreshMode::Refresh;
    std::vector<ListTask> lists{};            ///< to be read
    std::map<QString, qint64> expectedRows{}; ///< by ListQuery::key, as far as the last snapshot tells
    bool isHistoryComplete = false;
    bool wasSetAside = false;
};

struct PublishOrder
{
    QDateTime now;                               ///< UTC
    QByteArray zoneName;                         ///< empty: the offset printed in the dates
    QString deskPath;                            ///< where the rules of judging customers are
    std::optional<DashboardOverview> overview{}; ///< none: UISP told none
    std::optional<UispSuspension> suspension{};  ///< likewise
};

struct PublishedSnapshot
{
    PublishOutcome outcome;
    qint64 totalCustomers = 0;
    std::set<RecordId> failedCustomers;
    std::vector<RefreshError> rowErrors;
    bool wantsFullCheck = false;
    StageSeconds seconds; ///< stage, publish and analyse
};

/// The writing end of a refresh: the only write connection to the cache, in the writing thread. Every member but the
/// constructor is called there. After failed() nothing more is written.
class SnapshotWorker : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `isCancelled` must outlive the worker. `whenOpened` as in RefreshTuning.
    SnapshotWorker(const Clock &clock, const std::atomic<bool> &isCancelled,
                   std::function<void(Database &cache)> whenOpened = {});
    ~SnapshotWorker() override;

    /// `wantsHistoryFirst` as in RefreshSetup.
    void open(const QString &cachePath, freshet::RefreshMode mode, bool wantsHistoryFirst);
    void stage(const freshet::DecodedPage &page);
    /// The list was read to its end.
    void endList(const freshet::ListQuery &list);
    /// Once all lists are read, and again after each round of answers.
    void findQuestions();
    void takeAnswers(const freshet::Answers &answers);
    void publish(const freshet::PublishOrder &order);
    /// The last step of every run, also of one that failed: keeps or drops what is staged, writes the audit line and
    /// keeps the report with its snapshot, if there is one.
    void close(const QString &deskPath, const QString &userName, const QDateTime &now,
               const freshet::RefreshReport &report);

signals:
    void opened(const freshet::OpenedStore &store);
    void staged(qint64 rows);
    void questionsFound(const freshet::OpenQuestions &questions);
    void published(const freshet::PublishedSnapshot &snapshot);
    void failed(const freshet::Error &error);
    /// `trouble`: why the audit line could not be written, if so.
    void closed(const std::optional<freshet::Error> &trouble);

private:
    Result<OpenedStore> openStore(const QString &cachePath, bool wantsHistoryFirst);
    void noteProgress(const ListTask &task);
    [[nodiscard]] bool showsNewestPayments(const QString &list) const;
    void noteHighest(const std::vector<RecordId> &payments);
    Result<void> writePage(const DecodedPage &page);
    [[nodiscard]] std::vector<Entity> completeLists() const;
    [[nodiscard]] std::vector<QString> completeParts() const;
    Result<PublishOutcome> publishStaged(const PublishOrder &order, PublishedSnapshot &snapshot);
    [[nodiscard]] AuditBasis auditBasis(const PublishOrder &order, CalendarDate today) const;
    Result<void> keepForNextRefresh(Database &cache);
    static Result<void> countCustomers(Database &cache, PublishedSnapshot &snapshot,
                                       const std::vector<RecordId> &unreadCustomers);
    [[nodiscard]] bool isWorthKeeping(const RefreshReport &report) const;
    void fail(const Error &error);

    const Clock &m_clock;
    RefreshMode m_mode = RefreshMode::Refresh;
    const std::atomic<bool> &m_isCancelled;
    std::function<void(Database &cache)> m_whenOpened;
    std::unique_ptr<Database> m_cache;
    std::unique_ptr<SnapshotWriter> m_writer;
    std::unique_ptr<Reconciliation> m_reconciliation;
    RunStart m_start;
    std::vector<ListTask> m_lists;
    std::set<QString> m_ended;     ///< lists read to their end
    std::set<QString> m_anonymous; ///< lists with a row that has no readable id: they prove no absence
    std::optional<RecordId> m_highestPayment;
    std::optional<int> m_utcOffsetSeconds;
    double m_stageSeconds = 0;
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::OpenedStore)
Q_DECLARE_METATYPE(freshet::PublishedSnapshot)
