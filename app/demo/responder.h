// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/connections.h"
#include "demo/fault.h"
#include "demo/packedbodies.h"
#include "demo/pauses.h"
#include "demo/requestlog.h"
#include "demo/servedworld.h"
#include "demo/server.h"

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace freshet::demo {

/// What outlives a stop and start of the server.
struct ServerState
{
    ServerOptions options;
    ServedWorld world;
    FaultPlan faults;
    RequestLog log;
    PackedBodies packed{};
};

/// Turns HTTP requests into answers: token, faults, slowness, compression. Called by the HTTP library on many threads.
class Responder
{
public:
    Responder(ServerState &state, int port)
        : m_state(state)
        , m_port(port)
    {
    }

    void respond(const httplib::Request &http, httplib::Response &response);
    /// Lets go of requests that hang because of a fault.
    void release() { m_pauses.release(); }
    /// Ends all waiting and all connections, for good.
    void end();

private:
    [[nodiscard]] Answer answerFor(const httplib::Request &http, const std::optional<Fault> &fault);
    /// False: nothing is to be sent, the connection is to be cut.
    [[nodiscard]] bool waitFor(const std::optional<Fault> &fault);
    void send(Answer answer, const std::optional<Fault> &fault, bool compress, httplib::Response &response);
    void cut(httplib::Response &response);

    ServerState &m_state;
    int m_port;
    Pauses m_pauses;
    Connections m_connections;
};

} // namespace freshet::demo
