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
            QCOMPARE(keysOf(row),
                     QStringLiteral("acknowledged_at advice currency customer_id entity first_seen_at id last_seen_at "
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
};

FRESHET_TEST(TstCliFindings)
#include "tst_clifindings.moc"
