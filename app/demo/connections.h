// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <thread>

namespace freshet::demo {

/// The sockets behind the requests in hand: the HTTP library neither shows them nor wakes its idle ones when it stops.
/// A connection stays with one of the library's threads. Thread-safe; where the system has no file descriptors
/// (Windows) nothing is found, and idle connections end with the library's own time limit.
class Connections
{
public:
    Connections() = default;
    ~Connections();
    Connections(const Connections &) = delete;
    Connections &operator=(const Connections &) = delete;

    /// Call first for each request, on its thread.
    void note(int localPort, int remotePort);
    /// Breaks the connection that this thread serves, with a TCP reset where possible.
    void resetMine();
    /// Ends all, and each that is noted from now on.
    void endAll();

private:
    struct Connection
    {
        int socket = -1; ///< an own duplicate, so that its number cannot come to mean something else
        int remotePort = 0;
    };

    std::mutex m_mutex;
    std::map<std::thread::id, Connection> m_connections;
    bool m_ended = false;
};

} // namespace freshet::demo
