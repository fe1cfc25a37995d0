// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/logfile.h"

#include "session/logredaction.h"

#include <atomic>
#include <cstdio>
#include <utility>

namespace freshet {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Qt's message handler is a plain function without a place for whom it serves.
std::atomic<LogFile *> &capturingLog()
{
    static std::atomic<LogFile *> log = nullptr;
    return log;
}

QString wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    Q_UNREACHABLE();
}

void capture(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    if (LogFile *log = capturingLog())
        log->write(type, category, message);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s: %s\n", qPrintable(category), qPrintable(redacted(message)));
}

QString numbered(const QString &path, int number)
{
    return QStringLiteral("%1.%2").arg(path).arg(number);
}

} // namespace

LogFile::LogFile(QString path, const Clock &clock, LogLimits limits)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_limits(limits)
{
}

Result<void> LogFile::open()
{
    const QMutexLocker lock(&m_mutex);
    return openFile();
}

Result<void> LogFile::openFile()
{
    m_file.setFileName(m_path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly))
        return {};
    return Error{ErrorKind::StoreFailed, m_path, 0, m_file.errorString()};
}

void LogFile::write(QtMsgType type, const QString &category, const QString &message)
{
    const QString line =
        QStringLiteral("%1 %2 %3 %4\n")
            .arg(m_clock.nowUtc().toString(Qt::ISODateWithMs), wordFor(type), category, redacted(message));
    const QMutexLocker lock(&m_mutex);
    if (m_file.isOpen() && m_file.size() >= m_limits.largestFile)
        rotate();
    if (!m_file.isOpen())
        return;
    m_file.write(line.toUtf8());
    m_file.flush();
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(numbered(m_path, m_limits.olderFiles));
    for (int number = m_limits.olderFiles; number > 1; --number)
        QFile::rename(numbered(m_path, number - 1), numbered(m_path, number));
    QFile::rename(m_path, numbered(m_path, 1));
    static_cast<void>(openFile().ok());
}

LogCapture::LogCapture()
    : m_before(qInstallMessageHandler(capture))
    , m_logBefore(capturingLog())
{
}

LogCapture::LogCapture(LogFile &log)
    : LogCapture()
{
    capturingLog() = &log;
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(m_before);
    capturingLog() = m_logBefore;
}

} // namespace freshet
