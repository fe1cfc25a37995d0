// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/connection.h"

#include <QProcess>

namespace freshet::bench {

struct ServerHabits
{
    int latencyMs = 0;
    int microsecondsPerRow = 0;
    bool compresses = true;
};

/// The embedded UISP in a process of its own (bench_server).
class BenchServer
{
public:
    explicit BenchServer(int customers, ServerHabits habits = {});
    ~BenchServer();

    /// Waits until it listens; an empty base when it did not start.
    [[nodiscard]] Connection connection();

private:
    QProcess m_process;
};

} // namespace freshet::bench
