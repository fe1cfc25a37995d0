// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QString>

namespace freshet::cli {

/// Results to standard output, sentences for people and progress to standard error.
class Console
{
public:
    /// The devices are open for writing and outlive the console. `showsProgress`: standard error is a terminal.
    Console(QIODevice &out, QIODevice &err, bool showsProgress);

    /// Some of the output; it may wait in a buffer. StoreFailed when it cannot be written (a full disk).
    Result<void> add(const QByteArray &text);
    /// The same, and all of it is out.
    Result<void> print(const QByteArray &text);
    /// One line on standard error, in place of the progress shown.
    void say(const QString &sentence);
    /// Replaces the line of progress; does nothing when standard error is no terminal.
    void showProgress(const QString &text);

    [[nodiscard]] QIODevice &out() { return m_out; }

private:
    void write(const QString &text);
    void clearProgress();

    QIODevice &m_out;
    QIODevice &m_err;
    bool m_showsProgress;
    bool m_hasProgress = false;
};

} // namespace freshet::cli
