// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

#include <csignal>

using namespace freshet;
using test::CliResult;
using test::CliRun;
using test::keysOf;

/// The built program: refresh, its JSON and its exit codes.
class TstCliRefresh : public QObject
{
    Q_OBJECT

private slots:
    void printsItsResultAsJson()
    {
        CliRun cli(5);
        cli.giveToken();
        const CliResult result = cli.run(refreshOf(cli));
        QVERIFY2(result.exitCode == 0, result.said());
        const QJsonObject report = result.object();
        QCOMPARE(keysOf(report),
                 QStringLiteral("bytes_received elapsed_seconds error_count errors lists message mode refresh_count "
                                "requests retries rows seconds snapshot status total_customers wants_full_check"));
        QCOMPARE(report.value(QLatin1String("status")).toString(), QStringLiteral("success"));
        // Nothing was known before, so everything was read.
        QCOMPARE(report.value(QLatin1String("mode")).toString(), QStringLiteral("full"));
        const int total = report.value(QLatin1String("total_customers")).toInt();
        QVERIFY(total >= 5);
        QCOMPARE(report.value(QLatin1String("message")).toString(),
                 QStringLiteral("Refreshed %1/%1 customers").arg(total));
        QCOMPARE(report.value(QLatin1String("error_count")).toInt(-1), 0);
        QCOMPARE(report.value(QLatin1String("snapshot")).toInt(), 1);
        QCOMPARE(report.value(QLatin1String("errors")).toArray().size(), 0);
        const QJsonObject rows = report.value(QLatin1String("rows")).toObject();
        QVERIFY(rows.contains(QLatin1String("customers")) && rows.contains(QLatin1String("invoices")));
        QCOMPARE(keysOf(rows.value(QLatin1String("invoices"))),
                 QStringLiteral("added changed gone received unchanged"));
        QCOMPARE(qint64(report.value(QLatin1String("requests")).toInt()) + probeRequests, cli.server.requestCount());
        QVERIFY(!textLeftIn(cli, cli.server.token()));
    }

    void saysItInASentence()
    {
        CliRun cli(5);
        cli.giveToken();
        const CliResult result = cli.run({QStringLiteral("refresh"), QStringLiteral("--server"), cli.url()});
        QVERIFY2(result.exitCode == 0, result.said());
        QVERIFY2(result.out.startsWith("Data refreshed successfully! Updated "), result.said());
        QCOMPARE(result.out.count('\n'), 1);
        QCOMPARE(result.err, QByteArray());
    }

    void knowsTheServerTheNextTime()
    {
        CliRun cli(5);
        cli.giveToken();
        QCOMPARE(cli.run(refreshOf(cli)).exitCode, 0);
        const CliResult again =
            cli.run({QStringLiteral("refresh"), QStringLiteral("--full"), QStringLiteral("--json")});
        QVERIFY2(again.exitCode == 0, again.said());
        QCOMPARE(again.object().value(QLatin1String("snapshot")).toInt(), 2);
        QCOMPARE(again.object().value(QLatin1String("mode")).toString(), QStringLiteral("full"));
    }

    void writesItsLineOfTheTrail()
    {
        CliRun cli(5);
        cli.giveToken();
        QCOMPARE(cli.run(refreshOf(cli)).exitCode, 0);
        const CliResult list =
            cli.run({QStringLiteral("list"), QStringLiteral("activity"), QStringLiteral("--format=json")});
        QStringList actions;
        for (const QJsonValue &entry : list.array())
            actions.append(entry[QLatin1String("action")].toString());
        QCOMPARE(actions, QStringList({QStringLiteral("BULK_REFRESH_CUSTOMERS"), QStringLiteral("SIGN_IN")}));
        QVERIFY(list.array().first()[QLatin1String("detail")].toString().startsWith(QLatin1String("Refreshed ")));
    }

    void aRowThatCannotBeReadIsThatCustomersError()
    {
        CliRun cli(5);
        cli.giveToken();
        demo::Fault bad;
        bad.kind = demo::Fault::Kind::BadRow;
        bad.pathPrefix = QStringLiteral("invoices");
        bad.field = "total";
        bad.value = "\"much\"";
        bad.times = -1;
        bad.skip = 1; // the sign-in looks at one invoice
        cli.server.addFault(bad);
        const CliResult result = cli.run(refreshOf(cli));
        QVERIFY2(result.exitCode == 3, result.said());
        const QJsonObject report = result.object();
        QCOMPARE(report.value(QLatin1String("status")).toString(), QStringLiteral("partial"));
        QCOMPARE(report.value(QLatin1String("error_count")).toInt(), 1);
        const QJsonObject error = report.value(QLatin1String("errors")).toArray().first().toObject();
        QCOMPARE(keysOf(error), QStringLiteral("code customer_id what"));
        QVERIFY(error.value(QLatin1String("customer_id")).toInt() > 0);
        QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("invalid_record"));
        QVERIFY2(result.err.contains("Customer "), result.said());
    }

    void failsWithItsCode_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("status");
        QTest::newRow("wrong token for a new server") << "wrong token" << 4 << "error";
        QTest::newRow("token refused later") << "revoked" << 4 << "error";
        QTest::newRow("never signed in") << "no token" << 4 << "error";
        QTest::newRow("keychain out of reach") << "no keychain" << 4 << "error";
        QTest::newRow("nobody there") << "stopped" << 5 << "error";
        QTest::newRow("no UISP") << "html" << 5 << "error";
        QTest::newRow("no folder") << "blocked" << 6 << "error";
    }

    void failsWithItsCode()
    {
        QFETCH(QString, story);
        QFETCH(int, exitCode);
        QFETCH(QString, status);
        CliRun cli(5);
        const QStringList arguments = prepare(cli, story);
        const CliResult result = cli.run(arguments);
        QVERIFY2(result.exitCode == exitCode, result.said());
        const QJsonObject report = result.object();
        QCOMPARE(report.value(QLatin1String("status")).toString(), status);
        QVERIFY(!report.value(QLatin1String("message")).toString().isEmpty());
        QVERIFY2(result.err.trimmed().size() > 20, result.said());
        QVERIFY(!result.said().contains(wrongToken));
        QVERIFY(!result.said().contains(cli.server.token()));
    }

    void ctrlCCancels()
    {
#ifdef Q_OS_WIN
        QSKIP("there are no signals on Windows");
#else
        CliRun cli(5);
        cli.giveToken();
        QCOMPARE(cli.run(refreshOf(cli)).exitCode, 0);
        demo::Fault hang;
        hang.kind = demo::Fault::Kind::Hang;
        hang.pathPrefix = QStringLiteral("invoices");
        hang.times = -1;
        cli.server.addFault(hang);
        const qint64 before = cli.server.requestCount(QStringLiteral("invoices"));
        const auto process = cli.start({QStringLiteral("refresh"), QStringLiteral("--json")});
        QTRY_VERIFY_WITH_TIMEOUT(cli.server.requestCount(QStringLiteral("invoices")) > before, 30000);
        ::kill(pid_t(process->processId()), SIGINT);
        const CliResult result = CliRun::finish(*process);
        QVERIFY2(result.exitCode == 7, result.said());
        QCOMPARE(result.object().value(QLatin1String("status")).toString(), QStringLiteral("error"));
        cli.server.clearFaults();
        const CliResult list =
            cli.run({QStringLiteral("list"), QStringLiteral("customers"), QStringLiteral("--format=json")});
        QVERIFY2(list.array().size() >= 5, list.said());
#endif
    }

private:
    static constexpr int probeRequests = 5;
    static constexpr const char *wrongToken = "sentinel-of-a-wrong-token";

    static QStringList refreshOf(const CliRun &cli)
    {
        return {QStringLiteral("refresh"), QStringLiteral("--json"), QStringLiteral("--server"), cli.url()};
    }

    static QStringList prepare(CliRun &cli, const QString &story)
    {
        if (story == QLatin1String("wrong token"))
            cli.giveToken(wrongToken);
        else if (story != QLatin1String("no token"))
            cli.giveToken();
        if (story == QLatin1String("revoked") || story == QLatin1String("no keychain")) {
            [[maybe_unused]] const CliResult first = cli.run(refreshOf(cli));
            cli.giveToken(story == QLatin1String("revoked") ? QByteArray(wrongToken) : QByteArray());
        }
        if (story == QLatin1String("stopped"))
            cli.server.stop();
        if (story == QLatin1String("html")) {
            demo::Fault html;
            html.kind = demo::Fault::Kind::Html;
            html.times = -1;
            cli.server.addFault(html);
        }
        if (story == QLatin1String("blocked")) {
            QFile blocker(cli.dataFolder);
            [[maybe_unused]] const bool isOpen = blocker.open(QIODevice::WriteOnly);
        }
        return refreshOf(cli);
    }

    static bool textLeftIn(const CliRun &cli, const QByteArray &text)
    {
        QDirIterator files(cli.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }
};

FRESHET_TEST(TstCliRefresh)
#include "tst_clirefresh.moc"
