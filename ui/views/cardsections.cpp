// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cardsections.h"

#include "analysis/graceday.h"
#include "ui/models/balanceparts.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"
#include "ui/views/cardgrid.h"
#include "ui/views/copybutton.h"
#include "ui/views/desklabel.h"
#include "ui/views/textdirection.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr qsizetype RowsShown = 12;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::CustomerCard)
};

/// Captions before values, as on a form.
class Facts
{
public:
    Facts()
        : m_widget(new QWidget)
        , m_layout(new QGridLayout(m_widget))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setVerticalSpacing(4);
        m_layout->setColumnMinimumWidth(0, 90);
        m_layout->setColumnStretch(1, 1);
    }

    void add(const QString &caption, QWidget *value, Qt::Alignment alignment = Qt::AlignTop)
    {
        m_layout->addWidget(new DeskLabel(DeskLabel::Style::Caption, caption), m_rows, 0,
                            Qt::AlignLeading | Qt::AlignTop);
        m_layout->addWidget(value, m_rows++, 1, alignment);
    }
    void add(const QString &caption, const QString &text, DeskLabel::Style style = DeskLabel::Style::Body)
    {
        auto *label = new DeskLabel(style, text);
        label->setWordWrap(true);
        runAsWritten(*label);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        add(caption, label);
    }
    [[nodiscard]] QWidget *take() { return m_rows > 0 ? m_widget : (delete m_widget, nullptr); }

private:
    QWidget *m_widget;
    QGridLayout *m_layout;
    int m_rows = 0;
};

QString dateText(const std::optional<CalendarDate> &date, const CellFormat &format)
{
    return date ? format.date(date->toQDate()) : QString();
}

QString periodText(const Service &service, const CellFormat &format)
{
    const QString amount = format.moneyWithCode({service.billingAmount, service.currency});
    if (service.periodMonths == 1)
        return Words::tr("%1 / month").arg(amount);
    if (service.periodMonths == 12)
        return Words::tr("%1 / year").arg(amount);
    return service.periodMonths > 0 ? Words::tr("%1 / %2 months", "price, number", service.periodMonths)
                                          .arg(amount, format.integer(service.periodMonths))
                                    : amount;
}

/// "20.00 paid on 3 Nov 2026, Cash; 5.00 credited on 4 Nov 2026"
QString coversText(const CardInvoice &open, const CellFormat &format)
{
    QStringList parts;
    for (const CardCover &cover : open.covers) {
        const QString amount = format.money(cover.amount, open.invoice.currency);
        const QString date = dateText(cover.on, format);
        QString part =
            (cover.isCreditNote ? Words::tr("%1 credited on %2") : Words::tr("%1 paid on %2")).arg(amount, date);
        if (date.isEmpty())
            part = Words::tr("%1 covered").arg(amount);
        if (!cover.method.isEmpty())
            part += QStringLiteral(", ") + isolated(singleLine(cover.method, 40));
        parts.append(part);
    }
    return parts.join(QStringLiteral("; "));
}

int longestOverdueDays(const CustomerCard &card)
{
    int longest = 0;
    for (const CardInvoice &open : card.openInvoices)
        longest = std::max(longest, open.isOverdue ? open.daysLate.value_or(0) : 0);
    return longest;
}

QString numberText(const Invoice &invoice)
{
    return invoice.number.isEmpty() ? QLatin1Char('#') + QString::number(invoice.id) : invoice.number;
}

void addMore(CardGrid &grid, size_t count, const CellFormat &format)
{
    if (const qsizetype more = qsizetype(count) - RowsShown; more > 0)
        grid.addRemark(Words::tr("… and %1 more", nullptr, int(more)).arg(format.integer(more)));
}

CardGrid::Cell statusCell(const CardInvoice &row, const CellFormat &format)
{
    const QString word = statusWord(row.invoice.status, row.invoice.isProforma);
    if (row.isOverdue && row.daysLate)
        return {Words::tr("%1 days over", nullptr, *row.daysLate).arg(format.integer(*row.daysLate)), Tone::Bad};
    if (row.settledOn && row.daysLate.value_or(0) > 0)
        return {Words::tr("%1 days late", nullptr, *row.daysLate).arg(format.integer(*row.daysLate)), Tone::Warning};
    if (row.settledOn && row.daysLate)
        return {Words::tr("on time"), Tone::Good};
    return {wordTitle(word), wordTone(word)};
}

void addGrace(const CustomerCard &card, const CellFormat &format, Facts &facts)
{
    if (!card.grace.isEmpty())
        facts.add(Words::tr("Grace", "time given to pay"), singleLine(card.grace, 40));
    if (const QString words = graceInWords(card, format); !words.isEmpty())
        facts.add({}, words);
}

} // namespace

QWidget *contactSection(const CustomerCard &card)
{
    Facts facts;
    for (const Contact &contact : card.customer.contacts) {
        if (!contact.phone.isEmpty())
            facts.add(Words::tr("Phone"), new CopyButton(contact.phone), Qt::AlignLeading | Qt::AlignTop);
        if (!contact.email.isEmpty())
            facts.add(Words::tr("E-mail"), new CopyButton(contact.email), Qt::AlignLeading | Qt::AlignTop);
    }
    if (!card.customer.address.isEmpty())
        facts.add(Words::tr("Address"), singleLine(card.customer.address));
    return facts.take();
}

QString owingInWords(const CustomerCard &card, const CellFormat &format)
{
    const int count = int(card.openInvoices.size());
    if (count == 0)
        return {};
    const int oldest = longestOverdueDays(card);
    const QString invoices = Words::tr("in %n invoices", nullptr, count);
    if (oldest == 0)
        return Words::tr("%1, none overdue").arg(invoices);
    return Words::tr("%1, oldest %2 days over", "in … invoices, number", oldest).arg(invoices, format.integer(oldest));
}

QString graceInWords(const CustomerCard &card, const CellFormat &format)
{
    if (card.grace.isEmpty())
        return {};
    const int days = longestOverdueDays(card);
    const Result<CalendarDate> until = graceDay(card.grace, card.asOf.addDays(-days));
    if (!until)
        return errorSentence(until.error());
    if (days == 0)
        return {};
    const QString date = format.date(until->toQDate());
    return *until >= card.asOf ? Words::tr("payment may wait until %1").arg(date)
                               : Words::tr("payment could wait until %1").arg(date);
}

QWidget *balanceSection(const CustomerCard &card, const CellFormat &format)
{
    const Customer &customer = card.customer;
    Facts facts;
    if (customer.currency.isEmpty()) {
        facts.add(Words::tr("Balance"), Words::tr("UISP does not tell the account of this customer"));
        addGrace(card, format, facts);
        return facts.take();
    }
    facts.add(Words::tr("Owing", "amount"), format.moneyWithCode({customer.accountOutstanding, customer.currency}),
              DeskLabel::Style::Strong);
    if (const QString words = owingInWords(card, format); !words.isEmpty())
        facts.add({}, words);
    const BalanceParts parts = balanceParts(card);
    const auto addPart = [&facts, &format, &customer](const char *caption, qint64 amount) {
        if (amount != 0)
            facts.add(Words::tr(caption), format.moneyWithCode({amount, customer.currency}));
    };
    addPart(QT_TRANSLATE_NOOP("freshet::CustomerCard", "Overdue"), parts.overdue);
    addPart(QT_TRANSLATE_NOOP("freshet::CustomerCard", "Not due"), parts.notDue);
    addPart(QT_TRANSLATE_NOOP("freshet::CustomerCard", "Other"), parts.elsewhere);
    if (parts.elsewhere != 0)
        facts.add({}, Words::tr("what UISP counts as owed beyond these invoices, such as unpaid pro-formas"));
    facts.add(Words::tr("Credit", "amount"), format.moneyWithCode({customer.accountCredit, customer.currency}));
    facts.add(Words::tr("Balance"), balanceInWords(card, format));
    addGrace(card, format, facts);
    return facts.take();
}

QWidget *servicesSection(const CustomerCard &card, const CellFormat &format)
{
    Facts facts;
    for (const Service &service : card.services) {
        const QString name = service.name.isEmpty() ? service.planName : service.name;
        facts.add(singleLine(name, 60),
                  Words::tr("%1 · %2").arg(wordTitle(statusWord(service.status)), periodText(service, format)));
    }
    return facts.take();
}

QWidget *openInvoicesSection(const CustomerCard &card, const CellFormat &format)
{
    if (card.openInvoices.empty())
        return nullptr;
    auto *grid = new CardGrid({{Words::tr("Invoice"), false, true},
                               {Words::tr("Due", "date"), false, false},
                               {Words::tr("Open", "amount still to pay"), true, false},
                               {Words::tr("Days over"), true, false}});
    const qsizetype shown = std::min(qsizetype(card.openInvoices.size()), RowsShown);
    for (qsizetype row = 0; row < shown; ++row) {
        const CardInvoice &open = card.openInvoices[size_t(row)];
        const QString over = open.isOverdue ? format.integer(open.daysLate.value_or(0)) : QString();
        grid->addRow({{numberText(open.invoice), Tone::Plain},
                      {dateText(open.invoice.dueOn, format), Tone::Plain},
                      {format.money(open.invoice.remaining, open.invoice.currency), Tone::Plain},
                      {over, open.isOverdue ? Tone::Bad : Tone::Plain}});
        if (const QString covers = coversText(open, format); !covers.isEmpty())
            grid->addRemark(covers);
    }
    addMore(*grid, card.openInvoices.size(), format);
    return grid;
}

QWidget *lastInvoicesSection(const CustomerCard &card, const CellFormat &format)
{
    if (card.lastInvoices.empty())
        return nullptr;
    auto *grid = new CardGrid({{Words::tr("Invoice"), false, true},
                               {Words::tr("Created", "date"), false, false},
                               {Words::tr("Total", "amount of an invoice"), true, false},
                               {Words::tr("Paid", "heading over what paid an invoice"), false, false}});
    const qsizetype shown = std::min(qsizetype(card.lastInvoices.size()), RowsShown);
    for (qsizetype row = 0; row < shown; ++row) {
        const CardInvoice &last = card.lastInvoices[size_t(row)];
        grid->addRow({{numberText(last.invoice), Tone::Plain},
                      {dateText(last.invoice.createdOn, format), Tone::Plain},
                      {format.money(last.invoice.total, last.invoice.currency), Tone::Plain},
                      statusCell(last, format)});
    }
    addMore(*grid, card.lastInvoices.size(), format);
    return grid;
}

QWidget *paymentsSection(const CustomerCard &card, const CellFormat &format)
{
    if (card.lastPayments.empty())
        return nullptr;
    auto *grid = new CardGrid({{Words::tr("Date"), false, false},
                               {Words::tr("Method"), false, true},
                               {Words::tr("Amount"), true, false},
                               {Words::tr("Unused", "part of a payment"), true, false}});
    const qsizetype shown = std::min(qsizetype(card.lastPayments.size()), RowsShown);
    for (qsizetype row = 0; row < shown; ++row) {
        const CardPayment &last = card.lastPayments[size_t(row)];
        const bool isUsedUp = last.payment.unallocated == 0;
        grid->addRow(
            {{dateText(last.payment.createdOn, format), Tone::Plain},
             {singleLine(last.method, 40), Tone::Plain},
             {format.money(last.payment.amount, last.payment.currency), Tone::Plain},
             {isUsedUp ? QString() : format.money(last.payment.unallocated, last.payment.currency), Tone::Quiet}});
    }
    addMore(*grid, card.lastPayments.size(), format);
    return grid;
}

} // namespace freshet
