// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/apiclient.h"
#include "uisp/lists.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <deque>
#include <optional>

namespace freshet {

struct PagingLimits
{
    int rowsPerPage = 1000;
    int inFlight = 4; ///< requests of one list at a time
};

/// Reads one list page by page, with several requests under way, until a page brings no id that was not seen before.
/// UISP sends bare arrays without totals, and a server may clamp `limit`: a short page is therefore never taken for
/// the end, and the offset moves by the rows received. When a page turns out shorter than asked for, the pages asked
/// for behind it are asked for again at the right offset. The first page goes alone, and so does each one after a page
/// of unexpected size, until a second of that size shows that the server's pages have it. A page whose JSON is broken
/// is asked for up to three times. Emits finished() exactly once, from the event loop; does not delete itself; lives
/// in its client's thread.
class PageReader : public QObject
{
    Q_OBJECT

public:
    /// `client` must outlive the reader.
    PageReader(ApiClient &client, ListQuery list, PagingLimits limits, QObject *parent = nullptr);
    ~PageReader() override;

    void start();
    /// No further request is sent while paused; answers under way still arrive.
    void setPaused(bool paused);
    /// Ends it with ErrorKind::Cancelled.
    void abort();

    [[nodiscard]] const ListQuery &list() const { return m_list; }

signals:
    /// Pages come in offset order; a row that a page repeats was seen on an earlier one.
    void pageRead(const QByteArray &body, int rowCount);
    void finished(const freshet::Result<void> &outcome);

private:
    /// A page asked for and not handed on yet.
    struct AskedPage
    {
        int offset = 0;
        int tries = 1;
        QPointer<ApiReply> reply;
        std::optional<Result<ApiAnswer>> answer;
    };

    void askForMore();
    void ask(AskedPage &page);
    void takeAnswer(const ApiReply *reply, const Result<ApiAnswer> &answer);
    void handOnPages();
    [[nodiscard]] bool handOnFirst();
    [[nodiscard]] bool askAgain(const Error &error);
    void learnPageSize(int offset, int rowCount);
    void dropPages();
    void end(const Result<void> &outcome);

    [[nodiscard]] QSet<QByteArray> newIds(const std::vector<QByteArray> &ids) const;

    ApiClient &m_client;
    ListQuery m_list;
    PagingLimits m_limits;
    std::deque<AskedPage> m_asked; ///< in offset order
    QSet<QByteArray> m_seen;
    int m_nextOffset = 0;
    int m_pageSize;                 ///< rows that a full page of this server is taken to have
    bool m_isPageSizeKnown = false; ///< until then one request at a time
    bool m_isPaused = false;
    bool m_isStarted = false;
    std::optional<Result<void>> m_outcome;
    bool m_isDelivered = false;
};

} // namespace freshet
