// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/evidencejson.h"

#include "analysis/figureformula.h"

#include <QJsonArray>

namespace freshet::cli {

namespace {

QJsonValue dateJson(const std::optional<CalendarDate> &date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue(QJsonValue::Null);
}

QJsonValue wordJson(const QString &word)
{
    return word.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(word);
}

QJsonArray idsJson(const std::vector<RecordId> &ids)
{
    QJsonArray array;
    for (const RecordId id : ids)
        array.append(id);
    return array;
}

/// One kind of value after the other, as JSON knows them.
struct ValueJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(int count) const { return count; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const Money &money) const { return decimalString(money); }
    QJsonValue operator()(CalendarDate date) const { return date.toIso(); }
    QJsonValue operator()(PaymentTrend trend) const { return trendWord(trend); }
    QJsonValue operator()(RiskClass risk) const { return riskWord(risk); }
};

QJsonObject figureJson(const PatternEvidence &evidence, const FigureEvidence &behind)
{
    const FigureValue value = figureValue(evidence.pattern, behind.figure);
    QJsonObject figure{{QStringLiteral("key"), figureKey(behind.figure)},
                       {QStringLiteral("value"), std::visit(ValueJson(), value)},
                       {QStringLiteral("formula"), formulaText(evidence, behind.figure, PlainFormulaNumbers())},
                       {QStringLiteral("invoices"), idsJson(behind.invoices)},
                       {QStringLiteral("payments"), idsJson(behind.payments)}};
    if (const Money *money = std::get_if<Money>(&value))
        figure.insert(QStringLiteral("currency"), money->currency.code());
    return figure;
}

QJsonObject coverJson(const LedgerCover &cover, const Currency &currency)
{
    return {{QStringLiteral("amount"), decimalString(cover.amount, currency.digits())},
            {QStringLiteral("effective_date"), cover.effectiveOn.toIso()},
            {QStringLiteral("is_customer_money"), cover.isCustomerMoney},
            {QStringLiteral("source"), cover.isCreditNote ? QStringLiteral("credit_note") : QStringLiteral("payment")},
            {QStringLiteral("source_id"), cover.sourceId}};
}

QJsonArray coversJson(const LedgerInvoice &invoice)
{
    QJsonArray covers;
    for (const LedgerCover &cover : invoice.covers)
        covers.append(coverJson(cover, invoice.currency));
    return covers;
}

/// What was judged; all of it missing where nothing was.
void addVerdict(QJsonObject &json, const InvoiceEvidence &row)
{
    const std::optional<int> late = row.daysLate();
    const bool isJudged = !row.exclusion;
    json.insert(QStringLiteral("verdict"), isJudged ? verdictWord(row.verdict) : QStringLiteral("excluded"));
    json.insert(QStringLiteral("excluded_reason"), isJudged ? QJsonValue() : QJsonValue(exclusionWord(*row.exclusion)));
    json.insert(QStringLiteral("in_window"), row.isInWindow);
    json.insert(QStringLiteral("settled_date"), dateJson(row.settledOn()));
    json.insert(QStringLiteral("days_late"), late ? QJsonValue(*late) : QJsonValue());
    json.insert(QStringLiteral("fair_days_late"), row.fairLateness ? QJsonValue(*row.fairLateness) : QJsonValue());
    json.insert(QStringLiteral("is_missed"), row.missed != MissedReason::NotMissed);
    json.insert(QStringLiteral("missed_reason"), wordJson(missedWord(row.missed)));
    json.insert(QStringLiteral("remaining_amount"),
                isJudged ? QJsonValue(decimalString(row.settlement.openBalance, row.invoice.currency.digits()))
                         : QJsonValue());
}

QJsonObject invoiceJson(const InvoiceEvidence &row)
{
    const LedgerInvoice &invoice = row.invoice;
    QJsonObject json{{QStringLiteral("id"), invoice.id},
                     {QStringLiteral("invoice_number"), wordJson(invoice.number)},
                     {QStringLiteral("created_date"), invoice.createdOn.toIso()},
                     {QStringLiteral("due_date"), invoice.dueOn.toIso()},
                     {QStringLiteral("is_due_date_missing"), invoice.dueDateMissing},
                     {QStringLiteral("total_amount"), decimalString(invoice.total, invoice.currency.digits())},
                     {QStringLiteral("currency"), invoice.currency.code()},
                     {QStringLiteral("covers"), coversJson(invoice)}};
    addVerdict(json, row);
    return json;
}

QJsonObject paymentJson(const LedgerPayment &payment)
{
    return {{QStringLiteral("id"), payment.id},
            {QStringLiteral("date"), payment.createdOn.toIso()},
            {QStringLiteral("amount"), decimalString(payment.amount, payment.currency.digits())},
            {QStringLiteral("currency"), payment.currency.code()},
            {QStringLiteral("is_customer_money"), payment.isCustomerMoney}};
}

} // namespace

QJsonObject evidenceJson(const PatternEvidence &evidence)
{
    QJsonArray figures;
    for (const FigureEvidence &behind : evidence.figures)
        figures.append(figureJson(evidence, behind));
    QJsonArray invoices;
    for (const InvoiceEvidence &row : evidence.invoices)
        invoices.append(invoiceJson(row));
    QJsonArray payments;
    for (const LedgerPayment &payment : evidence.payments)
        payments.append(paymentJson(payment));
    return {{QStringLiteral("as_of"), evidence.pattern.asOf.toIso()},
            {QStringLiteral("window_from"), evidence.windowFrom.toIso()},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("invoices"), invoices},
            {QStringLiteral("payments"), payments}};
}

} // namespace freshet::cli
