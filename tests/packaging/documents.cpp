// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/documents.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace freshet::test {

namespace {

const QDir &sources()
{
    static const QDir folder(QStringLiteral(FRESHET_SOURCE_DIR));
    return folder;
}

QStringList capturedBy(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

} // namespace

QStringList documentPaths()
{
    QStringList paths = {QStringLiteral("README.md"), QStringLiteral("CONTRIBUTING.md"), QStringLiteral("SECURITY.md")};
    for (const char *folder : {"docs", "resources/help"}) {
        QDirIterator files(sources().filePath(QLatin1String(folder)), {QStringLiteral("*.md")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(sources().relativeFilePath(files.next()));
    }
    return paths;
}

QString textOf(const QString &path)
{
    QFile file(sources().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linkedFiles(const QString &path)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)(#[^)]*)?\\)"));
    QStringList files;
    const QStringList targets = capturedBy(link, textOf(path));
    for (const QString &target : targets)
        files.append(QDir::cleanPath(QFileInfo(path).path() + QLatin1Char('/') + target));
    return files;
}

QList<std::pair<QString, QString>> linkedHeadings(const QString &path)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]*)#([^)]+)\\)"));
    QList<std::pair<QString, QString>> found;
    for (QRegularExpressionMatchIterator matches = link.globalMatch(textOf(path)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString target = match.captured(1);
        found.emplace_back(target.isEmpty() ? path
                                            : QDir::cleanPath(QFileInfo(path).path() + QLatin1Char('/') + target),
                           match.captured(2));
    }
    return found;
}

QStringList anchorsOf(const QString &path)
{
    static const QRegularExpression heading(QStringLiteral("^#+ (.+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression dropped(QStringLiteral("[^\\w -]"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList anchors = capturedBy(heading, textOf(path));
    for (QString &anchor : anchors)
        anchor = anchor.toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
    return anchors;
}

QStringList codeIn(const QString &text)
{
    static const QRegularExpression inlineCode(QStringLiteral("`([^`]+)`"));
    QStringList code;
    QString prose;
    bool isBlock = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("```")))
            isBlock = !isBlock;
        else if (isBlock)
            code.append(withoutComment(line));
        else
            prose += line + QLatin1Char(' ');
    }
    code.append(capturedBy(inlineCode, prose));
    code.removeAll(QString());
    return code;
}

QString withoutComment(const QString &line)
{
    static const QRegularExpression comment(QStringLiteral("(^|\\s)#.*$"));
    return QString(line).remove(comment).trimmed();
}

QList<CodeBlock> codeBlocksIn(const QString &text)
{
    const QLatin1String fence("```");
    QList<CodeBlock> blocks;
    bool isBlock = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(fence)) {
            isBlock = !isBlock;
            if (isBlock)
                blocks.append({line.mid(fence.size()).trimmed(), {}});
        } else if (isBlock) {
            blocks.last().lines.append(line);
        }
    }
    return blocks;
}

QStringList sourcePathsIn(const QString &code)
{
    static const QRegularExpression path(QStringLiteral(
        "(?:^|[\\s\"'=(])((?:app|ui|tests|packaging|resources|cmake|docs|translations|\\.ci|\\.github)/[\\w./-]*\\w"
        "|(?:[A-Z]{4,}|CMake\\w+)(?:\\.md|\\.json|\\.txt))"));
    QStringList paths = capturedBy(path, code);
    // A word that stands for any language; German is one.
    paths.replaceInStrings(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
    return paths;
}

QStringList builtProgramsIn(const QString &code)
{
    static const QRegularExpression program(QStringLiteral("\\bbuild/[\\w<>-]+/bin/([\\w-]+)"));
    return capturedBy(program, code);
}

QString commandLineIn(const QString &code)
{
    static const QRegularExpression call(
        QStringLiteral("((?:FRESHET_\\w+=\\S+ )?(?<![=\\w-])freshet-cli(?:\\.exe\\\\\")? [^|>\"]+)"));
    return call.match(code)
        .captured(1)
        .replace(QLatin1String("freshet-cli.exe\\\""), QLatin1String("freshet-cli"))
        .trimmed();
}

QStringList commandLinesOf(const QString &path)
{
    QStringList commands = codeIn(textOf(path));
    std::transform(commands.begin(), commands.end(), commands.begin(), commandLineIn);
    commands.removeAll(QString());
    commands.removeDuplicates();
    return commands;
}

} // namespace freshet::test
