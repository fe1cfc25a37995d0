// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/worklisttext.h"

#include <QCoreApplication>

namespace freshet {

namespace {

using Parts = std::vector<Sentence::Part>;

Sentence::Part part(const char *text, std::vector<Sentence::Value> values = {})
{
    return {QStringLiteral("freshet::Worklist"), QString::fromUtf8(text), std::move(values)};
}

/// Of a deadline that has passed.
Sentence::Part passedSentence(const WorklistEntry &entry)
{
    const QString invoice = entry.invoiceNumber;
    const CalendarDate due = entry.dueOn;
    const CalendarDate day = entry.ruleDay;
    if (entry.rule == WorklistRule::Delay)
        return part(QT_TRANSLATE_NOOP("freshet::Worklist",
                                      "%1 was due on %2, and the delay that your policy allows ended on %3."),
                    {invoice, due, day});
    if (entry.rule == WorklistRule::Grace)
        return part(QT_TRANSLATE_NOOP("freshet::Worklist", "%1 was due on %2, and the customer's grace ended on %3."),
                    {invoice, due, day});
    if (entry.rule == WorklistRule::Promise)
        return part(
            QT_TRANSLATE_NOOP("freshet::Worklist", "%1 was due on %2, and the customer had promised to pay by %3."),
            {invoice, due, day});
    return part(QT_TRANSLATE_NOOP("freshet::Worklist", "%1 was due on %2 and is not paid."), {invoice, due});
}

Sentence::Part comingSentence(const WorklistEntry &entry)
{
    const QString invoice = entry.invoiceNumber;
    const CalendarDate due = entry.dueOn;
    const CalendarDate day = entry.ruleDay;
    if (entry.rule == WorklistRule::Delay)
        return part(QT_TRANSLATE_NOOP("freshet::Worklist", "%1, due on %2: your policy waits until %3."),
                    {invoice, due, day});
    if (entry.rule == WorklistRule::Grace)
        return part(QT_TRANSLATE_NOOP("freshet::Worklist", "%1, due on %2: the customer has grace until %3."),
                    {invoice, due, day});
    if (entry.rule == WorklistRule::Promise)
        return part(QT_TRANSLATE_NOOP("freshet::Worklist", "%1, due on %2: the customer promised to pay by %3."),
                    {invoice, due, day});
    return part(QT_TRANSLATE_NOOP("freshet::Worklist", "%1 is due on %2."), {invoice, due});
}

Parts withMove(Sentence::Part sentence, const WorklistEntry &entry)
{
    if (entry.deadline == entry.ruleDay)
        return {std::move(sentence)};
    return {std::move(sentence),
            part(QT_TRANSLATE_NOOP("freshet::Worklist", "That is no day for suspending, so the deadline is %1."),
                 {entry.deadline})};
}

Sentence::Part serviceSentence(const WorklistEntry &entry)
{
    return entry.isSuspended ? part(QT_TRANSLATE_NOOP("freshet::Worklist", "The service is suspended already."))
                             : part(QT_TRANSLATE_NOOP("freshet::Worklist", "The customer has no active service."));
}

Parts exemptParts(const WorklistEntry &entry)
{
    switch (entry.rule) {
    case WorklistRule::Archived:
        return {part(QT_TRANSLATE_NOOP("freshet::Worklist", "The customer is archived."))};
    case WorklistRule::Lead:
        return {part(QT_TRANSLATE_NOOP("freshet::Worklist", "This is a lead, not a customer yet."))};
    case WorklistRule::Vip:
        return {part(QT_TRANSLATE_NOOP("freshet::Worklist", "The customer is VIP."))};
    case WorklistRule::VipUnreadable:
        return {part(QT_TRANSLATE_NOOP("freshet::Worklist",
                                       "Whether the customer is VIP cannot be read from \"%1\". Correct it in UISP."),
                     {entry.unreadable})};
    case WorklistRule::GraceUnreadable:
        return {
            part(QT_TRANSLATE_NOOP("freshet::Worklist",
                                   "Until when the customer has grace cannot be read from \"%1\". Correct it in UISP."),
                 {entry.unreadable})};
    case WorklistRule::NoActiveService:
        return {serviceSentence(entry)};
    case WorklistRule::Minimum:
        return {part(QT_TRANSLATE_NOOP("freshet::Worklist", "Less is overdue than the minimum of your policy, %1."),
                     {Money{entry.minimum, entry.currency}})};
    case WorklistRule::Grace:
        return withMove(part(QT_TRANSLATE_NOOP("freshet::Worklist", "In grace until %1."), {entry.ruleDay}), entry);
    case WorklistRule::Promise:
        return withMove(
            part(QT_TRANSLATE_NOOP("freshet::Worklist", "The customer promised to pay by %1."), {entry.ruleDay}),
            entry);
    case WorklistRule::DueDate:
    case WorklistRule::Delay:
        return {};
    }
    Q_UNREACHABLE();
}

Parts partsOf(const WorklistEntry &entry)
{
    switch (entry.group) {
    case WorklistGroup::Candidate:
        return withMove(passedSentence(entry), entry);
    case WorklistGroup::Next:
        return withMove(comingSentence(entry), entry);
    case WorklistGroup::Exempt:
        return exemptParts(entry);
    }
    Q_UNREACHABLE();
}

} // namespace

Sentence reasonOf(const WorklistEntry &entry, const std::optional<Sentence::Part> &besides)
{
    Parts parts = partsOf(entry);
    if (besides)
        parts.push_back(*besides);
    return Sentence(std::move(parts));
}

} // namespace freshet
