// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findingtext.h"

#include "domain/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace freshet {

namespace {

/// In the sentences, %1 is what the documents say, %2 what the row says, %3 to %5 are the finding's parameters and %9
/// is the word for its row.
struct Text
{
    AuditRule rule;
    const char *part; ///< empty: any
    const char *sentence;
    const char *advice;
};

constexpr const char *compareAccount = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Compare the account with its invoices and payments in UISP before you suspend anything.");
constexpr const char *mendInvoice = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Open the invoice in UISP and put its payments right; ask for no money until then.");
constexpr const char *attachAgain = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Detach the payment in UISP and attach it again, so that its parts are reckoned anew.");
constexpr const char *mendAttribute = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Correct the custom attribute of the customer in UISP; suspend nobody until then.");
constexpr const char *mendDueDate =
    QT_TRANSLATE_NOOP("freshet::Finding", "Correct the due date of the invoice in UISP.");
constexpr const char *goByInvoices = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Go by the invoices: UISP's own mark is put right by a job that runs now and then.");
constexpr const char *whoChanged =
    QT_TRANSLATE_NOOP("freshet::Finding", "Ask who changed it: what was issued should be voided and written anew.");
constexpr const char *onlyInforms =
    QT_TRANSLATE_NOOP("freshet::Finding", "For information only: UISP does not document how it reckons its dashboard.");

constexpr Text texts[] = {
    {AuditRule::Outstanding, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "UISP says that the customer owes %2, but the open invoices add up to %1."),
     compareAccount},
    {AuditRule::Credit, "",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "UISP says that the customer has a credit of %2, but the unused payments add up to %1."),
     compareAccount},
    {AuditRule::Balance, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "UISP says that the balance is %2, but credit less what is owed is %1."),
     compareAccount},
    {AuditRule::Status, "void",
     QT_TRANSLATE_NOOP("freshet::Finding", "Invoice %3 is void, but payments of %1 are still put against it."),
     mendInvoice},
    {AuditRule::Status, "paid",
     QT_TRANSLATE_NOOP("freshet::Finding", "Invoice %3 is marked as paid, but %1 of it are open."), mendInvoice},
    {AuditRule::Status, "unpaid",
     QT_TRANSLATE_NOOP("freshet::Finding", "Invoice %3 is marked as unpaid, but %1 of it are open."), mendInvoice},
    {AuditRule::Status, "",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "Invoice %3 is marked as partially paid, but all of it is paid, or nothing."),
     mendInvoice},
    {AuditRule::InvoiceAmounts, "",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The total of invoice %3 is %2, but what is paid and what is open add up to %1."),
     mendInvoice},
    {AuditRule::PaymentParts, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "The payment is of %2, but its parts add up to %1."), attachAgain},
    {AuditRule::CoveredTooMuch, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "Payments of %1 are put against invoice %3, whose total is %2."),
     mendInvoice},
    {AuditRule::OverdueFlag, "marked",
     QT_TRANSLATE_NOOP("freshet::Finding", "UISP marks the customer as overdue, but no invoice is."), goByInvoices},
    {AuditRule::OverdueFlag, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "UISP does not mark the customer as overdue, but %1 are."), goByInvoices},
    {AuditRule::Suspension, "active",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "%1 are overdue, the oldest invoice since %4, but the service \"%3\" is active."),
     QT_TRANSLATE_NOOP("freshet::Finding", "Decide in the worklist whether the service is to be suspended.")},
    {AuditRule::Suspension, "",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The service \"%3\" is suspended for unpaid invoices, but nothing is overdue."),
     QT_TRANSLATE_NOOP("freshet::Finding", "End the suspension in UISP, or give it the reason that it has.")},
    {AuditRule::SuspendedArchived, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "The service \"%3\" is suspended, but the customer is archived."),
     QT_TRANSLATE_NOOP("freshet::Finding", "End the service in UISP, or restore the customer.")},
    {AuditRule::DuplicatePayment, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "The payment of %2 looks like payment %3 of %4 entered twice."),
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "Ask whether the customer paid twice; if not, delete one of the payments in UISP.")},
    {AuditRule::DuplicateNumber, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "Invoice number %3 was given twice, to the invoices %1 and %2."),
     QT_TRANSLATE_NOOP("freshet::Finding", "Give one of the two invoices another number in UISP.")},
    {AuditRule::DueDate, "missing", QT_TRANSLATE_NOOP("freshet::Finding", "Invoice %3 of %1 has no due date."),
     mendDueDate},
    {AuditRule::DueDate, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "Invoice %3 was due on %2, before it was written on %1."), mendDueDate},
    {AuditRule::RowCurrency, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "This %9 is in %2, but the customer's account is in %1."),
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "Check in UISP whose row it is; amounts of two currencies are never added up.")},
    {AuditRule::GoneRow, "", QT_TRANSLATE_NOOP("freshet::Finding", "UISP no longer has the %9 \"%3\"."),
     QT_TRANSLATE_NOOP("freshet::Finding", "If nobody meant to delete it, look into UISP's log for who did.")},
    {AuditRule::ChangedContent, "customer_id",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The %9 was moved from customer %1 to customer %2 after it was issued, without a new date."),
     whoChanged},
    {AuditRule::ChangedContent, "currency",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The currency of the %9 was changed from %1 to %2 after it was issued, without a new date."),
     whoChanged},
    {AuditRule::ChangedContent, "number",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The number of the %9 was changed from %1 to %2 after it was issued, without a new date."),
     whoChanged},
    {AuditRule::ChangedContent, "method_id",
     QT_TRANSLATE_NOOP("freshet::Finding", "The method of the %9 was changed after it was booked, without a new date."),
     whoChanged},
    {AuditRule::ChangedContent, "",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The amount of the %9 was changed from %1 to %2 after it was issued, without a new date."),
     whoChanged},
    {AuditRule::Overview, "total_due",
     QT_TRANSLATE_NOOP("freshet::Finding", "UISP's dashboard says that %2 are due; the open invoices add up to %1."),
     onlyInforms},
    {AuditRule::Overview, "total_overdue",
     QT_TRANSLATE_NOOP("freshet::Finding", "UISP's dashboard says that %2 are overdue; the invoices add up to %1."),
     onlyInforms},
    {AuditRule::Overview, "overdue_customers",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "Customers with overdue invoices: UISP's dashboard counts %2, the invoices give %1."),
     onlyInforms},
    {AuditRule::Overview, "",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "Customers with a suspended service: UISP's dashboard counts %2, the services give %1."),
     onlyInforms},
    {AuditRule::UnreadableFlag, "vip",
     QT_TRANSLATE_NOOP("freshet::Finding", "Whether the customer is VIP cannot be read from \"%3\"."), mendAttribute},
    {AuditRule::UnreadableFlag, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "Until when payment may wait cannot be read from \"%3\"."), mendAttribute},
    {AuditRule::RefundSize, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "The refund is of %2, but the payment that it came from had %1 left."),
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "Open the refund in UISP and compare it with the payment that it came from.")},
};

/// A cover's other end, by what is wrong with it: %3 is its id, %5 the word for it, %4 whose it is.
constexpr Text coverTexts[] = {
    {AuditRule::CoverTarget, "another customer",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of this %9 belong to the %5 #%3, which is customer %4's."), attachAgain},
    {AuditRule::CoverTarget, "nobody",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of this %9 belong to the %5 #%3, which is nobody's."), attachAgain},
    {AuditRule::CoverTarget, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of this %9 belong to the %5 #%3, which UISP does not have."),
     attachAgain},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("freshet::Finding", text);
}

QString recordWord(const QString &entity)
{
    static constexpr std::pair<Entity, const char *> words[] = {
        {Entity::Invoice, QT_TRANSLATE_NOOP("freshet::Finding", "invoice")},
        {Entity::Payment, QT_TRANSLATE_NOOP("freshet::Finding", "payment")},
        {Entity::Refund, QT_TRANSLATE_NOOP("freshet::Finding", "refund")},
        {Entity::CreditNote, QT_TRANSLATE_NOOP("freshet::Finding", "credit note")},
        {Entity::Service, QT_TRANSLATE_NOOP("freshet::Finding", "service")},
        {Entity::Customer, QT_TRANSLATE_NOOP("freshet::Finding", "customer")}};
    const auto *found = std::ranges::find_if(words, [&](const auto &word) { return entityKey(word.first) == entity; });
    return found == std::end(words) ? entity : translated(found->second);
}

QString side(const Finding &finding, const std::optional<qint64> &amount, const QString &word)
{
    if (!amount)
        return word;
    return QStringLiteral("%1 %2").arg(decimalString(*amount, finding.currency.digits()), finding.currency.code());
}

/// Puts in all values at once, because a name from UISP may look like a placeholder, and by their own numbers, because
/// not every sentence has each.
QString filled(const QString &text, const std::array<QString, 10> &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == QLatin1Char('%') && i + 1 < text.size() && text[i + 1].isDigit();
        if (isPlace)
            result += values[size_t(text[++i].digitValue())];
        else
            result += text[i];
    }
    return result;
}

const Text &textOf(const Finding &finding)
{
    if (finding.rule == AuditRule::CoverTarget) {
        const QString wrong = finding.oursWord == QLatin1String("another customer") && finding.parameters.size() < 3
                                  ? QStringLiteral("nobody")
                                  : finding.oursWord;
        return *std::ranges::find_if(
            coverTexts, [&](const Text &text) { return *text.part == '\0' || QLatin1String(text.part) == wrong; });
    }
    return *std::ranges::find_if(texts, [&](const Text &text) {
        return text.rule == finding.rule && (*text.part == '\0' || QLatin1String(text.part) == finding.part);
    });
}

} // namespace

QString findingSentence(const Finding &finding)
{
    std::array<QString, 10> values;
    values[1] = side(finding, finding.ours, finding.oursWord);
    values[2] = side(finding, finding.uisp, finding.uispWord);
    const bool isCover = finding.rule == AuditRule::CoverTarget;
    values[3] = finding.parameters.value(isCover ? 1 : 0);
    values[4] = finding.parameters.value(isCover ? 2 : 1);
    values[5] = isCover ? recordWord(finding.parameters.value(0)) : finding.parameters.value(2);
    values[9] = recordWord(entityKey(finding.entity));
    return filled(translated(textOf(finding).sentence), values);
}

QString findingAdvice(const Finding &finding)
{
    return translated(textOf(finding).advice);
}

} // namespace freshet
