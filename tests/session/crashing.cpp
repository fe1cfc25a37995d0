// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/crashguard.h"
#include "session/logfile.h"

#include <QCoreApplication>

#include <stdexcept>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#endif

/// What TstCrashGuard starts: ends in the way that its first argument names, with the second on its lips.
int main(int argc, char **argv)
{
    freshet::guardCrashOutput();
    const freshet::LogCapture redaction;
    const QCoreApplication application(argc, argv);
    const QString way = QCoreApplication::arguments().value(1);
    const QByteArray secret = QCoreApplication::arguments().value(2).toUtf8();
    if (way == QLatin1String("exception"))
        throw std::runtime_error(secret.constData());
    if (way == QLatin1String("fatal"))
        qFatal("Cannot go on with %s", secret.constData());
    if (way == QLatin1String("warning"))
        qWarning("Cannot do without %s", secret.constData());
#ifdef Q_OS_UNIX
    if (way == QLatin1String("signal"))
        std::raise(SIGQUIT);
    if (way == QLatin1String("limit")) {
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        std::fprintf(stderr, "%d %d", int(limit.rlim_cur), int(limit.rlim_max));
    }
#endif
    return 0;
}
