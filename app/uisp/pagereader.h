// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/apiclient.h"
#include "uisp/lists.h"
#include "uisp/pagesize.h"
#include "uisp/requestslots.h"
#include "uisp/seenrows.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <optional>

namespace freshet {

/// Reads one list page by page, several requests under way, until a page brings no row that was not seen before (or,
/// for a list with ListQuery::until, one that is known already). UISP sends bare arrays without totals, may clamp
/// `limit`, and numbers rows by offset in live data. So a short page is never taken for the end, the offset moves by
/// rows received, and each page is asked for from the last row of the one before: where that seam does not hold, rows
/// were taken away in front of it while we read, and the reader goes back until it meets rows that it knows. A page
/// that is broken, too slow or too large is asked for again, smaller where that is possible, up to three times. A list
/// that goes on behind PagingLimits::mostRowsOfList is a MalformedBody. Emits finished() exactly once, from the event
/// loop; does not delete itself; lives in its client's thread.
class PageReader : public QObject
{
    Q_OBJECT

public:
    /// `client` and `requestSlots` must outlive the reader.
    PageReader(ApiClient &client, RequestSlots &requestSlots, ListQuery list, const PagingLimits &limits,
               QObject *parent = nullptr);
    ~PageReader() override;

    void start();
    /// Goes on behind the first `position` rows, which an earlier reader has brought; `ids` are theirs.
    void startBehind(int position, const std::vector<RecordId> &ids);
    /// No further request is sent while paused; answers under way still arrive.
    void setPaused(bool paused);
    /// Ends it with ErrorKind::Cancelled.
    void abort();

    [[nodiscard]] const ListQuery &list() const { return m_list; }

signals:
    /// Pages come in offset order; a row that a page repeats was seen on an earlier one. `position`: rows of the list
    /// up to here are read.
    void pageRead(const QByteArray &body, int rowCount, int position);
    void finished(const freshet::Result<void> &outcome);

private:
    /// A page asked for and not handed on yet.
    struct AskedPage
    {
        int offset = 0;
        int rows = 0;
        int tries = 0;
        QPointer<ApiReply> reply;
        std::optional<Result<ApiAnswer>> answer;
    };

    void askForMore();
    [[nodiscard]] bool ask(AskedPage &page);
    void takeAnswer(const ApiReply *reply, const Result<ApiAnswer> &answer);
    void handOnPages();
    [[nodiscard]] bool handOnFirst();
    [[nodiscard]] bool isSeamHeld(int offset, const std::vector<QByteArray> &ids) const;
    void goBack(int offset);
    [[nodiscard]] bool isEnd(bool hasNewRows, int rowCount) const;
    void learn(const AskedPage &page, const ApiAnswer &answer, int rowCount);
    void expectNextPage(const AskedPage &page, int rowCount, int newRows);
    [[nodiscard]] bool askAgain(const Error &error);
    void dropPages();
    void release(AskedPage &page);
    void end(const Result<void> &outcome);

    ApiClient &m_client;
    RequestSlots &m_slots;
    ListQuery m_list;
    PageSize m_pageSize;
    int m_mostAhead;
    int m_mostRows;
    std::deque<AskedPage> m_asked; ///< in offset order
    SeenRows m_seen;
    int m_position = 0; ///< behind the last page handed on
    int m_lastRowCount = 0;
    int m_nextOffset = 0; ///< of the next page to ask for
    int m_backStep = 0;   ///< rows gone back at the last broken seam; 0: it held
    int m_pagesWithoutNews = 0;
    int m_thinPages = 0;
    int m_lastShortPage = 0;     ///< rows of the last page that came shorter than asked for
    bool m_isMoreLikely = false; ///< until then one request at a time
    bool m_isPaused = false;
    bool m_isStarted = false;
    std::optional<Result<void>> m_outcome;
    bool m_isDelivered = false;
};

} // namespace freshet
