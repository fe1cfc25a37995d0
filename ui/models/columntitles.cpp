// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columntitles.h"

#include "store/portfolio.h"
#include "ui/models/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace freshet {

namespace {

struct Title
{
    const char *key;
    Phrase title;
    const char *explanation;
    int width;
};

constexpr Title Titles[] = {
    {"id", QT_TRANSLATE_NOOP("ColumnTitles", "ID"), "", 5},
    {"name", QT_TRANSLATE_NOOP("ColumnTitles", "Name"), "", 18},
    {"customer_id", QT_TRANSLATE_NOOP("ColumnTitles", "Customer ID"), "", 9},
    {"customer_name", QT_TRANSLATE_NOOP("ColumnTitles", "Customer"), "", 18},
    {"account_state", QT_TRANSLATE_NOOP3("ColumnTitles", "Account", "state of a customer"), "", 9},
    {"account_balance", QT_TRANSLATE_NOOP("ColumnTitles", "Balance"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Credit less what is owed; below zero the customer owes money"), 10},
    {"account_outstanding", QT_TRANSLATE_NOOP3("ColumnTitles", "Owing", "amount that a customer owes"), "", 10},
    {"account_credit", QT_TRANSLATE_NOOP3("ColumnTitles", "Credit", "amount in favour of a customer"), "", 9},
    {"currency", QT_TRANSLATE_NOOP("ColumnTitles", "Currency"), "", 6},
    {"oldest_overdue_days", QT_TRANSLATE_NOOP("ColumnTitles", "Days over"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Days since the oldest unpaid invoice was due"), 8},
    {"risk_class", QT_TRANSLATE_NOOP("ColumnTitles", "Risk"), "", 14},
    {"marks", QT_TRANSLATE_NOOP("ColumnTitles", "Last invoices"),
     QT_TRANSLATE_NOOP("ColumnTitles",
                       "Newest first. Full dot: paid on time; half dot: paid late; ring: open and overdue"),
     23},
    {"confirmed_at", QT_TRANSLATE_NOOP3("ColumnTitles", "As of", "how old the row is"),
     QT_TRANSLATE_NOOP("ColumnTitles", "How long ago UISP confirmed this row"), 6},
    {"gone_since", QT_TRANSLATE_NOOP("ColumnTitles", "Gone since"),
     QT_TRANSLATE_NOOP("ColumnTitles", "How long ago a refresh found that UISP no longer has this row"), 10},
    {"is_vip", QT_TRANSLATE_NOOP("ColumnTitles", "VIP"), "", 6},
    {"is_active", QT_TRANSLATE_NOOP("ColumnTitles", "May sign in"), "", 8},
    {"is_archived", QT_TRANSLATE_NOOP3("ColumnTitles", "Archived", "yes or no"), "", 9},
    {"is_lead", QT_TRANSLATE_NOOP3("ColumnTitles", "Lead", "somebody who is no customer yet: yes or no"), "", 6},
    {"has_overdue", QT_TRANSLATE_NOOP("ColumnTitles", "Overdue in UISP"), "", 10},
    {"is_overdue", QT_TRANSLATE_NOOP3("ColumnTitles", "Overdue", "yes or no"), "", 9},
    {"is_risky", QT_TRANSLATE_NOOP3("ColumnTitles", "Risky", "yes or no"), "", 7},
    {"grace_payment_date", QT_TRANSLATE_NOOP3("ColumnTitles", "Grace", "time given to pay"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Day of the month, or date, until which payment is awaited"), 11},
    {"services_active", QT_TRANSLATE_NOOP("ColumnTitles", "Active services"), "", 14},
    {"services_suspended", QT_TRANSLATE_NOOP("ColumnTitles", "Suspended services"), "", 17},
    {"invoice_number", QT_TRANSLATE_NOOP3("ColumnTitles", "Number", "of an invoice"), "", 11},
    {"created_date", QT_TRANSLATE_NOOP3("ColumnTitles", "Created", "date of an invoice"), "", 11},
    {"due_date", QT_TRANSLATE_NOOP3("ColumnTitles", "Due", "date by which an invoice is to be paid"), "", 11},
    {"settled_date", QT_TRANSLATE_NOOP3("ColumnTitles", "Settled", "date"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Day on which nothing was left to pay"), 11},
    {"total_amount", QT_TRANSLATE_NOOP3("ColumnTitles", "Total", "amount of an invoice"), "", 9},
    {"remaining_amount", QT_TRANSLATE_NOOP3("ColumnTitles", "Open", "amount still to pay"), "", 9},
    {"status", QT_TRANSLATE_NOOP("ColumnTitles", "Status"), "", 11},
    {"days_late", QT_TRANSLATE_NOOP("ColumnTitles", "Days late"),
     QT_TRANSLATE_NOOP("ColumnTitles", "From the due date to the settling day, or to today while it is open"), 7},
    {"date", QT_TRANSLATE_NOOP("ColumnTitles", "Date"), "", 11},
    {"amount", QT_TRANSLATE_NOOP("ColumnTitles", "Amount"), "", 9},
    {"credit_amount", QT_TRANSLATE_NOOP3("ColumnTitles", "Unused", "amount of a payment that pays no invoice yet"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The part that has not been put against an invoice yet"), 7},
    {"method", QT_TRANSLATE_NOOP3("ColumnTitles", "Method", "way of paying"), "", 13},
    {"covers", QT_TRANSLATE_NOOP3("ColumnTitles", "Pays", "heading over the invoices that a payment pays"), "", 12},
    {"note", QT_TRANSLATE_NOOP("ColumnTitles", "Note"), "", 16},
    {"provider", QT_TRANSLATE_NOOP3("ColumnTitles", "Provider", "of payments, such as a bank"), "", 18},
    {"service_name", QT_TRANSLATE_NOOP("ColumnTitles", "Service"), "", 16},
    {"plan_name", QT_TRANSLATE_NOOP3("ColumnTitles", "Plan", "tariff of a service"), "", 14},
    {"billing_amount", QT_TRANSLATE_NOOP3("ColumnTitles", "Billed", "price of a service"), "", 9},
    {"active_from", QT_TRANSLATE_NOOP3("ColumnTitles", "Active from", "date"), "", 11},
    {"on_time_payment_count", QT_TRANSLATE_NOOP3("ColumnTitles", "On time", "number of invoices"), "", 9},
    {"late_payment_count", QT_TRANSLATE_NOOP3("ColumnTitles", "Late", "number of invoices"), "", 7},
    {"open_overdue_count", QT_TRANSLATE_NOOP3("ColumnTitles", "Overdue", "number of invoices"), "", 9},
    {"missed_payment_count", QT_TRANSLATE_NOOP3("ColumnTitles", "Missed", "number of invoices"),
     QT_TRANSLATE_NOOP("ColumnTitles",
                       "Overdue for as long as the payment rules say, or overtaken by an invoice that fell due later"),
     9},
    {"on_time_ratio", QT_TRANSLATE_NOOP("ColumnTitles", "On time %"), "", 8},
    {"on_time_ratio_weighted", QT_TRANSLATE_NOOP("ColumnTitles", "On time % by value"), "", 17},
    {"avg_days_late", QT_TRANSLATE_NOOP("ColumnTitles", "Days late"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Average over settled invoices; on time counts as 0"), 7},
    {"avg_days_when_late", QT_TRANSLATE_NOOP("ColumnTitles", "Days when late"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Average over invoices that were settled late"), 14},
    {"weighted_days_late", QT_TRANSLATE_NOOP("ColumnTitles", "Days late by value"), "", 16},
    {"avg_days_late_incl_open", QT_TRANSLATE_NOOP("ColumnTitles", "Days late with open"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Average over settled and open overdue invoices"), 17},
    {"avg_payment_amount", QT_TRANSLATE_NOOP("ColumnTitles", "Average payment"), "", 15},
    {"last_payment_date", QT_TRANSLATE_NOOP("ColumnTitles", "Last payment"), "", 11},
    {"trend", QT_TRANSLATE_NOOP("ColumnTitles", "Trend"), "", 7},
    {"recent_bad", QT_TRANSLATE_NOOP("ColumnTitles", "Late lately"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Late or overdue among the invoices due last, as many as the payment rules say"),
     12},
    {"reason", QT_TRANSLATE_NOOP3("ColumnTitles", "Why", "heading over sentences that give the reason"), "", 38},
    {"oldest_overdue_invoice", QT_TRANSLATE_NOOP3("ColumnTitles", "Oldest overdue", "number of an invoice"), "", 15},
    {"at", QT_TRANSLATE_NOOP3("ColumnTitles", "When", "heading over times"),
     QT_TRANSLATE_NOOP("ColumnTitles", "How long ago the refresh ended that found the change"), 6},
    {"entity", QT_TRANSLATE_NOOP3("ColumnTitles", "What", "kind of row: customer, invoice, …"), "", 9},
    {"which", QT_TRANSLATE_NOOP3("ColumnTitles", "Which", "number or name of a row"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The number or name of the row that changed"), 13},
    {"kind", QT_TRANSLATE_NOOP3("ColumnTitles", "Change", "kind of change: added, changed, …"), "", 12},
    {"fields", QT_TRANSLATE_NOOP("ColumnTitles", "Old → new"),
     QT_TRANSLATE_NOOP("ColumnTitles", "What UISP said before and what it says since this refresh"), 42},
    {"snapshot", QT_TRANSLATE_NOOP("ColumnTitles", "Snapshot"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The number of the refresh that found the change"), 8},
    {"group", QT_TRANSLATE_NOOP3("ColumnTitles", "Group", "of the worklist"), "", 15},
    {"deadline", QT_TRANSLATE_NOOP("ColumnTitles", "Deadline"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The last day on which paying is in time"), 12},
    {"days_past", QT_TRANSLATE_NOOP("ColumnTitles", "Days past"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Days since the deadline, or how long it is until then"), 9},
    {"promised_on", QT_TRANSLATE_NOOP("ColumnTitles", "Promised by"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The day until which the customer promised to pay"), 12},
    {"next_contact", QT_TRANSLATE_NOOP("ColumnTitles", "Next contact"), "", 12},
    {"assignee", QT_TRANSLATE_NOOP("ColumnTitles", "Assigned to"), "", 12},
    {"phone", QT_TRANSLATE_NOOP("ColumnTitles", "Phone"), "", 16},
    {"history", QT_TRANSLATE_NOOP3("ColumnTitles", "How they pay", "heading over how customers paid so far"), "", 30},
    {"as_of", QT_TRANSLATE_NOOP3("ColumnTitles", "Reckoned on", "date"), "", 13},
    {"rule", QT_TRANSLATE_NOOP3("ColumnTitles", "Rule", "number of the rule of a finding"), "", 5},
    {"severity", QT_TRANSLATE_NOOP("ColumnTitles", "Severity"), "", 11},
    {"message", QT_TRANSLATE_NOOP("ColumnTitles", "What contradicts"), "", 40},
    {"ours_amount", QT_TRANSLATE_NOOP("ColumnTitles", "The documents say"), "", 15},
    {"uisp_amount", QT_TRANSLATE_NOOP("ColumnTitles", "UISP says"), "", 10},
    {"advice", QT_TRANSLATE_NOOP("ColumnTitles", "What to do"), "", 30},
    {"first_seen_at", QT_TRANSLATE_NOOP3("ColumnTitles", "First seen", "time"), "", 10},
    {"last_seen_at", QT_TRANSLATE_NOOP3("ColumnTitles", "Last seen", "time"), "", 10},
    {"resolved_at", QT_TRANSLATE_NOOP3("ColumnTitles", "Resolved", "time"), "", 10},
    {"acknowledged_at", QT_TRANSLATE_NOOP3("ColumnTitles", "Acknowledged", "time"), "", 12},
    {"acknowledged_by", QT_TRANSLATE_NOOP3("ColumnTitles", "Acknowledged by", "person"), "", 14},
    {"acknowledged_note", QT_TRANSLATE_NOOP("ColumnTitles", "Why it is left"), "", 20},
    {"documents_confirmed_at", QT_TRANSLATE_NOOP("ColumnTitles", "Documents as of"),
     QT_TRANSLATE_NOOP("ColumnTitles", "How long ago UISP confirmed the documents that the row is compared with"), 14},
};

using Keys = std::initializer_list<const char *>;

bool contains(const Keys &keys, const QString &key)
{
    return std::any_of(keys.begin(), keys.end(), [&](const char *k) { return key == QLatin1String(k); });
}

bool isShownAtFirst(TableId table, const QString &key)
{
    switch (table) {
    case TableId::Customers:
        return contains({"id", "name", "account_state", "account_balance", "oldest_overdue_days", "risk_class", "marks",
                         "confirmed_at"},
                        key);
    case TableId::Services:
        return contains({"id", "customer_name", "service_name", "plan_name", "status", "billing_amount", "active_from",
                         "confirmed_at"},
                        key);
    case TableId::Invoices:
        return contains({"invoice_number", "customer_name", "created_date", "due_date", "total_amount",
                         "remaining_amount", "status", "days_late", "confirmed_at"},
                        key);
    case TableId::Payments:
        return contains({"date", "customer_name", "amount", "credit_amount", "method", "note", "confirmed_at"}, key);
    case TableId::Patterns:
        return contains({"customer_name", "risk_class", "reason", "marks", "trend", "on_time_payment_count",
                         "late_payment_count", "missed_payment_count", "on_time_ratio", "avg_days_late",
                         "last_payment_date", "confirmed_at"},
                        key);
    case TableId::Worklist:
        return contains({"group", "customer_name", "amount", "deadline", "days_past", "reason", "promised_on",
                         "next_contact", "assignee", "phone", "confirmed_at"},
                        key);
    case TableId::Findings:
        return contains({"severity", "rule", "customer_name", "message", "advice", "first_seen_at", "confirmed_at"},
                        key);
    case TableId::Changes:
        return contains({"at", "customer_name", "entity", "which", "kind", "fields", "snapshot"}, key);
    }
    return false;
}

struct Word
{
    const char *key;
    Phrase title;
};

constexpr Word Filters[] = {
    {"acknowledged", QT_TRANSLATE_NOOP3("FilterTitles", "Acknowledged", "findings")},
    {"active", QT_TRANSLATE_NOOP3("FilterTitles", "Active", "services")},
    {"added", QT_TRANSLATE_NOOP3("FilterTitles", "Added", "changes")},
    {"archived", QT_TRANSLATE_NOOP3("FilterTitles", "Archived", "customers")},
    {"changed", QT_TRANSLATE_NOOP3("FilterTitles", "Changed", "changes")},
    {"candidates", QT_TRANSLATE_NOOP3("FilterTitles", "Can be suspended", "customers")},
    {"exempt", QT_TRANSLATE_NOOP3("FilterTitles", "Exempt", "customers that are not suspended")},
    {"next", QT_TRANSLATE_NOOP3("FilterTitles", "Next", "customers that come next")},
    {"promised", QT_TRANSLATE_NOOP3("FilterTitles", "Promised to pay", "customers")},
    {"to_contact", QT_TRANSLATE_NOOP3("FilterTitles", "To contact today", "customers")},
    {"not_due", QT_TRANSLATE_NOOP3("FilterTitles", "Not due yet", "invoices")},
    {"courtesy",
     QT_TRANSLATE_NOOP3("FilterTitles", "Courtesy credit", "payments that are none: a credit out of courtesy")},
    {"credit_notes", QT_TRANSLATE_NOOP("FilterTitles", "Credit notes")},
    {"customers", QT_TRANSLATE_NOOP("FilterTitles", "Customers")},
    {"drafts", QT_TRANSLATE_NOOP("FilterTitles", "Drafts")},
    {"ever", QT_TRANSLATE_NOOP3("FilterTitles", "Ever found", "findings")},
    {"elevated", QT_TRANSLATE_NOOP3("FilterTitles", "Elevated", "risk of customers")},
    {"ended", QT_TRANSLATE_NOOP3("FilterTitles", "Ended", "services")},
    {"good", QT_TRANSLATE_NOOP3("FilterTitles", "Good", "risk of customers")},
    {"grace", QT_TRANSLATE_NOOP3("FilterTitles", "In grace", "customers")},
    {"high", QT_TRANSLATE_NOOP3("FilterTitles", "High", "risk of customers")},
    {"invoices", QT_TRANSLATE_NOOP("FilterTitles", "Invoices")},
    {"last", QT_TRANSLATE_NOOP3("FilterTitles", "Last refresh", "changes of the last refresh")},
    {"leads", QT_TRANSLATE_NOOP("FilterTitles", "Leads")},
    {"never_paid", QT_TRANSLATE_NOOP3("FilterTitles", "Never paid", "risk of customers")},
    {"new", QT_TRANSLATE_NOOP3("FilterTitles", "New", "risk of customers")},
    {"open", QT_TRANSLATE_NOOP3("FilterTitles", "Open", "invoices")},
    {"owing", QT_TRANSLATE_NOOP3("FilterTitles", "Owing", "customers")},
    {"paid", QT_TRANSLATE_NOOP3("FilterTitles", "Paid", "invoices")},
    {"partial", QT_TRANSLATE_NOOP3("FilterTitles", "Partially paid", "invoices")},
    {"payments", QT_TRANSLATE_NOOP("FilterTitles", "Payments")},
    {"received", QT_TRANSLATE_NOOP3("FilterTitles", "Money received", "payments: all but courtesy credit")},
    {"refunds", QT_TRANSLATE_NOOP("FilterTitles", "Refunds")},
    {"resolved", QT_TRANSLATE_NOOP3("FilterTitles", "Resolved", "findings")},
    {"severity_high", QT_TRANSLATE_NOOP3("FilterTitles", "High", "severity of findings")},
    {"severity_info", QT_TRANSLATE_NOOP3("FilterTitles", "Information", "severity of findings")},
    {"severity_low", QT_TRANSLATE_NOOP3("FilterTitles", "Low", "severity of findings")},
    {"severity_medium", QT_TRANSLATE_NOOP3("FilterTitles", "Medium", "severity of findings")},
    {"returned", QT_TRANSLATE_NOOP3("FilterTitles", "Came back", "changes: rows that UISP has again")},
    {"services", QT_TRANSLATE_NOOP("FilterTitles", "Services")},
    {"unattached", QT_TRANSLATE_NOOP3("FilterTitles", "Nobody's yet", "payments")},
    {"versions", QT_TRANSLATE_NOOP3("FilterTitles", "Plan versions", "services")},
    {"vip", QT_TRANSLATE_NOOP3("FilterTitles", "VIP", "customers")},
    {"void", QT_TRANSLATE_NOOP3("FilterTitles", "Void", "invoices")},
    {"watch", QT_TRANSLATE_NOOP3("FilterTitles", "Watch", "risk of customers")},
    {"with_credit", QT_TRANSLATE_NOOP3("FilterTitles", "Not used up", "payments")},
};

struct TableWord
{
    TableId table;
    Word word;
};

/// Apart for each table, because languages with genders word them apart.
constexpr TableWord SharedFilters[] = {
    {TableId::Customers, {"all", QT_TRANSLATE_NOOP3("FilterTitles", "All", "customers")}},
    {TableId::Services, {"all", QT_TRANSLATE_NOOP3("FilterTitles", "All", "services")}},
    {TableId::Invoices, {"all", QT_TRANSLATE_NOOP3("FilterTitles", "All", "invoices")}},
    {TableId::Payments, {"all", QT_TRANSLATE_NOOP3("FilterTitles", "All", "payments")}},
    {TableId::Patterns, {"all", QT_TRANSLATE_NOOP3("FilterTitles", "All", "patterns of customers")}},
    {TableId::Worklist, {"all", QT_TRANSLATE_NOOP3("FilterTitles", "All", "customers of the worklist")}},
    {TableId::Findings, {"all", QT_TRANSLATE_NOOP3("FilterTitles", "All", "findings")}},
    {TableId::Changes, {"all", QT_TRANSLATE_NOOP3("FilterTitles", "All", "changes")}},
    {TableId::Customers, {"gone", QT_TRANSLATE_NOOP3("FilterTitles", "Gone from UISP", "customers")}},
    {TableId::Services, {"gone", QT_TRANSLATE_NOOP3("FilterTitles", "Gone from UISP", "services")}},
    {TableId::Invoices, {"gone", QT_TRANSLATE_NOOP3("FilterTitles", "Gone from UISP", "invoices")}},
    {TableId::Payments, {"gone", QT_TRANSLATE_NOOP3("FilterTitles", "Gone from UISP", "payments")}},
    {TableId::Changes, {"gone", QT_TRANSLATE_NOOP3("FilterTitles", "Gone from UISP", "changes")}},
    {TableId::Customers, {"overdue", QT_TRANSLATE_NOOP3("FilterTitles", "Overdue", "customers")}},
    {TableId::Invoices, {"overdue", QT_TRANSLATE_NOOP3("FilterTitles", "Overdue", "invoices")}},
    {TableId::Customers, {"risky", QT_TRANSLATE_NOOP3("FilterTitles", "Risky", "customers")}},
    {TableId::Patterns, {"risky", QT_TRANSLATE_NOOP3("FilterTitles", "Risky", "patterns of customers")}},
    {TableId::Customers, {"suspended", QT_TRANSLATE_NOOP3("FilterTitles", "Suspended", "customers")}},
    {TableId::Services, {"suspended", QT_TRANSLATE_NOOP3("FilterTitles", "Suspended", "services")}},
};

constexpr Word Sums[] = {
    {"account_outstanding", QT_TRANSLATE_NOOP3("SumTitles", "owing", "behind an amount")},
    {"account_credit", QT_TRANSLATE_NOOP3("SumTitles", "credit", "behind an amount")},
    {"account_balance", QT_TRANSLATE_NOOP3("SumTitles", "net", "behind an amount")},
    {"billing_amount", QT_TRANSLATE_NOOP3("SumTitles", "billed", "behind an amount")},
    {"total_amount", QT_TRANSLATE_NOOP3("SumTitles", "total", "behind an amount")},
    {"remaining_amount", QT_TRANSLATE_NOOP3("SumTitles", "open", "behind an amount")},
    {"amount", QT_TRANSLATE_NOOP3("SumTitles", "received", "behind an amount")},
    {"credit_amount", QT_TRANSLATE_NOOP3("SumTitles", "unused", "behind an amount")},
};

template<typename Entry, size_t N>
const Entry *find(const Entry (&entries)[N], const QString &key)
{
    const auto *found = std::find_if(std::begin(entries), std::end(entries),
                                     [&](const Entry &e) { return key == QLatin1String(e.key); });
    return found == std::end(entries) ? nullptr : found;
}

QString overdueTitle(const BucketDays &days)
{
    if (!days.last)
        return QCoreApplication::translate("FilterTitles", "%n or more days overdue", nullptr, days.first);
    if (days.first != *days.last)
        return QCoreApplication::translate("FilterTitles", "%1–%n days overdue", nullptr, *days.last).arg(days.first);
    return QCoreApplication::translate("FilterTitles", "%n days overdue", nullptr, days.first);
}

QString explanationOf(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("ColumnTitles", text);
}

} // namespace

ColumnTitle columnTitle(TableId table, const QString &key)
{
    const Title *found = find(Titles, key);
    if (found == nullptr)
        return {key, {}, 12, false};
    return {found->title.translated("ColumnTitles"), explanationOf(found->explanation), found->width,
            isShownAtFirst(table, key)};
}

QString roomyColumn(TableId table)
{
    switch (table) {
    case TableId::Customers:
        return QStringLiteral("name");
    case TableId::Services:
    case TableId::Invoices:
    case TableId::Payments:
        return QStringLiteral("customer_name");
    case TableId::Patterns:
    case TableId::Worklist:
        return QStringLiteral("reason");
    case TableId::Findings:
        return QStringLiteral("message");
    case TableId::Changes:
        return QStringLiteral("fields");
    }
    return {};
}

QString tableTitle(TableId table)
{
    switch (table) {
    case TableId::Customers:
        return QCoreApplication::translate("TableTitles", "Customers");
    case TableId::Services:
        return QCoreApplication::translate("TableTitles", "Services");
    case TableId::Invoices:
        return QCoreApplication::translate("TableTitles", "Invoices");
    case TableId::Payments:
        return QCoreApplication::translate("TableTitles", "Payments");
    case TableId::Patterns:
        return QCoreApplication::translate("TableTitles", "Patterns");
    case TableId::Worklist:
        return QCoreApplication::translate("TableTitles", "Worklist");
    case TableId::Findings:
        return QCoreApplication::translate("TableTitles", "Findings");
    case TableId::Changes:
        return QCoreApplication::translate("TableTitles", "Changes");
    }
    return {};
}

QString filterTitle(TableId table, const QString &key, const AgeingEdges &edges)
{
    for (int bucket = 1; bucket < ageingBuckets; ++bucket) {
        if (key == ageingFilterKey(bucket))
            return overdueTitle(edges.daysOf(bucket));
    }
    const auto shared = std::ranges::find_if(SharedFilters, [&](const TableWord &each) {
        return each.table == table && key == QLatin1String(each.word.key);
    });
    const Word *found = shared != std::ranges::end(SharedFilters) ? &shared->word : find(Filters, key);
    return found != nullptr ? found->title.translated("FilterTitles") : key;
}

QString sumTitle(TableId table, const QString &columnKey)
{
    if (table == TableId::Worklist && columnKey == QLatin1String("amount"))
        return QCoreApplication::translate("SumTitles", "overdue", "behind an amount");
    const Word *found = table == TableId::Patterns ? nullptr : find(Sums, columnKey);
    return found != nullptr ? found->title.translated("SumTitles") : QString();
}

QString rowsTitle(TableId table, int count)
{
    switch (table) {
    case TableId::Customers:
        return QCoreApplication::translate("TableTitles", "customers", "after a number", count);
    case TableId::Services:
        return QCoreApplication::translate("TableTitles", "services", "after a number", count);
    case TableId::Invoices:
        return QCoreApplication::translate("TableTitles", "invoices", "after a number", count);
    case TableId::Payments:
        return QCoreApplication::translate("TableTitles", "payments", "after a number", count);
    case TableId::Patterns:
        return QCoreApplication::translate("TableTitles", "patterns", "after a number", count);
    case TableId::Worklist:
        return QCoreApplication::translate("TableTitles", "customers", "after a number", count);
    case TableId::Findings:
        return QCoreApplication::translate("TableTitles", "findings", "after a number", count);
    case TableId::Changes:
        return QCoreApplication::translate("TableTitles", "changes", "after a number", count);
    }
    return {};
}

} // namespace freshet
