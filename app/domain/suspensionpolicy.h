// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/calendardate.h"
#include "domain/currency.h"
#include "domain/result.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <map>
#include <vector>

namespace freshet {

/// When a customer who owes may be suspended: a setting of the office, kept in desk.db. payment-behaviour.md, 6.
struct SuspensionPolicy
{
    static constexpr int mostDelayDays = 365;
    static constexpr int mostAheadDays = 60;
    static constexpr int mostStaleMinutes = 24 * 60;
    static constexpr int mostHolidays = 400;

    std::map<Currency, qint64> minimumAmounts{}; ///< minor units, above 0; a currency that is not there has none
    int delayDays = 0;                           ///< days of waiting behind the due date
    std::array<bool, 7> isWeekdayPermitted{true, true, true, true, true, true, true}; ///< Monday first
    std::vector<CalendarDate> holidays{};                                             ///< sorted, each once
    int aheadDays = 7;     ///< invoices not due yet are told so many days before their deadline
    int staleMinutes = 30; ///< older facts are nothing to act on

    [[nodiscard]] qint64 minimumOf(const Currency &currency) const;
    /// A permitted weekday and no holiday.
    [[nodiscard]] bool isPermitted(CalendarDate day) const;
    /// `day`, or the first permitted one behind it; `day` itself where none follows within ten years.
    [[nodiscard]] CalendarDate nextPermitted(CalendarDate day) const;
    [[nodiscard]] std::chrono::minutes staleAfter() const { return std::chrono::minutes(staleMinutes); }

    friend bool operator==(const SuspensionPolicy &, const SuspensionPolicy &) = default;
};

/// Empty when the policy can be used: every number in its range and at least one weekday permitted.
[[nodiscard]] std::vector<SettingProblem> problemsOf(const SuspensionPolicy &policy);

/// One object with "format", "version" and every setting by its key; amounts as decimal texts by currency.
[[nodiscard]] QByteArray policyJson(const SuspensionPolicy &policy);
/// The opposite; a setting that is missing has its default. InvalidInput, with a translated sentence in `where`, for
/// what is no such object, of a newer version, or does not pass problemsOf().
Result<SuspensionPolicy> policyFromJson(const QByteArray &json);

/// Every setting that differs, by key: "delay_days: 5 → 10; minimum_amounts: USD 5.00 → USD 10.00". Not translated: for
/// the activity log. Empty when they are equal.
[[nodiscard]] QString policyChanges(const SuspensionPolicy &before, const SuspensionPolicy &after);

} // namespace freshet
