// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whytext.h"

#include "ui/models/columntitles.h"
#include "ui/models/figurewords.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"
#include "ui/views/tablecopy.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace freshet {

namespace {

struct Why
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Why)
};

bool holds(const std::vector<RecordId> &ids, RecordId id)
{
    return std::ranges::find(ids, id) != ids.end();
}

QString countsMark(bool counts)
{
    return counts ? QString(QChar(0x2713)) : QString();
}

bool isAboutPayments(Figure figure)
{
    return figure == Figure::AveragePayment || figure == Figure::LastPayment;
}

QString coverText(const LedgerCover &cover, const Currency &currency, const CellFormat &format)
{
    const QString sentence = cover.isCreditNote      ? Why::tr("%1 on %2 by credit note #%3")
                             : cover.isCustomerMoney ? Why::tr("%1 on %2 by payment #%3")
                                                     : Why::tr("%1 on %2 by courtesy credit #%3");
    return sentence.arg(format.money(cover.amount, currency), format.date(cover.effectiveOn.toQDate()),
                        QString::number(cover.sourceId));
}

QString coversText(const LedgerInvoice &invoice, const CellFormat &format)
{
    QStringList parts;
    for (const LedgerCover &cover : invoice.covers)
        parts.append(coverText(cover, invoice.currency, format));
    return parts.join(QStringLiteral("; "));
}

QString exclusionTitle(Exclusion exclusion)
{
    if (exclusion == Exclusion::NothingToPay)
        return Why::tr("not judged: nothing to pay");
    return Why::tr("not judged: %1", "a status such as void").arg(wordTitle(exclusionWord(exclusion)));
}

QString missedTitle(MissedReason reason, const PatternRules &rules, const CellFormat &format)
{
    if (reason == MissedReason::OverdueLong)
        return Why::tr("missed: overdue for %1 days or more", nullptr, rules.missedAfterDays)
            .arg(format.integer(rules.missedAfterDays));
    return Why::tr("missed: a later invoice fell due since");
}

/// Parts that were paid on different days make the lateness of the whole too hard.
bool isPaidInParts(const InvoiceEvidence &row)
{
    return row.fairLateness && row.daysLate() && std::abs(*row.fairLateness - *row.daysLate()) >= 0.05;
}

QString verdictText(const InvoiceEvidence &row, const PatternRules &rules, const CellFormat &format)
{
    if (row.exclusion)
        return exclusionTitle(*row.exclusion);
    QStringList parts{row.missed == MissedReason::NotMissed ? markTitle(marksText({row.verdict}).at(0))
                                                            : missedTitle(row.missed, rules, format)};
    if (isPaidInParts(row))
        parts.append(Why::tr("paid in parts: %1 days late on average, weighted by amount")
                         .arg(format.decimal(*row.fairLateness, 1)));
    if (!row.isInWindow && row.verdict == InvoiceMark::Open)
        parts.append(Why::tr("due before the time looked at"));
    return parts.join(QStringLiteral("; "));
}

Tone verdictTone(const InvoiceEvidence &row)
{
    if (row.exclusion)
        return Tone::Quiet;
    switch (row.verdict) {
    case InvoiceMark::OnTime:
        return Tone::Good;
    case InvoiceMark::Late:
        return Tone::Warning;
    case InvoiceMark::Open:
        return Tone::Bad;
    case InvoiceMark::NotDue:
    case InvoiceMark::Unknown:
    case InvoiceMark::Credited:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QString dueText(const LedgerInvoice &invoice, const CellFormat &format)
{
    const QString date = format.date(invoice.dueOn.toQDate());
    return invoice.dueDateMissing ? Why::tr("%1 (none in UISP)", "a day that stands in for the due date").arg(date)
                                  : date;
}

WhyRow invoiceRow(const InvoiceEvidence &row, bool counts, const PatternRules &rules, const CellFormat &format)
{
    const LedgerInvoice &invoice = row.invoice;
    const std::optional<int> late = row.daysLate();
    const std::optional<CalendarDate> settled = row.settledOn();
    const QString number =
        invoice.number.isEmpty() ? QLatin1Char('#') + QString::number(invoice.id) : singleLine(invoice.number);
    return {{countsMark(counts), number, format.date(invoice.createdOn.toQDate()), dueText(invoice, format),
             settled ? format.date(settled->toQDate()) : QString(),
             format.moneyWithCode({invoice.total, invoice.currency}), late ? format.integer(*late) : QString(),
             verdictText(row, rules, format), coversText(invoice, format)},
            counts,
            invoice.id,
            verdictTone(row)};
}

void addInvoices(WhyText &text, const PatternEvidence &evidence, Figure figure, const CellFormat &format)
{
    const auto title = [](const char *key) { return columnTitle(TableId::Invoices, QLatin1String(key)).title; };
    text.columns = {Why::tr("Counts", "heading: whether an invoice counts"),
                    title("invoice_number"),
                    title("created_date"),
                    title("due_date"),
                    title("settled_date"),
                    title("total_amount"),
                    title("days_late"),
                    Why::tr("Verdict", "heading: what an invoice is judged to be"),
                    Why::tr("Covered by")};
    text.numberColumns = {5, 6};
    text.verdictColumn = 7;
    const std::vector<RecordId> &behind = evidence.of(figure).invoices;
    for (const InvoiceEvidence &row : evidence.invoices)
        text.rows.push_back(invoiceRow(row, holds(behind, row.invoice.id), evidence.rules, format));
}

void addPayments(WhyText &text, const PatternEvidence &evidence, Figure figure, const CellFormat &format)
{
    const auto title = [](const char *key) { return columnTitle(TableId::Payments, QLatin1String(key)).title; };
    text.columns = {Why::tr("Counts", "heading: whether an invoice counts"), Why::tr("Payment"), title("date"),
                    title("amount"), Why::tr("Verdict", "heading: what an invoice is judged to be")};
    text.numberColumns = {3};
    text.verdictColumn = 4;
    const std::vector<RecordId> &behind = evidence.of(figure).payments;
    for (const LedgerPayment &payment : evidence.payments) {
        const bool counts = holds(behind, payment.id);
        text.rows.push_back(
            {{countsMark(counts), QLatin1Char('#') + QString::number(payment.id),
              format.date(payment.createdOn.toQDate()), format.moneyWithCode({payment.amount, payment.currency}),
              payment.isCustomerMoney ? Why::tr("paid by the customer") : Why::tr("courtesy credit")},
             counts,
             std::nullopt,
             payment.isCustomerMoney ? Tone::Plain : Tone::Quiet});
    }
}

/// %1: the day of reckoning. %2: the first day that counts.
QString reckonedOver(Figure figure)
{
    if (figure == Figure::AveragePayment)
        return Why::tr("Reckoned on %1 over what was paid from %2 on.");
    if (figure == Figure::LastPayment)
        return Why::tr("Reckoned on %1 over all payments; those before %2 are not listed, the newest one apart.");
    return Why::tr("Reckoned on %1 over what was due from %2 on.");
}

QStringList remarksOf(const PatternEvidence &evidence, Figure figure, const CellFormat &format)
{
    const PaymentPattern &pattern = evidence.pattern;
    QStringList remarks;
    if (figure == Figure::Risk)
        remarks.append(singleLine(format.sentence(pattern.reason), 1000));
    if (figure == Figure::Trend && !isTrendShown(pattern.riskClass))
        remarks.append(Why::tr("The tables show no trend of a customer who never paid anything."));
    if (const QString marks = marksInWords(marksText(pattern.lastInvoices)); !marks.isEmpty())
        remarks.append(Why::tr("The last invoices. %1", "then a list: Newest first: late, on time").arg(marks));
    remarks.append(
        reckonedOver(figure).arg(format.date(pattern.asOf.toQDate()), format.date(evidence.windowFrom.toQDate())));
    return remarks;
}

QString captionOf(const WhyText &text, Figure figure, const CellFormat &format)
{
    const QString counting = format.integer(std::ranges::count(text.rows, true, &WhyRow::counts));
    const QString all = format.integer(qint64(text.rows.size()));
    if (text.rows.empty())
        return isAboutPayments(figure) ? Why::tr("There are no payments in that time.")
                                       : Why::tr("There are no invoices in that time.");
    return isAboutPayments(figure) ? Why::tr("Payments that count for this figure: %1 of %2").arg(counting, all)
                                   : Why::tr("Invoices that count for this figure: %1 of %2").arg(counting, all);
}

QString copiedLine(const QStringList &cells)
{
    QStringList harmless;
    for (const QString &cell : cells)
        harmless.append(harmlessCell(cell));
    return harmless.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

WhyText whyText(const QString &customerName, const PatternEvidence &evidence, Figure figure, const CellFormat &format)
{
    WhyText text;
    text.heading = Why::tr("%1 · %2: %3", "customer, figure, value")
                       .arg(isolated(singleLine(customerName, 200)), figureTitle(figure),
                            figureText(evidence.pattern, figure, format));
    text.formula = formulaText(evidence, figure, ShownFormulaNumbers(format));
    text.remarks = remarksOf(evidence, figure, format);
    if (isAboutPayments(figure))
        addPayments(text, evidence, figure, format);
    else
        addInvoices(text, evidence, figure, format);
    std::ranges::stable_partition(text.rows, &WhyRow::counts);
    text.caption = captionOf(text, figure, format);
    return text;
}

QString copiedRows(const WhyText &text, const std::vector<size_t> &rows)
{
    QString copied = copiedLine(text.columns);
    for (const size_t row : rows)
        copied += copiedLine(text.rows[row].cells);
    return copied;
}

QString copiedText(const WhyText &text)
{
    std::vector<size_t> all(text.rows.size());
    std::iota(all.begin(), all.end(), size_t(0));
    const QStringList head = QStringList{text.heading, text.formula} + text.remarks + QStringList{text.caption};
    return head.join(QLatin1Char('\n')) + QLatin1Char('\n') + copiedRows(text, all);
}

} // namespace freshet
