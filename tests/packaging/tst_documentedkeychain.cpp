// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/packaging/documentedlines.h"
#include "tests/packaging/documents.h"
#include "tests/packaging/shell.h"
#include "tests/support/testregistry.h"

#include <QFileInfo>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What the documents tell people to type and needs a real keyring (tests/credentials/with-keyring.sh unlocked).
class TstDocumentedKeychain : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRun>(3);
        m_cli->useKeychain();
    }

    void signsInAndOut_data()
    {
        QTest::addColumn<QString>("command");
        const QStringList documents = documentPaths();
        for (const QString &document : documents) {
            const QStringList commands = commandLinesOf(document).filter(QStringLiteral("freshet-cli sign-"));
            for (const QString &command : commands)
                QTest::newRow(qPrintable(document + QStringLiteral(": ") + command)) << command;
        }
    }
    void signsInAndOut()
    {
        QFETCH(QString, command);
        const bool isIn = command.startsWith(QLatin1String("freshet-cli sign-in"));
        if (!isIn)
            QVERIFY(signIn());
        QStringList words = command.split(QLatin1Char(' ')).mid(1);
        words.replaceInStrings(QStringLiteral("URL"), m_cli->url());
        const CliResult result = m_cli->run(words, isIn ? m_cli->server.token() : QByteArray());
        QVERIFY2(result.exitCode == 0, result.said());
        QCOMPARE(m_cli->run({QStringLiteral("refresh")}).exitCode, isIn ? 0 : 4);
    }

    void aCronLineRefreshes()
    {
        QVERIFY(signIn());
        int count = 0;
        for (const DocumentedLine &line : documentedLines(LineTrial::Cron)) {
            if (line.text.contains(QLatin1String("FRESHET_API_TOKEN")))
                continue;
            const ShellAnswer answer = runInShell(commandOfCron(line.text), m_cli->home.path(), environment());
            QVERIFY2(answer.status == 0, answer.err.constData());
            ++count;
        }
        QCOMPARE(count, 1);
        QVERIFY(QFileInfo(m_cli->home.filePath(QStringLiteral("freshet-refresh.log"))).size() > 0);
    }

private:
    [[nodiscard]] bool signIn() const
    {
        const QStringList words{QStringLiteral("sign-in"), QStringLiteral("--server"), m_cli->url(),
                                QStringLiteral("--token-stdin")};
        return m_cli->run(words, m_cli->server.token()).exitCode == 0;
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = m_cli->prepared()->processEnvironment();
        environment.insert(QStringLiteral("PATH"), QFileInfo(QStringLiteral(FRESHET_CLI_PATH)).path() +
                                                       QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
        return environment;
    }

    std::unique_ptr<CliRun> m_cli;
};

FRESHET_TEST(TstDocumentedKeychain)
#include "tst_documentedkeychain.moc"
