// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customercard.h"
#include "ui/models/cellformat.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

/// A customer's last invoices and payments along time: where everything stands in the picture, and the same in words.
namespace freshet {

/// One invoice: from its date to the day it was settled, or to today. All in pixels of the picture.
struct TimelineBar
{
    RecordId invoiceId = 0;
    QRectF allowed; ///< from its date to the day it was due, or to its end where that came first
    QRectF late;    ///< from the day it was due to its end; empty unless it took longer
    QRectF spared;  ///< from its end to the day it was due; empty unless it took less
    QPointF end;    ///< the middle of where it was settled, or of today
    bool isSettled = false;
    QString words; ///< "INV0001234: 1 Oct 2026, 59.00, due 15 Oct 2026, settled 20 Oct 2026, 5 days late"

    /// What a pointer hits.
    [[nodiscard]] QRectF area() const { return allowed.united(late).united(spared); }
};

/// One payment or credit note, on the rail below the invoices.
struct TimelineMark
{
    QPointF at;
    bool isCreditNote = false;
    QString words; ///< "20 Oct 2026: 59.00, Cash"
};

/// That a payment covers something of an invoice.
struct TimelineLink
{
    QPointF from; ///< its mark
    QPointF to;   ///< on the invoice's bar, on the day of the payment
};

struct TimelineTick
{
    double x = 0;
    QString label; ///< "Nov"; empty where there is no room
};

struct Timeline
{
    QList<TimelineBar> bars; ///< oldest first, from above
    QList<TimelineMark> marks;
    QList<TimelineLink> links;
    QList<TimelineTick> months;
    double rail = 0;  ///< y of the payments
    double today = 0; ///< x

    static constexpr int mostInvoices = 12;
};

struct TimelineSpace
{
    double width = 0;
    double laneHeight = 0; ///< of an invoice
    double labelWidth = 0; ///< that a month's name takes
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The billed ones among the last invoices, at most mostInvoices, and what was paid since the first of them.
[[nodiscard]] std::vector<const CardInvoice *> timelineInvoices(const CustomerCard &card);
/// Empty when there is no invoice.
[[nodiscard]] Timeline layoutTimeline(const CustomerCard &card, const TimelineSpace &space, const CellFormat &format);
/// Each invoice with what covers it, newest first.
[[nodiscard]] QStringList timelineInWords(const CustomerCard &card, const CellFormat &format);

} // namespace freshet
