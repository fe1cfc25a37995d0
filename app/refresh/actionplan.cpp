// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionplan.h"

#include "analysis/worklist.h"
#include "analysis/worklisttext.h"

#include <QCoreApplication>

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

} // namespace

std::vector<ActionLine> linesFor(ActionKind kind, const FreshFacts &facts, const ActionBasis &basis)
{
    WorklistSubject subject = subjectOf(facts, basis.keys);
    if (const auto note = basis.office.notes.find(subject.customerId); note != basis.office.notes.end())
        subject.promisedOn = note->second.promisedOn;
    const std::optional<WorklistEntry> entry = worklistEntry(subject, basis.office.policy, basis.today);
    return kind == ActionKind::Suspend ? suspensions(facts, entry) : endings(facts, entry);
}

} // namespace freshet
