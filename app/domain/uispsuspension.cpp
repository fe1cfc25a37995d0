// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uispsuspension.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace freshet {

namespace {

constexpr QLatin1String onKey("on");
constexpr QLatin1String delayKey("delay_days");
constexpr QLatin1String minimumKey("minimum_amount");
constexpr QLatin1String hourKey("hour");
constexpr QLatin1String postponeKey("may_postpone");

template<typename Value>
QJsonValue jsonOf(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<bool> flagIn(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<int> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

QByteArray uispSuspensionJson(const UispSuspension &suspension)
{
    return QJsonDocument(QJsonObject{{onKey, jsonOf(suspension.isOn)},
                                     {delayKey, jsonOf(suspension.delayDays)},
                                     {minimumKey, suspension.minimumAmount},
                                     {hourKey, jsonOf(suspension.hour)},
                                     {postponeKey, jsonOf(suspension.mayPostpone)}})
        .toJson(QJsonDocument::Compact);
}

UispSuspension uispSuspensionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {flagIn(object[onKey]), numberIn(object[delayKey]), object[minimumKey].toString(), numberIn(object[hourKey]),
            flagIn(object[postponeKey])};
}

} // namespace freshet
