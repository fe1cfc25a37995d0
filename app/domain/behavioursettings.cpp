// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/behavioursettings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::BehaviourSettings)
};

using Settings = BehaviourSettings;

constexpr std::array numbers = {
    NumberSetting{"window_months", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Months that count"), 1, 120,
                  [](Settings &s) -> int & { return s.rules.windowMonths; }},
    NumberSetting{"recent_invoices", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Recent invoices"), 1, 24,
                  [](Settings &s) -> int & { return s.rules.recentInvoices; }},
    NumberSetting{"missed_after_days", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Missed after"), 1, 365,
                  [](Settings &s) -> int & { return s.rules.missedAfterDays; }},
    NumberSetting{"new_below_invoices", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "New: fewer invoices than"), 1,
                  24, [](Settings &s) -> int & { return s.rules.newBelowInvoices; }},
    NumberSetting{"trend_invoices", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Invoices for the trend"), 1, 12,
                  [](Settings &s) -> int & { return s.rules.trendInvoices; }},
    NumberSetting{"trend_days", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Days for the trend"), 1, 365,
                  [](Settings &s) -> int & { return s.rules.trendDays; }},
    NumberSetting{"strip_length", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Marks in the strip"), 1, 12,
                  [](Settings &s) -> int & { return s.rules.stripLength; }},
    NumberSetting{"high_recent_bad", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "High: late invoices"), 1, 24,
                  [](Settings &s) -> int & { return s.rules.highRecentBad; }},
    NumberSetting{"high_missed", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "High: missed invoices"), 1, 24,
                  [](Settings &s) -> int & { return s.rules.highMissed; }},
    NumberSetting{"high_overdue_days", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "High: overdue more than"), 0,
                  365, [](Settings &s) -> int & { return s.rules.highOverdueDays; }},
    NumberSetting{"elevated_recent_bad", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Elevated: late invoices"), 1,
                  24, [](Settings &s) -> int & { return s.rules.elevatedRecentBad; }},
    NumberSetting{"elevated_trend_recent_bad",
                  QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Elevated: late invoices while getting worse"), 1, 24,
                  [](Settings &s) -> int & { return s.rules.elevatedTrendRecentBad; }},
    NumberSetting{"elevated_overdue_days",
                  QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Elevated: overdue more than"), 0, 365,
                  [](Settings &s) -> int & { return s.rules.elevatedOverdueDays; }},
    NumberSetting{"ageing_first_day", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "First step from day"), 1, 1,
                  [](Settings &s) -> int & { return s.ageing.firstDays[0]; }},
    NumberSetting{"ageing_second_day", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Second step from day"), 2, 3650,
                  [](Settings &s) -> int & { return s.ageing.firstDays[1]; }},
    NumberSetting{"ageing_third_day", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Third step from day"), 3, 3650,
                  [](Settings &s) -> int & { return s.ageing.firstDays[2]; }},
    NumberSetting{"ageing_fourth_day", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Last step from day"), 4, 3650,
                  [](Settings &s) -> int & { return s.ageing.firstDays[3]; }},
    NumberSetting{"duplicate_payment_days",
                  QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Same payment twice: within"), 0, 60,
                  [](Settings &s) -> int & { return s.audit.duplicatePaymentDays; }},
    NumberSetting{"overdue_policy_days",
                  QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Active although overdue more than"), 0, 3650,
                  [](Settings &s) -> int & { return s.audit.overduePolicyDays; }},
    NumberSetting{"look_back_days",
                  QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Gone and changed rows of the last"), 1, 3650,
                  [](Settings &s) -> int & { return s.audit.lookBackDays; }},
};

constexpr std::array texts = {
    TextSetting{"vip_tag", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "VIP tag"),
                [](Settings &s) -> QString & { return s.flags.vipTag; }},
    TextSetting{"vip_attribute", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "VIP attribute"),
                [](Settings &s) -> QString & { return s.flags.vipAttribute; }},
    TextSetting{"grace_attribute", QT_TRANSLATE_NOOP("freshet::BehaviourSettings", "Grace attribute"),
                [](Settings &s) -> QString & { return s.flags.graceAttribute; }},
};

/// Every value alone.
void checkValues(Settings &settings, std::vector<SettingProblem> &problems)
{
    for (const NumberSetting &number : numbers) {
        const int value = number.in(settings);
        if (value >= number.least && value <= number.most)
            continue;
        const QString range = number.least == number.most
                                  ? Words::tr("\"%1\" is %2; it must be %3.").arg(settingTitle(number.title)).arg(value)
                                  : Words::tr("\"%1\" is %2; it must be from %3 to %4.")
                                        .arg(settingTitle(number.title))
                                        .arg(value)
                                        .arg(number.least);
        problems.push_back({QLatin1String(number.key), range.arg(number.most)});
    }
    for (const TextSetting &text : texts) {
        const QString &value = text.in(settings);
        if (value.trimmed().isEmpty())
            problems.push_back({QLatin1String(text.key),
                                Words::tr("\"%1\" is empty; please fill it in.").arg(settingTitle(text.title))});
        else if (value.size() > longestSettingText)
            problems.push_back({QLatin1String(text.key), Words::tr("\"%1\" is too long; %n characters are the most.",
                                                                   nullptr, longestSettingText)
                                                             .arg(settingTitle(text.title))});
    }
}

/// What one value asks of another.
void checkTogether(const Settings &settings, std::vector<SettingProblem> &problems)
{
    const PatternRules &rules = settings.rules;
    const auto &firstDays = settings.ageing.firstDays;
    const auto need = [&problems](bool isGood, const char *key, const QString &sentence) {
        if (!isGood)
            problems.push_back({QLatin1String(key), sentence});
    };
    need(rules.highRecentBad <= rules.recentInvoices, "high_recent_bad",
         Words::tr("High asks for more late invoices than the recent ones that are looked at."));
    need(rules.elevatedRecentBad <= rules.highRecentBad, "elevated_recent_bad",
         Words::tr("Elevated must not ask for more late invoices than High does."));
    need(
        rules.elevatedTrendRecentBad <= rules.recentInvoices, "elevated_trend_recent_bad",
        Words::tr("Elevated asks for more late invoices while getting worse than the recent ones that are looked at."));
    need(rules.elevatedOverdueDays <= rules.highOverdueDays, "elevated_overdue_days",
         Words::tr("The days overdue of Elevated must not exceed those of High."));
    need(std::ranges::adjacent_find(firstDays, std::greater_equal()) == firstDays.end(), "ageing_second_day",
         Words::tr("Each step of the ageing must begin on a later day than the one before it."));
    need(settings.flags.vipAttribute.trimmed() != settings.flags.graceAttribute.trimmed(), "grace_attribute",
         Words::tr("VIP and grace need two different attributes."));
}

} // namespace

std::span<const NumberSetting> numberSettings()
{
    return numbers;
}

std::span<const TextSetting> textSettings()
{
    return texts;
}

QString settingTitle(const char *title)
{
    return Words::tr(title);
}

std::vector<SettingProblem> problemsOf(const BehaviourSettings &settings)
{
    std::vector<SettingProblem> problems;
    Settings copy = settings;
    checkValues(copy, problems);
    checkTogether(settings, problems);
    return problems;
}

QString settingChanges(const BehaviourSettings &before, const BehaviourSettings &after)
{
    Settings old = before;
    Settings now = after;
    QStringList changes;
    const auto add = [&changes](const char *key, const QString &from, const QString &to) {
        if (from != to)
            changes += QStringLiteral("%1: %2 → %3").arg(QLatin1String(key), from, to);
    };
    for (const NumberSetting &number : numbers)
        add(number.key, QString::number(number.in(old)), QString::number(number.in(now)));
    for (const TextSetting &text : texts)
        add(text.key, text.in(old), text.in(now));
    return changes.join(QStringLiteral("; "));
}

} // namespace freshet
