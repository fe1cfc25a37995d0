// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionplan.h"

#include "analysis/worklist.h"
#include "analysis/worklisttext.h"
#include "domain/sentence.h"
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

ActionLine lineOf(const FreshFacts &facts, const std::optional<WorklistEntry> &entry, CalendarDate today)
{
    // Of those who are next the amount is what will be overdue.
    const bool isOverdue = entry && entry->dueOn < today;
    ActionLine line;
    line.customerId = facts.customer.id;
    line.customerName = displayName(facts.customer);
    line.currency = facts.customer.currency;
    line.overdue = isOverdue ? entry->amount : 0;
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

/// A sentence about the money that UISP holds for the customer.
Sentence::Part creditPart(const char *text, const Customer &customer)
{
    return {QStringLiteral("freshet::ActionPlan"),
            QString::fromUtf8(text),
            {Money{customer.accountCredit, customer.currency}}};
}

/// As if UISP's credit had been set against the oldest invoices first.
WorklistSubject paidFromCredit(WorklistSubject subject, qint64 credit)
{
    std::ranges::sort(subject.invoices, {},
                      [](const OpenInvoice &invoice) { return std::pair(invoice.dueOn, invoice.id); });
    for (OpenInvoice &invoice : subject.invoices) {
        const qint64 part = std::clamp<qint64>(credit, 0, invoice.open);
        invoice.open -= part;
        credit -= part;
    }
    std::erase_if(subject.invoices, [](const OpenInvoice &invoice) { return invoice.open == 0; });
    return subject;
}

bool isCandidate(const std::optional<WorklistEntry> &entry)
{
    return entry && entry->group == WorklistGroup::Candidate;
}

/// Why somebody who is a candidate only because UISP's credit is set against nothing is left out.
QString paidSentence(const FreshFacts &facts, const WorklistEntry &entry)
{
    const bool isAllPaid = facts.customer.accountCredit >= entry.amount;
    const char *text = isAllPaid
                           ? QT_TRANSLATE_NOOP("freshet::ActionPlan",
                                               "This has been paid: UISP holds a credit of %1 that is set against no "
                                               "invoice. Set it against the invoice in UISP.")
                           : QT_TRANSLATE_NOOP("freshet::ActionPlan",
                                               "The invoice that counts has been paid: UISP holds a credit of %1 that "
                                               "is set against no invoice. Set it against the invoice in UISP.");
    return Sentence({creditPart(text, facts.customer)}).kept();
}

std::vector<ActionLine> suspensions(const FreshFacts &facts, const WorklistSubject &subject, const ActionBasis &basis)
{
    const auto judged = [&basis](const WorklistSubject &who) {
        return worklistEntry(who, basis.office.policy, basis.today);
    };
    const std::optional<WorklistEntry> entry = judged(subject);
    ActionLine line = lineOf(facts, entry, basis.today);
    if (!entry)
        return {dropped(line, Words::tr("Nothing is overdue in UISP now."))};
    if (!isCandidate(entry))
        return {dropped(line, reasonOf(*entry).kept())};
    if (!basis.office.policy.isPermitted(basis.today))
        return {dropped(line, Words::tr("Your suspension policy does not permit suspending on this day."))};
    line.credit = std::max<qint64>(facts.customer.accountCredit, 0);
    if (line.credit > 0 && !isCandidate(judged(paidFromCredit(subject, line.credit))))
        return {dropped(line, paidSentence(facts, *entry))};
    const Sentence::Part held = creditPart(
        QT_TRANSLATE_NOOP("freshet::ActionPlan", "UISP holds a credit of %1 that is set against no invoice."),
        facts.customer);
    line.sentence = reasonOf(*entry, line.credit > 0 ? std::optional(held) : std::nullopt).kept();
    return servicesIn(ServiceStatus::Active, facts, line);
}

/// Empty when debts and days can be counted.
QString whyNotJudged(const FreshFacts &facts, const ActionBasis &basis)
{
    if (facts.customer.currency.isEmpty())
        return Words::tr("UISP does not tell this token what the customer owes, so nothing is done. Sign in with a "
                         "token that may see accounts.");
    const std::chrono::seconds apart(facts.servedAt ? std::abs(facts.servedAt->secsTo(basis.now)) : 0);
    if (apart > mostClockDifference)
        return Words::tr("The clocks of this computer and of UISP are more than five minutes apart, so days cannot be "
                         "counted. Set the clock, then look again.");
    return {};
}

std::vector<ActionLine> endings(const FreshFacts &facts, const std::optional<WorklistEntry> &entry, CalendarDate today)
{
    ActionLine line = lineOf(facts, entry, today);
    line.mayExempt = line.overdue > 0;
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

bool isPaidSince(const ActionLine &fresh, const ActionLine &confirmed, ActionKind kind)
{
    return kind == ActionKind::Suspend && (fresh.overdue < confirmed.overdue || fresh.credit > confirmed.credit);
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
    if (same != lines.end() && isPaidSince(*same, confirmed, wish.kind))
        return dropped(*same, Words::tr("Something has been paid since you looked. Nothing was sent; look again."));
    if (same != lines.end() && same->mayExempt && !confirmed.mayExempt)
        return dropped(*same, Words::tr("Something has become overdue since you looked, and UISP may leave it out when "
                                        "it suspends by itself from now on. Nothing was sent; look again."));
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
    if (const QString why = whyNotJudged(facts, basis); !why.isEmpty())
        return {dropped(lineOf(facts, std::nullopt, basis.today), why)};
    WorklistSubject subject = subjectOf(facts, basis.keys);
    if (const auto note = basis.office.notes.find(subject.customerId); note != basis.office.notes.end())
        subject.promisedOn = note->second.promisedOn;
    return wish.kind == ActionKind::Suspend
               ? suspensions(facts, subject, basis)
               : endings(facts, worklistEntry(subject, basis.office.policy, basis.today), basis.today);
}

ActionLine judgedAnew(const ActionLine &confirmed, const ActionWish &wish, const FreshFacts &facts,
                      const ActionBasis &basis)
{
    if (!isAboutCustomer(wish.kind))
        return serviceAnew(confirmed, wish, facts, basis);
    // Also where UISP's day and ours differ, or the note was written before midnight.
    if (wish.kind == ActionKind::AddLog && isWrittenSince(confirmed.referenceId, wish, facts.logs))
        return ended(confirmed, ActionState::Already, alreadySentence(wish.kind));
    ActionLine now = customerLine(wish, facts, basis);
    if (now.state != ActionState::Ready || now.before == confirmed.before)
        return now;
    return dropped(now, now.before.isEmpty()
                            ? Words::tr("UISP has nothing there any more, which is not what you looked at. Nothing was "
                                        "sent; look again.")
                            : Words::tr("UISP has \"%1\" there now, which is not what you looked at. Nothing was sent; "
                                        "look again.")
                                  .arg(now.before));
}

} // namespace freshet
