// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <atomic>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>
#endif

namespace freshet::cli {

namespace {

#ifdef Q_OS_WIN

// The system calls back without an argument, from a thread of its own.
std::atomic<Interruption *> listener = nullptr;

BOOL WINAPI onConsoleEvent(DWORD event)
{
    Interruption *heard = listener.exchange(nullptr);
    if (!heard || (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT && event != CTRL_CLOSE_EVENT))
        return FALSE;
    QMetaObject::invokeMethod(heard, &Interruption::interrupted, Qt::QueuedConnection);
    return TRUE;
}

#else

// A signal handler gets nothing but the number and may do little more than write().
std::atomic<int> writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(writeEnd.load(), &byte, 1);
}

void listenTo(int number)
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

#endif

} // namespace

#ifdef Q_OS_WIN

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Interruption::~Interruption()
{
    listener = nullptr;
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

#else

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0)
        return;
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        char byte = 0;
        if (read(int(notifier->socket()), &byte, 1) == 1)
            emit interrupted();
    });
    listenTo(SIGINT);
    listenTo(SIGTERM);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (const auto *notifier = findChild<QSocketNotifier *>())
        close(int(notifier->socket()));
    if (const int end = writeEnd.exchange(-1); end >= 0)
        close(end);
}

#endif

} // namespace freshet::cli
