// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulefields.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::RulesForm)
};

RuleGroup windowGroup()
{
    return {
        Words::tr("Window", "months that count"),
        {{"window_months", RuleUnit::Months, Words::tr("How far back invoices are judged, by their due date.")},
         {"recent_invoices", RuleUnit::Invoices, Words::tr("How many of the invoices due last decide the risk class.")},
         {"missed_after_days", RuleUnit::Days,
          Words::tr("An unpaid invoice counts as missed when it is overdue this long, or when a later one fell due.")},
         {"trend_invoices", RuleUnit::Invoices,
          Words::tr("How many of the last invoices are compared with as many before them.")},
         {"trend_days", RuleUnit::Days,
          Words::tr("How much later or earlier, on average, counts as getting worse or better.")},
         {"strip_length", RuleUnit::Invoices, Words::tr("How many invoices the row of marks shows.")}}};
}

RuleGroup classGroup()
{
    return {Words::tr("Risk classes"),
            {{"high_recent_bad", RuleUnit::Invoices,
              Words::tr("High when at least this many recent invoices were late or are overdue.")},
             {"high_missed", RuleUnit::Invoices, Words::tr("High when at least this many invoices were missed.")},
             {"high_overdue_days", RuleUnit::Days,
              Words::tr("High when the oldest open invoice is overdue longer than this.")},
             {"elevated_recent_bad", RuleUnit::Invoices,
              Words::tr("Elevated when at least this many recent invoices were late or are overdue.")},
             {"elevated_trend_recent_bad", RuleUnit::Invoices,
              Words::tr("Elevated with this many already when the customer is getting worse.")},
             {"elevated_overdue_days", RuleUnit::Days,
              Words::tr("Elevated when the oldest open invoice is overdue longer than this.")},
             {"new_below_invoices", RuleUnit::Invoices,
              Words::tr("New while fewer invoices than this have fallen due and none was late.")}}};
}

RuleGroup ageingGroup()
{
    const QString explanation = Words::tr("Counted from the due date; the step before it ends the day before.");
    return {Words::tr("Ageing"),
            {{"ageing_second_day", RuleUnit::None, Words::tr("The first step begins on day 1 after the due date.")},
             {"ageing_third_day", RuleUnit::None, explanation},
             {"ageing_fourth_day", RuleUnit::None, Words::tr("Everything older belongs to this step.")}}};
}

RuleGroup flagGroup()
{
    return {Words::tr("VIP and grace"),
            {{"vip_tag", RuleUnit::None,
              Words::tr("Customers with this tag in UISP are VIP. Capital letters do not matter.")},
             {"vip_attribute", RuleUnit::None,
              Words::tr("Customers are VIP, too, when their custom attribute with this key is 1, true or yes.")},
             {"grace_attribute", RuleUnit::None,
              Words::tr("The key of the custom attribute with the day of the month, or the date, until which payment "
                        "may wait.")}}};
}

RuleGroup findingGroup()
{
    return {
        Words::tr("Findings"),
        {{"duplicate_payment_days", RuleUnit::Days,
          Words::tr("Two payments of one customer, of the same amount and by the same method, are probably one "
                    "when no more days lie between them.")},
         {"overdue_policy_days", RuleUnit::Days,
          Words::tr("A finding tells of customers with an active service and an invoice that is overdue longer than "
                    "this. 0: of nobody.")},
         {"look_back_days", RuleUnit::Days,
          Words::tr("How long it is told that a row went from UISP, or that its content was changed.")}}};
}

} // namespace

std::vector<RuleGroup> ruleGroups()
{
    return {windowGroup(), classGroup(), ageingGroup(), flagGroup(), findingGroup()};
}

QString unitSuffix(RuleUnit unit, int number)
{
    switch (unit) {
    case RuleUnit::None:
        return {};
    case RuleUnit::Months:
        return Words::tr(" months", "behind a number", number);
    case RuleUnit::Days:
        return Words::tr(" days", "behind a number", number);
    case RuleUnit::Invoices:
        return Words::tr(" invoices", "behind a number", number);
    }
    Q_UNREACHABLE();
}

} // namespace freshet
