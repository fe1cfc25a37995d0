// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/deskapplication.h"

int main(int argc, char **argv)
{
    freshet::DeskApplication::answerWithoutDisplay(argc, argv);
    freshet::DeskApplication application(argc, argv);
    return application.run();
}
