// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/packaging/documents.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// Every call of freshet-cli in the documents works as it is written there, against the made-up UISP.
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
            QStringList commands = codeIn(textOf(document));
            std::transform(commands.begin(), commands.end(), commands.begin(), commandLineIn);
            commands.removeAll(QString());
            commands.removeDuplicates();
            for (const QString &command : std::as_const(commands)) {
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
        while (words.takeFirst() != QLatin1String("freshet-cli")) {
        }
        words.replaceInStrings(QRegularExpression(QStringLiteral("^URL$")), m_cli.url());
        words.replaceInStrings(QRegularExpression(QStringLiteral("^DATE$")), QStringLiteral("2026-06-30"));
        // These two need a keychain, which TstCliKeychain has; here they only have to be known.
        if (words.first().startsWith(QLatin1String("sign-")))
            words.append(QStringLiteral("--help"));
        if (words.first() == QLatin1String("demo"))
            return serves(words);
        const CliResult result = m_cli.run(words);
        // A customer who is no candidate is left out, which is the state of the made-up books and not of the command.
        const bool isDone = result.exitCode == 0 || (words.first() == QLatin1String("act") && result.exitCode == 3);
        QVERIFY2(isDone, result.said());
    }

private:
    void serves(const QStringList &words)
    {
        const std::unique_ptr<QProcess> process = m_cli.start(words);
        QByteArray text;
        QTRY_VERIFY_WITH_TIMEOUT((text += process->readAllStandardOutput()).contains("Token: "), 60000);
        process->terminate();
        QCOMPARE(CliRun::finish(*process).exitCode, 0);
    }

    CliRun m_cli{60};
};

FRESHET_TEST(TstDocumentedCommands)
#include "tst_documentedcommands.moc"
