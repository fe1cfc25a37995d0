// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace freshet {

/// What a number of the rules counts.
enum class RuleUnit { None, Months, Days, Invoices };

/// One field of the form, by the key of its setting.
struct RuleField
{
    const char *key;
    RuleUnit unit;
    QString explanation; ///< one translated sentence
};

struct RuleGroup
{
    QString title;
    std::vector<RuleField> fields;
};

/// The form from top to bottom, translated. The first step of the ageing is no field: it always begins on day 1.
[[nodiscard]] std::vector<RuleGroup> ruleGroups();
/// What stands behind the number, with a blank in front, e.g. " days"; empty for no unit.
[[nodiscard]] QString unitSuffix(RuleUnit unit, int number);

} // namespace freshet
