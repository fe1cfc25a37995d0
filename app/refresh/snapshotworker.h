// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/decodedpage.h"
#include "refresh/missingcheck.h"
#include "refresh/refreshreport.h"
#include "store/database.h"
#include "store/snapshotwriter.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <set>

namespace freshet {

/// What the writer found when it opened the files.
struct OpenedStore
{
    qint64 expectedRows = 0; ///< live rows before this refresh
    bool wasSetAside = false;
};

struct PublishOrder
{
    QDateTime now; ///< UTC
    RefreshMode mode = RefreshMode::Refresh;
    QByteArray zoneName; ///< empty: the offset printed in the dates
    std::set<Entity> completeLists;
    MissingRows gone;
};

struct PublishedSnapshot
{
    PublishOutcome outcome;
    qint64 totalCustomers = 0;
    std::set<RecordId> failedCustomers;
    std::vector<RefreshError> rowErrors;
    StageSeconds seconds; ///< stage, publish and analyse
};

/// The writing end of a refresh: the only write connection to the cache, in the writing thread. Every member but the
/// constructor is called there. After failed() nothing more is written.
class SnapshotWorker : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotWorker(const std::atomic<bool> &isCancelled);
    ~SnapshotWorker() override;

    void open(const QString &cachePath);
    void stage(const freshet::DecodedPage &page);
    void findMissing(const std::set<freshet::Entity> &completeLists);
    void publish(const freshet::PublishOrder &order);
    /// The last step of every run, also of one that failed: drops what is staged, writes the audit line and keeps the
    /// report with its snapshot, if there is one.
    void close(const QString &deskPath, const QString &userName, const QDateTime &now,
               const freshet::RefreshReport &report);

signals:
    void opened(const freshet::OpenedStore &store);
    void staged(qint64 rows);
    void missingFound(const freshet::MissingRows &missing);
    void published(const freshet::PublishedSnapshot &snapshot);
    void failed(const freshet::Error &error);
    /// `trouble`: why the audit line could not be written, if so.
    void closed(const std::optional<freshet::Error> &trouble);

private:
    Result<void> writePage(const DecodedPage &page);
    void rememberErrors(const DecodedPage &page);
    Result<void> countCustomers(PublishedSnapshot &snapshot, const std::vector<RecordId> &unreadCustomers);
    void fail(const Error &error);

    const std::atomic<bool> &m_isCancelled;
    std::unique_ptr<Database> m_cache;
    std::unique_ptr<SnapshotWriter> m_writer;
    std::vector<RefreshError> m_rowErrors;
    std::optional<int> m_utcOffsetSeconds;
    double m_stageSeconds = 0;
};

/// The audit line of a run, as its own entry in desk.db.
Result<void> writeAuditLine(const QString &deskPath, const QString &userName, const QDateTime &now,
                            const RefreshReport &report);

} // namespace freshet

Q_DECLARE_METATYPE(freshet::OpenedStore)
Q_DECLARE_METATYPE(freshet::PublishedSnapshot)
