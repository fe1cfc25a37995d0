// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/openquestions.h"
#include "refresh/readpage.h"
#include "uisp/apiclient.h"
#include "uisp/pagereader.h"

#include <QObject>

#include <set>

#include <map>
#include <vector>

namespace freshet {

/// How many missing rows of one entity are read one by one. Above it a second complete pass stands in, so that a mass
/// deletion does not cost a request a row.
struct SingleReadLimits
{
    qint64 documents = 2'000; ///< invoices and payments, whose lists are long
    qint64 others = 50;
};

/// Asks UISP about rows that a complete pass lacked, or that a part of a list shows no more: gone is what a single read
/// answers with 404, or what a second complete pass lacks too while a sample of it answers 404. A row that cannot be
/// asked about is not taken for gone. Rows that are there after all come with found(). Emits finished() exactly once;
/// lives in its client's thread.
class MissingCheck : public QObject
{
    Q_OBJECT

public:
    /// `client` and `requestSlots` must outlive the check.
    MissingCheck(ApiClient &client, RequestSlots &requestSlots, const MissingRows &missing, const PagingLimits &paging,
                 const SingleReadLimits &limits, QObject *parent = nullptr);

    void start();
    void abort();

signals:
    void found(const freshet::ReadPage &page);
    /// `unsure`: why some rows could not be asked about, which are `unanswered`.
    void finished(const freshet::MissingRows &gone, const std::vector<freshet::Error> &unsure,
                  const freshet::MissingRows &unanswered);

private:
    struct Question
    {
        Entity entity;
        RecordId id;
    };

    void readNextRecords();
    void takeRecord(const Question &question, const Result<ApiAnswer> &answer);
    void takeFailure(const Question &question, const Error &error);
    void readNextList();
    void takePage(Entity entity, const QByteArray &body);
    void takeListEnd(const Result<void> &outcome);
    void addSample(Entity entity, const std::vector<RecordId> &ids);
    void judgeLists();
    void continueOrFinish();

    ApiClient &m_client;
    RequestSlots &m_slots;
    PagingLimits m_paging;
    std::vector<Question> m_questions;
    std::vector<ListQuery> m_lists; ///< to be read a second time, last one first
    std::map<Entity, IdSet> m_notSeenTwice;
    PageReader *m_reader = nullptr;
    std::vector<ApiReply *> m_replies;
    std::map<Entity, IdSet> m_samples; ///< of m_notSeenTwice: read singly as well
    std::set<Entity> m_untrusted;      ///< lists that lack rows which UISP has
    MissingRows m_gone;
    MissingRows m_unanswered;
    std::vector<Error> m_unsure;
    bool m_isOver = false;
};

} // namespace freshet
