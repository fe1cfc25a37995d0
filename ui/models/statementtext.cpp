// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statementtext.h"

#include "ui/models/balanceparts.h"
#include "ui/models/plaintext.h"
#include "ui/models/safefilename.h"

#include <QCoreApplication>
#include <QStringList>

namespace freshet {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Statement)
};

QString escaped(const QString &text)
{
    return singleLine(text, 400).toHtmlEscaped();
}

struct Column
{
    QString title;
    bool isNumber = false;
};

/// `rows` hold plain text.
QString tableHtml(const QList<Column> &columns, const QList<QStringList> &rows)
{
    const auto cell = [&columns](const char *tag, qsizetype place, const QString &text) {
        return QStringLiteral("<%1 align=\"%2\">%3</%1>")
            .arg(QLatin1String(tag), columns.at(place).isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                 escaped(text));
    };
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>");
    for (qsizetype place = 0; place < columns.size(); ++place)
        html += cell("th", place, columns.at(place).title);
    html += QStringLiteral("</tr></thead>");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (qsizetype place = 0; place < row.size(); ++place)
            html += cell("td", place, row.at(place));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString dateText(const std::optional<CalendarDate> &date, const CellFormat &format)
{
    return date ? format.date(date->toQDate()) : QString();
}

QString headHtml(const CustomerCard &card, const StatementOrigin &origin)
{
    QString html = QStringLiteral("<p>%1</p><h1>%2</h1>")
                       .arg(escaped(origin.provider), escaped(Words::tr("Statement", "of a customer account")));
    html += QStringLiteral("<p><b>%1</b><br>%2<br>%3</p>")
                .arg(escaped(card.name), escaped(card.customer.address),
                     escaped(Words::tr("Customer number %1").arg(card.customer.id)));
    return html;
}

QString balanceHtml(const CustomerCard &card, const CellFormat &format)
{
    const BalanceParts parts = balanceParts(card);
    const auto money = [&](qint64 amount) { return format.moneyWithCode({amount, card.customer.currency}); };
    QList<QStringList> rows{{Words::tr("Overdue", "amount"), money(parts.overdue)},
                            {Words::tr("Not due yet", "amount"), money(parts.notDue)}};
    if (parts.elsewhere != 0)
        rows.append({Words::tr("Other, such as unpaid pro-formas"), money(parts.elsewhere)});
    rows.append({Words::tr("Credit", "amount"), money(parts.credit)});
    rows.append({Words::tr("Balance"), money(parts.balance)});
    return tableHtml({{Words::tr("Account on %1", "date").arg(dateText(card.asOf, format)), false}, {{}, true}}, rows);
}

QString invoicesHtml(const CustomerCard &card, const CellFormat &format)
{
    if (card.openInvoices.empty())
        return QStringLiteral("<p>%1</p>").arg(escaped(Words::tr("No invoice is open.")));
    QList<QStringList> rows;
    for (const CardInvoice &open : card.openInvoices) {
        const Invoice &invoice = open.invoice;
        rows.append({invoice.number, dateText(invoice.createdOn, format), dateText(invoice.dueOn, format),
                     format.moneyWithCode({invoice.total, invoice.currency}),
                     format.moneyWithCode({invoice.remaining, invoice.currency}),
                     open.isOverdue ? format.integer(open.daysLate.value_or(0)) : QString()});
    }
    return tableHtml({{Words::tr("Invoice")},
                      {Words::tr("Date", "of an invoice or a payment")},
                      {Words::tr("Due", "date")},
                      {Words::tr("Total", "amount of an invoice"), true},
                      {Words::tr("Open", "amount still to pay"), true},
                      {Words::tr("Days overdue"), true}},
                     rows);
}

QString paymentsHtml(const CustomerCard &card, const CellFormat &format)
{
    if (card.lastPayments.empty())
        return QStringLiteral("<p>%1</p>").arg(escaped(Words::tr("No payment is known.")));
    QList<QStringList> rows;
    for (const CardPayment &one : card.lastPayments)
        rows.append({dateText(one.payment.createdOn, format), one.method,
                     format.moneyWithCode({one.payment.amount, one.payment.currency})});
    return tableHtml({{Words::tr("Date", "of an invoice or a payment")},
                      {Words::tr("Method", "way of paying")},
                      {Words::tr("Amount"), true}},
                     rows);
}

QString originHtml(const StatementOrigin &origin, const CellFormat &format)
{
    const QString sentence = Words::tr("Made on %1 from snapshot %2, read from UISP on %3.", "date, number, date")
                                 .arg(format.dateTime(origin.now), format.integer(origin.snapshot.number),
                                      format.dateTime(origin.snapshot.publishedAt));
    return QStringLiteral("<p><small>%1</small></p>").arg(escaped(sentence));
}

} // namespace

QString statementHtml(const CustomerCard &card, const StatementOrigin &origin, const CellFormat &format)
{
    const auto heading = [](const QString &text) { return QStringLiteral("<h3>%1</h3>").arg(escaped(text)); };
    return headHtml(card, origin) + balanceHtml(card, format) + heading(Words::tr("Open invoices")) +
           invoicesHtml(card, format) + heading(Words::tr("Last payments")) + paymentsHtml(card, format) +
           originHtml(origin, format);
}

QString statementName(const CustomerCard &card)
{
    return safeFileName(
        QStringLiteral("%1, %2, %3")
            .arg(Words::tr("Statement", "of a customer account"), singleLine(card.name, 60), card.asOf.toIso()));
}

} // namespace freshet
