// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findingtext.h"

#include "domain/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

namespace freshet {

namespace {

constexpr QLatin1String context("freshet::Finding");

/// In the sentences, %1 is what the documents say, %2 what the row says, and %3 to %5 are the finding's parameters.
struct Text
{
    AuditRule rule;
    const char *part; ///< empty: any
    const char *sentence;
    const char *advice;
    std::optional<Entity> entity{}; ///< of the finding's row; nothing: any
};

constexpr const char *compareAccount = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Compare the account with its invoices and payments in UISP before you suspend anything.");
constexpr const char *mendInvoice = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Open the invoice in UISP and put its payments right; ask for no money until then.");
constexpr const char *attachAgain = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Detach it in UISP and attach it again, so that its parts are reckoned anew.");
constexpr const char *mendAttribute = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Correct the custom attribute of the customer in UISP; suspend nobody until then.");
constexpr const char *mendDueDate =
    QT_TRANSLATE_NOOP("freshet::Finding", "Correct the due date of the invoice in UISP.");
constexpr const char *goByInvoices = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Go by the invoices: UISP's own mark is put right by a job that runs now and then.");
constexpr const char *whoChanged =
    QT_TRANSLATE_NOOP("freshet::Finding", "Ask who changed it: what was issued should be voided and written anew.");
constexpr const char *whoRebooked = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Ask who changed it: a payment that was booked wrongly should be deleted and entered anew.");
constexpr const char *checkOwner = QT_TRANSLATE_NOOP(
    "freshet::Finding", "Check in UISP whose row it is; amounts of two currencies are never added up.");
constexpr const char *whoDeleted =
    QT_TRANSLATE_NOOP("freshet::Finding", "If nobody meant to delete it, look into UISP's log for who did.");
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
    {AuditRule::Status, "partial_unpaid",
     QT_TRANSLATE_NOOP("freshet::Finding", "Invoice %3 is marked as partially paid, but nothing of it is paid."),
     mendInvoice},
    {AuditRule::Status, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "Invoice %3 is marked as partially paid, but nothing of it is open."),
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
     QT_TRANSLATE_NOOP("freshet::Finding", "End the suspension in UISP, or set the reason that really applies.")},
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
     QT_TRANSLATE_NOOP("freshet::Finding", "This invoice is in %2, but the customer's account is in %1."), checkOwner,
     Entity::Invoice},
    {AuditRule::RowCurrency, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "This payment is in %2, but the customer's account is in %1."), checkOwner,
     Entity::Payment},
    {AuditRule::RowCurrency, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "This refund is in %2, but the customer's account is in %1."), checkOwner,
     Entity::Refund},
    {AuditRule::RowCurrency, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "This credit note is in %2, but the customer's account is in %1."),
     checkOwner, Entity::CreditNote},
    {AuditRule::RowCurrency, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "This service is in %2, but the customer's account is in %1."), checkOwner,
     Entity::Service},
    {AuditRule::GoneRow, "", QT_TRANSLATE_NOOP("freshet::Finding", "UISP no longer has the invoice \"%3\"."),
     whoDeleted, Entity::Invoice},
    {AuditRule::GoneRow, "", QT_TRANSLATE_NOOP("freshet::Finding", "UISP no longer has the payment \"%3\"."),
     whoDeleted, Entity::Payment},
    {AuditRule::GoneRow, "", QT_TRANSLATE_NOOP("freshet::Finding", "UISP no longer has the refund \"%3\"."), whoDeleted,
     Entity::Refund},
    {AuditRule::GoneRow, "", QT_TRANSLATE_NOOP("freshet::Finding", "UISP no longer has the credit note \"%3\"."),
     whoDeleted, Entity::CreditNote},
    {AuditRule::GoneRow, "", QT_TRANSLATE_NOOP("freshet::Finding", "UISP no longer has the service \"%3\"."),
     whoDeleted, Entity::Service},
    {AuditRule::GoneRow, "", QT_TRANSLATE_NOOP("freshet::Finding", "UISP no longer has the customer \"%3\"."),
     whoDeleted, Entity::Customer},
    {AuditRule::ChangedContent, "customer_id",
     QT_TRANSLATE_NOOP(
         "freshet::Finding",
         "The invoice was moved from customer %1 to customer %2 after it was issued, without a new date."),
     whoChanged},
    {AuditRule::ChangedContent, "number",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The number of the invoice was changed from %1 to %2 after it was issued, without a new date."),
     whoChanged},
    {AuditRule::ChangedContent, "method_id",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The method of the payment was changed after it was booked, without a new date."),
     whoRebooked},
    {AuditRule::ChangedContent, "currency",
     QT_TRANSLATE_NOOP(
         "freshet::Finding",
         "The currency of the invoice was changed from %1 to %2 after it was issued, without a new date."),
     whoChanged, Entity::Invoice},
    {AuditRule::ChangedContent, "",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The amount of the invoice was changed from %1 to %2 after it was issued, without a new date."),
     whoChanged, Entity::Invoice},
    {AuditRule::ChangedContent, "currency",
     QT_TRANSLATE_NOOP(
         "freshet::Finding",
         "The currency of the payment was changed from %1 to %2 after it was booked, without a new date."),
     whoRebooked, Entity::Payment},
    {AuditRule::ChangedContent, "",
     QT_TRANSLATE_NOOP("freshet::Finding",
                       "The amount of the payment was changed from %1 to %2 after it was booked, without a new date."),
     whoRebooked, Entity::Payment},
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

/// A cover's other end, whose kind `entity` is here, by what is wrong with it: %3 is its id, %4 whose it is.
constexpr Text coverTexts[] = {
    {AuditRule::CoverTarget, "another customer",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to invoice #%3, which is customer %4's."), attachAgain,
     Entity::Invoice},
    {AuditRule::CoverTarget, "nobody",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to invoice #%3, which is nobody's."), attachAgain,
     Entity::Invoice},
    {AuditRule::CoverTarget, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to invoice #%3, which UISP does not have."), attachAgain,
     Entity::Invoice},
    {AuditRule::CoverTarget, "another customer",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to payment #%3, which is customer %4's."), attachAgain,
     Entity::Payment},
    {AuditRule::CoverTarget, "nobody",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to payment #%3, which is nobody's."), attachAgain,
     Entity::Payment},
    {AuditRule::CoverTarget, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to payment #%3, which UISP does not have."), attachAgain,
     Entity::Payment},
    {AuditRule::CoverTarget, "another customer",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to credit note #%3, which is customer %4's."), attachAgain,
     Entity::CreditNote},
    {AuditRule::CoverTarget, "nobody",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to credit note #%3, which is nobody's."), attachAgain,
     Entity::CreditNote},
    {AuditRule::CoverTarget, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to credit note #%3, which UISP does not have."),
     attachAgain, Entity::CreditNote},
    {AuditRule::CoverTarget, "another customer",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to refund #%3, which is customer %4's."), attachAgain,
     Entity::Refund},
    {AuditRule::CoverTarget, "nobody",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to refund #%3, which is nobody's."), attachAgain,
     Entity::Refund},
    {AuditRule::CoverTarget, "",
     QT_TRANSLATE_NOOP("freshet::Finding", "%2 of it belong to refund #%3, which UISP does not have."), attachAgain,
     Entity::Refund},
};

/// A word may be a day, as it is kept: those rules compare days, or name one.
Sentence::Value wordOrDay(AuditRule rule, const QString &word)
{
    const bool mayBeDay =
        rule == AuditRule::DueDate || rule == AuditRule::DuplicatePayment || rule == AuditRule::Suspension;
    const auto day = mayBeDay ? CalendarDate::fromPrinted(word.toStdString()) : std::nullopt;
    return day ? Sentence::Value(*day) : Sentence::Value(word);
}

Sentence::Value side(const Finding &finding, const std::optional<qint64> &amount, const QString &word)
{
    return amount ? Sentence::Value(Money{*amount, finding.currency}) : wordOrDay(finding.rule, word);
}

bool isText(const Text &text, AuditRule rule, const QString &part, const QString &table)
{
    return text.rule == rule && (*text.part == '\0' || QLatin1String(text.part) == part) &&
           (!text.entity || entityKey(*text.entity) == table);
}

const Text &textOf(const Finding &finding)
{
    const auto found = [&finding](const auto &all, const QString &part, const QString &table) -> const Text & {
        const auto *text =
            std::ranges::find_if(all, [&](const Text &each) { return isText(each, finding.rule, part, table); });
        // A kind of row that the rule has no sentence for is worded like its nearest kin.
        return text == std::end(all) ? *std::ranges::find(all, finding.rule, &Text::rule) : *text;
    };
    if (finding.rule != AuditRule::CoverTarget)
        return found(texts, finding.part, entityKey(finding.entity));
    const bool isNobodys = finding.oursWord == QLatin1String("another customer") && finding.parameters.size() < 3;
    return found(coverTexts, isNobodys ? QStringLiteral("nobody") : finding.oursWord, finding.parameters.value(0));
}

} // namespace

Sentence findingSentence(const Finding &finding)
{
    const bool isCover = finding.rule == AuditRule::CoverTarget;
    const auto parameter = [&](qsizetype place) { return wordOrDay(finding.rule, finding.parameters.value(place)); };
    return Sentence({{QString(context),
                      QString::fromUtf8(textOf(finding).sentence),
                      {side(finding, finding.ours, finding.oursWord), side(finding, finding.uisp, finding.uispWord),
                       finding.parameters.value(isCover ? 1 : 0), parameter(isCover ? 2 : 1), parameter(2)}}});
}

Sentence findingAdvice(const Finding &finding)
{
    return Sentence({{QString(context), QString::fromUtf8(textOf(finding).advice)}});
}

} // namespace freshet
