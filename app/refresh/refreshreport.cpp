// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshreport.h"

#include "domain/listtitles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace freshet {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(freshet::RefreshReport)
};

constexpr QLatin1String activityName("activity");

QString statusWord(RefreshStatus status)
{
    switch (status) {
    case RefreshStatus::Success:
        return QStringLiteral("success");
    case RefreshStatus::Partial:
        return QStringLiteral("partial");
    case RefreshStatus::Failed:
    case RefreshStatus::Cancelled:
    case RefreshStatus::Suspended:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QJsonObject countsJson(const std::map<Entity, EntityCounts> &rows)
{
    QJsonObject object;
    for (const auto &[entity, counts] : rows)
        object.insert(entityKey(entity), QJsonObject{{QStringLiteral("received"), counts.received},
                                                     {QStringLiteral("added"), counts.added},
                                                     {QStringLiteral("changed"), counts.changed},
                                                     {QStringLiteral("unchanged"), counts.unchanged},
                                                     {QStringLiteral("gone"), counts.gone}});
    return object;
}

QJsonArray errorsJson(const RefreshReport &report)
{
    QJsonArray array;
    const auto add = [&array](const std::optional<RecordId> &customer, const QString &what, const Error &error) {
        array.append(QJsonObject{{QStringLiteral("customer_id"), customer ? QJsonValue(*customer) : QJsonValue()},
                                 {QStringLiteral("what"), what},
                                 {QStringLiteral("code"), errorCode(error.kind)}});
    };
    if (report.failure)
        add(std::nullopt, errorSentence(*report.failure), *report.failure);
    for (const RefreshError &error : report.errors)
        add(error.customerId, error.what, error.error);
    return array;
}

QJsonArray listsJson(const std::vector<ListReport> &lists)
{
    QJsonArray array;
    for (const ListReport &list : lists)
        array.append(
            QJsonObject{{QStringLiteral("list"), list.list},
                        {QStringLiteral("rows"), list.figures.rows},
                        {QStringLiteral("pages"), list.figures.pages},
                        {QStringLiteral("seconds"), list.figures.seconds},
                        {QStringLiteral("code"), list.error ? QJsonValue(errorCode(list.error->kind)) : QJsonValue()}});
    return array;
}

QJsonObject secondsJson(const StageSeconds &seconds)
{
    return {{QStringLiteral("download"), seconds.download},
            {QStringLiteral("decode"), seconds.decode},
            {QStringLiteral("stage"), seconds.stage},
            {QStringLiteral("publish"), seconds.publish},
            {QStringLiteral("analyse"), seconds.analyse}};
}

/// The lists that could not be read to their end, as in "open invoices, payments".
QString failedLists(const RefreshReport &report)
{
    QStringList lists;
    for (const RefreshError &error : report.errors) {
        const QString title = listTitle(error.what);
        if (!error.customerId && error.error.kind != ErrorKind::InvalidRecord && error.what != activityName &&
            !lists.contains(title))
            lists.append(title);
    }
    return lists.join(QStringLiteral(", "));
}

} // namespace

bool hasReadEverything(const RefreshReport &report)
{
    return !report.failure && std::ranges::all_of(report.errors, [](const RefreshError &error) {
        return !error.customerId && error.what == activityName;
    });
}

void addUnlogged(RefreshReport &report, const Error &error)
{
    report.errors.push_back({std::nullopt, activityName, error});
    if (report.status == RefreshStatus::Success)
        report.status = RefreshStatus::Partial;
}

QByteArray reportJson(const RefreshReport &report)
{
    const QJsonObject object{
        {QStringLiteral("status"), statusWord(report.status)},
        {QStringLiteral("message"), reportMessage(report)},
        {QStringLiteral("refresh_count"), report.refreshedCustomers()},
        {QStringLiteral("error_count"), report.failedCustomers},
        {QStringLiteral("total_customers"), report.totalCustomers},
        {QStringLiteral("elapsed_seconds"), report.elapsedSeconds},
        {QStringLiteral("snapshot"), report.snapshot},
        {QStringLiteral("mode"),
         report.mode == RefreshMode::FullCheck ? QStringLiteral("full") : QStringLiteral("refresh")},
        {QStringLiteral("requests"), report.requests},
        {QStringLiteral("retries"), report.retries},
        {QStringLiteral("bytes_received"), report.bytesReceived},
        {QStringLiteral("seconds"), secondsJson(report.seconds)},
        {QStringLiteral("wants_full_check"), report.wantsFullCheck},
        {QStringLiteral("rows"), countsJson(report.rows)},
        {QStringLiteral("lists"), listsJson(report.lists)},
        {QStringLiteral("errors"), errorsJson(report)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString reportMessage(const RefreshReport &report)
{
    if (report.failure)
        return errorSentence(*report.failure);
    return QStringLiteral("Refreshed %1/%2 customers").arg(report.refreshedCustomers()).arg(report.totalCustomers);
}

QString activityLine(const RefreshReport &report)
{
    const QString time = QString::number(report.elapsedSeconds, 'f', 1);
    if (report.failure)
        return QStringLiteral("Refreshed 0 customers (%1). Time: %2s").arg(errorCode(report.failure->kind), time);
    return QStringLiteral("Refreshed %1/%2 customers (%3 errors). Time: %4s")
        .arg(report.refreshedCustomers())
        .arg(report.totalCustomers)
        .arg(report.errors.size())
        .arg(time);
}

QString reportSentence(const RefreshReport &report)
{
    if (report.failure)
        return errorSentence(*report.failure);
    const QLocale locale;
    const QString done = locale.toString(report.refreshedCustomers());
    const auto customers = int(report.totalCustomers);
    const QString total = locale.toString(report.totalCustomers);
    const QString seconds = locale.toString(report.elapsedSeconds, 'f', 1);
    if (report.errors.empty())
        return Sentence::tr("Data refreshed successfully! Updated %1/%2 customers in %3 s", nullptr, customers)
            .arg(done, total, seconds);
    const QString updated =
        Sentence::tr("Updated %1/%2 customers in %3 s", nullptr, customers).arg(done, total, seconds);
    if (const QString lists = failedLists(report); !lists.isEmpty())
        return Sentence::tr("%1, but not all could be read: %2. What was known before stays.").arg(updated, lists);
    const auto unlogged = std::ranges::find(report.errors, QString(activityName), &RefreshError::what);
    if (report.failedCustomers == 0 && unlogged != report.errors.end())
        return Sentence::tr("%1, but that could not be written into the activity log. %2")
            .arg(updated, errorSentence(unlogged->error));
    if (report.failedCustomers == 0)
        return Sentence::tr("%1, some records could not be read (%n)", nullptr, int(report.errors.size())).arg(updated);
    return Sentence::tr("%1, %n failed", nullptr, int(report.failedCustomers)).arg(updated);
}

int exitCode(const RefreshReport &report)
{
    if (report.failure)
        return exitCode(*report.failure);
    return report.errors.empty() ? 0 : 3;
}

int exitCode(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return 2;
    case ErrorKind::InvalidRecord:
        return 3;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotSignedIn:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainTimedOut:
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::KeychainFailed:
        return 4;
    case ErrorKind::TimedOut:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ProxyDenied:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::RedirectRefused:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailed:
    case ErrorKind::RequestRejected:
    case ErrorKind::NotUisp:
    case ErrorKind::MalformedBody:
    case ErrorKind::BodyTooLarge:
        return 5;
    case ErrorKind::StoreBusy:
    case ErrorKind::StoreFull:
    case ErrorKind::StoreDamaged:
    case ErrorKind::DeskDamaged:
    case ErrorKind::StoreTooNew:
    case ErrorKind::StoreFailed:
    case ErrorKind::AlreadyRunning:
        return 6;
    case ErrorKind::Cancelled:
        return 7;
    }
    Q_UNREACHABLE();
}

} // namespace freshet
