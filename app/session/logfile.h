// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QFile>
#include <QMutex>

namespace freshet {

/// How much a log keeps.
struct LogLimits
{
    qint64 largestFile = 1024LL * 1024; ///< bytes; then the next file begins
    int olderFiles = 4;                 ///< kept as NAME.1 (the newest of them) and so on
};

/// What the program and its libraries said, a line each: "2026-11-22T21:14:52.250Z warning freshet.uisp text". Every
/// line is redacted before it is written; files are 0600 from their creation and are written through line by line, so
/// that the last words before a crash are there.
class LogFile
{
public:
    /// `path`: its folder must exist. `clock` must outlive the log.
    LogFile(QString path, const Clock &clock, LogLimits limits = {});

    Result<void> open();
    /// From any thread. What cannot be written is lost, and nobody is told: there is no place left to say it.
    void write(QtMsgType type, const QString &category, const QString &message);

private:
    Result<void> openFile();
    void rotate();

    QString m_path;
    const Clock &m_clock;
    LogLimits m_limits;
    QMutex m_mutex;
    QFile m_file;
};

/// Redacts what Qt's logging says as long as it lives, and leads it into a log file if there is one; warnings and worse
/// go to the standard error. One for the whole program without a file, and within it another once the file is open.
class LogCapture
{
public:
    LogCapture();
    explicit LogCapture(LogFile &log);
    ~LogCapture();
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;

private:
    QtMessageHandler m_before;
    LogFile *m_logBefore;
};

} // namespace freshet
