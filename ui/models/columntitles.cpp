// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columntitles.h"

#include "store/portfolio.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace freshet {

namespace {

struct Title
{
    const char *key;
    const char *title;
    const char *explanation;
    int width;
};

constexpr Title Titles[] = {
    {"id", QT_TRANSLATE_NOOP("ColumnTitles", "ID"), "", 5},
    {"name", QT_TRANSLATE_NOOP("ColumnTitles", "Name"), "", 18},
    {"customer_id", QT_TRANSLATE_NOOP("ColumnTitles", "Customer ID"), "", 9},
    {"customer_name", QT_TRANSLATE_NOOP("ColumnTitles", "Customer"), "", 18},
    {"account_state", QT_TRANSLATE_NOOP("ColumnTitles", "Account"), "", 9},
    {"account_balance", QT_TRANSLATE_NOOP("ColumnTitles", "Balance"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Credit less what is owed; below zero the customer owes money"), 10},
    {"account_outstanding", QT_TRANSLATE_NOOP("ColumnTitles", "Owing"), "", 10},
    {"account_credit", QT_TRANSLATE_NOOP("ColumnTitles", "Credit"), "", 9},
    {"currency", QT_TRANSLATE_NOOP("ColumnTitles", "Currency"), "", 6},
    {"oldest_overdue_days", QT_TRANSLATE_NOOP("ColumnTitles", "Days over"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Days since the oldest unpaid invoice was due"), 8},
    {"risk_class", QT_TRANSLATE_NOOP("ColumnTitles", "Risk"), "", 14},
    {"marks", QT_TRANSLATE_NOOP("ColumnTitles", "Last invoices"),
     QT_TRANSLATE_NOOP("ColumnTitles",
                       "Newest first. Full dot: paid on time; half dot: paid late; ring: open and overdue"),
     23},
    {"confirmed_at", QT_TRANSLATE_NOOP("ColumnTitles", "As of"),
     QT_TRANSLATE_NOOP("ColumnTitles", "How long ago UISP confirmed this row"), 6},
    {"gone_since", QT_TRANSLATE_NOOP("ColumnTitles", "Gone since"),
     QT_TRANSLATE_NOOP("ColumnTitles", "How long ago a refresh found that UISP no longer has this row"), 10},
    {"is_vip", QT_TRANSLATE_NOOP("ColumnTitles", "VIP"), "", 6},
    {"is_active", QT_TRANSLATE_NOOP("ColumnTitles", "May sign in"), "", 8},
    {"is_archived", QT_TRANSLATE_NOOP("ColumnTitles", "Archived"), "", 9},
    {"is_lead", QT_TRANSLATE_NOOP("ColumnTitles", "Lead"), "", 6},
    {"has_overdue", QT_TRANSLATE_NOOP("ColumnTitles", "Overdue in UISP"), "", 10},
    {"is_overdue", QT_TRANSLATE_NOOP("ColumnTitles", "Overdue"), "", 9},
    {"is_risky", QT_TRANSLATE_NOOP("ColumnTitles", "Risky"), "", 7},
    {"grace_payment_date", QT_TRANSLATE_NOOP("ColumnTitles", "Grace"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Day of the month, or date, until which payment is awaited"), 11},
    {"services_active", QT_TRANSLATE_NOOP("ColumnTitles", "Active services"), "", 14},
    {"services_suspended", QT_TRANSLATE_NOOP("ColumnTitles", "Suspended services"), "", 17},
    {"invoice_number", QT_TRANSLATE_NOOP("ColumnTitles", "Number"), "", 11},
    {"created_date", QT_TRANSLATE_NOOP("ColumnTitles", "Created"), "", 11},
    {"due_date", QT_TRANSLATE_NOOP("ColumnTitles", "Due"), "", 11},
    {"settled_date", QT_TRANSLATE_NOOP("ColumnTitles", "Settled"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Day on which nothing was left to pay"), 11},
    {"total_amount", QT_TRANSLATE_NOOP("ColumnTitles", "Total"), "", 9},
    {"remaining_amount", QT_TRANSLATE_NOOP("ColumnTitles", "Open"), "", 9},
    {"status", QT_TRANSLATE_NOOP("ColumnTitles", "Status"), "", 11},
    {"days_late", QT_TRANSLATE_NOOP("ColumnTitles", "Days late"),
     QT_TRANSLATE_NOOP("ColumnTitles", "From the due date to the settling day, or to today while it is open"), 7},
    {"date", QT_TRANSLATE_NOOP("ColumnTitles", "Date"), "", 11},
    {"amount", QT_TRANSLATE_NOOP("ColumnTitles", "Amount"), "", 9},
    {"credit_amount", QT_TRANSLATE_NOOP("ColumnTitles", "Unused"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The part that has not been put against an invoice yet"), 7},
    {"method", QT_TRANSLATE_NOOP("ColumnTitles", "Method"), "", 13},
    {"covers", QT_TRANSLATE_NOOP("ColumnTitles", "Pays"), "", 12},
    {"note", QT_TRANSLATE_NOOP("ColumnTitles", "Note"), "", 16},
    {"provider", QT_TRANSLATE_NOOP("ColumnTitles", "Provider"), "", 18},
    {"service_name", QT_TRANSLATE_NOOP("ColumnTitles", "Service"), "", 16},
    {"plan_name", QT_TRANSLATE_NOOP("ColumnTitles", "Plan"), "", 14},
    {"billing_amount", QT_TRANSLATE_NOOP("ColumnTitles", "Billed"), "", 9},
    {"active_from", QT_TRANSLATE_NOOP("ColumnTitles", "Active from"), "", 11},
    {"on_time_payment_count", QT_TRANSLATE_NOOP("ColumnTitles", "On time"), "", 9},
    {"late_payment_count", QT_TRANSLATE_NOOP("ColumnTitles", "Late"), "", 7},
    {"open_overdue_count", QT_TRANSLATE_NOOP("ColumnTitles", "Overdue"), "", 9},
    {"missed_payment_count", QT_TRANSLATE_NOOP("ColumnTitles", "Missed"),
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
    {"reason", QT_TRANSLATE_NOOP("ColumnTitles", "Why"), "", 38},
    {"oldest_overdue_invoice", QT_TRANSLATE_NOOP("ColumnTitles", "Oldest overdue"), "", 15},
    {"at", QT_TRANSLATE_NOOP("ColumnTitles", "When"),
     QT_TRANSLATE_NOOP("ColumnTitles", "How long ago the refresh ended that found the change"), 6},
    {"entity", QT_TRANSLATE_NOOP("ColumnTitles", "What"), "", 9},
    {"which", QT_TRANSLATE_NOOP("ColumnTitles", "Which"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The number or name of the row that changed"), 13},
    {"kind", QT_TRANSLATE_NOOP("ColumnTitles", "Change"), "", 13},
    {"fields", QT_TRANSLATE_NOOP("ColumnTitles", "Old → new"),
     QT_TRANSLATE_NOOP("ColumnTitles", "What UISP said before and what it says since this refresh"), 44},
    {"snapshot", QT_TRANSLATE_NOOP("ColumnTitles", "Snapshot"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The number of the refresh that found the change"), 8},
    {"group", QT_TRANSLATE_NOOP("ColumnTitles", "Group"), "", 15},
    {"deadline", QT_TRANSLATE_NOOP("ColumnTitles", "Deadline"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The last day on which paying is in time"), 12},
    {"days_past", QT_TRANSLATE_NOOP("ColumnTitles", "Days past"),
     QT_TRANSLATE_NOOP("ColumnTitles", "Days since the deadline; below 0: days until it"), 8},
    {"promised_on", QT_TRANSLATE_NOOP("ColumnTitles", "Promised by"),
     QT_TRANSLATE_NOOP("ColumnTitles", "The day until which the customer promised to pay"), 12},
    {"next_contact", QT_TRANSLATE_NOOP("ColumnTitles", "Next contact"), "", 12},
    {"assignee", QT_TRANSLATE_NOOP("ColumnTitles", "Assigned to"), "", 12},
    {"phone", QT_TRANSLATE_NOOP("ColumnTitles", "Phone"), "", 16},
    {"history", QT_TRANSLATE_NOOP("ColumnTitles", "How they pay"), "", 30},
    {"as_of", QT_TRANSLATE_NOOP("ColumnTitles", "Reckoned on"), "", 13},
    {"rule", QT_TRANSLATE_NOOP("ColumnTitles", "Rule"), "", 5},
    {"severity", QT_TRANSLATE_NOOP("ColumnTitles", "Severity"), "", 11},
    {"message", QT_TRANSLATE_NOOP("ColumnTitles", "What contradicts"), "", 40},
    {"ours_amount", QT_TRANSLATE_NOOP("ColumnTitles", "The documents say"), "", 15},
    {"uisp_amount", QT_TRANSLATE_NOOP("ColumnTitles", "UISP says"), "", 10},
    {"advice", QT_TRANSLATE_NOOP("ColumnTitles", "What to do"), "", 30},
    {"first_seen_at", QT_TRANSLATE_NOOP("ColumnTitles", "First seen"), "", 10},
    {"last_seen_at", QT_TRANSLATE_NOOP("ColumnTitles", "Last seen"), "", 10},
    {"resolved_at", QT_TRANSLATE_NOOP("ColumnTitles", "Resolved"), "", 10},
    {"acknowledged_at", QT_TRANSLATE_NOOP("ColumnTitles", "Acknowledged"), "", 12},
    {"acknowledged_by", QT_TRANSLATE_NOOP("ColumnTitles", "Acknowledged by"), "", 14},
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
    const char *title;
};

constexpr Word Filters[] = {
    {"all", QT_TRANSLATE_NOOP("FilterTitles", "All")},
    {"acknowledged", QT_TRANSLATE_NOOP("FilterTitles", "Acknowledged")},
    {"active", QT_TRANSLATE_NOOP("FilterTitles", "Active")},
    {"added", QT_TRANSLATE_NOOP("FilterTitles", "Added")},
    {"archived", QT_TRANSLATE_NOOP("FilterTitles", "Archived")},
    {"changed", QT_TRANSLATE_NOOP("FilterTitles", "Changed")},
    {"candidates", QT_TRANSLATE_NOOP("FilterTitles", "Can be suspended")},
    {"exempt", QT_TRANSLATE_NOOP("FilterTitles", "Exempt")},
    {"next", QT_TRANSLATE_NOOP("FilterTitles", "Next")},
    {"promised", QT_TRANSLATE_NOOP("FilterTitles", "Promised to pay")},
    {"to_contact", QT_TRANSLATE_NOOP("FilterTitles", "To contact today")},
    {"not_due", QT_TRANSLATE_NOOP("FilterTitles", "Not due yet")},
    {"courtesy", QT_TRANSLATE_NOOP("FilterTitles", "Courtesy credit")},
    {"credit_notes", QT_TRANSLATE_NOOP("FilterTitles", "Credit notes")},
    {"customers", QT_TRANSLATE_NOOP("FilterTitles", "Customers")},
    {"drafts", QT_TRANSLATE_NOOP("FilterTitles", "Drafts")},
    {"ever", QT_TRANSLATE_NOOP("FilterTitles", "Ever found")},
    {"elevated", QT_TRANSLATE_NOOP("FilterTitles", "Elevated")},
    {"ended", QT_TRANSLATE_NOOP("FilterTitles", "Ended")},
    {"gone", QT_TRANSLATE_NOOP("FilterTitles", "Gone from UISP")},
    {"good", QT_TRANSLATE_NOOP("FilterTitles", "Good")},
    {"grace", QT_TRANSLATE_NOOP("FilterTitles", "In grace")},
    {"high", QT_TRANSLATE_NOOP("FilterTitles", "High")},
    {"invoices", QT_TRANSLATE_NOOP("FilterTitles", "Invoices")},
    {"last", QT_TRANSLATE_NOOP("FilterTitles", "Last refresh")},
    {"leads", QT_TRANSLATE_NOOP("FilterTitles", "Leads")},
    {"never_paid", QT_TRANSLATE_NOOP("FilterTitles", "Never paid")},
    {"new", QT_TRANSLATE_NOOP("FilterTitles", "New")},
    {"open", QT_TRANSLATE_NOOP("FilterTitles", "Open")},
    {"overdue", QT_TRANSLATE_NOOP("FilterTitles", "Overdue")},
    {"owing", QT_TRANSLATE_NOOP("FilterTitles", "Owing")},
    {"paid", QT_TRANSLATE_NOOP("FilterTitles", "Paid")},
    {"partial", QT_TRANSLATE_NOOP("FilterTitles", "Partially paid")},
    {"payments", QT_TRANSLATE_NOOP("FilterTitles", "Payments")},
    {"refunds", QT_TRANSLATE_NOOP("FilterTitles", "Refunds")},
    {"resolved", QT_TRANSLATE_NOOP("FilterTitles", "Resolved")},
    {"severity_high", QT_TRANSLATE_NOOP("FilterTitles", "High")},
    {"severity_info", QT_TRANSLATE_NOOP("FilterTitles", "Information")},
    {"severity_low", QT_TRANSLATE_NOOP("FilterTitles", "Low")},
    {"severity_medium", QT_TRANSLATE_NOOP("FilterTitles", "Medium")},
    {"returned", QT_TRANSLATE_NOOP("FilterTitles", "Came back")},
    {"risky", QT_TRANSLATE_NOOP("FilterTitles", "Risky")},
    {"services", QT_TRANSLATE_NOOP("FilterTitles", "Services")},
    {"suspended", QT_TRANSLATE_NOOP("FilterTitles", "Suspended")},
    {"unattached", QT_TRANSLATE_NOOP("FilterTitles", "Nobody's yet")},
    {"versions", QT_TRANSLATE_NOOP("FilterTitles", "Plan versions")},
    {"vip", QT_TRANSLATE_NOOP("FilterTitles", "VIP")},
    {"void", QT_TRANSLATE_NOOP("FilterTitles", "Void")},
    {"watch", QT_TRANSLATE_NOOP("FilterTitles", "Watch")},
    {"with_credit", QT_TRANSLATE_NOOP("FilterTitles", "Not used up")},
};

constexpr Word Sums[] = {
    {"account_outstanding", QT_TRANSLATE_NOOP("SumTitles", "owing")},
    {"account_credit", QT_TRANSLATE_NOOP("SumTitles", "credit")},
    {"account_balance", QT_TRANSLATE_NOOP("SumTitles", "net")},
    {"billing_amount", QT_TRANSLATE_NOOP("SumTitles", "billed")},
    {"total_amount", QT_TRANSLATE_NOOP("SumTitles", "total")},
    {"remaining_amount", QT_TRANSLATE_NOOP("SumTitles", "open")},
    {"amount", QT_TRANSLATE_NOOP("SumTitles", "received")},
    {"credit_amount", QT_TRANSLATE_NOOP("SumTitles", "unused")},
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
        return QCoreApplication::translate("FilterTitles", "%1 or more days overdue").arg(days.first);
    if (days.first != *days.last)
        return QCoreApplication::translate("FilterTitles", "%1–%2 days overdue").arg(days.first).arg(*days.last);
    return days.first == 1 ? QCoreApplication::translate("FilterTitles", "1 day overdue")
                           : QCoreApplication::translate("FilterTitles", "%1 days overdue").arg(days.first);
}

QString translatedColumn(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("ColumnTitles", text);
}

} // namespace

ColumnTitle columnTitle(TableId table, const QString &key)
{
    const Title *found = find(Titles, key);
    if (found == nullptr)
        return {key, {}, 12, false};
    return {translatedColumn(found->title), translatedColumn(found->explanation), found->width,
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

QString filterTitle(const QString &key, const AgeingEdges &edges)
{
    for (int bucket = 1; bucket < ageingBuckets; ++bucket) {
        if (key == ageingFilterKey(bucket))
            return overdueTitle(edges.daysOf(bucket));
    }
    const Word *found = find(Filters, key);
    return found != nullptr ? QCoreApplication::translate("FilterTitles", found->title) : key;
}

QString sumTitle(TableId table, const QString &columnKey)
{
    if (table == TableId::Worklist && columnKey == QLatin1String("amount"))
        return QCoreApplication::translate("SumTitles", "overdue");
    const Word *found = table == TableId::Patterns ? nullptr : find(Sums, columnKey);
    return found != nullptr ? QCoreApplication::translate("SumTitles", found->title) : QString();
}

QString rowsTitle(TableId table, int count)
{
    switch (table) {
    case TableId::Customers:
        return count == 1 ? QCoreApplication::translate("TableTitles", "customer", "after the number 1")
                          : QCoreApplication::translate("TableTitles", "customers", "after a number", count);
    case TableId::Services:
        return count == 1 ? QCoreApplication::translate("TableTitles", "service", "after the number 1")
                          : QCoreApplication::translate("TableTitles", "services", "after a number", count);
    case TableId::Invoices:
        return count == 1 ? QCoreApplication::translate("TableTitles", "invoice", "after the number 1")
                          : QCoreApplication::translate("TableTitles", "invoices", "after a number", count);
    case TableId::Payments:
        return count == 1 ? QCoreApplication::translate("TableTitles", "payment", "after the number 1")
                          : QCoreApplication::translate("TableTitles", "payments", "after a number", count);
    case TableId::Patterns:
        return count == 1 ? QCoreApplication::translate("TableTitles", "pattern", "after the number 1")
                          : QCoreApplication::translate("TableTitles", "patterns", "after a number", count);
    case TableId::Worklist:
        return count == 1 ? QCoreApplication::translate("TableTitles", "customer", "after the number 1")
                          : QCoreApplication::translate("TableTitles", "customers", "after a number", count);
    case TableId::Findings:
        return count == 1 ? QCoreApplication::translate("TableTitles", "finding", "after the number 1")
                          : QCoreApplication::translate("TableTitles", "findings", "after a number", count);
    case TableId::Changes:
        return count == 1 ? QCoreApplication::translate("TableTitles", "change", "after the number 1")
                          : QCoreApplication::translate("TableTitles", "changes", "after a number", count);
    }
    return {};
}

} // namespace freshet
