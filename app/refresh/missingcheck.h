// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/decodedpage.h"
#include "uisp/apiclient.h"
#include "uisp/pagereader.h"

#include <QObject>
#include <QSet>

#include <map>
#include <vector>

namespace freshet {

/// Rows that are stored but that no page of a complete pass brought, by entity.
using MissingRows = std::map<Entity, std::vector<RecordId>>;

/// Asks UISP about rows that a complete pass lacked: gone is what a single read answers with 404. When more are
/// missing in one list than `singleReads`, a second complete pass of the list stands in, so that a mass deletion does
/// not cost a request a row. A row that cannot be asked about is not taken for gone. Rows that are there after all
/// come with recordFound() or pageFound(). Emits finished() exactly once; lives in its client's thread.
class MissingCheck : public QObject
{
    Q_OBJECT

public:
    /// `client` must outlive the check.
    MissingCheck(ApiClient &client, const MissingRows &missing, PagingLimits paging, int singleReads,
                 QObject *parent = nullptr);

    void start();
    void abort();

signals:
    void recordFound(freshet::Entity entity, const QByteArray &body);
    void pageFound(freshet::Entity entity, const QByteArray &body);
    /// `unsure`: why some rows could not be asked about; those stay as they are.
    void finished(const freshet::MissingRows &gone, const std::vector<freshet::Error> &unsure);

private:
    struct Question
    {
        Entity entity;
        RecordId id;
    };

    void readNextRecords();
    void takeRecord(const Question &question, const Result<ApiAnswer> &answer);
    void readNextList();
    void takePage(Entity entity, const QByteArray &body);
    void takeListEnd(const Result<void> &outcome);
    void continueOrFinish();

    ApiClient &m_client;
    PagingLimits m_paging;
    std::vector<Question> m_questions;
    std::vector<ListQuery> m_lists; ///< to be read a second time, last one first
    std::map<Entity, QSet<RecordId>> m_notSeenTwice;
    PageReader *m_reader = nullptr;
    std::vector<ApiReply *> m_replies;
    MissingRows m_gone;
    std::vector<Error> m_unsure;
    bool m_isOver = false;
};

} // namespace freshet
