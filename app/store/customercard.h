// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paymentpattern.h"
#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"
#include "store/tablereader.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace freshet {

/// One cover of an invoice with what is known of its source.
struct CardCover
{
    qint64 amount = 0;
    std::optional<CalendarDate> on; ///< the day of the payment or credit note; none when UISP has no such document
    bool isCreditNote = false;
    QString method; ///< of the payment, by name; empty for a credit note
};

struct CardInvoice
{
    Invoice invoice;
    std::optional<CalendarDate> settledOn;
    std::optional<int> daysLate; ///< settled: for good; open: so far; none when nothing is judged
    bool isOverdue = false;
    std::vector<CardCover> covers; ///< in the order of invoice.covers
};

struct CardPayment
{
    Payment payment;
    QString method; ///< by name where UISP names it
};

/// When UISP no longer had a row.
struct GoneSince
{
    QDateTime at; ///< UTC
    qint64 snapshot = 0;
};

/// How many of a customer's rows UISP no longer has.
struct GoneRowCounts
{
    int services = 0;
    int invoices = 0;
    int payments = 0;

    [[nodiscard]] int sum() const { return services + invoices + payments; }
};

/// When the rows of each part of the card were confirmed: the oldest of those that it shows. UTC; invalid when there
/// are none, and when one was never confirmed.
struct CardAges
{
    QDateTime services;
    QDateTime openInvoices;
    QDateTime lastInvoices;
    QDateTime payments;
};

/// Everything that the card beside the tables shows of one customer. Rows gone from UISP are left out.
struct CustomerCard
{
    Customer customer;
    QString name;
    bool isVip = false;
    CalendarDate asOf; ///< UISP's day that it was read for
    QString grace;     ///< a day of the month or an ISO date, else as typed in UISP; empty when there is none
    std::optional<GoneSince> gone; ///< UISP no longer has the customer
    GoneRowCounts goneRows;
    QDateTime confirmedAt; ///< UTC; invalid when never
    QString confirmedBy;   ///< in the words of the customers' column "confirmed_by"
    CardAges ages;
    std::vector<Service> services;         ///< without versions, by id
    std::vector<CardInvoice> openInvoices; ///< oldest due date first
    std::vector<CardInvoice> lastInvoices; ///< of any status, newest first, at most lastRows
    std::vector<CardPayment> lastPayments; ///< newest first, at most lastRows
    std::optional<PaymentPattern> pattern;
    std::vector<TableRow> lastChanges; ///< of TableId::Changes, newest first, at most changesShown
    qint64 changeCount = 0;            ///< all that are kept

    static constexpr int changesShown = 10;
    static constexpr int lastRows = 24;
};

/// One consistent read. NotFound when the cache has no such customer.
Result<CustomerCard> readCustomerCard(Database &cache, RecordId customerId, CalendarDate today);

} // namespace freshet
