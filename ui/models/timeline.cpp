// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline.h"

#include "ui/models/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace freshet {

namespace {

constexpr double margin = 8;    ///< at both sides, so that marks at the ends are whole
constexpr double railGap = 1.2; ///< lanes between the last invoice and the payments

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Timeline)
};

bool isBilled(const Invoice &invoice)
{
    return !invoice.isProforma &&
           (invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid ||
            invoice.status == InvoiceStatus::Paid);
}

QString numberOf(const Invoice &invoice)
{
    return invoice.number.isEmpty() ? QLatin1Char('#') + QString::number(invoice.id) : singleLine(invoice.number, 40);
}

QString dateText(CalendarDate date, const CellFormat &format)
{
    return format.date(date.toQDate());
}

QString endInWords(const CardInvoice &card, const CellFormat &format)
{
    const int days = card.daysLate.value_or(0);
    if (card.settledOn && days > 0)
        return Words::tr("settled %1, %2 days late", "date, number", days)
            .arg(dateText(*card.settledOn, format), format.integer(days));
    if (card.settledOn)
        return Words::tr("settled %1, on time").arg(dateText(*card.settledOn, format));
    if (card.invoice.remaining == 0)
        return Words::tr("settled on an unknown day");
    const QString open = format.money(card.invoice.remaining, card.invoice.currency);
    if (!card.isOverdue)
        return Words::tr("%1 open, not overdue", "amount").arg(open);
    return Words::tr("%1 open, %2 days overdue", "amount, number", days).arg(open, format.integer(days));
}

QString invoiceInWords(const CardInvoice &card, const CellFormat &format)
{
    const Invoice &invoice = card.invoice;
    const QString amount = format.money(invoice.total, invoice.currency);
    const QString issued = Words::tr("%1: %2 of %3", "invoice number, amount, date")
                               .arg(isolated(numberOf(invoice)), amount, dateText(invoice.createdOn, format));
    const QString due = invoice.dueOn ? Words::tr("due %1").arg(dateText(*invoice.dueOn, format)) : QString();
    QStringList parts{issued, due, endInWords(card, format)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString coverInWords(const CardCover &cover, const Currency &currency, const CellFormat &format)
{
    const QString amount = format.money(cover.amount, currency);
    if (!cover.on)
        return Words::tr("%1 covered", "amount").arg(amount);
    const QString date = dateText(*cover.on, format);
    if (cover.isCreditNote)
        return Words::tr("%1 credited on %2", "amount, date").arg(amount, date);
    const QString method = isolated(singleLine(cover.method, 40));
    return cover.method.isEmpty() ? Words::tr("%1 paid on %2", "amount, date").arg(amount, date)
                                  : Words::tr("%1 paid on %2, %3", "amount, date, method").arg(amount, date, method);
}

/// The days that the picture spans, and where each stands.
class TimeScale
{
public:
    TimeScale(const std::vector<const CardInvoice *> &invoices, CalendarDate today, const TimelineSpace &space)
        : m_space(space)
        , m_first(invoices.front()->invoice.createdOn)
        , m_last(today)
    {
        for (const CardInvoice *card : invoices) {
            m_first = std::min(m_first, card->invoice.createdOn);
            m_last = std::max(m_last, card->invoice.dueOn.value_or(today));
        }
    }

    [[nodiscard]] double xOf(CalendarDate day) const
    {
        const double share = std::clamp(double(day - m_first) / std::max(1, m_last - m_first), 0.0, 1.0);
        const double x = margin + (m_space.width - 2 * margin) * share;
        return m_space.direction == Qt::RightToLeft ? m_space.width - x : x;
    }
    [[nodiscard]] QRectF between(CalendarDate from, CalendarDate to, double top) const
    {
        if (to < from)
            return {};
        const double left = std::min(xOf(from), xOf(to));
        return {left, top, std::abs(xOf(to) - xOf(from)), m_space.laneHeight};
    }
    [[nodiscard]] CalendarDate first() const { return m_first; }
    [[nodiscard]] CalendarDate last() const { return m_last; }

private:
    TimelineSpace m_space;
    CalendarDate m_first;
    CalendarDate m_last;
};

TimelineBar barOf(const CardInvoice &card, const TimeScale &scale, double top, const CustomerCard &whole,
                  const CellFormat &format, double laneHeight)
{
    const Invoice &invoice = card.invoice;
    TimelineBar bar;
    bar.invoiceId = invoice.id;
    bar.isSettled = invoice.remaining == 0;
    const CalendarDate due = std::max(invoice.dueOn.value_or(invoice.createdOn), invoice.createdOn);
    const CalendarDate end = std::max(card.settledOn.value_or(bar.isSettled ? due : whole.asOf), invoice.createdOn);
    bar.allowed = scale.between(invoice.createdOn, std::min(due, end), top);
    if (end > due)
        bar.late = scale.between(due, end, top);
    if (end < due)
        bar.spared = scale.between(end, due, top);
    bar.end = {scale.xOf(end), top + laneHeight / 2};
    bar.words = invoiceInWords(card, format);
    return bar;
}

/// The marks of payments and credit notes, found again by what they are.
class Rail
{
public:
    Rail(Timeline &timeline, const TimeScale &scale)
        : m_timeline(timeline)
        , m_scale(scale)
    {
    }

    QPointF markOf(bool isCreditNote, RecordId id, CalendarDate day, const QString &words)
    {
        const auto [place, isNew] = m_known.try_emplace({isCreditNote, id}, m_timeline.marks.size());
        if (isNew)
            m_timeline.marks.append({{m_scale.xOf(day), m_timeline.rail}, isCreditNote, words});
        return m_timeline.marks.at(place->second).at;
    }

private:
    Timeline &m_timeline;
    const TimeScale &m_scale;
    std::map<std::pair<bool, RecordId>, qsizetype> m_known;
};

void addPayments(Rail &rail, const CustomerCard &card, CalendarDate since, const CellFormat &format)
{
    for (const CardPayment &one : card.lastPayments) {
        const Payment &payment = one.payment;
        if (payment.createdOn < since)
            continue;
        QString words = QStringLiteral("%1: %2").arg(dateText(payment.createdOn, format),
                                                     format.money(payment.amount, payment.currency));
        if (!one.method.isEmpty())
            words += QStringLiteral(", ") + isolated(singleLine(one.method, 40));
        rail.markOf(false, payment.id, payment.createdOn, words);
    }
}

void addLinks(Timeline &timeline, Rail &rail, const CardInvoice &card, const QPointF &middle, const TimeScale &scale,
              const CellFormat &format)
{
    for (size_t place = 0; place < card.covers.size(); ++place) {
        const CardCover &cover = card.covers[place];
        const PaymentCover &source = card.invoice.covers[place];
        const std::optional<RecordId> id = cover.isCreditNote ? source.creditNoteId : source.paymentId;
        if (!cover.on || !id || *cover.on < scale.first())
            continue;
        const QString words = coverInWords(cover, card.invoice.currency, format);
        const QPointF from = rail.markOf(cover.isCreditNote, *id, *cover.on, words);
        timeline.links.append({from, {scale.xOf(*cover.on), middle.y()}});
    }
}

/// The first of each month; names only as close as they fit.
QList<TimelineTick> monthsOf(const TimeScale &scale, double labelWidth, const CellFormat &format)
{
    QList<TimelineTick> ticks;
    const QDate first = scale.first().toQDate();
    CalendarDate month = CalendarDate::fromQDate(QDate(first.year(), first.month(), 1)).addMonths(1);
    std::optional<double> lastLabel;
    for (; !(scale.last() < month); month = month.addMonths(1)) {
        TimelineTick tick{scale.xOf(month), {}};
        if (!lastLabel || std::abs(tick.x - *lastLabel) >= labelWidth) {
            tick.label = format.shortMonth(month.toQDate().month());
            lastLabel = tick.x;
        }
        ticks.append(tick);
    }
    return ticks;
}

} // namespace

std::vector<const CardInvoice *> timelineInvoices(const CustomerCard &card)
{
    std::vector<const CardInvoice *> invoices;
    for (const CardInvoice &one : card.lastInvoices) {
        if (isBilled(one.invoice) && invoices.size() < size_t(Timeline::mostInvoices))
            invoices.push_back(&one);
    }
    std::ranges::reverse(invoices);
    return invoices;
}

Timeline layoutTimeline(const CustomerCard &card, const TimelineSpace &space, const CellFormat &format)
{
    Timeline timeline;
    const std::vector<const CardInvoice *> invoices = timelineInvoices(card);
    if (invoices.empty())
        return timeline;
    const TimeScale scale(invoices, card.asOf, space);
    timeline.rail = (double(invoices.size()) + railGap) * space.laneHeight;
    timeline.today = scale.xOf(card.asOf);
    Rail rail(timeline, scale);
    addPayments(rail, card, scale.first(), format);
    double top = 0;
    for (const CardInvoice *invoice : invoices) {
        timeline.bars.append(barOf(*invoice, scale, top, card, format, space.laneHeight));
        addLinks(timeline, rail, *invoice, timeline.bars.last().end, scale, format);
        top += space.laneHeight;
    }
    timeline.months = monthsOf(scale, space.labelWidth, format);
    return timeline;
}

QStringList timelineInWords(const CustomerCard &card, const CellFormat &format)
{
    QStringList lines;
    for (const CardInvoice *invoice : timelineInvoices(card)) {
        QStringList parts{invoiceInWords(*invoice, format)};
        for (const CardCover &cover : invoice->covers)
            parts.append(coverInWords(cover, invoice->invoice.currency, format));
        lines.prepend(parts.join(QStringLiteral("; ")));
    }
    return lines;
}

} // namespace freshet
