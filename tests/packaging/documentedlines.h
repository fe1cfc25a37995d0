// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace freshet::test {

/// Who runs a line that the documents tell people to type.
enum class LineTrial {
    Commands,  ///< TstDocumentedCommands, against the made-up UISP
    Keychain,  ///< TstDocumentedKeychain
    Sources,   ///< TstDocumentedScripts, in a copy of the sources
    Home,      ///< TstDocumentedUpkeep, in a home of its own
    Cron,      ///< TstDocumentedUpkeep and, without a token, TstDocumentedKeychain
    Unit,      ///< TstDocumentedUpkeep: part of a file for systemd
    Elsewhere, ///< linesRunElsewhere() says where
    Nobody,    ///< which TstDocumentedLines does not let pass
};

struct DocumentedLine
{
    QString document;
    QString text; ///< without its comment
    LineTrial trial = LineTrial::Nobody;
};

/// Every line of every block of code, in order.
[[nodiscard]] QList<DocumentedLine> documentedLines();
[[nodiscard]] QList<DocumentedLine> documentedLines(LineTrial trial);

/// A line that no test of this program runs as it is written.
struct LineElsewhere
{
    const char *text;
    const char *where; ///< a file of the sources: what runs it or the same with other words
    const char *why;
};
[[nodiscard]] const QList<LineElsewhere> &linesRunElsewhere();

/// The files for systemd that the documents show: their text by their name.
[[nodiscard]] QHash<QString, QString> documentedUnits();
/// What cron hands to the shell: without the five fields of the time. Empty when there are not five, or when a "%"
/// would end it.
[[nodiscard]] QString commandOfCron(const QString &line);

} // namespace freshet::test
