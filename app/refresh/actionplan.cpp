// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionplan.h"

#include "analysis/worklist.h"
#include "analysis/worklisttext.h"
#include "refresh/actioncall.h"
#include "refresh/actionwords.h"
#include "refresh/customerplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ActionPlan)
};

ActionLine lineOf(const FreshFacts &facts, const std::optional<WorklistEntry> &entry)
{
    ActionLine line;
    line.customerId = facts.customer.id;
    line.customerName = displayName(facts.customer);
    line.currency = facts.customer.currency;
    line.overdue = entry ? entry->amount : 0;
    return line;
}

ActionLine dropped(ActionLine line, const QString &sentence)
{
    line.state = ActionState::Dropped;
    line.sentence = sentence;
    return line;
}

std::vector<ActionLine> servicesIn(ServiceStatus status, const FreshFacts &facts, const ActionLine &pattern)
{
    std::vector<ActionLine> lines;
    for (const Service &service : facts.services) {
        if (service.status != status)
            continue;
        lines.push_back(pattern);
        lines.back().serviceId = service.id;
        lines.back().serviceName = service.name;
    }
    return lines;
}

std::vector<ActionLine> suspensions(const FreshFacts &facts, const std::optional<WorklistEntry> &entry)
{
    ActionLine line = lineOf(facts, entry);
    if (!entry)
        return {dropped(line, Words::tr("Nothing is overdue any more: this has been paid meanwhile."))};
    if (entry->group != WorklistGroup::Candidate)
        return {dropped(line, reasonOf(*entry))};
    line.sentence = reasonOf(*entry);
    return servicesIn(ServiceStatus::Active, facts, line);
}

std::vector<ActionLine> endings(const FreshFacts &facts, const std::optional<WorklistEntry> &entry)
{
    ActionLine line = lineOf(facts, entry);
    line.mayExempt = entry.has_value() && entry->amount > 0;
    line.sentence = line.mayExempt ? Words::tr("Something is still overdue: UISP may leave it out when it suspends by "
                                               "itself from now on.")
                                   : Words::tr("Nothing is overdue.");
    std::vector<ActionLine> lines = servicesIn(ServiceStatus::Suspended, facts, line);
    if (lines.empty())
        lines.push_back(dropped(line, Words::tr("No service of this customer is suspended.")));
    return lines;
}

ActionLine ended(ActionLine line, ActionState state, const QString &sentence)
{
    line.state = state;
    line.sentence = sentence;
    return line;
}

bool isDoneAlready(const ActionLine &line, ActionKind kind, const FreshFacts &facts)
{
    const auto service = std::ranges::find(facts.services, line.serviceId, &Service::id);
    return service != facts.services.end() && isAsWanted(kind, service->status) &&
           (kind == ActionKind::Suspend || service->status == ServiceStatus::Active);
}

ActionLine serviceAnew(const ActionLine &confirmed, const ActionWish &wish, const FreshFacts &facts,
                       const ActionBasis &basis)
{
    if (isDoneAlready(confirmed, wish.kind, facts))
        return ended(confirmed, ActionState::Already, alreadySentence(wish.kind));
    const std::vector<ActionLine> lines = linesFor(wish, facts, basis);
    const auto same = std::ranges::find_if(lines, [&confirmed](const ActionLine &fresh) {
        return fresh.state == ActionState::Ready && fresh.serviceId == confirmed.serviceId;
    });
    if (same != lines.end())
        return *same;
    return dropped(confirmed, lines.empty() || lines.front().state == ActionState::Ready
                                  ? Words::tr("This service is not what it was when you looked; nothing was sent.")
                                  : lines.front().sentence);
}

} // namespace

std::vector<ActionLine> linesFor(const ActionWish &wish, const FreshFacts &facts, const ActionBasis &basis)
{
    if (isAboutCustomer(wish.kind))
        return {customerLine(wish, facts, basis)};
    WorklistSubject subject = subjectOf(facts, basis.keys);
    if (const auto note = basis.office.notes.find(subject.customerId); note != basis.office.notes.end())
        subject.promisedOn = note->second.promisedOn;
    const std::optional<WorklistEntry> entry = worklistEntry(subject, basis.office.policy, basis.today);
    return wish.kind == ActionKind::Suspend ? suspensions(facts, entry) : endings(facts, entry);
}

ActionLine judgedAnew(const ActionLine &confirmed, const ActionWish &wish, const FreshFacts &facts,
                      const ActionBasis &basis)
{
    if (!isAboutCustomer(wish.kind))
        return serviceAnew(confirmed, wish, facts, basis);
    // Also where UISP's day and ours differ, or the note was written before midnight.
    if (wish.kind == ActionKind::AddLog && isWrittenSince(confirmed.referenceId, wish, facts.logs))
        return ended(confirmed, ActionState::Already, alreadySentence(wish.kind));
    return customerLine(wish, facts, basis);
}

} // namespace freshet
