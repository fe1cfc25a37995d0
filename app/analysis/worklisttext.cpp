// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/worklisttext.h"

#include "domain/money.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Worklist)
};

QString moneyText(qint64 amount, const Currency &currency)
{
    return decimalString(amount, currency.digits()) + QLatin1Char(' ') + currency.code();
}

/// Of a deadline that has passed.
QString passedSentence(const WorklistEntry &entry)
{
    const QString invoice = entry.invoiceNumber;
    const QString due = entry.dueOn.toIso();
    const QString day = entry.ruleDay.toIso();
    if (entry.rule == WorklistRule::Delay)
        return Words::tr("%1 was due on %2, and the delay that your policy allows ended on %3.").arg(invoice, due, day);
    if (entry.rule == WorklistRule::Grace)
        return Words::tr("%1 was due on %2, and the customer's grace ended on %3.").arg(invoice, due, day);
    if (entry.rule == WorklistRule::Promise)
        return Words::tr("%1 was due on %2, and the customer had promised to pay by %3.").arg(invoice, due, day);
    return Words::tr("%1 was due on %2 and is not paid.").arg(invoice, due);
}

QString comingSentence(const WorklistEntry &entry)
{
    const QString invoice = entry.invoiceNumber;
    const QString due = entry.dueOn.toIso();
    const QString day = entry.ruleDay.toIso();
    if (entry.rule == WorklistRule::Delay)
        return Words::tr("%1, due on %2: your policy waits until %3.").arg(invoice, due, day);
    if (entry.rule == WorklistRule::Grace)
        return Words::tr("%1, due on %2: the customer has grace until %3.").arg(invoice, due, day);
    if (entry.rule == WorklistRule::Promise)
        return Words::tr("%1, due on %2: the customer promised to pay by %3.").arg(invoice, due, day);
    return Words::tr("%1 is due on %2.").arg(invoice, due);
}

QString withMove(const QString &sentence, const WorklistEntry &entry)
{
    if (entry.deadline == entry.ruleDay)
        return sentence;
    return sentence + QLatin1Char(' ') +
           Words::tr("That is no day for suspending, so the deadline is %1.").arg(entry.deadline.toIso());
}

QString serviceSentence(const WorklistEntry &entry)
{
    return entry.isSuspended ? Words::tr("The service is suspended already.")
                             : Words::tr("The customer has no active service.");
}

QString exemptSentence(const WorklistEntry &entry)
{
    switch (entry.rule) {
    case WorklistRule::Archived:
        return Words::tr("The customer is archived.");
    case WorklistRule::Lead:
        return Words::tr("This is a lead, not a customer yet.");
    case WorklistRule::Vip:
        return Words::tr("The customer is VIP.");
    case WorklistRule::VipUnreadable:
        return Words::tr("Whether the customer is VIP cannot be read from \"%1\". Correct it in UISP.")
            .arg(entry.unreadable);
    case WorklistRule::GraceUnreadable:
        return Words::tr("Until when the customer has grace cannot be read from \"%1\". Correct it in UISP.")
            .arg(entry.unreadable);
    case WorklistRule::NoActiveService:
        return serviceSentence(entry);
    case WorklistRule::Minimum:
        return Words::tr("Less is overdue than the minimum of your policy, %1.")
            .arg(moneyText(entry.minimum, entry.currency));
    case WorklistRule::Grace:
        return withMove(Words::tr("In grace until %1.").arg(entry.ruleDay.toIso()), entry);
    case WorklistRule::Promise:
        return withMove(Words::tr("The customer promised to pay by %1.").arg(entry.ruleDay.toIso()), entry);
    case WorklistRule::DueDate:
    case WorklistRule::Delay:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString reasonOf(const WorklistEntry &entry)
{
    switch (entry.group) {
    case WorklistGroup::Candidate:
        return withMove(passedSentence(entry), entry);
    case WorklistGroup::Next:
        return withMove(comingSentence(entry), entry);
    case WorklistGroup::Exempt:
        return exemptSentence(entry);
    }
    Q_UNREACHABLE();
}

} // namespace freshet
