// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/worklist.h"

#include "analysis/graceday.h"
#include "analysis/vipmark.h"

#include <algorithm>
#include <tuple>

namespace freshet {

namespace {

struct Deadline
{
    WorklistRule rule = WorklistRule::DueDate;
    CalendarDate ruleDay;
    CalendarDate day; ///< ruleDay, moved to a permitted one
};

class Judgement
{
public:
    Judgement(const WorklistSubject &subject, const SuspensionPolicy &policy, CalendarDate today)
        : m_subject(subject)
        , m_policy(policy)
        , m_today(today)
    {
    }

    [[nodiscard]] std::optional<WorklistEntry> entry() const;

private:
    [[nodiscard]] const OpenInvoice *oldest() const;
    /// What is overdue on `day`.
    [[nodiscard]] qint64 overdueOn(CalendarDate day) const;
    [[nodiscard]] Deadline plainDeadline(CalendarDate dueOn) const;
    /// With grace and promise; a grace that cannot be read exempts before anybody asks for this.
    [[nodiscard]] Deadline deadline(CalendarDate dueOn) const;
    void moveTo(Deadline &deadline, CalendarDate day, WorklistRule rule) const;
    [[nodiscard]] std::optional<WorklistRule> exemption(qint64 amount, CalendarDate dueOn) const;
    void judge(WorklistEntry &entry, bool isOverdue) const;

    const WorklistSubject &m_subject;
    const SuspensionPolicy &m_policy;
    CalendarDate m_today;
};

const OpenInvoice *Judgement::oldest() const
{
    const auto found = std::ranges::min_element(
        m_subject.invoices, {}, [](const OpenInvoice &invoice) { return std::pair(invoice.dueOn, invoice.id); });
    return found == m_subject.invoices.end() ? nullptr : &*found;
}

qint64 Judgement::overdueOn(CalendarDate day) const
{
    qint64 sum = 0;
    for (const OpenInvoice &invoice : m_subject.invoices)
        sum += invoice.dueOn < day ? invoice.open : 0;
    return sum;
}

void Judgement::moveTo(Deadline &deadline, CalendarDate day, WorklistRule rule) const
{
    if (day <= deadline.ruleDay)
        return;
    deadline.rule = rule;
    deadline.ruleDay = day;
    deadline.day = m_policy.nextPermitted(day);
}

Deadline Judgement::plainDeadline(CalendarDate dueOn) const
{
    Deadline deadline{WorklistRule::DueDate, dueOn, m_policy.nextPermitted(dueOn)};
    moveTo(deadline, dueOn.addDays(m_policy.delayDays), WorklistRule::Delay);
    return deadline;
}

Deadline Judgement::deadline(CalendarDate dueOn) const
{
    Deadline deadline = plainDeadline(dueOn);
    if (!m_subject.graceAsTyped.trimmed().isEmpty()) {
        if (const Result<CalendarDate> grace = graceDay(m_subject.graceAsTyped, dueOn))
            moveTo(deadline, *grace, WorklistRule::Grace);
    }
    if (m_subject.promisedOn)
        moveTo(deadline, *m_subject.promisedOn, WorklistRule::Promise);
    return deadline;
}

std::optional<WorklistRule> Judgement::exemption(qint64 amount, CalendarDate dueOn) const
{
    const QString grace = m_subject.graceAsTyped.trimmed();
    if (m_subject.isArchived)
        return WorklistRule::Archived;
    if (m_subject.isLead)
        return WorklistRule::Lead;
    if (m_subject.isVip)
        return WorklistRule::Vip;
    if (!isVipReadable(m_subject.vipAsTyped.trimmed()))
        return WorklistRule::VipUnreadable;
    if (!grace.isEmpty() && !graceDay(grace, dueOn))
        return WorklistRule::GraceUnreadable;
    if (m_subject.activeServices == 0)
        return WorklistRule::NoActiveService;
    if (amount < m_policy.minimumOf(m_subject.currency))
        return WorklistRule::Minimum;
    return std::nullopt;
}

void Judgement::judge(WorklistEntry &entry, bool isOverdue) const
{
    const Deadline found = deadline(entry.dueOn);
    entry.deadline = found.day;
    entry.ruleDay = found.ruleDay;
    entry.rule = found.rule;
    entry.daysPast = m_today - found.day;
    entry.amount = overdueOn(isOverdue ? m_today : std::max(found.day.addDays(1), m_today));
    if (const std::optional<WorklistRule> exempt = exemption(entry.amount, entry.dueOn)) {
        entry.group = WorklistGroup::Exempt;
        entry.rule = *exempt;
        entry.unreadable =
            *exempt == WorklistRule::VipUnreadable ? m_subject.vipAsTyped.trimmed() : m_subject.graceAsTyped.trimmed();
    } else if (m_today > found.day) {
        entry.group = WorklistGroup::Candidate;
    } else {
        const bool isHeldBack = isOverdue && m_today > plainDeadline(entry.dueOn).day;
        entry.group = isHeldBack ? WorklistGroup::Exempt : WorklistGroup::Next;
    }
}

std::optional<WorklistEntry> Judgement::entry() const
{
    const OpenInvoice *invoice = oldest();
    if (invoice == nullptr)
        return std::nullopt;
    WorklistEntry entry;
    entry.customerId = m_subject.customerId;
    entry.invoiceId = invoice->id;
    entry.invoiceNumber = invoice->number;
    entry.dueOn = invoice->dueOn;
    entry.currency = m_subject.currency;
    entry.minimum = m_policy.minimumOf(m_subject.currency);
    entry.isSuspended = m_subject.suspendedServices > 0;
    const bool isOverdue = invoice->dueOn < m_today;
    judge(entry, isOverdue);
    const bool isAhead = entry.group == WorklistGroup::Next && -entry.daysPast <= m_policy.aheadDays;
    return isOverdue || isAhead ? std::optional(entry) : std::nullopt;
}

} // namespace

std::optional<WorklistEntry> worklistEntry(const WorklistSubject &subject, const SuspensionPolicy &policy,
                                           CalendarDate today)
{
    return Judgement(subject, policy, today).entry();
}

std::vector<WorklistEntry> worklist(std::span<const WorklistSubject> subjects, const SuspensionPolicy &policy,
                                    CalendarDate today)
{
    std::vector<WorklistEntry> entries;
    for (const WorklistSubject &subject : subjects) {
        if (std::optional<WorklistEntry> entry = worklistEntry(subject, policy, today))
            entries.push_back(std::move(*entry));
    }
    std::ranges::sort(entries, {}, [](const WorklistEntry &entry) {
        return std::tuple(entry.group, -entry.daysPast, entry.customerId);
    });
    return entries;
}

} // namespace freshet
