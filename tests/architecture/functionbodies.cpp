// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/functionbodies.h"

#include "tests/architecture/sourcetext.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>

namespace freshet::test {

namespace {

/// Macros may hold half a pair of braces; they are no functions of ours.
QString withoutPreprocessor(QString code)
{
    bool isDirective = false;
    for (qsizetype start = 0; start < code.size();) {
        qsizetype end = code.indexOf(QLatin1Char('\n'), start);
        end = end < 0 ? code.size() : end;
        const QStringView line = QStringView(code).mid(start, end - start).trimmed();
        const bool goesOn = line.endsWith(QLatin1Char('\\'));
        isDirective = isDirective || line.startsWith(QLatin1Char('#'));
        if (isDirective)
            std::fill(code.begin() + start, code.begin() + end, QLatin1Char(' '));
        isDirective = isDirective && goesOn;
        start = end + 1;
    }
    return code;
}

bool isFunctionHead(const QString &head)
{
    static const QRegularExpression type(
        QStringLiteral("^(template\\s*<.*>\\s*)?(inline\\s+)?(namespace|class|struct|union|enum|extern)\\b"));
    static const QRegularExpression macroThenType(
        QStringLiteral("\\)\\s*(class|struct|union|enum|namespace)\\b[^)]*$"));
    const bool hasWholeParentheses =
        head.contains(QLatin1Char('(')) && head.count(QLatin1Char('(')) == head.count(QLatin1Char(')'));
    if (!hasWholeParentheses || macroThenType.match(head).hasMatch())
        return false;
    // A function may return a struct by its keyword; a class has no parentheses except in an attribute or its bases.
    return !type.match(head).hasMatch() || head.endsWith(QLatin1Char(')'));
}

} // namespace

std::vector<FunctionBody> functionBodies(const QString &source)
{
    const QString code = withoutPreprocessor(stripped(source, Keep::Code));
    std::vector<FunctionBody> bodies;
    int depthInFunction = 0;
    qsizetype headStart = 0;
    qsizetype bodyStart = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == QLatin1Char('{')) {
            const QString head = QStringView(code).mid(headStart, i - headStart).toString().simplified();
            if (depthInFunction == 0 && isFunctionHead(head)) {
                bodies.push_back({head, lineAt(code, i), 0});
                bodyStart = i;
                depthInFunction = 1;
            } else if (depthInFunction > 0) {
                ++depthInFunction;
            }
        } else if (c == QLatin1Char('}') && depthInFunction > 0 && --depthInFunction == 0) {
            bodies.back().lines = std::max(0, lineAt(code, i) - lineAt(code, bodyStart) - 1);
        }
        if (c == QLatin1Char('{') || c == QLatin1Char('}') || c == QLatin1Char(';'))
            headStart = i + 1;
    }
    return bodies;
}

} // namespace freshet::test
