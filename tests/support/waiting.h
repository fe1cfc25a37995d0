// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

#include <chrono>

namespace freshet::test {

/// Runs the event loop of this thread until `holds()`, or for so many milliseconds; whether it held in the end. What
/// QTest::qWaitFor() does, but that one sleeps for 10 ms between looks: an operation of a hundred steps between threads
/// takes a second longer in it. Here every event is taken up as it comes.
template<typename Condition>
[[nodiscard]] bool waitUntil(Condition holds, int milliseconds = 5'000)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer looks; // for what no event of this thread tells of, and for the end
    looks.start(std::chrono::milliseconds(10));
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace freshet::test
