// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/shell.h"

#include <QProcess>

namespace freshet::test {

ShellAnswer runInShell(const QString &command, const QString &folder, const QProcessEnvironment &environment)
{
    constexpr int longest = 60'000; // ms
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    ShellAnswer answer;
    if (shell.waitForFinished(longest) && shell.exitStatus() == QProcess::NormalExit)
        answer.status = shell.exitCode();
    answer.out = shell.readAllStandardOutput();
    answer.err = shell.readAllStandardError();
    return answer;
}

} // namespace freshet::test
