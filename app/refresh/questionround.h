// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/customerreading.h"
#include "refresh/missingcheck.h"

namespace freshet {

/// Asks UISP everything that the lists left open: rows one by one, customers as a whole, some at a time. Emits
/// finished() exactly once; lives in its client's thread.
class QuestionRound : public QObject
{
    Q_OBJECT

public:
    /// `client` and `requestSlots` must outlive the round.
    QuestionRound(ApiClient &client, RequestSlots &requestSlots, const OpenQuestions &questions,
                  const PagingLimits &paging, const SingleReadLimits &limits, QObject *parent = nullptr);

    void start();
    void abort();

signals:
    void found(const freshet::ReadPage &page);
    void finished(const freshet::Answers &answers);

private:
    void readNextCustomers();
    void takeCustomerEnd(CustomerReading *reading, const Result<void> &outcome);

    ApiClient &m_client;
    RequestSlots &m_slots;
    PagingLimits m_paging;
    MissingCheck *m_check;
    std::vector<RecordId> m_customers; ///< last one first
    std::vector<CustomerReading *> m_readings;
    Answers m_answers;
    bool m_isOver = false;
};

} // namespace freshet
