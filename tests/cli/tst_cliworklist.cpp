// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using test::CliResult;
using test::CliRun;
using test::keysOf;

/// The built program: list worklist.
class TstCliWorklist : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoCanBeSuspended()
    {
        CliRun cli(1);
        RecordId debtor = 0;
        CalendarDate due;
        cli.server.change([&](demo::World &world) {
            debtor = world.addCustomer();
            world.addService(debtor, world.today().addDays(-90));
            due = world.today().addDays(-7);
            world.addInvoice(debtor, 4950, world.today().addDays(-21), due);
        });
        cli.giveToken();
        const CliResult refreshed = cli.run({QStringLiteral("refresh"), QStringLiteral("--server"), cli.url()});
        QVERIFY2(refreshed.exitCode == 0, refreshed.said());
        const QStringList list = {QStringLiteral("list"), QStringLiteral("worklist"),   QStringLiteral("--format"),
                                  QStringLiteral("json"), QStringLiteral("--customer"), QString::number(debtor)};
        const CliResult result = cli.run(list);
        QVERIFY2(result.exitCode == 0, result.said());
        QCOMPARE(result.array().size(), 1);
        const QJsonObject row = result.array().first().toObject();
        QCOMPARE(keysOf(row), QStringLiteral("amount assignee confirmed_at currency customer_id days_past deadline "
                                             "due_date group invoice_id next_contact note promised_on reason rule"));
        QCOMPARE(row[QLatin1String("group")].toString(), QStringLiteral("candidate"));
        QCOMPARE(row[QLatin1String("rule")].toString(), QStringLiteral("due_date"));
        QCOMPARE(row[QLatin1String("amount")].toString(), QStringLiteral("49.50"));
        QCOMPARE(row[QLatin1String("deadline")].toString(), due.toIso());
        QCOMPARE(row[QLatin1String("days_past")].toInt(), 7);
        QVERIFY(row[QLatin1String("reason")].toString().contains(due.toIso()));
        QVERIFY(row[QLatin1String("note")].isNull());
        QVERIFY(!row[QLatin1String("confirmed_at")].toString().isEmpty());

        const CliResult before = cli.run(list + QStringList{QStringLiteral("--as-of"), due.toIso()});
        QVERIFY2(before.exitCode == 0, before.said());
        QCOMPARE(before.array().first()[QLatin1String("group")].toString(), QStringLiteral("next"));
    }
};

FRESHET_TEST(TstCliWorklist)
#include "tst_cliworklist.moc"
