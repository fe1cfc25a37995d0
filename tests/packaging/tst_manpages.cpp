// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/documents.h"
#include "tests/packaging/shell.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace freshet::test;

namespace {

using Words = QSet<QString>;

Words wordsBy(const char *pattern, const QString &text)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    Words words;
    for (QRegularExpressionMatchIterator matches = expression.globalMatch(text); matches.hasNext();)
        words.insert(matches.next().captured(1));
    return words;
}

/// What a page of the manual says under a heading, with plain hyphens.
QString sectionOf(const QString &page, const char *heading)
{
    const QString text =
        textOf(QStringLiteral("packaging/linux/") + page).replace(QLatin1String("\\-"), QLatin1String("-"));
    return text.section(QStringLiteral("\n.SH %1\n").arg(QLatin1String(heading)), 1)
        .section(QStringLiteral("\n.SH "), 0, 0);
}

/// Of freshet-cli.1 the lines of the synopsis that begin with a command, all of them together.
QString synopsisOf(const QString &command)
{
    QString found;
    const QStringList lines = sectionOf(QStringLiteral("freshet-cli.1"), "SYNOPSIS").split(QStringLiteral("\n.br\n"));
    for (const QString &line : lines) {
        if (QRegularExpression(QStringLiteral("^\\.B freshet-cli %1\\b(?!-)").arg(command)).match(line).hasMatch())
            found += line + QLatin1Char('\n');
    }
    return found;
}

/// The options that somebody is told by --help.
Words optionsIn(const QString &help)
{
    return wordsBy("^  (?:-\\w, )?(--[a-z-]+)", help);
}

/// The list of words with which --help ends: "one, two or three".
Words argumentsIn(const QString &help)
{
    const QString list = help.section(QStringLiteral("Arguments:\n"), 1).section(QLatin1Char(' '), 3);
    return wordsBy("(\\w+)", list) - Words{QStringLiteral("or")};
}

} // namespace

/// The pages of the manual tell of what the programs know, and of nothing else.
class TstManPages : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandIsThere()
    {
        const Words told = wordsBy("^  (\\w[\\w-]*)  ", help(QStringLiteral(FRESHET_CLI_PATH), {}));
        QVERIFY(told.size() > 5);
        QCOMPARE(wordsBy("^\\.B freshet-cli ([\\w-]+)", sectionOf(QStringLiteral("freshet-cli.1"), "SYNOPSIS")), told);
    }

    void aCommandHasItsOptions_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"sign-in", "sign-out", "refresh", "list", "act", "activity", "demo"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void aCommandHasItsOptions()
    {
        QFETCH(const QString, command);
        const Words ofAll{QStringLiteral("--data-dir"), QStringLiteral("--help")};
        const Words told = optionsIn(help(QStringLiteral(FRESHET_CLI_PATH), command));
        QVERIFY(told.contains(ofAll));
        QCOMPARE(wordsBy("(--[a-z-]+)", synopsisOf(command)), told - ofAll);
        QVERIFY(wordsBy("(--[a-z-]+)", sectionOf(QStringLiteral("freshet-cli.1"), "DESCRIPTION")).contains(ofAll));
    }

    void everyTableIsThere()
    {
        const Words told = argumentsIn(help(QStringLiteral(FRESHET_CLI_PATH), QStringLiteral("list")));
        QVERIFY(told.contains(QStringLiteral("ageing")));
        const QString listed = sectionOf(QStringLiteral("freshet-cli.1"), "DESCRIPTION")
                                   .section(QStringLiteral("Prints\n"), 1)
                                   .section(QStringLiteral("\nas the last"), 0, 0);
        QCOMPARE(wordsBy("\\b([a-z]+)\\b", listed) - Words{QStringLiteral("or")}, told);
    }

    void everyActionIsThere()
    {
        const Words told = argumentsIn(help(QStringLiteral(FRESHET_CLI_PATH), QStringLiteral("act")));
        QVERIFY(told.contains(QStringLiteral("suspend")));
        QCOMPARE(wordsBy("freshet-cli act (\\w+)", synopsisOf(QStringLiteral("act"))), told);
    }

    void theWindowHasItsOptions()
    {
#ifdef FRESHET_PATH
        const Words told = optionsIn(help(QStringLiteral(FRESHET_PATH), {}));
        QVERIFY(told.size() > 5);
        QCOMPARE(wordsBy("(--[a-z-]+)", sectionOf(QStringLiteral("freshet.1"), "OPTIONS")), told);
#else
        QSKIP("Built without the window.");
#endif
    }

    void everyVariableIsThere_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("folders");
        const QStringList shared{QStringLiteral("app/session"), QStringLiteral("app/language")};
        QTest::newRow("freshet-cli") << QStringLiteral("freshet-cli.1")
                                     << shared + QStringList{QStringLiteral("app/cli")};
        QTest::newRow("freshet") << QStringLiteral("freshet.1") << shared + QStringList{QStringLiteral("ui")};
    }
    void everyVariableIsThere()
    {
        QFETCH(const QString, page);
        QFETCH(const QStringList, folders);
        Words read;
        for (const QString &folder : folders)
            read += variablesReadIn(folder);
        QVERIFY(read.contains(QStringLiteral("FRESHET_LANGUAGE")));
        QCOMPARE(wordsBy("^\\.B (FRESHET_\\w+)", sectionOf(page, "ENVIRONMENT")), read);
    }

    /// So that the rows above leave none out.
    void noOtherFolderReadsOne()
    {
        const Words read = variablesReadIn(QStringLiteral("app")) + variablesReadIn(QStringLiteral("ui"));
        QCOMPARE(read, variablesReadIn(QStringLiteral("app/session")) +
                           variablesReadIn(QStringLiteral("app/language")) +
                           variablesReadIn(QStringLiteral("app/cli")));
    }

private:
    static QString help(const QString &program, const QString &command)
    {
        const ShellAnswer answer =
            runInShell(QStringLiteral("FRESHET_LANGUAGE=en '%1' %2 --help").arg(program, command), QDir::tempPath());
        return answer.status == 0 ? QString::fromUtf8(answer.out) : QString();
    }

    static Words variablesReadIn(const QString &folder)
    {
        Words found;
        QDirIterator files(QStringLiteral(FRESHET_SOURCE_DIR "/") + folder,
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        const QDir sources(QStringLiteral(FRESHET_SOURCE_DIR));
        while (files.hasNext())
            found += wordsBy("(?:qEnvironmentVariable|qgetenv)\\(\"(FRESHET_\\w+)\"",
                             textOf(sources.relativeFilePath(files.next())));
        return found;
    }
};

FRESHET_TEST(TstManPages)
#include "tst_manpages.moc"
