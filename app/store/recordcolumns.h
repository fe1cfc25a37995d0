// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "store/coversums.h"
#include "store/customerflags.h"

/// Each record's columns, once: hashing, binding and the list of column names all walk the same description.
/// `sink(name, value)` takes a value as UISP sent it; `sink.derived(name, function)` takes one that follows from those
/// and so stays out of the hash. When a derived value is computed in a new way, raise rowFormat: every row then counts
/// as changed at the next refresh and is written again.
namespace freshet {

/// 1 was the first, and bad: a hash that begins with it cannot tell "of customer 1" from "of nobody".
inline constexpr quint64 rowFormat = 2;

template<typename Sink>
void describe(Sink &sink, const Customer &row)
{
    sink.derived("name", [&row] { return displayName(row); });
    sink("user_ident", row.userIdent);
    sink("is_company", row.isCompany);
    sink("is_lead", row.isLead);
    sink("is_archived", row.isArchived);
    sink("is_active", row.isActive);
    sink.derived("is_vip", [&row] { return isVip(row); });
    sink.derived("grace_payment_date", [&row] {
        const QString grace = gracePaymentDate(row);
        return grace.isNull() ? std::nullopt : std::optional(grace);
    });
    sink("first_name", row.firstName);
    sink("last_name", row.lastName);
    sink("company_name", row.companyName);
    sink("organization_id", row.organizationId);
    sink("currency", row.currency);
    sink("account_balance", row.accountBalance);
    sink("account_credit", row.accountCredit);
    sink("account_outstanding", row.accountOutstanding);
    sink("has_overdue", row.hasOverdueInvoice);
    sink("has_suspended", row.hasSuspendedService);
    sink("registered_on", row.registeredOn);
    sink("address", row.address);
    sink("note", row.note);
    sink("contacts", row.contacts);
    sink("tags", row.tags);
    sink("attributes", row.attributes);
    sink.derived("search_text", [&row] { return searchText(row); });
}

template<typename Sink>
void describe(Sink &sink, const Service &row)
{
    sink("customer_id", row.customerId);
    sink("status", qint64(row.status));
    sink("name", row.name);
    sink("plan_name", row.planName);
    sink("currency", row.currency);
    sink("price", row.price);
    sink("billing_amount", row.billingAmount);
    sink("period_months", qint64(row.periodMonths));
    sink("active_from", row.activeFrom);
    sink("active_to", row.activeTo);
    sink("suspension_reason_id", row.suspensionReasonId);
}

template<typename Sink>
void describe(Sink &sink, const Invoice &row)
{
    sink("customer_id", row.customerId);
    sink("organization_id", row.organizationId);
    sink("number", row.number);
    sink("status", qint64(row.status));
    sink("is_proforma", row.isProforma);
    sink("proforma_invoice_id", row.proformaInvoiceId);
    sink("generated_invoice_id", row.generatedInvoiceId);
    sink("is_uncollectible", row.isUncollectible);
    sink("created_on", row.createdOn);
    sink("due_on", row.dueOn);
    sink("currency", row.currency);
    sink("total", row.total);
    sink("paid", row.paid);
    sink("remaining", row.remaining);
    sink("covers", row.covers);
    sink.derived("cover_sum", [&row] { return coverSum(row); });
    sink.derived("cover_mark", [&row] { return coverMarks(row); });
}

template<typename Sink>
void describe(Sink &sink, const Payment &row)
{
    sink("customer_id", row.customerId);
    sink("method_id", row.methodId);
    sink("created_on", row.createdOn);
    sink("currency", row.currency);
    sink("amount", row.amount);
    sink("unallocated", row.unallocated);
    sink("note", row.note);
    sink("provider_name", row.providerName);
    sink("provider_payment_id", row.providerPaymentId);
    sink("covers", row.covers);
    sink.derived("cover_sum", [&row] { return coverSum(row); });
    sink.derived("cover_mark", [&row] { return coverMarks(row); });
}

template<typename Sink>
void describe(Sink &sink, const Refund &row)
{
    sink("customer_id", row.customerId);
    sink("method_id", row.methodId);
    sink("created_on", row.createdOn);
    sink("currency", row.currency);
    sink("amount", row.amount);
    sink("note", row.note);
    sink("covers", row.covers);
}

template<typename Sink>
void describe(Sink &sink, const CreditNote &row)
{
    sink("customer_id", row.customerId);
    sink("number", row.number);
    sink("created_on", row.createdOn);
    sink("currency", row.currency);
    sink("total", row.total);
    sink("covers", row.covers);
}

/// Whose row it is: none for a payment or refund that is not attached to anybody.
[[nodiscard]] inline std::optional<RecordId> customerOf(const Customer &row)
{
    return row.id;
}
template<typename Row>
[[nodiscard]] std::optional<RecordId> customerOf(const Row &row)
{
    return row.customerId;
}

} // namespace freshet
