// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changeretention.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace freshet {

namespace {

constexpr QLatin1String versionKey("version");
constexpr QLatin1String daysKey("keep_days");
constexpr int newestVersion = 1;

} // namespace

QByteArray changeRetentionJson(const ChangeRetention &retention)
{
    return QJsonDocument(QJsonObject{{versionKey, newestVersion}, {daysKey, retention.days.value_or(0)}})
        .toJson(QJsonDocument::Compact);
}

Result<ChangeRetention> changeRetentionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const double days = object[daysKey].toDouble(-1);
    const bool isKnown = object[versionKey].toInt() == newestVersion;
    if (!isKnown || std::floor(days) != days || days < 0 || days > ChangeRetention::mostDays)
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("freshet::ChangeRetention",
                                                 "How long changes are kept is not set in a way that this version of "
                                                 "Freshet can read. Choose it again on the page of changes."),
                     0,
                     {}};
    return ChangeRetention{days == 0 ? std::nullopt : std::optional(int(days))};
}

} // namespace freshet
