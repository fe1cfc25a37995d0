// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/missingcheck.h"
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
    qint64 bytes = 0;
    double seconds = 0; ///< from the first request to the end of the last list
};

/// Reads every list of UISP, several at once, and hands the pages on as bytes. Pauses while more pages wait than the
/// stages behind it may hold. An error of the way itself (wrong token, no route, untrusted certificate) ends all lists
/// at once; an error of one list ends that list. Lives in the network thread; every member is called there.
class ListFetcher : public QObject
{
    Q_OBJECT

public:
    ListFetcher(Connection connection, const RefreshTuning &tuning);
    ~ListFetcher() override;

    void start();
    /// One page that was handed on has been stored.
    void pageConsumed();
    void check(const freshet::MissingRows &missing);
    /// Ends everything under way without further signals.
    void abort();

signals:
    void zoneRead(const QByteArray &ianaName);
    void pageArrived(freshet::Entity entity, const QByteArray &body, qint64 bytesSoFar);
    void listFinished(freshet::Entity entity, const freshet::Result<void> &outcome);
    /// All lists have ended; pages may still be on their way through the stages behind.
    void readingFinished(int pageCount, const freshet::Traffic &traffic);
    /// Nothing can be read; comes instead of readingFinished().
    void wayBlocked(const freshet::Error &error, const freshet::Traffic &traffic);
    void recordFound(freshet::Entity entity, const QByteArray &body);
    void pageFound(freshet::Entity entity, const QByteArray &body);
    void checkFinished(const freshet::MissingRows &gone, const std::vector<freshet::Error> &unsure,
                       const freshet::Traffic &traffic);

private:
    void askForZone();
    void startNextLists();
    void takePage(Entity entity, const QByteArray &body);
    void takeListEnd(PageReader *reader, const Result<void> &outcome);
    void finishReading();
    void applyPressure();
    [[nodiscard]] Traffic traffic() const;

    ApiClient *m_client;
    PagingLimits m_paging;
    int m_listsAtOnce;
    int m_pagesQueued;
    std::vector<ListQuery> m_waiting; ///< last one first
    std::vector<PageReader *> m_readers;
    QPointer<MissingCheck> m_check;
    QElapsedTimer m_time;
    double m_readingSeconds = 0;
    int m_pageCount = 0;
    int m_pagesInStages = 0;
    bool m_isPaused = false;
    bool m_isOver = false;
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::MissingRows)
Q_DECLARE_METATYPE(freshet::Traffic)
