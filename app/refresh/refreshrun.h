// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uispsuspension.h"
#include "refresh/listfetcher.h"
#include "refresh/pagedecoder.h"
#include "refresh/refreshengine.h"
#include "refresh/snapshotworker.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <set>

namespace freshet {

/// One refresh from its first request to its report: plan → read → stage → check → publish → analyse. Owns the
/// network, decoding and writing threads and the workers in them; lives in the thread of the engine. Whatever happens,
/// end() is the one way out and finished() comes once. Destroying it stops the threads without finished().
class RefreshRun : public QObject
{
    Q_OBJECT

public:
    RefreshRun(const Clock &clock, const RefreshTuning &tuning, RefreshSetup setup, RefreshMode mode, QObject *parent);
    ~RefreshRun() override;

    void start();
    void cancel();
    /// Ends it, but keeps what was read for the next run of this mode; a run that publishes already comes to its end.
    void suspend();

signals:
    void progressed(const freshet::RefreshProgress &progress);
    void finished(const freshet::RefreshReport &report);

private:
    void connectFetcher();
    void connectWriter();
    void takeOpened(const OpenedStore &store);
    void expectLists(const OpenedStore &store);
    void takeListStart(const QString &list);
    void takePageArrived(const ReadPage &page, const Traffic &trafficSoFar);
    void takeStaged(qint64 rows);
    void takeListEnd(const ListReading &reading);
    void takeReadingEnd(int pageCount, const Traffic &traffic);
    void takeTraffic(const Traffic &traffic);
    void takeBlockedWay(const Error &error, const Traffic &traffic);
    void takePageError(const ReadPage &page, const Error &error);
    void continueWhenStaged();
    void takeQuestions(const OpenQuestions &questions);
    void takeAnswers(const Answers &answers, const Traffic &traffic);
    template<typename Call>
    void afterPages(Call &&call);
    void publishSnapshot();
    void takePublished(const PublishedSnapshot &snapshot);
    void takeFailure(const Error &error);
    void stopAs(RefreshStatus status);
    void end(RefreshStatus status);
    void report(RefreshProgress::Phase phase);
    void reportProgress();
    [[nodiscard]] double secondsSoFar() const;
    [[nodiscard]] ListState &stateOf(const QString &list);
    [[nodiscard]] bool everyListFailed() const;

    const Clock &m_clock;
    RefreshSetup m_setup;
    RefreshReport m_report;
    RefreshProgress m_progress;
    QElapsedTimer m_time;
    std::map<QString, double> m_listStarts; ///< seconds into the run
    std::atomic<bool> m_isCancelled = false;
    bool m_isEnding = false;
    RefreshStatus m_wantedEnd = RefreshStatus::Cancelled; ///< how a run ends that is stopped while publishing

    std::vector<RefreshError> m_listErrors;
    std::set<QString> m_undecodedLists; ///< with a page that is not what UISP documents
    QByteArray m_zoneName;
    std::optional<DashboardOverview> m_overview;
    std::optional<UispSuspension> m_suspension;
    std::optional<int> m_pageCount; ///< known once reading has ended
    int m_pagesStaged = 0;
    int m_listsAsked = 0; ///< of those that no earlier run has read
    bool m_isChecking = false;

    QThread m_networkThread;
    QThread m_decodingThread;
    QThread m_writingThread;
    ListFetcher *m_fetcher;
    PageDecoder *m_decoder;
    SnapshotWorker *m_writer;
};

} // namespace freshet
