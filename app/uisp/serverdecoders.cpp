// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/decoders.h"
#include "uisp/recordshape.h"

namespace freshet {

namespace {

constexpr FieldNames versionNames{"version"};
constexpr FieldNames userNames{"email", "username", "firstName", "lastName"};
constexpr FieldNames optionNames{"appTimezone"};
constexpr FieldNames suspensionNames{"stopServiceDue", "stopServiceDueDays", "suspensionMinimumUnpaidAmount",
                                     "suspendTimeHour", "suspensionEnablePostpone"};
constexpr int mostDelayDays = 36'500;
constexpr int lastHour = 23;

QString readVersion(RecordReader &row)
{
    return row.requiredText(versionNames["version"]);
}

QString readUserName(RecordReader &row)
{
    const QString fullName =
        QStringLiteral("%1 %2").arg(row.text(userNames["firstName"]), row.text(userNames["lastName"])).trimmed();
    for (const QString &name : {fullName, row.text(userNames["username"]), row.text(userNames["email"])}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QByteArray readTimeZone(RecordReader &row)
{
    return row.text(optionNames["appTimezone"]).toUtf8();
}

std::optional<bool> optionalFlag(RecordReader &row, Field field)
{
    return row.isSet(field) ? std::optional(row.flag(field)) : std::nullopt;
}

UispSuspension readUispSuspension(RecordReader &row)
{
    return {optionalFlag(row, suspensionNames["stopServiceDue"]),
            row.optionalCode(suspensionNames["stopServiceDueDays"], 0, mostDelayDays),
            row.scalarText(suspensionNames["suspensionMinimumUnpaidAmount"]),
            row.optionalCode(suspensionNames["suspendTimeHour"], 0, lastHour),
            optionalFlag(row, suspensionNames["suspensionEnablePostpone"])};
}

} // namespace

Result<QString> decodeVersion(const QByteArray &body)
{
    Result<QString> version = decodeObject(body, versionNames, QLatin1String("version"), readVersion);
    if (version || version.error().kind != ErrorKind::InvalidRecord)
        return version;
    return Error{ErrorKind::NotUisp, QStringLiteral("version"), 0, version.error().detail};
}

Result<QString> decodeUserName(const QByteArray &body)
{
    return decodeObject(body, userNames, QLatin1String("user"), readUserName);
}

Result<QByteArray> decodeTimeZone(const QByteArray &body)
{
    return decodeObject(body, optionNames, QLatin1String("options"), readTimeZone);
}

Result<UispSuspension> decodeUispSuspension(const QByteArray &body)
{
    return decodeObject(body, suspensionNames, QLatin1String("options"), readUispSuspension);
}

} // namespace freshet
