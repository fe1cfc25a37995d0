// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/actoffice.h"

namespace freshet::test {

ActOffice::ActOffice()
    : cli(1)
{
    cli.server.change([this](demo::World &world) {
        debtor = world.addCustomer();
        service = world.addService(debtor, world.today().addDays(-90));
        invoice = world.addInvoice(debtor, 4950, world.today().addDays(-21), world.today().addDays(-7));
    });
    cli.giveToken();
    if (cli.run({QStringLiteral("refresh"), QStringLiteral("--server"), cli.url()}).exitCode != 0)
        qFatal("The refresh failed.");
}

QStringList ActOffice::line(const QStringList &what) const
{
    return QStringList{QStringLiteral("act"), QStringLiteral("--json"), QStringLiteral("--customer"),
                       QString::number(debtor)} +
           what;
}

QString ActOffice::state(const CliResult &result)
{
    const QJsonObject line = result.object()[QLatin1String("results")].toArray().first().toObject();
    return line[QLatin1String("state")].toString();
}

bool ActOffice::isSuspended() const
{
    bool isSuspended = false;
    cli.server.read([&](const demo::World &world) {
        isSuspended = world.tables().services.find(service)->status == ServiceStatus::Suspended;
    });
    return isSuspended;
}

QString ActOffice::attributes() const
{
    QStringList values;
    cli.server.read([&](const demo::World &world) {
        for (const demo::AttributeValueEntry &each : world.tables().customers.find(debtor)->attributes)
            values += QStringLiteral("%1=%2").arg(each.attributeId).arg(QString::fromStdString(each.value));
    });
    values.sort();
    return values.join(u' ');
}

int ActOffice::changes() const
{
    const QStringList requests = cli.server.requests();
    return int(requests.filter(QStringLiteral("PATCH ")).size() + requests.filter(QStringLiteral("POST ")).size());
}

} // namespace freshet::test
