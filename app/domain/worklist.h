// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

/// The suspension worklist (payment-behaviour.md, 6): what is judged, and the verdict.
namespace freshet {

/// An invoice with something to pay, of the customer's own currency.
struct OpenInvoice
{
    RecordId id = 0;
    QString number;
    CalendarDate dueOn; ///< the pro-forma's due date where there is one, the created date where UISP has none
    qint64 open = 0;    ///< minor units, above 0

    friend bool operator==(const OpenInvoice &, const OpenInvoice &) = default;
};

/// A customer as far as the rules of suspending look at one.
struct WorklistSubject
{
    RecordId customerId = 0;
    Currency currency;
    bool isLead = false;
    bool isArchived = false;
    bool isVip = false;
    QString vipAsTyped{};   ///< the attribute as it stands in UISP
    QString graceAsTyped{}; ///< likewise
    int activeServices = 0;
    int suspendedServices = 0;
    std::optional<CalendarDate> promisedOn{}; ///< the day until which the customer promised to pay
    std::vector<OpenInvoice> invoices{};

    friend bool operator==(const WorklistSubject &, const WorklistSubject &) = default;
};

enum class WorklistGroup { Candidate, Next, Exempt };

/// What decided: of candidates and those who are next what set the deadline, of exempt ones what exempts them.
enum class WorklistRule {
    DueDate,
    Delay,
    Grace,
    Promise,
    Archived,
    Lead,
    Vip,
    VipUnreadable,
    GraceUnreadable,
    NoActiveService,
    Minimum,
};

struct WorklistEntry
{
    RecordId customerId = 0;
    WorklistGroup group = WorklistGroup::Candidate;
    WorklistRule rule = WorklistRule::DueDate;
    RecordId invoiceId = 0; ///< the oldest that is overdue, or the one that will be
    QString invoiceNumber;
    CalendarDate dueOn;    ///< of that invoice
    CalendarDate deadline; ///< the last day on which paying is in time
    CalendarDate ruleDay;  ///< what the rule gives, before it is moved to a permitted day
    qint64 amount = 0;     ///< what is overdue, or will be the day after the deadline
    Currency currency;
    int daysPast = 0;         ///< T − deadline: above 0 once it has passed
    qint64 minimum = 0;       ///< the policy's, in the same currency
    QString unreadable{};     ///< the attribute that cannot be read
    bool isSuspended = false; ///< a service is suspended already

    friend bool operator==(const WorklistEntry &, const WorklistEntry &) = default;
};

/// "candidate", "next", "exempt".
[[nodiscard]] QString groupWord(WorklistGroup group);
/// "due_date", "delay", "grace", "promise", "archived", "lead", "vip", "vip_unreadable", "grace_unreadable",
/// "no_active_service", "minimum".
[[nodiscard]] QString ruleWord(WorklistRule rule);

} // namespace freshet
