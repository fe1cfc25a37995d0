// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/actingoffice.h"

#include "activity/activitylog.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QRegularExpression>

#include <map>

namespace freshet::test {

namespace {

CalendarDate today()
{
    return CalendarDate::fromQDate(FixedClock().now.date());
}

void copyFiles(const QString &from, const QString &to)
{
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files)) {
        if (!QFile::copy(file.filePath(), QDir(to).filePath(file.fileName())))
            qFatal("The office's files could not be copied.");
    }
}

/// Refreshing takes seconds, and brings the same files for as many debtors: it is done once.
void refreshOnce(RefreshFixture &desk, int debtors)
{
    static std::map<int, QTemporaryDir> kept;
    QTemporaryDir &folder = kept[debtors];
    if (QDir(folder.path()).isEmpty()) {
        if (desk.refresh().status != RefreshStatus::Success)
            qFatal("The office could not be refreshed.");
        return copyFiles(desk.folder.path(), folder.path());
    }
    copyFiles(folder.path(), desk.folder.path());
}

} // namespace

ActingOffice::ActingOffice(int debtors)
{
    demo::World world(today());
    for (int i = 0; i < debtors; ++i) {
        customers.push_back(world.addCustomer());
        services.push_back(world.addService(customers.back(), today().addDays(-200)));
        invoices.push_back(world.addInvoice(customers.back(), 2000, today().addDays(-24), today().addDays(-10)));
    }
    desk = std::make_unique<RefreshFixture>(std::move(world));
    refreshOnce(*desk, debtors);
}

ActionSetup ActingOffice::setup() const
{
    const RefreshSetup files = desk->setup();
    return {files.connection, m_retry, files.cachePath, files.deskPath, QStringLiteral("Clerk")};
}

ActionPreparation ActingOffice::prepare(const ActionWish &wish)
{
    ActionPreparing preparing(desk->clock, setup(), {wish.kind, customers, wish.value});
    std::optional<ActionPreparation> prepared;
    QObject::connect(&preparing, &ActionPreparing::finished, &preparing,
                     [&prepared](const ActionPreparation &preparation) { prepared = preparation; });
    preparing.start();
    if (!waitUntil([&prepared] { return prepared.has_value(); }, limitMs))
        qFatal("The preparation did not end.");
    return *prepared;
}

ConfirmedActions ActingOffice::confirmed(const ActionWish &wish)
{
    return confirmedPlan(prepare(wish).plan, wish.kind == ActionKind::Suspend ? reason : 0, false);
}

QStringList ActingOffice::perform(const ConfirmedActions &confirmed) const
{
    return statesOf(performWith(confirmed, [](ActionRun &, int) {}));
}

std::vector<ActionLine> ActingOffice::performWith(const ConfirmedActions &confirmed, const Meanwhile &meanwhile) const
{
    ActionRun run(desk->clock, setup(), confirmed);
    QSignalSpy ended(&run, &ActionRun::finished);
    QObject::connect(&run, &ActionRun::lineEnded, &run, [&](int index) { meanwhile(run, index); });
    run.start();
    if (!waitUntil([&ended] { return !ended.isEmpty(); }, limitMs))
        qFatal("The run did not end.");
    return run.lines();
}

QStringList statesOf(const std::vector<ActionLine> &lines)
{
    QStringList words;
    for (const ActionLine &line : lines)
        words += stateWord(line.state);
    return words;
}

void ActingOffice::strikeCall(demo::Fault::Kind kind, int status, int times)
{
    shortenPatience(kind);
    demo::Fault fault;
    fault.kind = kind;
    fault.status = status;
    fault.times = times;
    for (const char *verb : {"suspend", "cancel-suspend"}) {
        fault.pathPrefix = QStringLiteral("clients/services/%1/%2").arg(services.front()).arg(QLatin1String(verb));
        addFault(fault);
    }
}

void ActingOffice::strikeCustomerCall(ActionKind action, demo::Fault::Kind kind, int status)
{
    shortenPatience(kind);
    demo::Fault fault;
    fault.kind = kind;
    fault.status = status;
    fault.skip = 1;
    fault.pathPrefix = action == ActionKind::AddLog ? QStringLiteral("client-logs")
                                                    : QStringLiteral("clients/%1").arg(customers.front());
    addFault(fault);
}

void ActingOffice::shortenPatience(demo::Fault::Kind kind)
{
    if (kind == demo::Fault::Kind::Hang || kind == demo::Fault::Kind::HangBehind)
        m_retry.deadline = std::chrono::milliseconds(700);
}

bool ActingOffice::isSuspended(size_t debtor) const
{
    bool isSuspended = false;
    desk->server.read([&](const demo::World &world) {
        isSuspended = world.tables().services.find(services[debtor])->status == ServiceStatus::Suspended;
    });
    return isSuspended;
}

int ActingOffice::calls() const
{
    static const QRegularExpression change(QStringLiteral("^(PATCH|POST) "));
    return int(desk->server.requests().filter(change).size());
}

QString ActingOffice::attributes(size_t debtor) const
{
    QStringList values;
    desk->server.read([&](const demo::World &world) {
        for (const demo::AttributeValueEntry &each : world.tables().customers.find(customers[debtor])->attributes)
            values += QString::fromStdString(world.provider().attribute(each.attributeId)->key + '=' + each.value);
    });
    values.sort();
    return values.join(u' ');
}

QStringList ActingOffice::notes(size_t debtor) const
{
    ApiClient client(setup().connection, setup().retry);
    std::optional<Result<std::vector<ClientLog>>> logs;
    QObject::connect(client.get(clientLogs(customers[debtor])), &ApiReply::finished, &client,
                     [&logs](const Result<ApiAnswer> &answer) { logs = decodeClientLogs(answer.value().body); });
    if (!waitUntil([&logs] { return logs.has_value(); }, limitMs))
        qFatal("The notes could not be read.");
    QStringList messages;
    for (const ClientLog &log : logs->value())
        messages += log.message;
    return messages;
}

QStringList ActingOffice::written() const
{
    const auto file = Database::open(desk->setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
    QSqlQuery rows((*file)->sql());
    rows.exec(QStringLiteral("SELECT action || ' ' || ifnull(outcome, 'open') FROM actions ORDER BY number"));
    QStringList words;
    while (rows.next())
        words += rows.value(0).toString();
    return words;
}

QStringList ActingOffice::trail() const
{
    const auto file = Database::open(desk->setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    QStringList lines;
    for (const ActivityEntry &entry : ActivityLog(**file).newest(10).value())
        lines += QStringLiteral("%1 %2: %3").arg(entry.user, entry.action, entry.detail);
    return lines;
}

} // namespace freshet::test
