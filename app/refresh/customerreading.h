// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/readpage.h"
#include "uisp/pagereader.h"

#include <QObject>

namespace freshet {

/// Reads everything that UISP has of one customer and that moves balances: invoices, payments, and then the customer
/// again, so that the account is the newest of all. Emits finished() exactly once: NotFound when the customer's own
/// read answers 404, whatever the lists did. Lives in its client's thread.
class CustomerReading : public QObject
{
    Q_OBJECT

public:
    /// `client` and `requestSlots` must outlive the reading.
    CustomerReading(ApiClient &client, RequestSlots &requestSlots, RecordId customer, const PagingLimits &paging,
                    QObject *parent = nullptr);

    [[nodiscard]] RecordId customer() const { return m_customer; }

    void start();
    void abort();

signals:
    void found(const freshet::ReadPage &page);
    void finished(const freshet::Result<void> &outcome);

private:
    void readNextList();
    void takeListEnd(const Result<void> &outcome);
    void readCustomer();
    void takeCustomer(const Result<ApiAnswer> &answer);
    void end(const Result<void> &outcome);

    ApiClient &m_client;
    RequestSlots &m_slots;
    RecordId m_customer;
    PagingLimits m_paging;
    std::vector<ListQuery> m_lists; ///< last one first
    PageReader *m_reader = nullptr;
    std::optional<Error> m_refusal; ///< a list answered 404
    QPointer<ApiReply> m_reply;
    bool m_isWaiting = false; ///< for a slot
    bool m_isOver = false;
};

} // namespace freshet
