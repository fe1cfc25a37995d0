// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/connection.h"

#include <QProcess>

namespace freshet::bench {

/// The embedded UISP in a process of its own, so that its memory and its work are not counted as ours.
class BenchServer
{
public:
    BenchServer(int customers, int latencyMs);
    ~BenchServer();

    /// Waits until it listens; an empty base when it did not start.
    [[nodiscard]] Connection connection();

private:
    QProcess m_process;
};

} // namespace freshet::bench
