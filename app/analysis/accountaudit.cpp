// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditsteps.h"
#include "analysis/graceday.h"
#include "analysis/vipmark.h"

#include <algorithm>

namespace freshet {

namespace {

/// What UISP adds up in accountOutstanding: open amounts of issued documents, unpaid pro-formas with them.
bool isOwed(const Invoice &invoice)
{
    return invoice.remaining > 0 && invoice.status != InvoiceStatus::Draft && invoice.status != InvoiceStatus::Void;
}

bool isUnused(const Payment &payment)
{
    return payment.unallocated != 0;
}

/// The sum of the rows that `counts` picks; nothing when one of them has another currency.
template<typename Row, typename Counts>
std::optional<qint64> sumOf(const std::vector<Row> &rows, const Currency &currency, qint64 Row::*amount, Counts counts)
{
    qint64 sum = 0;
    for (const Row &row : rows) {
        if (!counts(row))
            continue;
        if (row.currency != currency)
            return std::nullopt;
        sum += row.*amount;
    }
    return sum;
}

void compareSum(const AuditInput &input, AuditRule rule, qint64 uisp, std::optional<qint64> ours,
                std::vector<Finding> &findings)
{
    if (!ours || *ours == uisp)
        return;
    Finding finding =
        findingAt(input, rule, Entity::Customer, input.account.customerId, input.account.customer->currency);
    finding.ours = ours;
    finding.uisp = uisp;
    findings.push_back(std::move(finding));
}

void addUnreadable(const AuditInput &input, const QString &part, const QString &value, std::vector<Finding> &findings)
{
    Finding finding = findingAt(input, AuditRule::UnreadableFlag, Entity::Customer, input.account.customerId);
    finding.part = part;
    finding.uispWord = value;
    finding.parameters = {value};
    findings.push_back(std::move(finding));
}

void auditAttributes(const AuditInput &input, std::vector<Finding> &findings)
{
    const CustomerFlagKeys &keys = input.settings.flags;
    for (const AttributeValue &attribute : input.account.customer->attributes) {
        const QString value = attribute.value.trimmed();
        if (attribute.key == keys.vipAttribute && !isVipReadable(value))
            addUnreadable(input, QStringLiteral("vip"), value, findings);
        if (attribute.key == keys.graceAttribute && !value.isEmpty() && !graceDay(value, input.today))
            addUnreadable(input, QStringLiteral("grace"), value, findings);
    }
}

/// Whether money moved so lately that UISP may not have looked at the mark since.
bool movedLately(const CustomerAccount &account, CalendarDate today)
{
    const auto isLate = [today](const auto &row) { return today - row.createdOn <= overdueFlagLagDays; };
    return std::ranges::any_of(account.payments, isLate) || std::ranges::any_of(account.creditNotes, isLate) ||
           std::ranges::any_of(account.invoices, isLate);
}

/// Open and due today or before, pro-formas too: UISP's own mark may count from the due day.
bool mayCountAsOverdue(const Invoice &invoice, CalendarDate today)
{
    const bool isOpen = invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
    return isOpen && invoice.dueOn.value_or(invoice.createdOn) <= today;
}

void auditOverdueFlag(const AuditInput &input, std::vector<Finding> &findings)
{
    const CustomerAccount &account = input.account;
    const Customer &customer = *account.customer;
    if (!account.isComplete || customer.isArchived || customer.isLead || customer.currency.isEmpty())
        return;
    qint64 overdue = 0;
    bool isLongOverdue = false;
    for (const Invoice &invoice : account.invoices) {
        if (isOverdueFor(invoice, input.today, 0) && invoice.currency == customer.currency)
            overdue += invoice.remaining;
        isLongOverdue =
            isLongOverdue || (isOverdueFor(invoice, input.today, overdueFlagLagDays) && !invoice.isUncollectible);
    }
    const bool mayBeOverdue =
        std::ranges::any_of(account.invoices, [&](const Invoice &i) { return mayCountAsOverdue(i, input.today); });
    const bool contradicts = customer.hasOverdueInvoice ? !mayBeOverdue : isLongOverdue;
    if (!contradicts || movedLately(account, input.today))
        return;
    Finding finding = findingAt(input, AuditRule::OverdueFlag, Entity::Customer, account.customerId, customer.currency);
    finding.part = customer.hasOverdueInvoice ? QStringLiteral("marked") : QStringLiteral("unmarked");
    finding.ours = overdue;
    finding.uispWord = customer.hasOverdueInvoice ? QStringLiteral("overdue") : QStringLiteral("not overdue");
    findings.push_back(std::move(finding));
}

} // namespace

bool isOverdueFor(const Invoice &invoice, CalendarDate today, int days)
{
    const bool isOpen = invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
    return isOpen && !invoice.isProforma && invoice.remaining > 0 &&
           today - invoice.dueOn.value_or(invoice.createdOn) > days;
}

void auditSums(const AuditInput &input, std::vector<Finding> &findings)
{
    const CustomerAccount &account = input.account;
    // A token that may not see accounts gets them without a currency.
    if (!account.customer || account.customer->currency.isEmpty())
        return;
    const Customer &customer = *account.customer;
    if (account.isComplete) {
        compareSum(input, AuditRule::Outstanding, customer.accountOutstanding,
                   sumOf(account.invoices, customer.currency, &Invoice::remaining, isOwed), findings);
        compareSum(input, AuditRule::Credit, customer.accountCredit,
                   sumOf(account.payments, customer.currency, &Payment::unallocated, isUnused), findings);
    }
    compareSum(input, AuditRule::Balance, customer.accountBalance, customer.accountCredit - customer.accountOutstanding,
               findings);
}

void auditFlags(const AuditInput &input, std::vector<Finding> &findings)
{
    if (!input.account.customer)
        return;
    auditAttributes(input, findings);
    auditOverdueFlag(input, findings);
}

void auditCurrencies(const AuditInput &input, std::vector<Finding> &findings)
{
    if (!input.account.customer || input.account.customer->currency.isEmpty())
        return;
    const Currency &own = input.account.customer->currency;
    const auto compare = [&](Entity entity, const auto &rows) {
        for (const auto &row : rows) {
            if (row.currency.isEmpty() || row.currency == own)
                continue;
            Finding finding = findingAt(input, AuditRule::RowCurrency, entity, row.id);
            finding.oursWord = own.code();
            finding.uispWord = row.currency.code();
            findings.push_back(std::move(finding));
        }
    };
    compare(Entity::Service, input.account.services);
    compare(Entity::Invoice, input.account.invoices);
    compare(Entity::Payment, input.account.payments);
    compare(Entity::Refund, input.account.refunds);
    compare(Entity::CreditNote, input.account.creditNotes);
}

} // namespace freshet
