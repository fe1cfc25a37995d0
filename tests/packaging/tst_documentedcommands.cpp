// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/packaging/documents.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// Every call of freshet-cli in the documents works as it is written there, against the made-up UISP. Those that need a
/// keychain are run by TstDocumentedKeychain.
class TstDocumentedCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli.giveToken();
        const CliResult refresh =
            m_cli.run({QStringLiteral("refresh"), QStringLiteral("--server"), m_cli.url(), QStringLiteral("--full")});
        QVERIFY2(refresh.exitCode == 0, refresh.said());
    }

    void works_data()
    {
        QTest::addColumn<QString>("command");
        int rows = 0;
        const QStringList documents = documentPaths();
        for (const QString &document : documents) {
            const QStringList commands = commandLinesOf(document).filter(m_withoutKeychain);
            for (const QString &command : commands) {
                QTest::newRow(qPrintable(document + QStringLiteral(": ") + command)) << command;
                ++rows;
            }
        }
        QVERIFY(rows > 10);
    }
    void works()
    {
        QFETCH(const QString, command);
        QStringList words = command.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        words.replaceInStrings(QRegularExpression(QStringLiteral("^URL$")), m_cli.url());
        words.replaceInStrings(QRegularExpression(QStringLiteral("^DATE$")), QStringLiteral("2026-06-30"));
        const std::unique_ptr<QProcess> process = m_cli.prepared();
        QProcessEnvironment environment = process->processEnvironment();
        for (QString word = words.takeFirst(); word != QLatin1String("freshet-cli"); word = words.takeFirst())
            environment.insert(word.section(QLatin1Char('='), 0, 0), valueOf(word));
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(FRESHET_CLI_PATH), words);
        process->closeWriteChannel();
        if (words.first() == QLatin1String("demo"))
            return serves(*process);
        const CliResult result = CliRun::finish(*process);
        // A customer who is no candidate is left out, which is the state of the made-up books and not of the command.
        const bool isDone = result.exitCode == 0 || (words.first() == QLatin1String("act") && result.exitCode == 3);
        QVERIFY2(isDone, result.said());
    }

private:
    /// "…" stands for a token.
    [[nodiscard]] QString valueOf(const QString &assignment) const
    {
        const QString value = assignment.section(QLatin1Char('='), 1);
        return value == QStringLiteral("…") ? QString::fromLatin1(m_cli.server.token()) : value;
    }

    static void serves(QProcess &process)
    {
        QByteArray text;
        QTRY_VERIFY_WITH_TIMEOUT((text += process.readAllStandardOutput()).contains("Token: "), 60000);
        process.terminate();
        QCOMPARE(CliRun::finish(process).exitCode, 0);
    }

    const QRegularExpression m_withoutKeychain{QStringLiteral("freshet-cli (?!sign-)")};
    CliRun m_cli{60};
};

FRESHET_TEST(TstDocumentedCommands)
#include "tst_documentedcommands.moc"
