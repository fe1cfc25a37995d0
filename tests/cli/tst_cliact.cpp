// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serverprofile.h"
#include "store/database.h"
#include "tests/cli/actoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using test::ActOffice;
using test::CliResult;
using test::CliRun;
using test::keysOf;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

QStringList suspend(const QStringList &more = {})
{
    return QStringList{text("suspend"), text("--reason"), QString::number(ActOffice::reason)} + more;
}

} // namespace

/// The built program: act suspend and act resume.
class TstCliAct : public QObject
{
    Q_OBJECT

private slots:
    void suspendsAndResumes()
    {
        const ActOffice office;
        const CliResult asked = office.act(suspend());
        QCOMPARE(asked.exitCode, 2);
        QCOMPARE(ActOffice::state(asked), text("ready"));
        QVERIFY(!office.isSuspended());
        const CliResult tried = office.act(suspend({text("--dry-run")}));
        QCOMPARE(tried.exitCode, 0);
        QCOMPARE(ActOffice::state(tried), text("dry_run"));
        QVERIFY(!office.isSuspended());

        const CliResult done = office.act(suspend({text("--yes")}));
        QVERIFY2(done.exitCode == 0, done.said());
        QCOMPARE(keysOf(done.object()), text("action dry_run message results"));
        QCOMPARE(keysOf(done.object()[QLatin1String("results")].toArray().first()),
                 text("currency customer_id message overdue service_id state"));
        QCOMPARE(ActOffice::state(done), text("done"));
        QVERIFY(office.isSuspended());
        const CliResult again = office.act(suspend({text("--yes")}));
        QCOMPARE(again.exitCode, 0);
        QVERIFY(done.err.contains("does not end a suspension by itself"));
        QCOMPARE(ActOffice::state(again), text("dropped"));

        const CliResult resumed = office.act({text("resume"), text("--yes")});
        QVERIFY2(resumed.exitCode == 0, resumed.said());
        QCOMPARE(ActOffice::state(resumed), text("done"));
        QVERIFY(!office.isSuspended());
    }

    void actsByNothingThatIsOld()
    {
        const ActOffice office;
        {
            const ProfileStore profiles(office.cli.dataFolder);
            const Result<ProfileFiles> files = profiles.filesOf(profiles.load()->front());
            QVERIFY(files);
            const auto cache = Database::open(files->cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
            QVERIFY(cache && (*cache)->execute(text("UPDATE snapshots SET published_at = '2026-01-05T08:00:00.000Z'")));
        }
        const CliResult result = office.act(suspend({text("--yes")}));
        QVERIFY(result.exitCode != 0);
        QVERIFY2(result.said().contains("Refresh first"), result.said());
        QVERIFY(!office.isSuspended());
        QCOMPARE(office.changes(), 0);
    }

    void leavesOutWhoPaid()
    {
        ActOffice office;
        QCOMPARE(ActOffice::state(office.act(suspend())), text("ready"));
        office.cli.server.change([&](demo::World &world) { world.payInvoice(office.invoice, 4950, world.today()); });
        const CliResult result = office.act(suspend({text("--yes")}));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(ActOffice::state(result), text("dropped"));
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
        ActOffice office;
        demo::Fault fault;
        fault.status = status;
        fault.times = -1;
        fault.pathPrefix = prefix.isEmpty() ? QStringLiteral("clients/%1").arg(office.debtor)
                                            : QStringLiteral("clients/services/%1").arg(office.service) + prefix;
        office.cli.server.addFault(fault);
        const CliResult result = office.act(suspend({text("--yes")}));
        QTEST(result.exitCode, "code");
        QVERIFY(!office.isSuspended());
    }

    /// Two people, or a script that was started twice.
    void twoRunsAtOnceSuspendOnce()
    {
        const ActOffice office;
        const QStringList line = office.line(suspend({text("--yes")}));
        const std::unique_ptr<QProcess> one = office.cli.start(line);
        const std::unique_ptr<QProcess> other = office.cli.start(line);
        const CliResult first = CliRun::finish(*one);
        const CliResult second = CliRun::finish(*other);
        QVERIFY(office.isSuspended());
        QCOMPARE(office.changes(), 1);
        QVERIFY2(first.exitCode == 0 || second.exitCode == 0, first.said() + second.said());
    }

    void aCustomerWhoIsNamedTwiceIsSuspendedOnce()
    {
        const ActOffice office;
        const CliResult result =
            office.act(suspend({text("--yes"), text("--customer"), QString::number(office.debtor)}));
        QVERIFY2(result.exitCode == 0, result.said());
        QCOMPARE(result.object()[QLatin1String("results")].toArray().size(), 1);
        QCOMPARE(office.changes(), 1);
    }

    void aReadOnlyTokenChangesNothing()
    {
        ActOffice office;
        office.cli.giveToken(office.cli.server.readOnlyToken());
        const CliResult result = office.act(suspend({text("--yes")}));
        QCOMPARE(result.exitCode, 4);
        QCOMPARE(ActOffice::state(result), text("refused"));
        QVERIFY(!office.isSuspended());
    }

    void refusesAReasonThatUispDoesNotHave()
    {
        const ActOffice office;
        const CliResult result =
            office.cli.run({text("act"), text("suspend"), text("--customer"), QString::number(office.debtor),
                            text("--reason"), text("77"), text("--yes")});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains("no reason with the ID 77"));
        QVERIFY(!office.isSuspended());
    }

    void explainsThatUispHasNoReason()
    {
        ActOffice office;
        demo::Fault none;
        none.kind = demo::Fault::Kind::EmptyList;
        none.pathPrefix = text("service-suspension-reasons");
        office.cli.server.addFault(none);
        const CliResult result = office.act(suspend({text("--yes")}));
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.object()[QLatin1String("message")].toString().contains(text("no reason for suspending")),
                 result.said());
        QCOMPARE(office.changes(), 0);
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
