// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace freshet {

class Clock;
class RunningInstance;
struct Demo;

/// The program, once a data folder: reads the arguments, makes the parts and passes them to each other, shows the
/// window.
class DeskApplication : public QApplication
{
    Q_OBJECT

public:
    /// Prints what --help and --version ask for and ends the program, also where there is no display; else returns.
    static void answerWithoutDisplay(int &argc, char **argv);

    /// Like QApplication, keeps references to both.
    DeskApplication(int &argc, char **argv);

    /// Runs until the last window is closed; the program's exit code (2 for wrong arguments).
    int run();

private:
    /// Says why the program does not start, and waits until that is read.
    int refuse(const QString &sentence);
    /// `demo`: null outside of one.
    int work(const QString &dataFolder, const Demo *demo, const Clock &clock, RunningInstance &instance);
};

} // namespace freshet
