// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/apiclient.h"
#include "uisp/lists.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace freshet {

struct PagingLimits
{
    int rowsPerPage = 1000;
    int inFlight = 4; ///< requests of one list at a time
};

/// Reads one list page by page, with several requests under way, until a page brings no id that was not seen before.
/// UISP sends bare arrays without totals, and a server may clamp `limit`: a short page is therefore never taken for
/// the end, and the offset moves by the rows received. When a page turns out shorter than asked for, the pages asked
/// for behind it are asked for again at the right offset. Emits finished() exactly once; lives in its client's thread.
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
    ApiClient &m_client;
    ListQuery m_list;
    PagingLimits m_limits;
};

} // namespace freshet
