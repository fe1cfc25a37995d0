// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

const QString secret = QStringLiteral("s3ntinel-0123456789-token");

#ifdef Q_OS_UNIX
/// As generous with copies of the memory as this user may be.
void allowCoreFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
}
#endif

} // namespace

/// What a program that crashes leaves behind.
class TstCrashGuard : public QObject
{
    Q_OBJECT

private slots:
    void aCrashTellsNoSecretAndLeavesNoFile_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("isCrash");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("an exception") << QStringLiteral("exception") << true
                                      << QByteArray("Freshet ended by an error inside it.\n");
        QTest::newRow("a fatal message") << QStringLiteral("fatal") << true
                                         << QByteArray("default: Cannot go on with <secret>\n");
        QTest::newRow("a warning") << QStringLiteral("warning") << false
                                   << QByteArray("default: Cannot do without <secret>\n");
#ifdef Q_OS_UNIX
        QTest::newRow("a signal") << QStringLiteral("signal") << true << QByteArray();
        QTest::newRow("the limit of copies") << QStringLiteral("limit") << false << QByteArray("0 0");
#endif
    }
    void aCrashTellsNoSecretAndLeavesNoFile()
    {
        QFETCH(const QString, way);
        const QTemporaryDir folder;
        QProcess program;
        program.setWorkingDirectory(folder.path());
#ifdef Q_OS_UNIX
        program.setChildProcessModifier(allowCoreFiles);
#endif
        program.start(QStringLiteral(FRESHET_CRASHING_PATH), {way, secret});
        QVERIFY(program.waitForFinished());
        QTEST(program.exitStatus() == QProcess::CrashExit, "isCrash");
        QTEST(program.readAllStandardError(), "said");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

FRESHET_TEST(TstCrashGuard)
#include "tst_crashguard.moc"
