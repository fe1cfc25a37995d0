// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reportreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freshet {

namespace {

ErrorKind kindOf(const QString &code)
{
    return errorKindOf(code).value_or(ErrorKind::StoreFailed);
}

RefreshStatus statusOf(const QString &word, const RefreshReport &report)
{
    if (word == QLatin1String("success"))
        return RefreshStatus::Success;
    if (word == QLatin1String("partial"))
        return RefreshStatus::Partial;
    return report.failure && report.failure->kind == ErrorKind::Cancelled ? RefreshStatus::Cancelled
                                                                          : RefreshStatus::Failed;
}

void readErrors(const QJsonArray &errors, bool hasFailed, RefreshReport &report)
{
    for (const auto &value : errors) {
        const QJsonObject object = value.toObject();
        RefreshError error;
        error.what = object.value(QLatin1String("what")).toString();
        error.error = Error{kindOf(object.value(QLatin1String("code")).toString()), error.what, 0, {}};
        if (const QJsonValue customer = object.value(QLatin1String("customer_id")); customer.isDouble())
            error.customerId = customer.toInteger();
        // The first one of a run that published nothing says why; its text was made for the screen.
        if (hasFailed && !report.failure)
            report.failure = Error{error.error.kind, {}, 0, {}};
        else
            report.errors.push_back(std::move(error));
    }
}

void readLists(const QJsonArray &lists, RefreshReport &report)
{
    for (const auto &value : lists) {
        const QJsonObject object = value.toObject();
        ListReport list;
        list.list = object.value(QLatin1String("list")).toString();
        list.figures = {object.value(QLatin1String("rows")).toInteger(), object.value(QLatin1String("pages")).toInt(),
                        object.value(QLatin1String("seconds")).toDouble()};
        if (const QString code = object.value(QLatin1String("code")).toString(); !code.isEmpty())
            list.error = Error{kindOf(code), list.list, 0, {}};
        report.lists.push_back(std::move(list));
    }
}

void readRows(const QJsonObject &rows, RefreshReport &report)
{
    for (int entity = 0; entity <= int(Entity::CreditNote); ++entity) {
        const QJsonValue value = rows.value(entityKey(Entity(entity)));
        if (!value.isObject())
            continue;
        const auto number = [&value](const char *key) { return value[QLatin1String(key)].toInteger(); };
        report.rows[Entity(entity)] = {number("received"), number("added"), number("changed"), number("unchanged"),
                                       number("gone")};
    }
}

} // namespace

Result<RefreshReport> readReport(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString status = object.value(QLatin1String("status")).toString();
    if (status.isEmpty())
        return Error{ErrorKind::MalformedBody, QStringLiteral("report"), 0, {}};
    const auto number = [&object](const char *key) { return object.value(QLatin1String(key)).toInteger(); };
    RefreshReport report;
    report.mode = object.value(QLatin1String("mode")).toString() == QLatin1String("full") ? RefreshMode::FullCheck
                                                                                          : RefreshMode::Refresh;
    readErrors(object.value(QLatin1String("errors")).toArray(), status == QLatin1String("error"), report);
    report.status = statusOf(status, report);
    report.totalCustomers = number("total_customers");
    report.failedCustomers = number("error_count");
    report.snapshot = number("snapshot");
    report.requests = number("requests");
    report.retries = number("retries");
    report.bytesReceived = number("bytes_received");
    report.elapsedSeconds = object.value(QLatin1String("elapsed_seconds")).toDouble();
    report.wantsFullCheck = object.value(QLatin1String("wants_full_check")).toBool();
    const QJsonObject seconds = object.value(QLatin1String("seconds")).toObject();
    const auto stage = [&seconds](const char *key) { return seconds.value(QLatin1String(key)).toDouble(); };
    report.seconds = {stage("download"), stage("decode"), stage("stage"), stage("publish"), stage("analyse")};
    readRows(object.value(QLatin1String("rows")).toObject(), report);
    readLists(object.value(QLatin1String("lists")).toArray(), report);
    return report;
}

} // namespace freshet
