// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace freshet {

/// How UISP itself suspends, from its options; what it did not tell is not set. Clients may have a delay of their own.
struct UispSuspension
{
    std::optional<bool> isOn;        ///< stopServiceDue
    std::optional<int> delayDays;    ///< stopServiceDueDays
    QString minimumAmount;           ///< suspensionMinimumUnpaidAmount as printed: of each invoice alone, no currency
    std::optional<int> hour;         ///< suspendTimeHour: when it looks, 0 to 23
    std::optional<bool> mayPostpone; ///< suspensionEnablePostpone: clients may put it off by 24 hours

    friend bool operator==(const UispSuspension &, const UispSuspension &) = default;
};

[[nodiscard]] QByteArray uispSuspensionJson(const UispSuspension &suspension);
/// Nothing set for what is no such text.
[[nodiscard]] UispSuspension uispSuspensionFromJson(const QByteArray &json);

} // namespace freshet

Q_DECLARE_METATYPE(freshet::UispSuspension)
