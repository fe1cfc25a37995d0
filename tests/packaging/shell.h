// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>

namespace freshet::test {

/// How a command of the shell ended.
struct ShellAnswer
{
    int status = -1; ///< of its exit; -1 when it did not start, crashed or took more than a minute
    QByteArray out;
    QByteArray err;
};

/// Runs `command` by /bin/sh in `folder` and waits for its end.
[[nodiscard]] ShellAnswer runInShell(const QString &command, const QString &folder,
                                     const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace freshet::test
