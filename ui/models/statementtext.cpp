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

/// The text of a statement, piece by piece. Qt's documents do not mirror tables: here the columns are turned.
class StatementPage
{
public:
    explicit StatementPage(Qt::LayoutDirection direction)
        : m_isMirrored(direction == Qt::RightToLeft)
    {
    }

    /// `rows` hold plain text.
    void addTable(const QList<Column> &columns, const QList<QStringList> &rows)
    {
        QStringList titles;
        for (const Column &column : columns)
            titles.append(column.title);
        m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\"><thead>%1</thead>")
                      .arg(rowHtml("th", columns, titles));
        for (const QStringList &row : rows)
            m_html += rowHtml("td", columns, row);
        m_html += QStringLiteral("</table>");
    }

    /// `content` may hold markup.
    void add(const char *tag, const QString &content)
    {
        m_html += QStringLiteral("<%1 align=\"%2\">%3</%1>").arg(QLatin1String(tag), side(false), content);
    }

    [[nodiscard]] const QString &html() const { return m_html; }

private:
    [[nodiscard]] QString side(bool isAtEnd) const
    {
        return isAtEnd == m_isMirrored ? QStringLiteral("left") : QStringLiteral("right");
    }

    [[nodiscard]] QString rowHtml(const char *tag, const QList<Column> &columns, const QStringList &cells) const
    {
        QStringList row;
        for (qsizetype place = 0; place < cells.size(); ++place)
            row.insert(m_isMirrored ? 0 : place,
                       QStringLiteral("<%1 align=\"%2\">%3</%1>")
                           .arg(QLatin1String(tag), side(columns.at(place).isNumber), escaped(cells.at(place))));
        return QStringLiteral("<tr>%1</tr>").arg(row.join(QString()));
    }

    bool m_isMirrored;
    QString m_html;
};

QString dateText(const std::optional<CalendarDate> &date, const CellFormat &format)
{
    return date ? format.date(date->toQDate()) : QString();
}

void addHead(StatementPage &page, const CustomerCard &card, const StatementOrigin &origin)
{
    page.add("p", escaped(origin.provider));
    page.add("h1", escaped(Words::tr("Statement", "of a customer account")));
    page.add("p", QStringLiteral("<b>%1</b><br>%2<br>%3")
                      .arg(escaped(card.name), escaped(card.customer.address),
                           escaped(Words::tr("Customer number %1").arg(card.customer.id))));
}

void addBalance(StatementPage &page, const CustomerCard &card, const CellFormat &format)
{
    const BalanceParts parts = balanceParts(card);
    const auto money = [&](qint64 amount) { return format.moneyWithCode({amount, card.customer.currency}); };
    QList<QStringList> rows{{Words::tr("Overdue", "amount"), money(parts.overdue)},
                            {Words::tr("Not due yet", "amount"), money(parts.notDue)}};
    if (parts.elsewhere != 0)
        rows.append({Words::tr("Other, such as unpaid pro-formas"), money(parts.elsewhere)});
    rows.append({Words::tr("Credit", "amount"), money(parts.credit)});
    rows.append({Words::tr("Balance"), money(parts.balance)});
    page.addTable({{Words::tr("Account on %1", "date").arg(dateText(card.asOf, format)), false}, {{}, true}}, rows);
}

void addInvoices(StatementPage &page, const CustomerCard &card, const CellFormat &format)
{
    if (card.openInvoices.empty())
        return page.add("p", escaped(Words::tr("No invoice is open.")));
    QList<QStringList> rows;
    for (const CardInvoice &open : card.openInvoices) {
        const Invoice &invoice = open.invoice;
        rows.append({invoice.number, dateText(invoice.createdOn, format), dateText(invoice.dueOn, format),
                     format.moneyWithCode({invoice.total, invoice.currency}),
                     format.moneyWithCode({invoice.remaining, invoice.currency}),
                     open.isOverdue ? format.integer(open.daysLate.value_or(0)) : QString()});
    }
    page.addTable({{Words::tr("Invoice")},
                   {Words::tr("Date", "of an invoice or a payment")},
                   {Words::tr("Due", "date")},
                   {Words::tr("Total", "amount of an invoice"), true},
                   {Words::tr("Open", "amount still to pay"), true},
                   {Words::tr("Days overdue"), true}},
                  rows);
}

void addPayments(StatementPage &page, const CustomerCard &card, const CellFormat &format)
{
    if (card.lastPayments.empty())
        return page.add("p", escaped(Words::tr("No payment is known.")));
    QList<QStringList> rows;
    for (const CardPayment &one : card.lastPayments)
        rows.append({dateText(one.payment.createdOn, format), one.method,
                     format.moneyWithCode({one.payment.amount, one.payment.currency})});
    page.addTable({{Words::tr("Date", "of an invoice or a payment")},
                   {Words::tr("Method", "way of paying")},
                   {Words::tr("Amount"), true}},
                  rows);
}

void addOrigin(StatementPage &page, const StatementOrigin &origin, const CellFormat &format)
{
    const QString sentence = Words::tr("Made on %1 from snapshot %2, read from UISP on %3.", "date, number, date")
                                 .arg(format.dateTime(origin.now), format.integer(origin.snapshot.number),
                                      format.dateTime(origin.snapshot.publishedAt));
    page.add("p", QStringLiteral("<small>%1</small>").arg(escaped(sentence)));
}

} // namespace

QString statementHtml(const CustomerCard &card, const StatementOrigin &origin, const CellFormat &format)
{
    StatementPage page(format.locale().textDirection());
    addHead(page, card, origin);
    addBalance(page, card, format);
    page.add("h3", escaped(Words::tr("Open invoices")));
    addInvoices(page, card, format);
    page.add("h3", escaped(Words::tr("Last payments")));
    addPayments(page, card, format);
    addOrigin(page, origin, format);
    return page.html();
}

QString statementName(const CustomerCard &card)
{
    return safeFileName(
        QStringLiteral("%1, %2, %3")
            .arg(Words::tr("Statement", "of a customer account"), singleLine(card.name, 60), card.asOf.toIso()));
}

} // namespace freshet
