// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "domain/auditrules.h"
#include "domain/patternrules.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace freshet {

/// By what operators mark a customer in UISP, which has no fields for it.
struct CustomerFlagKeys
{
    QString vipTag = QStringLiteral("VIP");                      ///< any case
    QString vipAttribute = QStringLiteral("vip");                ///< key of a custom attribute, as UISP spells it
    QString graceAttribute = QStringLiteral("gracePaymentDate"); ///< likewise

    friend bool operator==(const CustomerFlagKeys &, const CustomerFlagKeys &) = default;
};

/// What an office may set about judging its customers. One value for all of a server; the defaults are the defined
/// ones. Kept in desk.db, exported and imported as JSON.
struct BehaviourSettings
{
    PatternRules rules;
    AgeingEdges ageing;
    CustomerFlagKeys flags;
    AuditRules audit;

    friend bool operator==(const BehaviourSettings &, const BehaviourSettings &) = default;
};

/// One of the numbers, as a row of a table that checking, JSON and the window walk.
struct NumberSetting
{
    const char *key;   ///< in JSON and in the activity log, e.g. "window_months"
    const char *title; ///< English; settingTitle() translates it
    int least;
    int most;
    int &(*in)(BehaviourSettings &settings);
};

/// Likewise one of the texts; none may be empty.
struct TextSetting
{
    const char *key;
    const char *title;
    QString &(*in)(BehaviourSettings &settings);
};

inline constexpr int longestSettingText = 100; ///< characters

[[nodiscard]] std::span<const NumberSetting> numberSettings();
[[nodiscard]] std::span<const TextSetting> textSettings();
/// Translated, e.g. "Months that count".
[[nodiscard]] QString settingTitle(const char *title);

/// What is wrong with a setting, in a translated sentence.
struct SettingProblem
{
    QString key;
    QString sentence;

    friend bool operator==(const SettingProblem &, const SettingProblem &) = default;
};

/// Empty when the settings can be used: every number in its range, every text there and short enough, and nothing
/// contradicts (Elevated is no stricter than High, a class asks for no more recent invoices than are looked at, the
/// steps of the ageing begin on day 1 and rise).
[[nodiscard]] std::vector<SettingProblem> problemsOf(const BehaviourSettings &settings);

/// As people keep and pass it on: one object with "format", "version" and every setting by its key.
[[nodiscard]] QByteArray behaviourJson(const BehaviourSettings &settings);
/// The opposite; a setting that is missing has its default. InvalidInput, with a translated sentence in `where`, for
/// what is no such file, of a newer version, has a key that is not known or a value of the wrong kind, or does not pass
/// problemsOf().
Result<BehaviourSettings> behaviourFromJson(const QByteArray &json);

/// Every setting that differs, by key: "high_missed: 2 → 3; vip_tag: VIP → Key account". Not translated: for the
/// activity log. Empty when they are equal.
[[nodiscard]] QString settingChanges(const BehaviourSettings &before, const BehaviourSettings &after);

} // namespace freshet
