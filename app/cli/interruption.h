// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace freshet::cli {

/// Ctrl+C (and SIGTERM) as a signal of the event loop. A second one ends the program as usual. One a program.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

signals:
    void interrupted();
};

} // namespace freshet::cli
