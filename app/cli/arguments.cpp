// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/commandlines.h"
#include "cli/optionvalues.h"
#include "session/serverprofile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace freshet::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::cli::Arguments)
};

QString commandNames()
{
    QStringList names;
    for (const CommandLine &line : commandLines())
        names.append(line.name);
    return names.join(QStringLiteral(", "));
}

QString overview()
{
    QString text = Words::tr("Usage: freshet-cli COMMAND [options]") + QStringLiteral("\n\n");
    for (const CommandLine &line : commandLines())
        text += QStringLiteral("  %1 %2\n").arg(line.name, -9).arg(line.description);
    return text + QLatin1Char('\n') +
           Words::tr("freshet-cli COMMAND --help says more. --data-dir DIR, or FRESHET_DATA_DIR, "
                     "moves all files.") +
           QLatin1Char('\n');
}

QString versionText()
{
    return QStringLiteral("freshet-cli " FRESHET_VERSION "\n");
}

/// `freshet-cli --data-dir DIR refresh` means the same as `freshet-cli refresh --data-dir DIR`.
QStringList commandFirst(QStringList words)
{
    const qsizetype taken = words.value(0).startsWith(QLatin1String("--data-dir=")) ? 1
                            : words.value(0) == QLatin1String("--data-dir")         ? 2
                                                                                    : 0;
    if (taken > 0 && words.size() > taken)
        std::rotate(words.begin(), words.begin() + taken, words.begin() + taken + 1);
    return words;
}

std::optional<RequestLine> requestWithoutCommand(const QString &word)
{
    if (word == QLatin1String("--help") || word == QLatin1String("-h"))
        return TextRequest{overview()};
    if (word == QLatin1String("--version") || word == QLatin1String("-v"))
        return TextRequest{versionText()};
    return std::nullopt;
}

QString dataFolderOf(const QCommandLineParser &parser)
{
    const QString chosen = parser.value(QStringLiteral("data-dir"));
    return chosen.isEmpty() ? defaultDataFolder() : QDir::current().absoluteFilePath(chosen);
}

QString helpOf(const CommandLine &line, const QCommandLineParser &parser)
{
    QString text = parser.helpText();
    const qsizetype program = text.indexOf(QLatin1String(" ["));
    return program < 0 ? text : Words::tr("Usage: freshet-cli %1").arg(line.name) + text.sliced(program);
}

Result<Arguments> parseCommand(const CommandLine &line, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(line.description);
    line.addOptions(parser);
    parser.addOptions(
        {QCommandLineOption(QStringLiteral("data-dir"),
                            Words::tr("The folder for all files, instead of the usual one."), QStringLiteral("DIR")),
         QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this."))});
    if (!parser.parse(words))
        return usageError(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return Arguments{{}, TextRequest{helpOf(line, parser)}};
    const Result<RequestLine> request = line.read(parser);
    if (!request)
        return request.error();
    return Arguments{dataFolderOf(parser), *request};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &arguments)
{
    const QStringList words = commandFirst(arguments.mid(1));
    if (words.isEmpty())
        return usageError(Words::tr("Tell what to do: %1. freshet-cli --help says more.").arg(commandNames()));
    if (const auto request = requestWithoutCommand(words.first()))
        return Arguments{{}, *request};
    const auto &lines = commandLines();
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&words](const CommandLine &known) { return known.name == words.first(); });
    if (line == lines.end())
        return usageError(Words::tr("There is no command \"%1\". There are %2.").arg(words.first(), commandNames()));
    return parseCommand(*line, words);
}

} // namespace freshet::cli
