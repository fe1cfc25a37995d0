// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using test::CliResult;
using test::CliRun;
using test::keysOf;

/// The built program: list findings.
class TstCliFindings : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatContradicts()
    {
        CliRun cli(6);
        RecordId customer = 0;
        RecordId other = 0;
        cli.server.change([&](demo::World &world) {
            customer = world.tables().customers[1].id;
            other = world.tables().customers[2].id;
            demo::CustomerEntry *entry = world.rawTables().customers.edit(customer);
            entry->credit = 500;
            entry->outstanding = 2000;
            entry->balance = 1500;
        });
        cli.giveToken();
        const CliResult refreshed = cli.run({QStringLiteral("refresh"), QStringLiteral("--server"), cli.url()});
        QVERIFY2(refreshed.exitCode == 0, refreshed.said());
        const QStringList list = {QStringLiteral("list"), QStringLiteral("findings"), QStringLiteral("--format"),
                                  QStringLiteral("json"), QStringLiteral("--customer")};
        const CliResult result = cli.run(list + QStringList{QString::number(customer)});
        QVERIFY2(result.exitCode == 0, result.said());
        QJsonObject balance;
        for (const QJsonValue &row : result.array()) {
            QCOMPARE(keysOf(row), QStringLiteral("acknowledged_at acknowledged_by acknowledged_note advice currency "
                                                 "customer_id entity first_seen_at id last_seen_at "
                                                 "message ours resolved_at rule severity uisp"));
            if (row[QLatin1String("rule")].toString() == QLatin1String("A3"))
                balance = row.toObject();
        }
        QCOMPARE(balance[QLatin1String("severity")].toString(), QStringLiteral("high"));
        QCOMPARE(balance[QLatin1String("entity")].toString(), QStringLiteral("customer"));
        QCOMPARE(balance[QLatin1String("id")].toInteger(), customer);
        QCOMPARE(balance[QLatin1String("ours")].toString(), QStringLiteral("-15.00"));
        QCOMPARE(balance[QLatin1String("uisp")].toString(), QStringLiteral("15.00"));
        QVERIFY(balance[QLatin1String("resolved_at")].isNull());
        QVERIFY(!balance[QLatin1String("last_seen_at")].toString().isEmpty());
        QCOMPARE(cli.run(list + QStringList{QString::number(other)}).array().size(), 0);
    }

    void resolvedOnesAreListedOnDemand()
    {
        CliRun cli(6);
        RecordId customer = 0;
        cli.server.read([&](const demo::World &world) { customer = world.tables().customers[1].id; });
        const auto misstate = [&](qint64 cents) {
            cli.server.change(
                [=](demo::World &world) { world.rawTables().customers.edit(customer)->balance += cents; });
            return cli.run({QStringLiteral("refresh"), QStringLiteral("--server"), cli.url()}).exitCode == 0;
        };
        cli.giveToken();
        QVERIFY(misstate(100));
        QVERIFY(misstate(-100));
        const QStringList list = {QStringLiteral("list"), QStringLiteral("findings"), QStringLiteral("--format=json")};
        QCOMPARE(cli.run(list).array().size(), 0);
        const QJsonArray all = cli.run(list + QStringList{QStringLiteral("--all")}).array();
        QCOMPARE(all.size(), 1);
        QVERIFY(!all.first()[QLatin1String("resolved_at")].isNull());
    }

    void whoIsGoneHasNoPattern()
    {
        CliRun cli(6);
        cli.giveToken();
        const QStringList refresh = {QStringLiteral("refresh"), QStringLiteral("--full"), QStringLiteral("--server"),
                                     cli.url()};
        QVERIFY(cli.run(refresh).exitCode == 0);
        const QStringList list = {QStringLiteral("list"), QStringLiteral("patterns"), QStringLiteral("--format=json")};
        const QJsonArray before = cli.run(list).array();
        QVERIFY(!before.isEmpty());
        const RecordId customer = before.first()[QLatin1String("customer_id")].toInteger();
        cli.server.change([=](demo::World &world) { world.deleteCustomer(customer); });
        QVERIFY(cli.run(refresh).exitCode == 0);
        const QJsonArray after = cli.run(list).array();
        QCOMPARE(after.size(), before.size() - 1);
        for (const QJsonValue &pattern : after)
            QVERIFY(pattern[QLatin1String("customer_id")].toInteger() != customer);
    }
};

FRESHET_TEST(TstCliFindings)
#include "tst_clifindings.moc"
