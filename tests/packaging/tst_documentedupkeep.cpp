// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/packaging/documentedlines.h"
#include "tests/packaging/shell.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// The administrator's page: unattended refreshes and wiping, in a home of its own against the made-up UISP.
class TstDocumentedUpkeep : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        const ShellAnswer known = run(QStringLiteral("FRESHET_API_TOKEN='%1' freshet-cli refresh --server '%2'")
                                          .arg(QString::fromLatin1(m_cli.server.token()), m_cli.url()));
        QVERIFY2(known.status == 0, known.err.constData());
    }

    void aCronLineRefreshesByTheTokenInTheFile()
    {
        const QList<DocumentedLine> lines = cronLines(true);
        QCOMPARE(lines.size(), 1);
        write(".freshet-token", m_cli.server.token() + '\n');
        const ShellAnswer answer = run(commandOfCron(lines.first().text));
        QVERIFY2(answer.status == 0, read("freshet-refresh.log"));
        QVERIFY(QJsonDocument::fromJson(read("freshet-refresh.log")).isObject());
        QVERIFY(answer.out.isEmpty() && answer.err.isEmpty()); // cron would send a mail
    }

    void withoutKeychainAndTokenTheLogSaysSo()
    {
        const QList<DocumentedLine> lines = cronLines(false);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(run(commandOfCron(lines.first().text)).status, 4);
        QVERIFY(!read("freshet-refresh.log").isEmpty());
    }

    void systemdTakesTheUnits()
    {
        if (run(QStringLiteral("command -v systemd-analyze")).status != 0)
            QSKIP("There is no systemd-analyze here.");
        const QHash<QString, QString> units = documentedUnits();
        QCOMPARE(units.size(), 2);
        for (auto unit = units.begin(); unit != units.end(); ++unit) {
            QVERIFY(!unit.key().isEmpty());
            // systemd looks for programs in the folders of the system only.
            write(unit.key().toLatin1().constData(),
                  QString(unit.value())
                      .replace(QLatin1String("ExecStart=freshet-cli"), QLatin1String("ExecStart=" FRESHET_CLI_PATH))
                      .toUtf8());
        }
        const ShellAnswer answer = run(QStringLiteral("XDG_RUNTIME_DIR=$HOME systemd-analyze --user verify ./") +
                                       QStringList(units.keys()).join(QLatin1String(" ./")));
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.status, 0);
    }

    void wipingLeavesNothing()
    {
        for (const char *file :
             {".config/systemd/user/freshet-refresh.service", ".config/systemd/user/freshet-refresh.timer",
              ".config/freshet/freshet.conf", ".config/freshet-token.env", ".freshet-token", "freshet-refresh.log"})
            write(file, "something");
        write("bin/crontab", "#!/bin/sh\nif [ \"$1\" = -l ]; then cat \"$HOME/crontab\"; else cat >\"$HOME/new\"; "
                             "mv \"$HOME/new\" \"$HOME/crontab\"; fi\n");
        QVERIFY(
            QFile::setPermissions(m_home->filePath(QStringLiteral("bin/crontab")), QFile::ReadOwner | QFile::ExeOwner));
        QByteArray table = "0 1 * * * backup\n";
        for (const DocumentedLine &line : documentedLines(LineTrial::Cron))
            table += line.text.toUtf8() + '\n';
        write("crontab", table);
        for (const DocumentedLine &line : documentedLines(LineTrial::Home)) {
            const ShellAnswer answer = run(line.text);
            QVERIFY2(answer.status == 0, answer.err.constData());
        }
        QCOMPARE(read("crontab"), QByteArray("0 1 * * * backup\n"));
        QDirIterator left(m_home->path(), {QStringLiteral("*freshet*")},
                          QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        QVERIFY2(!left.hasNext(), qPrintable(left.next()));
    }

private:
    static QList<DocumentedLine> cronLines(bool withToken)
    {
        QList<DocumentedLine> lines = documentedLines(LineTrial::Cron);
        lines.removeIf([withToken](const DocumentedLine &line) {
            return line.text.contains(QLatin1String("FRESHET_API_TOKEN")) != withToken;
        });
        return lines;
    }

    void write(const char *name, const QByteArray &text)
    {
        const QString path = m_home->filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(m_home->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// As cron runs commands: with hardly any environment, and without a keychain.
    [[nodiscard]] ShellAnswer run(const QString &command) const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_home->path());
        environment.insert(QStringLiteral("PATH"), m_home->filePath(QStringLiteral("bin")) + QLatin1Char(':') +
                                                       QFileInfo(QStringLiteral(FRESHET_CLI_PATH)).path() +
                                                       QStringLiteral(":/usr/bin:/bin"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        return runInShell(command, m_home->path(), environment);
    }

    CliRun m_cli{5};
    std::unique_ptr<QTemporaryDir> m_home;
};

FRESHET_TEST(TstDocumentedUpkeep)
#include "tst_documentedupkeep.moc"
