// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/crashguard.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>
#include <exception>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#endif

namespace freshet {

namespace {

/// The memory may be short or damaged: nothing is put together here.
[[noreturn]] void endQuietly()
{
    std::fputs("Freshet ended by an error inside it.\n", stderr);
    std::abort();
}

void leaveNoCopyOfMemory()
{
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none{};
    // To lower a limit is always allowed.
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

void guardCrashOutput()
{
    leaveNoCopyOfMemory();
    std::set_terminate(endQuietly);
}

} // namespace freshet
