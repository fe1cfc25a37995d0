// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace freshet;
using test::CliResult;
using test::CliRun;

/// The built program, killed while it refreshes: the last snapshot stays, and the next run goes on where it was.
class TstCliKilled : public QObject
{
    Q_OBJECT

private slots:
    void theNextRunGoesOnWhereItWas_data()
    {
        QTest::addColumn<int>("requests");
        for (const int requests : {1, 5})
            QTest::addRow("after %d requests for invoices", requests) << requests;
    }
    void theNextRunGoesOnWhereItWas()
    {
        QFETCH(int, requests);
        const QString invoices = QStringLiteral("invoices");
        CliRun cli(350);
        cli.giveToken();
        const QStringList fullCheck{QStringLiteral("refresh"), QStringLiteral("--full"), QStringLiteral("--json"),
                                    QStringLiteral("--server"), cli.url()};
        QCOMPARE(cli.run(fullCheck).exitCode, 0);
        const int pages = int(cli.server.requestCount(invoices));
        const QByteArray before = list(cli, "customers");
        cli.server.change([](demo::World &world) { world.addCustomer(); });

        demo::Fault slow;
        slow.kind = demo::Fault::Kind::Delay;
        slow.pathPrefix = invoices;
        slow.delayMs = 60;
        slow.times = -1;
        cli.server.addFault(slow);
        const std::unique_ptr<QProcess> process = cli.start(fullCheck);
        QTRY_VERIFY(cli.server.requestCount(invoices) >= pages + requests);
        process->kill();
        QVERIFY(process->waitForFinished());
        cli.server.clearFaults();
        QCOMPARE(list(cli, "customers"), before);

        const qint64 asked = cli.server.requestCount(invoices);
        const CliResult again = cli.run(fullCheck);
        QVERIFY2(again.exitCode == 0, again.said());
        // What was under way when it was killed is lost: as many requests as may be in flight.
        const qint64 askedAgain = cli.server.requestCount(invoices) - asked;
        QVERIFY2(askedAgain <= pages - requests + 7, QByteArray::number(askedAgain));
        QVERIFY(list(cli, "customers") != before);
        CliRun fresh(350);
        fresh.giveToken(cli.server.token());
        QCOMPARE(fresh.run(fullCheck).exitCode, 0);
        for (const char *table : {"customers", "services", "invoices", "payments", "patterns"})
            QCOMPARE(list(cli, table), list(fresh, table));
    }

private:
    /// Without the times of reading.
    static QByteArray list(const CliRun &cli, const char *table)
    {
        const CliResult result = cli.run(
            {QStringLiteral("list"), QString::fromLatin1(table), QStringLiteral("--format"), QStringLiteral("json")});
        if (result.exitCode != 0)
            return result.said();
        static const QRegularExpression time(QStringLiteral("\"(confirmed_at|gone_since)\": \"[^\"]*\""));
        return QString::fromUtf8(result.out).remove(time).toUtf8();
    }
};

FRESHET_TEST(TstCliKilled)
#include "tst_clikilled.moc"
