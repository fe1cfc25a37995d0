// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QtTest>

using namespace freshet;
using test::CliResult;
using test::CliRun;

/// The built program with a real keyring (tests/credentials/with-keyring.sh unlocked).
class TstCliKeychain : public QObject
{
    Q_OBJECT

private slots:
    void keepsUsesAndForgetsTheToken()
    {
        CliRun cli(3);
        cli.useKeychain();
        const CliResult signIn =
            cli.run({QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url(), QStringLiteral("--token-stdin")},
                    cli.server.token());
        QVERIFY2(signIn.exitCode == 0, signIn.said());
        QVERIFY2(signIn.out.contains("kept in the system keychain"), signIn.said());
        QVERIFY2(signIn.err.isEmpty(), signIn.said());
        const CliResult refresh = cli.run({QStringLiteral("refresh"), QStringLiteral("--json")});
        QVERIFY2(refresh.exitCode == 0, refresh.said());
        QVERIFY(!isInAFile(cli.home.path(), cli.server.token()));
        const CliResult signOut = cli.run({QStringLiteral("sign-out")});
        QVERIFY2(signOut.exitCode == 0, signOut.said());
        const CliResult after = cli.run({QStringLiteral("refresh"), QStringLiteral("--json")});
        QVERIFY2(after.exitCode == 4, after.said());
        QVERIFY2(after.err.contains("sign in"), after.said());
        QCOMPARE(cli.run({QStringLiteral("list"), QStringLiteral("customers")}).exitCode, 0);
    }

    void aTokenForOneRunLeavesTheKeptOneAlone()
    {
        CliRun cli(3);
        cli.useKeychain();
        const QStringList signIn{QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url()};
        QCOMPARE(cli.run(signIn + QStringList{QStringLiteral("--token-stdin")}, cli.server.token()).exitCode, 0);
        cli.giveToken(cli.server.readOnlyToken());
        QCOMPARE(cli.run(signIn).exitCode, 0);
        QCOMPARE(cli.run({QStringLiteral("refresh")}).exitCode, 0);
        cli.giveToken({});
        const CliResult refresh = cli.run({QStringLiteral("refresh")});
        QVERIFY2(refresh.exitCode == 0, refresh.said());
    }

private:
    static bool isInAFile(const QString &folder, const QByteArray &text)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }
};

FRESHET_TEST(TstCliKeychain)
#include "tst_clikeychain.moc"
