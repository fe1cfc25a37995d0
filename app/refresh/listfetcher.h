// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "domain/uispsuspension.h"
#include "refresh/questionround.h"
#include "refresh/refreshplan.h"
#include "uisp/apiclient.h"
#include "uisp/pagereader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <vector>

namespace freshet {

struct RefreshTuning;

/// What went over the wire in one run.
struct Traffic
{
    qint64 requests = 0;
    qint64 retries = 0; ///< requests that repeated another one
    qint64 bytes = 0;
    double seconds = 0; ///< from the first request to the end of the last list
};

/// One list, once it was read or given up.
struct ListReading
{
    ListQuery list;
    Result<void> outcome{};
    ListFigures figures{};
};

/// Reads the lists of a refresh, several at once, and hands the pages on as bytes. Pauses while more pages wait than
/// the stages behind it may hold. An error of the way itself (wrong token, no route, untrusted certificate) ends all
/// lists at once; an error of one list ends that list. Lives in the network thread; every member is called there.
class ListFetcher : public QObject
{
    Q_OBJECT

public:
    ListFetcher(Connection connection, const RefreshTuning &tuning);
    ~ListFetcher() override;

    /// Lists that an earlier run has read to their end count as read.
    void start(const std::vector<freshet::ListTask> &lists, freshet::RefreshMode mode);
    /// One page that was handed on has been stored.
    void pageConsumed();
    /// After readingFinished(); ends with answered() or wayBlocked(), pages come with found().
    void ask(const freshet::OpenQuestions &questions);
    /// Ends everything under way without further signals.
    void abort();

signals:
    void zoneRead(const QByteArray &ianaName);
    /// How UISP suspends; does not come where this token may not read the options.
    void suspensionRead(const freshet::UispSuspension &suspension);
    /// UISP's own totals; does not come from a UISP that tells none, or none to this token.
    void overviewRead(const freshet::DashboardOverview &overview);
    /// The list's first request is on its way.
    void listStarted(const QString &list);
    void pageArrived(const freshet::ReadPage &page, const freshet::Traffic &trafficSoFar);
    /// `reading`: of lists that failed, what was read before.
    void listFinished(const freshet::ListReading &reading);
    /// All lists have ended; pages may still be on their way through the stages behind.
    void readingFinished(int pageCount, const freshet::Traffic &traffic);
    /// Nothing can be read; comes instead of readingFinished().
    void wayBlocked(const freshet::Error &error, const freshet::Traffic &traffic);
    void found(const freshet::ReadPage &page);
    void answered(const freshet::Answers &answers, const freshet::Traffic &traffic);

private:
    void askForZone();
    void askForOverview();
    void startNextLists();
    void startReader(const ListTask &task);
    void takePage(PageReader *reader, const QByteArray &body, int rowCount, int position);
    void takeListEnd(PageReader *reader, const Result<void> &outcome);
    void takeAnswers(const Answers &answers);
    [[nodiscard]] bool isInTroubleEverywhere(const Error &error);
    void block(const Error &error);
    void finishReading();
    void applyPressure();
    [[nodiscard]] Traffic traffic() const;

    ApiClient *m_client;
    PagingLimits m_paging;
    SingleReadLimits m_singleReads;
    RequestSlots *m_slots;
    int m_listsAtOnce;
    int m_pagesQueued;
    std::vector<ListTask> m_waiting; ///< last one first
    std::map<PageReader *, ListReading> m_readings;
    QPointer<QuestionRound> m_round;
    QElapsedTimer m_time;
    double m_readingSeconds = 0;
    int m_pageCount = 0;
    int m_listsInTrouble = 0;
    int m_pagesInStages = 0;
    bool m_isPaused = false;
    bool m_isOver = false;
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::ListReading)
Q_DECLARE_METATYPE(freshet::Traffic)
