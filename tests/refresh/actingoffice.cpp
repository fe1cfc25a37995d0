// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/actingoffice.h"

#include "activity/activitylog.h"

namespace freshet::test {

namespace {

CalendarDate today()
{
    return CalendarDate::fromQDate(FixedClock().now.date());
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
    if (desk->refresh().status != RefreshStatus::Success)
        qFatal("The office could not be refreshed.");
}

ActionSetup ActingOffice::setup() const
{
    const RefreshSetup files = desk->setup();
    RetryPolicy retry = RefreshFixture::hastyTuning().retry;
    return {files.connection, retry, files.cachePath, files.deskPath, QStringLiteral("Clerk")};
}

ActionPreparation ActingOffice::prepare(ActionKind kind)
{
    ActionPreparing preparing(desk->clock, setup(), {kind, customers});
    std::optional<ActionPreparation> prepared;
    QObject::connect(&preparing, &ActionPreparing::finished, &preparing,
                     [&prepared](const ActionPreparation &preparation) { prepared = preparation; });
    preparing.start();
    if (!QTest::qWaitFor([&prepared] { return prepared.has_value(); }, limitMs))
        qFatal("The preparation did not end.");
    return *prepared;
}

ConfirmedActions ActingOffice::confirmed(ActionKind kind)
{
    const ActionPreparation preparation = prepare(kind);
    return {kind, preparation.plan.lines, reason, preparation.plan.readAt, false};
}

QStringList ActingOffice::perform(const ConfirmedActions &confirmed)
{
    ActionRun run(desk->clock, setup(), confirmed);
    QSignalSpy ended(&run, &ActionRun::finished);
    run.start();
    if (!QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, limitMs))
        qFatal("The run did not end.");
    QStringList words;
    for (const ActionLine &line : run.lines())
        words += stateWord(line.state);
    return words;
}

void ActingOffice::strikeCall(demo::Fault::Kind kind, int status, int times) const
{
    demo::Fault fault;
    fault.kind = kind;
    fault.status = status;
    fault.times = times;
    for (const char *verb : {"suspend", "cancel-suspend"}) {
        fault.pathPrefix = QStringLiteral("clients/services/%1/%2").arg(services.front()).arg(QLatin1String(verb));
        addFault(fault);
    }
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
    return int(desk->server.requests().filter(QStringLiteral("PATCH ")).size());
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
