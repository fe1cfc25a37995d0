// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/documentedlines.h"

#include "tests/packaging/documents.h"

#include <QRegularExpression>

namespace freshet::test {

namespace {

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

bool isRunElsewhere(const QString &line)
{
    const QList<LineElsewhere> &lines = linesRunElsewhere();
    return std::any_of(lines.begin(), lines.end(),
                       [&line](const LineElsewhere &each) { return line == QString::fromUtf8(each.text); });
}

LineTrial trialOf(const QString &kind, const QString &line)
{
    if (kind == QLatin1String("ini"))
        return LineTrial::Unit;
    if (kind == QLatin1String("crontab"))
        return LineTrial::Cron;
    if (isRunElsewhere(line))
        return LineTrial::Elsewhere;
    if (matches("^(openssl |packaging/(archive|update-notice)\\.sh|cmake -P |(FRESHET_SEEDS=\\d+ )?build/dev/bin/tst_)",
                line))
        return LineTrial::Sources;
    if (matches("^(rm|crontab) ", line))
        return LineTrial::Home;
    if (commandLineIn(line) == line)
        return line.contains(QLatin1String("freshet-cli sign-")) ? LineTrial::Keychain : LineTrial::Commands;
    return LineTrial::Nobody;
}

} // namespace

QList<DocumentedLine> documentedLines()
{
    QList<DocumentedLine> found;
    const QStringList documents = documentPaths();
    for (const QString &document : documents) {
        for (const CodeBlock &block : codeBlocksIn(textOf(document))) {
            for (const QString &written : block.lines) {
                if (const QString line = withoutComment(written); !line.isEmpty())
                    found.append({document, line, trialOf(block.kind, line)});
            }
        }
    }
    return found;
}

QList<DocumentedLine> documentedLines(LineTrial trial)
{
    QList<DocumentedLine> found = documentedLines();
    found.removeIf([trial](const DocumentedLine &line) { return line.trial != trial; });
    return found;
}

const QList<LineElsewhere> &linesRunElsewhere()
{
    static const QList<LineElsewhere> lines{
        {"packaging/run.sh", "README.md",
         "installs packages and builds; tried in a bare Debian, which README tells of"},
        {"packaging/run.sh --data-dir \"$HOME/freshet-trial\"", "README.md", "the same with a folder"},
        {"packaging/test.sh", ".ci/run", "runs this very test"},
        {"cmake --preset dev && cmake --build --preset dev && ctest --preset dev", "packaging/test.sh",
         "builds everything; the same is done with the preset asan"},
        {"cmake --preset bench && cmake --build --preset bench && build/bench/bin/bench_refresh",
         "packaging/screenshots.sh", "builds everything with that preset; benchmarks measure on a quiet machine"},
        {"packaging/screenshots.sh", "tests/screens/CMakeLists.txt", "builds everything; a test draws the same pages"},
        {".ci/check-package", ".ci/run", "needs root and debootstrap"},
        {".ci/check-windows", ".ci/run", "needs minutes and mingw"},
        {"packaging/icons.sh", "tests/packaging/tst_packagingfiles.cpp",
         "needs tools that draw, and writes into the sources; the test looks at what it made"},
        {".ci/check-valgrind", ".ci/check-valgrind", "takes nearly an hour, before a release"},
        {".ci/check-fuzz 600", ".ci/run", "takes hours; run there for a short time"},
        {"systemctl --user enable --now freshet-refresh.timer", "tests/packaging/tst_documentedupkeep.cpp",
         "needs the systemd of somebody who is signed in; the test lets systemd read the files"},
        {"systemctl --user disable --now freshet-refresh.timer", "tests/packaging/tst_documentedupkeep.cpp",
         "the same"},
        {"schtasks /Create /SC DAILY /ST 05:00 /TN \"Freshet refresh\" /TR "
         "\"\\\"%LOCALAPPDATA%\\Programs\\Freshet\\bin\\freshet-cli.exe\\\" refresh --full --json\"",
         "packaging/windows/installer.nsi", "Windows: not yet run; the folder is that of the installer"},
        {"cmake --preset release -DFRESHET_UPDATE_URL=https://freshet.example.net/update.json -DFRESHET_UPDATE_KEY=KEY",
         "app/updates/CMakeLists.txt", "configures everything with a key that everybody has to make"},
        {"FRESHET_LANGUAGE=pl freshet --demo", "tests/acceptance/case_demo.py", "a window, which that script drives"},
        {"cmake --build --preset dev --target update_translations", "tests/language/tst_translationfiles.cpp",
         "writes into the sources; the test runs lupdate on a copy"},
        {"build/asan/bin/freshet_screens pictures --all --language de", "packaging/screenshots.sh",
         "draws for a minute; the next two are tests"},
        {"build/asan/bin/freshet_screens pictures --all --language pseudo --judge", "tests/screens/CMakeLists.txt",
         "the test PseudoLanguage"},
        {"build/asan/bin/freshet_screens pictures --all --language pseudo --rtl --judge",
         "tests/screens/CMakeLists.txt", "the test PseudoMirrored"},
    };
    return lines;
}

QHash<QString, QString> documentedUnits()
{
    static const QRegularExpression name(QStringLiteral("^# \\S*/([\\w-]+\\.\\w+)$"));
    QHash<QString, QString> units;
    const QStringList documents = documentPaths();
    for (const QString &document : documents) {
        for (const CodeBlock &block : codeBlocksIn(textOf(document))) {
            if (block.kind == QLatin1String("ini"))
                units.insert(name.match(block.lines.value(0)).captured(1), block.lines.join(QLatin1Char('\n')));
        }
    }
    return units;
}

QString commandOfCron(const QString &line)
{
    static const QRegularExpression fields(QStringLiteral("^(?:[\\d*/,-]+\\s+){5}([^%]+)$"));
    return fields.match(line).captured(1);
}

} // namespace freshet::test
