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
    return {Words::tr("Window"),
            {{"window_months", RuleUnit::Months,
              Words::tr("Invoices that fell due in so many months up to today are judged.")},
             {"recent_invoices", RuleUnit::Invoices,
              Words::tr("So many of them, those due last, decide about the risk class.")},
             {"missed_after_days", RuleUnit::Days,
              Words::tr("An unpaid invoice is missed when it is overdue for so long, or when a later one fell due.")},
             {"trend_invoices", RuleUnit::Invoices,
              Words::tr("So many invoices due last are compared with as many before them.")},
             {"trend_days", RuleUnit::Days,
              Words::tr("So much later or earlier on average means getting worse or better.")},
             {"strip_length", RuleUnit::Invoices, Words::tr("So many invoices are shown as a row of marks.")}}};
}

RuleGroup classGroup()
{
    return {Words::tr("Risk classes"),
            {{"high_recent_bad", RuleUnit::Invoices, Words::tr("High from so many late or overdue recent invoices.")},
             {"high_missed", RuleUnit::Invoices, Words::tr("High from so many missed invoices.")},
             {"high_overdue_days", RuleUnit::Days, Words::tr("High when the oldest invoice is overdue for longer.")},
             {"elevated_recent_bad", RuleUnit::Invoices,
              Words::tr("Elevated from so many late or overdue recent invoices.")},
             {"elevated_trend_recent_bad", RuleUnit::Invoices,
              Words::tr("Elevated already from so many while the customer gets worse.")},
             {"elevated_overdue_days", RuleUnit::Days,
              Words::tr("Elevated when the oldest invoice is overdue for longer.")},
             {"new_below_invoices", RuleUnit::Invoices,
              Words::tr("New with fewer due invoices than that, and nothing late.")}}};
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
    return {
        Words::tr("VIP and grace"),
        {{"vip_tag", RuleUnit::None, Words::tr("Customers with this tag in UISP are VIP, in capital letters or not.")},
         {"vip_attribute", RuleUnit::None,
          Words::tr("So are those whose custom attribute with this key is 1, true or yes.")},
         {"grace_attribute", RuleUnit::None,
          Words::tr("The custom attribute that holds the day of the month, or the date, until which payment may "
                    "wait.")}}};
}

} // namespace

std::vector<RuleGroup> ruleGroups()
{
    return {windowGroup(), classGroup(), ageingGroup(), flagGroup()};
}

QString unitSuffix(RuleUnit unit, int number)
{
    switch (unit) {
    case RuleUnit::None:
        return {};
    case RuleUnit::Months:
        return number == 1 ? Words::tr(" month") : Words::tr(" months");
    case RuleUnit::Days:
        return number == 1 ? Words::tr(" day") : Words::tr(" days");
    case RuleUnit::Invoices:
        return number == 1 ? Words::tr(" invoice") : Words::tr(" invoices");
    }
    Q_UNREACHABLE();
}

} // namespace freshet
