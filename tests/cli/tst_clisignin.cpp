// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace freshet;
using test::CliResult;
using test::CliRun;

/// The built program: sign-in and sign-out, and where a token is left behind.
class TstCliSignIn : public QObject
{
    Q_OBJECT

private slots:
    void whatLibrariesSayIsRedacted()
    {
        const CliRun cli;
        // Qt tells of the folders that it looks into.
        const QString plugins = cli.home.filePath(QStringLiteral("s3ntinel-0123456789-token"));
        QVERIFY(QDir().mkpath(plugins));
        const auto process = cli.prepared();
        QProcessEnvironment environment = process->processEnvironment();
        environment.insert(QStringLiteral("QT_DEBUG_PLUGINS"), QStringLiteral("1"));
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), plugins);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(FRESHET_CLI_PATH), {QStringLiteral("sign-in"), QStringLiteral("--server"),
                                                          cli.url(), QStringLiteral("--token-stdin")});
        process->write(cli.server.token());
        process->closeWriteChannel();
        const CliResult result = CliRun::finish(*process);
        QVERIFY2(!result.err.contains("s3ntinel"), result.said());
    }

    void signsInWithATokenForOneRun()
    {
        CliRun cli;
        cli.giveToken();
        const CliResult result = cli.run({QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url()});
        QVERIFY2(result.exitCode == 0, result.said());
        QVERIFY2(result.out.startsWith("Signed in to 127.0.0.1 (" + cli.url().toLatin1()), result.said());
        QVERIFY(result.out.contains("FRESHET_API_TOKEN"));
        QVERIFY(leftBehind(cli, result).isEmpty());
    }

    void readsTheTokenFromInput()
    {
        CliRun cli;
        const CliResult result =
            cli.run({QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url(), QStringLiteral("--token-stdin"),
                     QStringLiteral("--name"), QStringLiteral("Valley Office")},
                    cli.server.token() + '\n');
        QVERIFY2(result.exitCode == 0, result.said());
        QVERIFY2(result.err.contains("no keychain service"), result.said());
        QVERIFY2(result.out.contains("Signed in to Valley Office"), result.said());
        QVERIFY(leftBehind(cli, result).isEmpty());
    }

    void recordsWhoSignedIn()
    {
        CliRun cli;
        cli.giveToken();
        QCOMPARE(cli.run({QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url()}).exitCode, 0);
        const CliResult list =
            cli.run({QStringLiteral("list"), QStringLiteral("activity"), QStringLiteral("--format=json")});
        QVERIFY2(list.exitCode == 0, list.said());
        QCOMPARE(list.array().size(), 1);
        const QJsonObject entry = list.array().first().toObject();
        QCOMPARE(test::keysOf(entry), QStringLiteral("action at detail hash user"));
        QCOMPARE(entry.value(QLatin1String("action")).toString(), QStringLiteral("SIGN_IN"));
        QVERIFY(!entry.value(QLatin1String("user")).toString().isEmpty());
    }

    void fails_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exitCode");
        const QStringList signIn{QStringLiteral("sign-in"), QStringLiteral("--token-stdin"),
                                 QStringLiteral("--server")};
        QTest::newRow("wrong token") << signIn + QStringList{QStringLiteral("URL")}
                                     << QByteArray("sentinel-of-a-wrong-token") << 4;
        QTest::newRow("no such port") << signIn + QStringList{QStringLiteral("http://127.0.0.1:1")}
                                      << QByteArray("sentinel-token") << 5;
        QTest::newRow("no address") << signIn + QStringList{QStringLiteral("ftp://uisp.example.net")}
                                    << QByteArray("sentinel-token") << 2;
        QTest::newRow("plain http abroad")
            << signIn + QStringList{QStringLiteral("http://uisp.example.net")} << QByteArray("sentinel-token") << 2;
        QTest::newRow("no token") << signIn + QStringList{QStringLiteral("URL")} << QByteArray() << 2;
        QTest::newRow("no way to get a token")
            << QStringList{QStringLiteral("sign-in"), QStringLiteral("--server"), QStringLiteral("URL")} << QByteArray()
            << 2;
        QTest::newRow("token as an argument")
            << QStringList{QStringLiteral("sign-in"), QStringLiteral("--server"), QStringLiteral("URL"),
                           QStringLiteral("--token"), QStringLiteral("x")}
            << QByteArray() << 2;
        QTest::newRow("no command") << QStringList() << QByteArray() << 2;
        QTest::newRow("sign-out of nothing") << QStringList{QStringLiteral("sign-out")} << QByteArray() << 4;
    }

    void fails()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, exitCode);
        CliRun cli;
        arguments.replaceInStrings(QStringLiteral("URL"), cli.url());
        const CliResult result = cli.run(arguments, input);
        QVERIFY2(result.exitCode == exitCode, result.said());
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.trimmed().size() > 20, result.said());
        if (!input.isEmpty())
            QVERIFY2(!result.said().contains(input), result.said());
    }

    void aDataFolderThatCannotBeWritten()
    {
        CliRun cli;
        cli.giveToken();
        QFile blocker(cli.dataFolder);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const CliResult result = cli.run({QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url()});
        QVERIFY2(result.exitCode == 6, result.said());
    }

    void theArgumentListNeverHasTheToken()
    {
        if (!QFile::exists(QStringLiteral("/proc/self/cmdline")))
            QSKIP("there is no /proc here");
        CliRun cli;
        demo::Fault hang;
        hang.kind = demo::Fault::Kind::Hang;
        hang.times = -1;
        cli.server.addFault(hang);
        const auto process = cli.start(
            {QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url(), QStringLiteral("--token-stdin")},
            cli.server.token());
        QTRY_VERIFY_WITH_TIMEOUT(cli.server.requestCount() > 0, 30000);
        QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process->processId()));
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        const QByteArray arguments = commandLine.readAll();
        QVERIFY(arguments.contains("sign-in"));
        QVERIFY(!arguments.contains(cli.server.token()));
        process->terminate();
        QCOMPARE(CliRun::finish(*process).exitCode, 7);
        cli.server.clearFaults();
    }

    void helpsOnStandardOutput()
    {
        CliRun cli;
        const CliResult result = cli.run({QStringLiteral("--help")});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("freshet-cli"));
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(cli.run({QStringLiteral("--version")}).out, QByteArray("freshet-cli " FRESHET_VERSION "\n"));
    }

private:
    /// Files and output that hold the server's token.
    static QStringList leftBehind(const CliRun &cli, const CliResult &result)
    {
        QStringList places;
        QDirIterator files(cli.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(cli.server.token()))
                places.append(file.fileName());
        }
        if (result.said().contains(cli.server.token()))
            places.append(QStringLiteral("output"));
        for (const QString &request : cli.server.requests()) {
            if (request.contains(QString::fromLatin1(cli.server.token())))
                places.append(request);
        }
        return places;
    }
};

FRESHET_TEST(TstCliSignIn)
#include "tst_clisignin.moc"
