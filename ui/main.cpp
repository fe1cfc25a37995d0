// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/crashguard.h"
#include "session/logfile.h"
#include "ui/windows/deskapplication.h"

int main(int argc, char **argv)
{
    freshet::guardCrashOutput();
    const freshet::LogCapture redaction;
    freshet::DeskApplication::answerWithoutDisplay(argc, argv);
    freshet::DeskApplication application(argc, argv);
    return application.run();
}
