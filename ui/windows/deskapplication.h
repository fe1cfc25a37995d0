// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace freshet {

/// The program: reads the arguments, makes the parts and passes them to each other, shows the window.
class DeskApplication : public QApplication
{
    Q_OBJECT

public:
    /// Like QApplication, keeps references to both.
    DeskApplication(int &argc, char **argv);

    /// Runs until the last window is closed; the program's exit code (2 for wrong arguments).
    int run();
};

} // namespace freshet
