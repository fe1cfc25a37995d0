// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using test::CliResult;
using test::CliRun;
using test::keysOf;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/// A provider with one debtor, refreshed.
struct Office
{
    Office()
        : cli(1)
    {
        cli.server.change([this](demo::World &world) {
            debtor = world.addCustomer();
            service = world.addService(debtor, world.today().addDays(-90));
            invoice = world.addInvoice(debtor, 4950, world.today().addDays(-21), world.today().addDays(-7));
        });
        cli.giveToken();
        if (cli.run({text("refresh"), text("--server"), cli.url()}).exitCode != 0)
            qFatal("The refresh failed.");
    }
    [[nodiscard]] CliResult act(const QString &what, const QStringList &more) const
    {
        QStringList arguments{text("act"), what, text("--customer"), QString::number(debtor), text("--json")};
        if (what == QLatin1String("suspend"))
            arguments += {text("--reason"), text("1000")};
        return cli.run(arguments + more);
    }
    [[nodiscard]] static QString state(const CliResult &result)
    {
        return result.object()[QLatin1String("results")].toArray().first()[QLatin1String("state")].toString();
    }
    [[nodiscard]] bool isSuspended() const
    {
        bool isSuspended = false;
        cli.server.read([&](const demo::World &world) {
            isSuspended = world.tables().services.find(service)->status == ServiceStatus::Suspended;
        });
        return isSuspended;
    }

    CliRun cli;
    RecordId debtor = 0;
    RecordId service = 0;
    RecordId invoice = 0;
};

} // namespace

/// The built program: act suspend and act resume.
class TstCliAct : public QObject
{
    Q_OBJECT

private slots:
    void suspendsAndResumes()
    {
        const Office office;
        const CliResult asked = office.act(text("suspend"), {});
        QCOMPARE(asked.exitCode, 2);
        QCOMPARE(Office::state(asked), text("ready"));
        QVERIFY(!office.isSuspended());
        const CliResult tried = office.act(text("suspend"), {text("--dry-run")});
        QCOMPARE(tried.exitCode, 0);
        QCOMPARE(Office::state(tried), text("dry_run"));
        QVERIFY(!office.isSuspended());

        const CliResult done = office.act(text("suspend"), {text("--yes")});
        QVERIFY2(done.exitCode == 0, done.said());
        QCOMPARE(keysOf(done.object()), text("action dry_run message results"));
        QCOMPARE(keysOf(done.object()[QLatin1String("results")].toArray().first()),
                 text("currency customer_id message overdue service_id state"));
        QCOMPARE(Office::state(done), text("done"));
        QVERIFY(office.isSuspended());
        const CliResult again = office.act(text("suspend"), {text("--yes")});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(Office::state(again), text("dropped"));

        const CliResult resumed = office.act(text("resume"), {text("--yes")});
        QVERIFY2(resumed.exitCode == 0, resumed.said());
        QCOMPARE(Office::state(resumed), text("done"));
        QVERIFY(!office.isSuspended());
    }

    void leavesOutWhoPaid()
    {
        Office office;
        office.cli.server.change([&](demo::World &world) { world.payInvoice(office.invoice, 4950, world.today()); });
        const CliResult result = office.act(text("suspend"), {text("--yes")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(Office::state(result), text("dropped"));
        QVERIFY(!office.isSuspended());
    }

    void endsWithACodeForEachTrouble_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("code");
        QTest::newRow("the token may only read") << 403 << text("/suspend") << 4;
        QTest::newRow("UISP refuses") << 422 << text("/suspend") << 3;
        QTest::newRow("UISP fails") << 500 << text("/suspend") << 3;
        QTest::newRow("the customer cannot be read") << 500 << QString() << 3;
    }
    void endsWithACodeForEachTrouble()
    {
        QFETCH(int, status);
        QFETCH(QString, prefix);
        Office office;
        demo::Fault fault;
        fault.status = status;
        fault.times = -1;
        fault.pathPrefix = prefix.isEmpty() ? QStringLiteral("clients/%1").arg(office.debtor)
                                            : QStringLiteral("clients/services/%1").arg(office.service) + prefix;
        office.cli.server.addFault(fault);
        const CliResult result = office.act(text("suspend"), {text("--yes")});
        QTEST(result.exitCode, "code");
        QVERIFY(!office.isSuspended());
    }

    /// kill -9 behind the intent: the next run finds out what became of it, and sends nothing again.
    void aKillBeforeTheAnswerIsClearedUp()
    {
        Office office;
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::HangBehind;
        fault.pathPrefix = QStringLiteral("clients/services/%1/suspend").arg(office.service);
        office.cli.server.addFault(fault);
        const std::unique_ptr<QProcess> process =
            office.cli.start({text("act"), text("suspend"), text("--customer"), QString::number(office.debtor),
                              text("--reason"), text("1000"), text("--yes")});
        QTRY_VERIFY_WITH_TIMEOUT(office.isSuspended(), 30'000);
        process->kill();
        QVERIFY(process->waitForFinished());
        office.cli.server.clearFaults();
        const CliResult result = office.act(text("suspend"), {text("--yes")});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains("UISP shows that it took"), result.said());
        QCOMPARE(Office::state(result), text("dropped"));
        QCOMPARE(office.cli.server.requests().filter(text("PATCH ")).size(), 1);
    }

    void refusesAReasonThatUispDoesNotHave()
    {
        const Office office;
        const CliResult result =
            office.cli.run({text("act"), text("suspend"), text("--customer"), QString::number(office.debtor),
                            text("--reason"), text("77"), text("--yes")});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains("no reason with the ID 77"));
        QVERIFY(!office.isSuspended());
    }

    void wantsToKnowWhatAndWhom_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("nobody") << QStringList{text("suspend"), text("--reason"), text("1")};
        QTest::newRow("no reason") << QStringList{text("suspend"), text("--customer"), text("5")};
        QTest::newRow("a reason for resuming")
            << QStringList{text("resume"), text("--customer"), text("5"), text("--reason"), text("1")};
        QTest::newRow("no number") << QStringList{text("resume"), text("--customer"), text("Ada")};
    }
    void wantsToKnowWhatAndWhom()
    {
        QFETCH(QStringList, arguments);
        const CliRun cli(1);
        QCOMPARE(cli.run(QStringList{text("act")} + arguments).exitCode, 2);
    }
};

FRESHET_TEST(TstCliAct)
#include "tst_cliact.moc"
