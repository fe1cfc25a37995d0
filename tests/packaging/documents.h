// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace freshet::test {

/// Every document that people read, relative to the source tree.
[[nodiscard]] QStringList documentPaths();
/// UTF-8; empty when it cannot be read. `path`: relative to the source tree.
[[nodiscard]] QString textOf(const QString &path);

/// Where its links lead, as files of the source tree; links to the web and within the document are left out.
[[nodiscard]] QStringList linkedFiles(const QString &path);
/// Where they lead within a file: the file and the part of the address behind "#".
[[nodiscard]] QList<std::pair<QString, QString>> linkedHeadings(const QString &path);
/// What addresses call its headings: in small letters, with hyphens for blanks.
[[nodiscard]] QStringList anchorsOf(const QString &path);
/// What it writes as code: between backticks, or a line of a block of them without its comment.
[[nodiscard]] QStringList codeIn(const QString &text);
/// Between two lines of three backticks.
struct CodeBlock
{
    QString kind;      ///< what stands behind the first three: "sh", "ini", …
    QStringList lines; ///< as they are written
};
[[nodiscard]] QList<CodeBlock> codeBlocksIn(const QString &text);
/// Empty when there is nothing but a comment.
[[nodiscard]] QString withoutComment(const QString &line);
/// Of such code the words that name files or folders of the source tree.
[[nodiscard]] QStringList sourcePathsIn(const QString &code);
/// Of such code the programs that are called from the folder of a build.
[[nodiscard]] QStringList builtProgramsIn(const QString &code);
/// Of such code the calls of freshet-cli, from the program's name (without a ".exe" in quotes) to the end of its
/// arguments, with what is set for it in front.
[[nodiscard]] QString commandLineIn(const QString &code);
/// All of them in a document, each once.
[[nodiscard]] QStringList commandLinesOf(const QString &path);

} // namespace freshet::test
