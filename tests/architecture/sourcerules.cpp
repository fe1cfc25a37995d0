// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcerules.h"

#include "tests/architecture/functionbodies.h"
#include "tests/architecture/sourcetext.h"

#include <QRegularExpression>

namespace freshet::test {

namespace {

QString placed(const QString &path, int line, const QString &sentence)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(sentence);
}

QStringList matchesOf(const QRegularExpression &forbidden, const QString &path, const QString &text)
{
    QStringList violations;
    for (auto found = forbidden.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        violations << placed(path, lineAt(text, match.capturedStart()), match.captured().simplified());
    }
    return violations;
}

int lineCount(const QString &source)
{
    const int breaks = int(source.count(QLatin1Char('\n')));
    return source.isEmpty() || source.endsWith(QLatin1Char('\n')) ? breaks : breaks + 1;
}

} // namespace

QStringList sizeViolations(const QString &path, const QString &source)
{
    QStringList violations;
    if (const int lines = lineCount(source); lines > longestFile)
        violations << placed(path, lines, QStringLiteral("%1 lines in the file").arg(lines));
    if (!path.endsWith(QLatin1String(".cpp")))
        return violations;
    for (const FunctionBody &body : functionBodies(source)) {
        if (body.lines > longestFunction)
            violations << placed(path, body.line, QStringLiteral("%1 lines in %2").arg(body.lines).arg(body.head));
    }
    return violations;
}

QStringList waitingViolations(const QString &path, const QString &source)
{
    static const QRegularExpression waiting(
        QStringLiteral("\\bQEventLoop\\b"
                       "|\\bprocessEvents\\s*\\("
                       "|\\bwaitFor[A-Z]\\w*\\s*\\("
                       "|\\b\\w*(dialog|menu|box|loop)\\w*(\\(\\))?\\s*(\\.|->)\\s*exec\\s*\\("
                       "|\\bQMessageBox::(question|information|warning|critical|about)\\w*\\s*\\("
                       "|\\bQ(File|Color|Font)Dialog::get\\w+\\s*\\("
                       "|\\bQInputDialog::get\\w+\\s*\\("),
        QRegularExpression::CaseInsensitiveOption);
    return matchesOf(waiting, path, stripped(source, Keep::Code));
}

QStringList leftoverViolations(const QString &path, const QString &source)
{
    static const QRegularExpression leftover(QStringLiteral("\\b(TODO|FIXME|XXX)\\b"));
    return matchesOf(leftover, path, source);
}

QStringList openingViolations(const QString &path, const QString &source)
{
    QStringList violations;
    if (!source.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
        violations << placed(path, 1, QStringLiteral("the licence line is missing"));
    if (path.endsWith(QLatin1String(".h")) && !source.contains(QLatin1String("\n#pragma once\n")))
        violations << placed(path, 1, QStringLiteral("#pragma once is missing"));
    return violations;
}

} // namespace freshet::test
