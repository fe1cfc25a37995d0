// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/customerplan.h"

#include "domain/sentence.h"
#include "refresh/actionvalue.h"
#include "store/customerflags.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::CustomerPlan)
};

ActionLine lineOf(const Customer &customer)
{
    ActionLine line;
    line.customerId = customer.id;
    line.customerName = displayName(customer);
    line.currency = customer.currency;
    return line;
}

void end(ActionLine &line, ActionState state, const QString &sentence)
{
    line.state = state;
    line.sentence = sentence;
}

bool isVipByTag(Customer customer, const CustomerFlagKeys &keys)
{
    customer.attributes.clear();
    return isVip(customer, keys);
}

QString valueOf(const FreshFacts &facts, RecordId attribute)
{
    const auto found = std::ranges::find(facts.attributes, attribute, &AttributeChange::attributeId);
    return found == facts.attributes.end() ? QString() : found->value;
}

ActionLine vipLine(const ActionWish &wish, const FreshFacts &facts, const ActionBasis &basis)
{
    ActionLine line = lineOf(facts.customer);
    line.referenceId = basis.attributeId;
    line.before = valueOf(facts, basis.attributeId);
    const bool isWanted = wish.value == vipValue(true);
    if (isVipByTag(facts.customer, basis.keys))
        end(line, isWanted ? ActionState::Already : ActionState::Dropped,
            isWanted ? Words::tr("VIP by the tag \"%1\" already.").arg(basis.keys.vipTag)
                     : Words::tr("VIP by the tag \"%1\", which is taken off in UISP only.").arg(basis.keys.vipTag));
    else if (saysTheSame(wish, line.before))
        end(line, ActionState::Already,
            isWanted ? Words::tr("This customer is VIP already.") : Words::tr("This customer is not VIP."));
    else
        line.sentence = isWanted ? Words::tr("As VIP the customer is not suspended from this desk.")
                                 : Words::tr("The customer may be suspended again when something is overdue.");
    return line;
}

QString graceSentence(const QString &value, CalendarDate today)
{
    if (value.isEmpty())
        return Words::tr("Payment has to come by the due date again.");
    if (value.size() <= 2)
        return Words::tr("Payment of each invoice may wait until day %1 of the month, once.").arg(value);
    const std::optional<CalendarDate> day = CalendarDate::fromPrinted(value.toStdString());
    const char *text = day && *day < today
                           ? QT_TRANSLATE_NOOP("freshet::CustomerPlan", "%1 has passed: it gives no time any more.")
                           : QT_TRANSLATE_NOOP("freshet::CustomerPlan", "Payment may wait until %1.");
    const Sentence::Value said = day ? Sentence::Value(*day) : Sentence::Value(value);
    return Sentence({{QStringLiteral("freshet::CustomerPlan"), QString::fromUtf8(text), {said}}}).kept();
}

ActionLine graceLine(const ActionWish &wish, const FreshFacts &facts, const ActionBasis &basis)
{
    ActionLine line = lineOf(facts.customer);
    line.referenceId = basis.attributeId;
    line.before = valueOf(facts, basis.attributeId);
    if (saysTheSame(wish, line.before))
        end(line, ActionState::Already, Words::tr("It is so in UISP already."));
    else
        line.sentence = graceSentence(wish.value, basis.today);
    return line;
}

ActionLine noteLine(const ActionWish &wish, const FreshFacts &facts, const ActionBasis &basis)
{
    ActionLine line = lineOf(facts.customer);
    for (const ClientLog &log : facts.logs)
        line.referenceId = std::max(line.referenceId, log.id);
    const auto isSame = [&](const ClientLog &log) {
        return log.createdOn == basis.today && saysTheSame(wish, log.message);
    };
    if (std::ranges::any_of(facts.logs, isSame))
        end(line, ActionState::Already, Words::tr("The very same note was written today."));
    else
        line.sentence = Words::tr("Staff see it in UISP, in the log of the customer.");
    return line;
}

} // namespace

ActionLine customerLine(const ActionWish &wish, const FreshFacts &facts, const ActionBasis &basis)
{
    if (wish.kind == ActionKind::SetVip)
        return vipLine(wish, facts, basis);
    return wish.kind == ActionKind::SetGrace ? graceLine(wish, facts, basis) : noteLine(wish, facts, basis);
}

} // namespace freshet
